import type { LayerRange } from "../types/model.ts";
import { MAX_STAGES } from "./constants.ts";
import { LayersNotServedError, RouteTooDearError } from "./errors.ts";
import type { OfferState } from "./messages.ts";

/** The way from the gateway to a peer and back, as the gateway measured it. */
export interface Link {
  readonly roundTripMs: number;
  /** What each byte more takes one way; unknown where it was not measured. */
  readonly msPerByte?: number;
}

/** A node that offers layers [a, b) of a model. */
export interface Candidate {
  readonly peerId: string;
  readonly addresses: readonly string[];
  readonly layers: LayerRange;
  /** OMNI wei a position; 0 in a free swarm. */
  readonly price: bigint;
  readonly operator?: string;
  /** Which of the model's registered versions it leases. */
  readonly version?: string;
  /** How good a choice it is, above 0: the more, the better. Without one all are alike. */
  readonly rank?: number;
  /** What it says of its speed and load. */
  readonly state?: OfferState;
  readonly link?: Link;
}

/** What a hop more costs, beside the network round of every token: the others must rank better by 28 % to be worth it. */
const HOP_COST = 0.25;

/**
 * The route that covers blocks [0, `blocks`) and costs at most `maxPrice`: of those with a certain number of hops, the one whose
 * stages rank best, the cheapest of several such; of those, the one with the best mean rank after a deduction for each hop.
 * Without ranks that is the cheapest of the fewest hops. Offers are taken whole: a stage runs exactly the layers it offers, so
 * neighbours must meet. Dynamic programming over hops and block boundaries: O(hops * candidates).
 *
 * @param maxPrice OMNI wei a position, all stages together
 * @throws LayersNotServedError naming the blocks that no chain of offers reaches, RouteTooDearError
 */
export function planRoute<C extends Candidate>(
  manifest: string,
  blocks: number,
  candidates: readonly C[],
  maxPrice?: bigint,
): C[] {
  const usable = candidates.filter(({ layers: [a, b] }) => 0 <= a && a < b && b <= blocks);
  const reached = new Set([0]);
  const start: Ways<C> = new Map([[0, { price: 0n, doubt: 0 }]]);
  let [best, cheap] = [start, start];
  let chosen: { readonly way: Way<C>; readonly cost: number } | undefined;
  let cheapest: bigint | undefined;
  for (let hops = 1; hops <= MAX_STAGES && best.size > 0; hops++) {
    best = prolonged(best, usable, isBetter);
    cheap = prolonged(cheap, usable, isCheaper);
    for (const boundary of best.keys()) reached.add(boundary);
    for (const way of [best.get(blocks), cheap.get(blocks)]) {
      if (way === undefined) continue;
      if (cheapest === undefined || way.price < cheapest) cheapest = way.price;
      if (maxPrice !== undefined && way.price > maxPrice) continue;
      const cost = way.doubt / hops + HOP_COST * (hops - 1);
      if (chosen === undefined || cost < chosen.cost - SAME_DOUBT) chosen = { way, cost };
    }
  }
  if (chosen !== undefined) return stagesOf(chosen.way);
  if (cheapest !== undefined && maxPrice !== undefined) throw new RouteTooDearError(cheapest, maxPrice);
  throw new LayersNotServedError(manifest, uncovered(blocks, usable, Math.max(...reached)));
}

/** Offers that meet end to end from block 0. */
interface Way<C> {
  readonly price: bigint;
  /** Less the logarithms of the ranks: one bad stage spoils a route. */
  readonly doubt: number;
  readonly last?: C;
  readonly before?: Way<C>;
}

/** By the boundary that they reach. */
type Ways<C> = ReadonlyMap<number, Way<C>>;

/** Below it there is nothing: the logarithm of 0 compares with nothing. */
const LEAST_RANK = 1e-12;
/** Sums of logarithms of the same product differ in their last bits. */
const SAME_DOUBT = 1e-9;

function isBetter<C>(a: Way<C>, b: Way<C>): boolean {
  return Math.abs(a.doubt - b.doubt) > SAME_DOUBT ? a.doubt < b.doubt : a.price < b.price;
}

function isCheaper<C>(a: Way<C>, b: Way<C>): boolean {
  return a.price === b.price ? a.doubt < b.doubt - SAME_DOUBT : a.price < b.price;
}

/** The ways of one hop more that come before all others, by the boundary that they reach. */
function prolonged<C extends Candidate>(
  ways: Ways<C>,
  candidates: readonly C[],
  comesBefore: (a: Way<C>, b: Way<C>) => boolean,
): Ways<C> {
  const longer = new Map<number, Way<C>>();
  for (const last of candidates) {
    const [a, b] = last.layers;
    const before = ways.get(a);
    if (before === undefined) continue;
    const doubt = before.doubt - Math.log(Math.max(last.rank ?? 1, LEAST_RANK));
    const way = { price: before.price + last.price, doubt, last, before };
    const known = longer.get(b);
    if (known === undefined || comesBefore(way, known)) longer.set(b, way);
  }
  return longer;
}

function stagesOf<C>(way: Way<C>): C[] {
  const stages: C[] = [];
  for (let at: Way<C> | undefined = way; at?.last !== undefined; at = at.before) stages.unshift(at.last);
  return stages;
}

/** Blocks that nobody offers; where offers cover all but do not meet, everything behind the last reachable boundary. */
function uncovered(blocks: number, candidates: readonly Candidate[], reached: number): LayerRange[] {
  const gaps: LayerRange[] = [];
  let end = 0;
  for (const { layers } of [...candidates].sort((x, y) => x.layers[0] - y.layers[0])) {
    if (layers[0] > end) gaps.push([end, layers[0]]);
    end = Math.max(end, layers[1]);
  }
  if (end < blocks) gaps.push([end, blocks]);
  if (gaps.length > 0) return gaps;
  return [[reached, blocks]];
}
