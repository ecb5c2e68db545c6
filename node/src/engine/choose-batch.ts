import { BATCH_TOKENS, BESIDE_DECODING_MS, CHUNK_STEPS, CHUNK_TOKENS } from "./constants.ts";

/** What a scheduler sees of a step. */
export interface WaitingStep {
  /** Tokens that are left. */
  readonly left: number;
  /** Whether they must be computed at once. */
  readonly whole: boolean;
  /** Whether no other step's tokens may be computed with them. */
  readonly alone: boolean;
  /** Most tokens of a chunk. */
  readonly limit: number;
}

/** How many single tokens are computed together, where `decoding` sequences decode over `stages` stages each. */
export function singlesTogether(decoding: number, stages: number): number {
  return Math.min(BATCH_TOKENS, Math.max(1, Math.ceil(decoding / stages)));
}

export interface BatchState {
  /** Whether the last computation was a chunk of a prompt. */
  readonly afterPrompt: boolean;
  /** Whether other sessions decode, though none of their steps may wait just now. */
  readonly decoding: boolean;
  /** Most single tokens. */
  readonly singles: number;
  /** What a token of a prompt took lately (ms); undefined before the first. */
  readonly promptTokenMs: number | undefined;
}

/** Tokens to be computed together. */
export type Batch<S> = readonly { readonly step: S; readonly tokens: number }[];

/**
 * What is computed next, of steps in the order they came: single tokens of sessions together, or a chunk of one prompt. While
 * both wait they take turns, and a chunk beside decoding sessions is short: it delays them by little more than
 * `BESIDE_DECODING_MS`. Prompts take turns chunk by chunk: who calls puts a step that has tokens left behind the others.
 */
export function chooseBatch<S extends WaitingStep>(waiting: readonly S[], state: BatchState): Batch<S> {
  const isSingle = ({ left, alone }: S): boolean => left === 1 && !alone;
  const single = waiting.filter(isSingle).slice(0, state.singles);
  const prompt = waiting.find((step) => !isSingle(step));
  if (prompt === undefined || (single.length > 0 && state.afterPrompt)) {
    return single.map((step) => ({ step, tokens: 1 }));
  }
  const most = state.decoding || single.length > 0 ? besideDecoding(state.promptTokenMs) : CHUNK_TOKENS;
  return [{ step: prompt, tokens: prompt.whole ? prompt.left : Math.min(prompt.left, prompt.limit, most) }];
}

/** The longest of a few sizes that is expected to take no longer: each size is a graph of its own. */
function besideDecoding(promptTokenMs: number | undefined): number {
  const [least = 1] = CHUNK_STEPS;
  if (promptTokenMs === undefined) return least;
  return CHUNK_STEPS.findLast((size) => size * promptTokenMs <= BESIDE_DECODING_MS) ?? least;
}
