import type { Stage, StageInput, StageSession } from "../types/stage.ts";
import { PROMPT_CHUNK } from "./constants.ts";
import type { StageSpeed } from "./messages.ts";

export interface MeasureOptions {
  /** Longest context of a session, in positions. */
  readonly positions: number;
  /** Whether sessions hand out their layers' rows, as paid ones do: that takes time too. */
  readonly traced?: boolean;
  /** Time for steps, and again for chunks, after which no further computation begins (ms). */
  readonly budgetMs?: number;
  readonly signal?: AbortSignal;
}

const BUDGET_MS = 200;
const MAX_STEPS = 32;
const MAX_CHUNKS = 4;
/** One of so few may have been interrupted each time: they may take several times as long. */
const FEWEST = 3;
const PATIENCE = 5;

/**
 * Measures how fast a stage that serves nobody computes, in a session of its own: the shortest of some steps of one token, and of
 * some chunks of a prompt. What else the machine does meanwhile makes some of them longer, and is no property of the stage. First
 * computations, which build graphs and touch weights for the first time, do not count. A stage whose tokens of a whole chunk would take more
 * than `budgetMs` one by one is given a shorter chunk.
 */
export async function measureStage(
  stage: Stage,
  { positions, traced = false, budgetMs = BUDGET_MS, signal }: MeasureOptions,
): Promise<StageSpeed> {
  const capacity = Math.min(positions, PROMPT_CHUNK + 1);
  const session = stage.openSession({ capacity, traced });
  /** Milliseconds of the shortest of several computations at positions [from, from + tokens). */
  const shortest = async (from: number, tokens: number, most: number): Promise<number> => {
    await timed(stage, session, from, tokens, signal);
    const start = performance.now();
    let best = Number.POSITIVE_INFINITY;
    for (let i = 0; i < most; i++) {
      const limit = i < FEWEST ? PATIENCE * budgetMs : budgetMs;
      if (i > 0 && performance.now() - start + best > limit) break;
      best = Math.min(best, await timed(stage, session, from, tokens, signal));
    }
    return best;
  };
  try {
    const decodeMs = await shortest(0, 1, MAX_STEPS);
    const prefillTokens = Math.max(1, Math.min(PROMPT_CHUNK, capacity - 1, Math.floor(budgetMs / decodeMs)));
    return { decodeMs, prefillMs: await shortest(0, prefillTokens, MAX_CHUNKS), prefillTokens };
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
