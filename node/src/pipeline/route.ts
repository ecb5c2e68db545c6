import type { LayerRange } from "../types/model.ts";
import { MAX_STAGES } from "./constants.ts";
import { LayersNotServedError, RouteTooDearError } from "./errors.ts";

/** A node that offers layers [a, b) of a model. */
export interface Candidate {
  readonly peerId: string;
  readonly addresses: readonly string[];
  readonly layers: LayerRange;
  /** OMNI wei a position; 0 in a free swarm. */
  readonly price: bigint;
  readonly operator?: string;
}

/**
 * The route that covers blocks [0, `blocks`) with the fewest hops, the cheapest among those (every hop costs each token
 * a network round), of those that cost at most `maxPrice`. Offers are taken whole: a stage runs exactly the layers it
 * offers, so neighbours must meet. Dynamic programming over hops and block boundaries: O(hops * candidates).
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
  let ends = new Map<number, Way<C>>([[0, { price: 0n }]]);
  let cheapest: bigint | undefined;
  for (let hops = 1; hops <= MAX_STAGES && ends.size > 0; hops++) {
    ends = prolonged(ends, usable);
    for (const boundary of ends.keys()) reached.add(boundary);
    const whole = ends.get(blocks);
    if (whole === undefined) continue;
    if (maxPrice === undefined || whole.price <= maxPrice) return stagesOf(whole);
    if (cheapest === undefined || whole.price < cheapest) cheapest = whole.price;
  }
  if (cheapest !== undefined && maxPrice !== undefined) throw new RouteTooDearError(cheapest, maxPrice);
  throw new LayersNotServedError(manifest, uncovered(blocks, usable, Math.max(...reached)));
}

/** Offers that meet end to end from block 0. */
interface Way<C> {
  readonly price: bigint;
  readonly last?: C;
  readonly before?: Way<C>;
}

/** The cheapest ways of one hop more, by the boundary that they reach. */
function prolonged<C extends Candidate>(
  ways: ReadonlyMap<number, Way<C>>,
  candidates: readonly C[],
): Map<number, Way<C>> {
  const longer = new Map<number, Way<C>>();
  for (const last of candidates) {
    const [a, b] = last.layers;
    const before = ways.get(a);
    if (before === undefined) continue;
    const price = before.price + last.price;
    const known = longer.get(b);
    if (known === undefined || price < known.price) longer.set(b, { price, last, before });
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
