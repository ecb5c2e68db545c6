import type { LayerRange } from "../types/model.ts";
import { PROMPT_CHUNK } from "./constants.ts";
import type { OfferState } from "./messages.ts";

/** The way from the gateway to a peer and back, as the gateway measured it. */
export interface Link {
  readonly roundTripMs: number;
  /** What each byte more takes one way; unknown where it was not measured. */
  readonly msPerByte?: number;
}

/** What is known of the time that a stage takes. */
export interface TimedStage {
  readonly peerId: string;
  readonly layers: LayerRange;
  /** How good a choice it is, above 0: the more, the better. Without one all are alike. */
  readonly rank?: number;
  /** What it says of its speed and load. */
  readonly state?: OfferState;
  readonly link?: Link;
}

/** What is known beside the offers. */
export interface TimeModel {
  /**
   * How much of the model a token meets in layers [a, b), in any unit: bytes of the weights that are read, with the head's where it is
   * among them. Default: the number of layers.
   */
  readonly work?: (layers: LayerRange) => number;
  /** Bytes of a token's hidden state. */
  readonly rowBytes?: number;
  /** Milliseconds a token that a peer was found to take beyond what it should (negative: less), if its layers were used before. */
  readonly excess?: (stage: TimedStage) => number;
}

/** What a stage is expected to add to each token. */
export interface StageTime {
  /** Computation, under its present load. */
  readonly decodeMs: number;
  /** The ways to and from it in a ring of several stages. */
  readonly hopMs: number;
  /** A chunk of a prompt. */
  readonly prefillMs: number;
}

/** A claim is believed down to this part of the usual time: the rest has to be seen. Who was judged worse by a third cannot make up for it. */
const BELIEVED = 0.7;
/**
 * Measures on busy machines differ by such a factor, and by so much (ms a token), which nobody notices: between those who have ranks, whom
 * these tell apart better, it says nothing.
 */
const NOISE = { factor: 2, ms: 3 };
/** What each session adds to the time of a step that is computed for all of them: eight together give three times the tokens of one. */
const SESSION_COST = 0.25;
/** Where nobody says anything: a token through the whole model, and a hop (ms). A hop more must then rank better by a third. */
const UNKNOWN_TOKEN_MS = 100;
const UNKNOWN_HOP_MS = 15;
/** Of a chunk's tokens one by one: where nothing else is known of its speed. */
const CHUNK_SHARE = 0.25;
const LONGEST_MS = 3_600_000;

/**
 * What each candidate adds to a token, from what it says of itself, what it is measured by, and what the gateway saw of it.
 * docs/PLACEMENT.md derives it. A speed that is not known is the usual one, and so is a distance.
 */
export function stageTimes<S extends TimedStage>(
  candidates: readonly S[],
  { work = ([a, b]) => b - a, rowBytes = 0, excess = () => 0 }: TimeModel = {},
): ReadonlyMap<TimedStage, StageTime> {
  const measured = candidates.flatMap(({ state, layers, rank = 1 }) =>
    state?.speed === undefined ? [] : [{ value: state.speed.decodeMs / work(layers), weight: rank }],
  );
  const ends = Math.max(1, ...candidates.map(({ layers }) => layers[1]));
  const usual = weightedMedian(measured) ?? UNKNOWN_TOKEN_MS / work([0, ends]);
  const hops = candidates.flatMap((candidate) => {
    const value = hopOf(candidate, rowBytes);
    return value === undefined ? [] : [{ value, weight: 1 }];
  });
  const usualHop = weightedMedian(hops) ?? UNKNOWN_HOP_MS;
  return new Map(
    candidates.map((candidate) => {
      const { state, layers, link } = candidate;
      const { speed, sessions = 0 } = state ?? {};
      const load = 1 + SESSION_COST * sessions;
      const usualMs = usual * work(layers);
      const claimed = believed(speed?.decodeMs ?? usualMs, usualMs, candidate.rank !== undefined);
      const chunk =
        speed === undefined
          ? CHUNK_SHARE * PROMPT_CHUNK * usualMs
          : (speed.prefillMs / speed.prefillTokens) * PROMPT_CHUNK;
      const transfer = PROMPT_CHUNK * rowBytes * (link?.msPerByte ?? 0);
      const hopMs = hopOf(candidate, rowBytes) ?? usualHop;
      const time = {
        decodeMs: within(claimed * load + excess(candidate)),
        hopMs: within(hopMs),
        prefillMs: within(Math.max(chunk * load, transfer)),
      };
      return [candidate, time];
    }),
  );
}

function believed(claimedMs: number, usualMs: number, isRanked: boolean): number {
  const [less, more] = [Math.min(claimedMs, usualMs), Math.max(claimedMs, usualMs)];
  const isNoise = more <= NOISE.factor * less || more - less <= NOISE.ms;
  return isRanked && isNoise ? usualMs : Math.max(claimedMs, BELIEVED * usualMs);
}

/**
 * Half of the ways to and from a stage of a ring, of which each is no longer than the detour by the gateway: in the sum over the
 * ring that is one round trip a stage.
 */
function hopOf({ link }: TimedStage, rowBytes: number): number | undefined {
  return link && link.roundTripMs + 2 * rowBytes * (link.msPerByte ?? 0);
}

export interface ExpectedTime {
  readonly msPerToken: number;
  /** From the prompt's start to the first token. */
  readonly prefillMs: number;
}

/** What a route is expected to take. A single stage has no ring: its tokens reach the gateway late, but keep nobody waiting. */
export function expectedTime(route: readonly StageTime[], promptTokens: number): ExpectedTime {
  const sum = (of: (time: StageTime) => number): number => route.reduce((total, time) => total + of(time), 0);
  const ways = sum(({ hopMs }) => hopMs);
  const share = Math.min(promptTokens, PROMPT_CHUNK) / PROMPT_CHUNK;
  const chunks = Math.ceil(promptTokens / PROMPT_CHUNK);
  const slowest = Math.max(0, ...route.map(({ prefillMs }) => prefillMs));
  return {
    msPerToken: sum(({ decodeMs }) => decodeMs) + (route.length > 1 ? ways : 0),
    prefillMs: ways + share * (sum(({ prefillMs }) => prefillMs) + (chunks - 1) * slowest),
  };
}

function within(ms: number): number {
  return Math.min(LONGEST_MS, Math.max(0, ms));
}

/** The value below which less than half of the weight lies, and above which no more than half. */
function weightedMedian(values: readonly { value: number; weight: number }[]): number | undefined {
  const half = values.reduce((sum, { weight }) => sum + weight, 0) / 2;
  let below = 0;
  let median: number | undefined;
  for (const { value, weight } of values.toSorted((a, b) => a.value - b.value)) {
    median = value;
    below += weight;
    if (below > half) break;
  }
  return median;
}
