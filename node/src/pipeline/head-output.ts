import type { Sampler } from "../engine/sampler.ts";
import type { Frame } from "../net/frames.ts";
import type { Stage, StageOutput, StageWant } from "../types/stage.ts";
import { FLAG } from "./constants.ts";
import type { Open } from "./messages.ts";

export interface HeadInit {
  readonly stage: Stage;
  readonly open: Open;
  readonly sampler: Sampler;
}

/** What is wanted of a frame's rows from the stage that computes them. */
export function wantOf(frame: Frame, { stage, open, sampler }: HeadInit): StageWant {
  if (!stage.hasHead || !(frame.flags & FLAG.sample)) return "nothing";
  // What was sampled before this stage came stands.
  if (frame.position + frame.tokens < (open.resume?.from ?? 0)) return "nothing";
  if (!sampler.greedy || open.topLogprobs !== undefined) return "logits";
  return frame.flags & FLAG.window && frame.tokens > 1 ? "all-argmax" : "argmax";
}

/** The tokens that come of it; undefined where there are none. @param position of the first one */
export function sampledOf(output: StageOutput, position: number, sampler: Sampler): Int32Array | undefined {
  switch (output.kind) {
    case "token":
      return Int32Array.of(output.id);
    case "tokens":
      return output.ids;
    case "logits":
      return Int32Array.of(sampler.sample(output.data, position));
    case "hidden":
    case "nothing":
      return undefined;
    default:
      return output satisfies never;
  }
}
