import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ChatHistoryItem, Llama, LlamaModel, resolveChatWrapper, Token } from "node-llama-cpp";
import type { GgufMetadata } from "../types/model.ts";
import { TokenizerError } from "./errors.ts";
import "./ggml-environment.ts";
import { encodeGgufHead } from "./gguf-writer.ts";
import { createTokenBytes } from "./token-bytes.ts";

export interface ChatMessage {
  readonly role: "system" | "user" | "assistant";
  readonly content: string;
}

export interface EncodeOptions {
  /** Put the model's beginning-of-sequence token first, where its vocabulary says so; default: true. */
  readonly bos?: boolean;
  /** Read the names of control tokens (`<bos>`, `<|eot_id|>`) as those tokens; default: false. */
  readonly special?: boolean;
}

/** Turns the tokens of one sequence into text as they come. */
export interface TokenDecoder {
  /** The text that `id` completes: empty where a character is still missing bytes. */
  push(id: number): string;
  /** What is left when no more tokens come. */
  end(): string;
}

export interface Tokenizer {
  readonly bos: number | undefined;
  readonly eos: number | undefined;
  /** Whether a model that produced this token is done. */
  isEndOfGeneration(id: number): boolean;
  /** All tokens after which a model is done: the stop tokens of a completion. */
  readonly endOfGeneration: readonly number[];
  encode(text: string, options?: EncodeOptions): Int32Array;
  decode(ids: Iterable<number>): string;
  /** The bytes of one token by itself, which need not be whole characters. */
  tokenBytes(id: number): Uint8Array;
  /** `preceding`: tokens that the text continues, such as the prompt; they decide whether it begins with a space. */
  decoder(preceding?: Iterable<number>): TokenDecoder;
  /** The prompt that the model's own chat template makes of a conversation, up to where the assistant speaks. */
  encodeChat(messages: readonly ChatMessage[]): Int32Array;
  /** Whether the model carries a chat template. */
  readonly hasChatTemplate: boolean;
  close(): Promise<void>;
}

/** Entries that say nothing about the vocabulary are left out of the file that llama.cpp reads. */
const VOCABULARY_ENTRIES = /^(general\.(architecture|name)$|tokenizer\.)/;
/** A character has at most 4 bytes, and a token at least one; twice that, for stray bytes before it. */
const MAX_PENDING = 8;
/** Tokens before the new ones that decide whether these begin with a space. */
const CONTEXT_TOKENS = 8;

/**
 * A model's tokenizer, from its metadata alone: the weights need not be here. llama.cpp reads vocabularies from files,
 * so the entries are written to a temporary one that has no tensors.
 */
