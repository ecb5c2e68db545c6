import type { Stage, StageInput, StageSession } from "../types/stage.ts";
import { PROMPT_CHUNK } from "./constants.ts";
import type { StageSpeed } from "./messages.ts";

export interface MeasureOptions {
  /** Longest context of a session, in positions. */
  readonly positions: number;
  /** Whether sessions hand out their layers' rows, as paid ones do: that takes time too. */
  readonly traced?: boolean;
  /** Time after which no further computation begins (ms). */
  readonly budgetMs?: number;
  readonly signal?: AbortSignal;
}

const BUDGET_MS = 400;
const MAX_STEPS = 32;

/**
 * Measures how fast a stage that serves nobody computes, in a session of its own: the median step of one token behind a chunk
 * of a prompt, and the faster of two such chunks. First computations, which build graphs and buffers, do not count. A stage whose
 * tokens of a whole chunk would take more than `budgetMs` one by one is given a shorter chunk.
 */
export async function measureStage(
  stage: Stage,
  { positions, traced = false, budgetMs = BUDGET_MS, signal }: MeasureOptions,
): Promise<StageSpeed> {
  const capacity = Math.min(positions, PROMPT_CHUNK + 1);
  const session = stage.openSession({ capacity, traced });
  const start = performance.now();
  const left = (): number => budgetMs - (performance.now() - start);
  const run = (from: number, tokens: number): Promise<number> => timed(stage, session, from, tokens, signal);
  try {
    await run(0, 1);
    let decodeMs = await run(0, 1);
    const fitting = Math.floor(left() / decodeMs);
    const prefillTokens = Math.max(1, Math.min(PROMPT_CHUNK, capacity - 1, fitting));
    const first = await run(0, prefillTokens);
    const prefillMs = left() > first ? await run(0, prefillTokens) : first;
    const steps: number[] = [];
    const behind = Math.min(prefillTokens, capacity - 1);
    while (steps.length < MAX_STEPS && left() > decodeMs) {
      steps.push(await run(behind, 1));
      decodeMs = median(steps);
    }
    return { decodeMs, prefillMs: Math.min(first, prefillMs), prefillTokens };
  } finally {
    session.close();
  }
}

/** Milliseconds of a computation at positions [from, from + tokens). */
async function timed(
  stage: Stage,
  session: StageSession,
  from: number,
  tokens: number,
  signal: AbortSignal | undefined,
): Promise<number> {
  session.truncate(from);
  const input = inputOf(stage, tokens);
  const start = performance.now();
  await session.run(input, { want: "argmax", ...(signal && { signal }) });
  return performance.now() - start;
}

function inputOf({ hasEmbedding, vocabularySize, width }: Stage, tokens: number): StageInput {
  if (hasEmbedding) {
    return { kind: "tokens", ids: Int32Array.from({ length: tokens }, (_, i) => i % vocabularySize) };
  }
  return { kind: "hidden", data: Float32Array.from({ length: tokens * width }, (_, i) => Math.sin(i)) };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
