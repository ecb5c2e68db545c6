import type { LayerRange } from "../types/model.ts";
import { bestWays, type Leg, type Way } from "./best-ways.ts";
import { MAX_STAGES } from "./constants.ts";
import { LayersNotServedError, RouteTooDearError } from "./errors.ts";
import { type StageTime, stageTimes, type TimedStage } from "./stage-time.ts";

/** A node that offers layers [a, b) of a model. */
export interface Candidate extends TimedStage {
  readonly addresses: readonly string[];
  /** OMNI wei a position; 0 in a free swarm. */
  readonly price: bigint;
  readonly operator?: string;
  /** Which of the model's registered versions it leases. */
  readonly version?: string;
}

/** Routes that take up to this part longer than the best count as no slower: the cheapest of them is taken, and the one of fewest stages. */
const SAME_TIME = 0.05;
/** A time of 1 ms in whole units, so that sums of the same times are the same. */
const UNITS_A_MS = 1_000;
/** Below it a rank says no more. */
const LEAST_RANK = 1e-4;

/**
 * The route that covers blocks [0, `blocks`), costs at most `maxPrice` and is expected to take the least time a token, where a
 * stage's time counts as much more as its rank is lower: twice the rank is worth twice the time. Of routes that take the same time, to
 * a twentieth, it is the cheapest, then the one of fewest stages. Offers are taken whole: a stage runs exactly the layers it offers, so
 * neighbours must meet. docs/PLACEMENT.md has the model.
 *
 * @param maxPrice OMNI wei a position, all stages together
 * @param times what each candidate adds to a token; default: by what they say of themselves
 * @throws LayersNotServedError naming the blocks that no chain of offers reaches, RouteTooDearError
 */
export function planRoute<C extends Candidate>(
  manifest: string,
  blocks: number,
  candidates: readonly C[],
  maxPrice?: bigint,
  times: ReadonlyMap<TimedStage, StageTime> = stageTimes(candidates),
): C[] {
  const usable = candidates.filter(isWithin(blocks));
  const legs = usable.map((candidate) => legOf(candidate, times));
  const chosen = choose(waysThrough(blocks, legs, maxPrice));
  if (chosen !== undefined) return chosen.legs.map(({ candidate }) => candidate);
  if (maxPrice !== undefined) {
    const cheapest = choose(waysThrough(blocks, legs.map(priceOnly), undefined));
    if (cheapest !== undefined) throw new RouteTooDearError(cheapest.price, maxPrice);
  }
  throw new LayersNotServedError(manifest, uncovered(blocks, usable));
}

/** OMNI wei a position, all stages together. */
export function routePrice(route: readonly Pick<Candidate, "price">[]): bigint {
  return route.reduce((sum, { price }) => sum + price, 0n);
}

/** Whether an offer is one of layers that a model of so many blocks has. */
export function isWithin(blocks: number): (offer: Pick<Candidate, "layers">) => boolean {
  return ({ layers: [a, b] }) => 0 <= a && a < b && b <= blocks;
}

/** A stage of a ring. */
interface StageLeg<C> extends Leg {
  readonly candidate: C;
  /** What it costs without a ring around it. */
  readonly alone: number;
}

function legOf<C extends Candidate>(candidate: C, times: ReadonlyMap<TimedStage, StageTime>): StageLeg<C> {
  const { layers, price, rank = 1 } = candidate;
  const { decodeMs = 0, hopMs = 0 } = times.get(candidate) ?? {};
  const units = (ms: number): number => Math.round((ms * UNITS_A_MS) / Math.max(rank, LEAST_RANK));
  const [from, to] = layers;
  return { from, to, price, cost: units(decodeMs + hopMs), alone: units(decodeMs), candidate };
}

const priceOnly = <C>(leg: StageLeg<C>): StageLeg<C> => ({ ...leg, cost: 0, alone: 0 });

/** Routes of several stages of which none is better in all respects, and all of one stage. */
function waysThrough<C>(
  blocks: number,
  legs: readonly StageLeg<C>[],
  maxPrice: bigint | undefined,
): Way<StageLeg<C>>[] {
  const isWhole = ({ from, to }: Leg): boolean => from === 0 && to === blocks;
  const rings = bestWays(
    blocks,
    legs.filter((leg) => !isWhole(leg)),
    { maxLegs: MAX_STAGES, maxPrice, slack: SAME_TIME },
  );
  const single = legs
    .filter((leg) => isWhole(leg) && (maxPrice === undefined || leg.price <= maxPrice))
    .map((leg) => ({ cost: leg.alone, price: leg.price, legs: [leg] }));
  return [...single, ...rings];
}

function choose<W extends Way<Leg>>(ways: readonly W[]): W | undefined {
  const most = Math.min(...ways.map(({ cost }) => cost)) * (1 + SAME_TIME);
  const [best] = ways
    .filter(({ cost }) => cost <= most)
    .sort((a, b) => {
      if (a.price !== b.price) return a.price < b.price ? -1 : 1;
      return a.legs.length - b.legs.length || a.cost - b.cost;
    });
  return best;
}

/** Blocks that nobody offers; where offers cover all but do not meet, everything behind the last reachable boundary. */
function uncovered(blocks: number, candidates: readonly Candidate[]): LayerRange[] {
  const gaps: LayerRange[] = [];
  let end = 0;
  for (const { layers } of [...candidates].sort((x, y) => x.layers[0] - y.layers[0])) {
    if (layers[0] > end) gaps.push([end, layers[0]]);
    end = Math.max(end, layers[1]);
  }
  if (end < blocks) gaps.push([end, blocks]);
  if (gaps.length > 0) return gaps;
  return [[furthest(candidates), blocks]];
}

/** The last boundary that a chain of offers reaches; where one of more stages than a session can have would end, the one before. */
function furthest(candidates: readonly Candidate[]): number {
  const stages = new Map([[0, 0]]);
  for (const { layers } of candidates.toSorted((x, y) => x.layers[0] - y.layers[0])) {
    const before = stages.get(layers[0]);
    if (before === undefined || before === MAX_STAGES) continue;
    stages.set(layers[1], Math.min(before + 1, stages.get(layers[1]) ?? MAX_STAGES));
  }
  return Math.max(...stages.keys());
}