export async function createTokenizer(metadata: GgufMetadata, signal?: AbortSignal): Promise<Tokenizer> {
  if (!metadata.has("tokenizer.ggml.model")) throw new TokenizerError("the metadata holds no vocabulary");
  const entries = new Map([...metadata].filter(([key]) => VOCABULARY_ENTRIES.test(key)));
  const folder = await mkdtemp(join(tmpdir(), "omni-vocabulary-"));
  try {
    const modelPath = join(folder, "vocabulary.gguf");
    await writeFile(modelPath, encodeGgufHead(entries), { signal });
    const runtime = await llamaRuntime();
    const model = await runtime.llama.loadModel({
      modelPath,
      vocabOnly: true,
      ...(signal === undefined ? {} : { loadSignal: signal }),
    });
    return new LlamaTokenizer(model, metadata, runtime);
  } catch (cause) {
    signal?.throwIfAborted();
    throw new TokenizerError("llama.cpp refused it", cause);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Kinds of vocabulary entries that are text (llama.cpp `enum llama_token_type`: normal and byte). */
const TEXT_TOKEN_TYPES = [1, 6];

/** Tokens that are not text, the only ones that can end a completion. */
function specialTokens(metadata: GgufMetadata, eos: number | undefined): readonly number[] {
  const types = metadata.get("tokenizer.ggml.token_type");
  if (!Array.isArray(types)) return eos === undefined ? [] : [eos];
  return types.flatMap((type, id) => (TEXT_TOKEN_TYPES.includes(Number(type)) ? [] : [id]));
}

interface LlamaRuntime {
  readonly llama: Llama;
  readonly resolveChatWrapper: typeof resolveChatWrapper;
}

let started: Promise<LlamaRuntime> | undefined;

/** One llama.cpp runtime a process. */
function llamaRuntime(): Promise<LlamaRuntime> {
  started ??= startRuntime().catch((error: unknown) => {
    started = undefined;
    throw error;
  });
  return started;
}

/** Never built or downloaded, and silent. Loaded only now: it is hundreds of modules, and most commands make no tokenizer. */
async function startRuntime(): Promise<LlamaRuntime> {
  const { getLlama, LlamaLogLevel, resolveChatWrapper } = await import("node-llama-cpp");
  const llama = await getLlama({
    gpu: false,
    build: "never",
    skipDownload: true,
    progressLogs: false,
    logLevel: LlamaLogLevel.disabled,
    logger: () => undefined,
  });
  return { llama, resolveChatWrapper };
}

class LlamaTokenizer implements Tokenizer {
  readonly bos: number | undefined;
  readonly eos: number | undefined;
  readonly hasChatTemplate: boolean;
  readonly tokenBytes: (id: number) => Uint8Array;
  readonly #model: LlamaModel;
  readonly #runtime: LlamaRuntime;

  readonly endOfGeneration: readonly number[];

  constructor(model: LlamaModel, metadata: GgufMetadata, runtime: LlamaRuntime) {
    this.#model = model;
    this.#runtime = runtime;
    this.bos = model.tokens.bos ?? undefined;
    this.eos = model.tokens.eos ?? undefined;
    this.tokenBytes = createTokenBytes(metadata);
    this.hasChatTemplate = metadata.has("tokenizer.chat_template");
    this.endOfGeneration = specialTokens(metadata, this.eos).filter((id) => this.isEndOfGeneration(id));
  }

  isEndOfGeneration(id: number): boolean {
    return this.#model.isEogToken(tokenOf(id));
  }

  encode(text: string, { bos = true, special = false }: EncodeOptions = {}): Int32Array {
    const ids = this.#model.tokenize(text, special);
    return this.#withBos(ids, bos);
  }

  decode(ids: Iterable<number>): string {
    const decoder = this.decoder();
    return Array.from(ids, (id) => decoder.push(id)).join("") + decoder.end();
  }

  decoder(preceding: Iterable<number> = []): TokenDecoder {
    return new StreamDecoder(this.#model, Array.from(preceding, tokenOf).slice(-CONTEXT_TOKENS));
  }

  encodeChat(messages: readonly ChatMessage[]): Int32Array {
    const history = messages.map(({ role, content }): ChatHistoryItem => {
      if (role === "assistant") return { type: "model", response: [content] };
      return { type: role, text: content };
    });
    try {
      const wrapper = this.#runtime.resolveChatWrapper(this.#model);
      const state = wrapper.generateContextState({
        chatHistory: [...history, { type: "model", response: [] }],
      });
      return this.#withBos(state.contextText.tokenize(this.#model.tokenizer), true);
    } catch (cause) {
      throw new TokenizerError("its chat template does not take this conversation", cause);
    }
  }

  async close(): Promise<void> {
    await this.#model.dispose();
  }

  #withBos(ids: readonly number[], wanted: boolean): Int32Array {
    const { bos, shouldPrependBosToken } = this.#model.tokens;
    const prepend = wanted && bos !== null && shouldPrependBosToken && ids[0] !== bos;
    return Int32Array.from(prepend ? [bos, ...ids] : ids);
  }
}

class StreamDecoder implements TokenDecoder {
  readonly #model: LlamaModel;
  #context: Token[];
  #pending: Token[] = [];

  constructor(model: LlamaModel, context: Token[]) {
    this.#model = model;
    this.#context = context;
  }

  push(id: number): string {
    this.#pending.push(tokenOf(id));
    const text = this.#model.detokenize(this.#pending, false, this.#context);
    // An unfinished character decodes to a replacement character: it waits for its other bytes, but not for ever.
    if (text.endsWith("\ufffd") && this.#pending.length < MAX_PENDING) return "";
    return this.#emit(text);
  }

  end(): string {
    return this.#pending.length === 0
      ? ""
      : this.#emit(this.#model.detokenize(this.#pending, false, this.#context));
  }

  #emit(text: string): string {
    this.#context = [...this.#context, ...this.#pending].slice(-CONTEXT_TOKENS);
    this.#pending = [];
    return text;
  }
}

/** node-llama-cpp brands its token ids; they are numbers all the same. */
function tokenOf(id: number): Token {
  return id as Token;
}
