import type { StageInput } from "../types/stage.ts";
import { FLAG, PROMPT_CHUNK } from "./constants.ts";
import { type ForwardFrom, ForwardLink } from "./forward-link.ts";
import type { StageLink } from "./stage-link.ts";

export interface TokenLineInit {
  readonly session: bigint;
  /** Of the model's hidden state. */
  readonly width: number;
  /** (n_tokens) */
  readonly prompt: Int32Array;
  /** Of prompt and completion. */
  readonly positions: number;
}

/** The tokens of a session as the gateway knows them, and their way into the first stage. */
export class TokenLine {
  readonly #prompt: Int32Array;
  /** (positions) */
  readonly #ids: Int32Array;
  #sampled = 0;
  readonly #input: ForwardLink<StageLink>;

  constructor({ prompt, positions, ...init }: TokenLineInit) {
    this.#prompt = prompt;
    this.#ids = new Int32Array(positions);
    this.#ids.set(prompt);
    this.#input = new ForwardLink({ ...init, kind: "tokens" });
  }

  /** Position of the token that is sampled next. */
  get expected(): number {
    return this.#prompt.length + this.#sampled;
  }

  /** Tokens that were sampled. */
  get sampled(): number {
    return this.#sampled;
  }

  /** Positions below are on their way from the gateway: of the prompt, and those that it sent again. */
  get sent(): number {
    return this.#input.end;
  }

  /** The whole prompt is on its way. */
  get prompted(): boolean {
    return this.#input.end >= this.#prompt.length;
  }

  /** The first stage has the prompt's first positions already. */
  begin(positions: number): void {
    for (let position = 0; position < positions; position += PROMPT_CHUNK) {
      const ids = this.#prompt.subarray(position, Math.min(position + PROMPT_CHUNK, positions));
      this.#input.push({ position, flags: 0, input: { kind: "tokens", ids } });
    }
  }

  /** Tokens of positions [0, end). */
  first(end: number): Int32Array {
    return this.#ids.subarray(0, end);
  }

  add(id: number): void {
    this.#ids[this.expected] = id;
    this.#sampled++;
  }

  /** Sends the next chunk of the prompt; resolves when the first stage's credit and the network have taken it. */
  sendChunk(): Promise<void> {
    const position = this.#input.end;
    const ids = this.#prompt.subarray(position, position + PROMPT_CHUNK);
    const flags = position + ids.length === this.#prompt.length ? FLAG.sample : 0;
    this.#input.push({ position, flags, input: { kind: "tokens", ids } });
    return this.#input.flushed();
  }

  /** One past the last position of the next chunk of the prompt. */
  get chunkEnd(): number {
    return Math.min(this.#input.end + PROMPT_CHUNK, this.#prompt.length);
  }

  /** Sends through another link what the first stage lacks, and what follows of the prompt. */
  feed(link: StageLink, what: ForwardFrom): void {
    this.#input.disconnect();
    // While the prompt is under way nothing has been sampled.
    while (this.prompted && this.#input.end < this.expected) {
      const position = this.#input.end;
      const ids = this.#ids.slice(position, position + 1);
      const input: StageInput = { kind: "tokens", ids };
      this.#input.push({ position, flags: FLAG.sample, input });
    }
    this.#input.connect(link, what);
  }

  flushed(): Promise<void> {
    return this.#input.flushed();
  }
}
