import { readdirSync } from "node:fs";
import { join } from "node:path";
import koffi from "koffi";
import { GgmlAbiError, OutOfMemoryError } from "../errors.ts";
import type { Pointer } from "./bindings.ts";
import { loadGgml } from "./device.ts";

/**
 * llama.cpp itself, from the same folder as ggml: the oracle that tests compare logits with, and the baseline that
 * benchmarks compare speed with. The engine never uses it.
 */
export interface Llama {
  /** Bytes of a sequence are forgotten, and the next decode begins at position 0. */
  reset(): void;
  /** Evaluates tokens and returns the logits (n_vocab) of the last. The array is valid until the next call. */
  decode(ids: Int32Array): Float32Array;
  /** The same without looking at the logits. */
  advance(ids: Int32Array): void;
  close(): void;
}

const P = "void *";
// llama.h, struct by struct: the sizes of enums and the order are the release's that package.json pins.
koffi.struct("llama_model_params", {
  devices: P,
  tensor_buft_overrides: P,
  n_gpu_layers: "int32_t",
  split_mode: "int",
  load_mode: "int",
  lazy_mode: "int",
  main_gpu: "int32_t",
  tensor_split: P,
  progress_callback: P,
  progress_callback_user_data: P,
  kv_overrides: P,
  flags: koffi.array("bool", 6, "Array"),
});
koffi.struct("llama_context_params", {
  n_ctx: "uint32_t",
  n_batch: "uint32_t",
  n_ubatch: "uint32_t",
  n_seq_max: "uint32_t",
  n_rs_seq: "uint32_t",
  n_outputs_max: "uint32_t",
  n_outputs_max_per_seq: "uint32_t",
  n_threads: "int32_t",
  n_threads_batch: "int32_t",
  kinds: koffi.array("int", 5, "Array"),
  rope: koffi.array("float", 6, "Array"),
  yarn_orig_ctx: "uint32_t",
  defrag_thold: "float",
  cb_eval: P,
  cb_eval_user_data: P,
  type_k: "int",
  type_v: "int",
  abort_callback: P,
  abort_callback_data: P,
  flags: koffi.array("bool", 6, "Array"),
  samplers: P,
  n_samplers: "size_t",
  ctx_other: P,
});
koffi.struct("llama_batch", {
  n_tokens: "int32_t",
  token: "int32_t *",
  embd: P,
  pos: P,
  n_seq_id: P,
  seq_id: P,
  logits: P,
});

export interface LlamaOptions {
  readonly path: string;
  readonly context: number;
  readonly threads: number;
  /** A GGUF file of a LoRA adapter to compute with. */
  readonly adapter?: string;
}

export function openLlama({ path, context, threads, adapter }: LlamaOptions): Llama {
  const { directory, logSilencer } = loadLlamaLibrary();
  const { library } = directory;
  const f = (name: string, result: string, parameters: string[]) =>
    library.func(`llama_${name}`, result, parameters);
  f("log_set", "void", [P, P])(logSilencer, null);
  f("backend_init", "void", [])();
  const modelParams = f("model_default_params", "llama_model_params", [])();
  const model: Pointer | null = f("model_load_from_file", P, ["str", "llama_model_params"])(
    path,
    modelParams,
  );
  if (model === null) throw new GgmlAbiError(directory.path, `libllama could not load ${path}`);
  const contextParams = {
    ...f("context_default_params", "llama_context_params", [])(),
    n_ctx: context,
    n_batch: context,
    n_threads: threads,
    n_threads_batch: threads,
  };
  const state: Pointer | null = f("init_from_model", P, [P, "llama_context_params"])(model, contextParams);
  if (state === null) throw new OutOfMemoryError("llama.cpp's context");
  if (adapter !== undefined) {
    // The model owns it and frees it.
    const lora: Pointer | null = f("adapter_lora_init", P, [P, "str"])(model, adapter);
    const set = f("set_adapters_lora", "int32_t", [P, "void **", "size_t", "float *"]);
    if (lora === null || set(state, [lora], 1, [1]) !== 0) {
      throw new GgmlAbiError(directory.path, `libllama could not use the adapter ${adapter}`);
    }
  }
  const vocabulary: Pointer = f("model_get_vocab", P, [P])(model);
  const size = Number(f("vocab_n_tokens", "int32_t", [P])(vocabulary));
  const memory: Pointer = f("get_memory", P, [P])(state);
  const clear = f("memory_clear", "void", [P, "bool"]);
  const batchOf = f("batch_get_one", "llama_batch", ["int32_t *", "int32_t"]);
  const decode = f("decode", "int32_t", [P, "llama_batch"]);
  const logits = f("get_logits_ith", P, [P, "int32_t"]);
  const freeContext = f("free", "void", [P]);
  const freeModel = f("model_free", "void", [P]);
  // The batch holds a pointer to the ids: they live in native memory for as long as the context does.
  const ids: Pointer = koffi.alloc("int32_t", context);
  const advance = (tokens: Int32Array) => {
    if (tokens.length > context) throw new OutOfMemoryError("a batch");
    koffi.encode(ids, "int32_t", tokens, tokens.length);
    const status: number = decode(state, batchOf(ids, tokens.length));
    if (status !== 0) throw new GgmlAbiError(directory.path, `llama_decode returned ${status}`);
  };
  return {
    reset: () => clear(memory, true),
    advance,
    decode(tokens) {
      advance(tokens);
      return new Float32Array(koffi.view(logits(state, -1), size * 4));
    },
    close() {
      freeContext(state);
      freeModel(model);
      koffi.free(ids);
    },
  };
}

function loadLlamaLibrary() {
  const { directory: path } = loadGgml();
  const file = readdirSync(path).find((name) =>
    /^(lib)?llama(\.v?\d[\w.]*)?\.(so|dylib|dll)(\.\d+)*$/.test(name),
  );
  if (file === undefined) throw new GgmlAbiError(path, "there is no libllama");
  const library = koffi.load(join(path, file));
  return { directory: { path, library }, logSilencer: library.symbol("llama_time_us") };
}
