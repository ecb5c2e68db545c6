import { createSampler } from "../engine/sampler.ts";
import type { Stage, StageInput } from "../types/stage.ts";
import { PROMPT_CHUNK } from "./constants.ts";
import { ContextExceededError, EmptyPromptError } from "./errors.ts";
import type { GeneratedToken } from "./gateway-session.ts";
import type { Sampling } from "./messages.ts";

export interface LocalOptions {
  /** Stages that cover the model, in order; usually one. */
  readonly stages: readonly Stage[];
  readonly context: number;
  /** (n_tokens) */
  readonly prompt: Int32Array;
  readonly maxTokens: number;
  readonly stopTokens: readonly number[];
  readonly sampling: Sampling;
  readonly signal?: AbortSignal;
}

/**
 * A completion on this machine alone: the same chunks, positions and sampling as over a route, so that the tokens are
 * the same.
 *
 * @throws EmptyPromptError, ContextExceededError
 */
export async function* generateLocally(
  options: LocalOptions,
): AsyncGenerator<GeneratedToken, void, undefined> {
  const { stages, prompt, maxTokens, stopTokens, sampling, signal, context } = options;
  const capacity = prompt.length + maxTokens;
  if (prompt.length === 0) throw new EmptyPromptError();
  if (capacity > context) throw new ContextExceededError(capacity, context);
  const sampler = createSampler({ ...sampling, seed: BigInt(sampling.seed) });
  const sessions = stages.map((stage) => stage.openSession({ capacity }));
  const forward = async (ids: Int32Array, sample: boolean): Promise<number | undefined> => {
    let input: StageInput = { kind: "tokens", ids };
    for (const session of sessions) {
      const want = !sample ? "nothing" : sampler.greedy ? "argmax" : "logits";
      const output = await session.run(input, { want, ...(signal === undefined ? {} : { signal }) });
      if (output.kind === "token") return output.id;
      if (output.kind === "logits") return sampler.sample(output.data, session.position);
      if (output.kind === "nothing") return undefined;
      input = output;
    }
    return undefined;
  };
  try {
    let position = 0;
    let token: number | undefined;
    while (position < prompt.length) {
      const ids = prompt.subarray(position, position + PROMPT_CHUNK);
      position += ids.length;
      token = await forward(ids, position === prompt.length);
    }
    while (token !== undefined) {
      const end = position + 1 >= capacity || stopTokens.includes(token);
      yield { id: token, position, end };
      if (end) return;
      position++;
      token = await forward(Int32Array.of(token), true);
    }
  } finally {
    for (const session of sessions) session.close();
  }
}
