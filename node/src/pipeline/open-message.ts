import type { Neighbour, Open, Sampling } from "./messages.ts";
import type { Candidate } from "./route.ts";

/** What a gateway asks the stages of a session for. */
export interface AskedSession {
  readonly manifest: string;
  readonly adapter?: string | undefined;
  /** Tokens of the prompt, and most that may follow. */
  readonly promptTokens: number;
  readonly maxTokens: number;
  readonly stopTokens: readonly number[];
  readonly sampling: Sampling;
  /** Tokens that the first stage guesses at a time; 0: none. */
  readonly window: number;
  readonly topLogprobs?: number | undefined;
}

/** What is said to one stage alone. */
export type OpenExtras = Pick<Open, "resume" | "begin" | "terms">;

/** Of no meaning where nothing is sampled. */
const NOT_SAMPLED: Sampling = { temperature: 0, topP: 1, topK: 0, seed: "0" };

/**
 * What OPEN says to stage `index` of a route. A stage without the head is told neither how tokens are drawn nor how many may follow the
 * prompt, one without the embedding and the head not where they stop: it has no use for it.
 */
export function openMessage(
  asked: AskedSession,
  route: readonly Candidate[],
  index: number,
  extras: OpenExtras,
): Open {
  const { manifest, adapter, promptTokens, maxTokens, stopTokens, sampling, window, topLogprobs } = asked;
  const stages = route.length;
  const [previous, stage, next] = [index + stages - 1, index, index + 1].map((at) => route[at % stages]);
  if (previous === undefined || stage === undefined || next === undefined)
    throw new RangeError(`the route has no stage ${index}`);
  const [isFirst, isLast] = [index === 0, index === stages - 1];
  const capacity = promptTokens + maxTokens;
  return {
    manifest,
    adapter,
    layers: [...stage.layers],
    index,
    stages,
    capacity,
    maxTokens: isLast ? maxTokens : capacity,
    stopTokens: isFirst || isLast ? [...stopTokens] : [],
    sampling: isLast ? sampling : NOT_SAMPLED,
    window: window === 0 ? undefined : window,
    topLogprobs: isLast ? topLogprobs : undefined,
    ...extras,
    ...(stages === 1 ? {} : { previous: previous.peerId, next: neighbourOf(next) }),
  };
}

export function neighbourOf({ peerId, addresses }: Candidate): Neighbour {
  return { peerId, addresses: [...addresses] };
}
