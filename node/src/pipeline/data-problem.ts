import { areFinite } from "../engine/are-finite.ts";
import { type Frame, frameInput } from "../net/frames.ts";
import type { Stage } from "../types/stage.ts";
import { FLAG } from "./constants.ts";
import type { Open } from "./messages.ts";

/** Where a session at a stage is. */
export interface TakenSoFar {
  readonly session: bigint;
  readonly open: Open;
  readonly stage: Stage;
  readonly started: boolean;
  /** Where the last frame began whose rows were guesses: a frame may begin there or later. */
  readonly windowStart: number;
  /** Position where the next frame must start. */
  readonly next: number;
}

/** Why a stage does not take a DATA frame; undefined where it does. */
export function dataProblem(
  frame: Frame,
  { session, open, stage, started, windowStart, next }: TakenSoFar,
): string | undefined {
  if (frame.session !== session) return `a frame of session ${frame.session} came in session ${session}`;
  if ((frame.hiddenDim === 1) !== stage.hasEmbedding) {
    return stage.hasEmbedding ? "the first stage takes token ids" : "this stage takes hidden states";
  }
  if (open.resume === undefined && !started) return "rows came before START";
  const isWindow = (frame.flags & FLAG.window) !== 0;
  if (isWindow && (open.window === undefined || frame.tokens > open.window + 1))
    return `${frame.tokens} rows of guessed tokens came in a session with ${open.window ?? 0} at a time`;
  const isAgain = windowStart <= frame.position && frame.position < next;
  if (frame.position !== next && !isAgain) {
    return `a frame starts at position ${frame.position} where ${next} comes next`;
  }
  if (frame.position + frame.tokens > open.capacity) {
    return `positions up to ${frame.position + frame.tokens} do not fit the session's ${open.capacity}`;
  }
  const input = frameInput(frame);
  if (input.kind === "hidden") return areFinite(input.data) ? undefined : "a value is not finite";
  if (input.ids.some((token) => token < 0 || token >= stage.vocabularySize)) {
    return `a token id is outside the vocabulary of ${stage.vocabularySize}`;
  }
  return undefined;
}
