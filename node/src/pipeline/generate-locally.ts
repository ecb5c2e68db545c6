import { createSampler } from "../engine/sampler.ts";
import { tokenLogprobs } from "../engine/token-logprobs.ts";
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
  /** Tokens to rank beside each token; without it, no log probabilities are computed. */
  readonly topLogprobs?: number | undefined;
  readonly signal?: AbortSignal;
}

type Sampled = Pick<GeneratedToken, "id" | "logprobs">;

/**
 * A completion on this machine alone: the same chunks, positions and sampling as over a route, so that the tokens are
 * the same.
 *
 * @throws EmptyPromptError, ContextExceededError
 */
export async function* generateLocally(
  options: LocalOptions,
): AsyncGenerator<GeneratedToken, void, undefined> {
  const { stages, prompt, maxTokens, stopTokens, sampling, signal, context, topLogprobs } = options;
  const capacity = prompt.length + maxTokens;
  if (prompt.length === 0) throw new EmptyPromptError();
  if (capacity > context) throw new ContextExceededError(capacity, context);
  const sampler = createSampler({ ...sampling, seed: BigInt(sampling.seed) });
  const sessions = stages.map((stage) => stage.openSession({ capacity, stages: stages.length }));
  const forward = async (ids: Int32Array, sample: boolean): Promise<Sampled | undefined> => {
    let input: StageInput = { kind: "tokens", ids };
    for (const session of sessions) {
      const want = !sample ? "nothing" : sampler.greedy && topLogprobs === undefined ? "argmax" : "logits";
      const output = await session.run(input, { want, ...(signal === undefined ? {} : { signal }) });
      if (output.kind === "token") return { id: output.id };
      if (output.kind === "logits") {
        const id = sampler.sample(output.data, session.position);
        if (topLogprobs === undefined) return { id };
        return { id, logprobs: tokenLogprobs(output.data, id, topLogprobs) };
      }
      if (output.kind === "nothing") return undefined;
      input = output;
    }
    return undefined;
  };
  try {
    let position = 0;
    let token: Sampled | undefined;
    while (position < prompt.length) {
      const ids = prompt.subarray(position, position + PROMPT_CHUNK);
      position += ids.length;
      token = await forward(ids, position === prompt.length);
    }
    while (token !== undefined) {
      const end = position + 1 >= capacity || stopTokens.includes(token.id);
      yield { ...token, position, end };
      if (end) return;
      position++;
      token = await forward(Int32Array.of(token.id), true);
    }
  } finally {
    for (const session of sessions) session.close();
  }
}
