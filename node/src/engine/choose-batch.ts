import { BATCH_TOKENS, BESIDE_DECODING_MS, CHUNK_STEPS, CHUNK_TOKENS } from "./constants.ts";
import { inTurns, type Owned, orderAfter } from "./owner-turns.ts";

/** What a scheduler sees of a step; its owner is the gateway whose session it is. */
export interface WaitingStep extends Owned {
  /** Tokens that are left. */
  readonly left: number;
  /** Whether they must be computed at once. */
  readonly whole: boolean;
  /** Whether no other step's tokens may be computed with them. */
  readonly alone: boolean;
  /** Most tokens of a chunk. */
  readonly limit: number;
}

/**
 * How many single tokens are computed together: while one computation runs here, the other tokens are at other stages. A session is at each
 * of its stages for the same part of the time, so that a long route counts for little and says nothing of the others.
 *
 * @param stages of the route of each sequence that decodes
 */
export function singlesTogether(stages: readonly number[]): number {
  const here = stages.reduce((sum, count) => sum + 1 / count, 0);
  return Math.min(BATCH_TOKENS, Math.max(1, Math.ceil(here - ROUNDING)));
}

/** Above what adding up parts may be wrong by. */
const ROUNDING = 1e-6;

/** Owners of steps, whose turn is next first. */
export interface OwnerTurns {
  readonly singles: readonly string[];
  readonly prompts: readonly string[];
}

export interface BatchState {
  readonly turns: OwnerTurns;
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

const isSingle = ({ left, alone }: WaitingStep): boolean => left === 1 && !alone;
const isPrompt = (step: WaitingStep): boolean => !isSingle(step);

/**
 * What is computed next, of steps in the order they came: single tokens of sessions together, or a chunk of one prompt. While
 * both wait they take turns, and a chunk beside decoding sessions is short: it delays them by little more than
 * `BESIDE_DECODING_MS`. Owners take turns, and so do prompts of one owner, chunk by chunk: who calls puts a step that has tokens left
 * behind the others, and keeps what {@link turnsAfter} says.
 */
export function chooseBatch<S extends WaitingStep>(waiting: readonly S[], state: BatchState): Batch<S> {
  const { turns } = state;
  const single = inTurns(waiting.filter(isSingle), turns.singles).slice(0, state.singles);
  const [prompt] = inTurns(waiting.filter(isPrompt), turns.prompts);
  if (prompt === undefined || (single.length > 0 && state.afterPrompt)) {
    return single.map((step) => ({ step, tokens: 1 }));
  }
  const most = state.decoding || single.length > 0 ? besideDecoding(state.promptTokenMs) : CHUNK_TOKENS;
  return [{ step: prompt, tokens: prompt.whole ? prompt.left : Math.min(prompt.left, prompt.limit, most) }];
}

/** Whose turn is next once a batch of what waits is computed. */
export function turnsAfter<S extends WaitingStep>(
  turns: OwnerTurns,
  waiting: readonly S[],
  batch: Batch<S>,
): OwnerTurns {
  const had = batch.map(({ step }) => step);
  return {
    singles: orderAfter(turns.singles, waiting.filter(isSingle), had.filter(isSingle)),
    prompts: orderAfter(turns.prompts, waiting.filter(isPrompt), had.filter(isPrompt)),
  };
}

/** The longest of a few sizes that is expected to take no longer: each size is a graph of its own. */
function besideDecoding(promptTokenMs: number | undefined): number {
  const [least = 1] = CHUNK_STEPS;
  if (promptTokenMs === undefined) return least;
  return CHUNK_STEPS.findLast((size) => size * promptTokenMs <= BESIDE_DECODING_MS) ?? least;
}
