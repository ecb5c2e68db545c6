import { createSampler } from "../engine/sampler.ts";
import { tokenLogprobs } from "../engine/token-logprobs.ts";
import type { Stage, StageInput } from "../types/stage.ts";
import { PROMPT_CHUNK } from "./constants.ts";
import { ContextExceededError, EmptyPromptError } from "./errors.ts";
import { LocalPrefixes } from "./local-prefixes.ts";
import type { Sampling } from "./messages.ts";
import type { GeneratedToken } from "./session-options.ts";

export interface LocalOptions {
  /** Stages that cover the model, in order; usually one. */
  readonly stages: readonly Stage[];
  /** Of these stages: what they computed for others is not computed again. */
  readonly prefixes?: LocalPrefixes;
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
  const prefixes = options.prefixes ?? new LocalPrefixes(stages, 0);
  const sessions = await prefixes.open(prompt, { capacity, stages: stages.length });
  const [first] = sessions;
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
      if (output.kind !== "hidden") return undefined;
      input = output;
    }
    return undefined;
  };
  const sequence = new Int32Array(capacity);
  sequence.set(prompt);
  let failed = false;
  try {
    let position = first?.position ?? 0;
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
      sequence[position++] = token.id;
      token = await forward(Int32Array.of(token.id), true);
    }
  } catch (error) {
    failed = true;
    throw error;
  } finally {
    if (failed) await Promise.all(sessions.map((session) => session.close()));
    else await prefixes.keep(sequence.subarray(0, first?.position), sessions);
  }
}
