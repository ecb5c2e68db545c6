import { z } from "zod";
import type { ChatMessage, Tokenizer } from "../../engine/tokenizer.ts";
import { OmniError } from "../../types/errors.ts";
import type { TrainingRow } from "../training/trainer.ts";
import { DataLineError } from "./errors.ts";
import type { Line } from "./read-lines.ts";

/** One line of training data. */
export type DataRecord = { readonly text: string } | { readonly messages: readonly ChatMessage[] };

const message = z.object({ role: z.enum(["system", "user", "assistant"]), content: z.string().min(1) });
const schema = z.union([
  z.object({ text: z.string().min(1), messages: z.undefined().optional() }),
  z.object({ messages: z.array(message).min(2), text: z.undefined().optional() }),
]);
const utf8 = new TextDecoder("utf-8", { fatal: true });

/** Fields beside `text` and `messages` are left out. @throws DataLineError */
export function parseRecord({ number, bytes }: Line): DataRecord {
  let value: unknown;
  try {
    value = JSON.parse(utf8.decode(bytes));
  } catch {
    throw new DataLineError(number, "it is not JSON in UTF-8");
  }
  const { success, data } = schema.safeParse(value);
  if (!success) throw new DataLineError(number, "it has neither a text nor messages of known roles alone");
  if (data.messages === undefined) return { text: data.text };
  if (data.messages.at(-1)?.role !== "assistant")
    throw new DataLineError(number, "its last message is not the assistant's");
  return { messages: data.messages };
}

/** Turns records into tokens; made once a data set. */
export class RecordTokenizer {
  readonly #tokenizer: Tokenizer;
  readonly #endOfAnswer: Int32Array;

  constructor(tokenizer: Tokenizer) {
    this.#tokenizer = tokenizer;
    this.#endOfAnswer = endOfAnswer(tokenizer);
  }

  /**
   * A text whole, with the end-of-sequence token; of a conversation all, of which only the last answer and its end are scored.
   *
   * @param line for the error
   * @throws DataLineError where the chat template does not take the conversation
   */
  encode(record: DataRecord, line: number): TrainingRow {
    if ("text" in record) {
      const { eos } = this.#tokenizer;
      return {
        tokens: Int32Array.from([
          ...this.#tokenizer.encode(record.text),
          ...(eos === undefined ? [] : [eos]),
        ]),
      };
    }
    if (!this.#tokenizer.hasChatTemplate)
      throw new DataLineError(line, "the model has no chat template for its messages");
    const asked = this.#ask(record.messages.slice(0, -1), line);
    const answer = this.#tokenizer.encode(record.messages.at(-1)?.content ?? "", { bos: false });
    const tokens = Int32Array.from([...asked, ...answer, ...this.#endOfAnswer]);
    return { tokens, scored: Array.from(tokens, (_, i) => i >= asked.length) };
  }

  #ask(messages: readonly ChatMessage[], line: number): Int32Array {
    try {
      return this.#tokenizer.encodeChat(messages);
    } catch (error) {
      // Its cause may quote the conversation.
      if (error instanceof OmniError)
        throw new DataLineError(line, "the model's chat template does not take its messages");
      throw error;
    }
  }
}

/** What the model's template puts after an answer, as far as it stops a completion; else the end of the sequence. */
function endOfAnswer(tokenizer: Tokenizer): Int32Array {
  const { eos, hasChatTemplate } = tokenizer;
  const fallback = Int32Array.from(eos === undefined ? [] : [eos]);
  if (!hasChatTemplate) return fallback;
  const before: readonly ChatMessage[] = [{ role: "user", content: "a" }];
  const after: readonly ChatMessage[] = [
    ...before,
    { role: "assistant", content: "b" },
    { role: "user", content: "c" },
  ];
  try {
    const rest = tokenizer.encodeChat(after).subarray(tokenizer.encodeChat(before).length);
    const stop = rest.find((id) => tokenizer.isEndOfGeneration(id));
    return stop === undefined ? fallback : Int32Array.of(stop);
  } catch {
    return fallback; // a template of another shape: records say so
  }
}
