import type { LayerRange } from "../types/model.ts";
import { LayersNotServedError } from "./errors.ts";

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
 * a network round). Offers are taken whole: a stage runs exactly the layers it offers, so neighbours must meet.
 * Dynamic programming over block boundaries: O(candidates * blocks).
 *
 * @throws LayersNotServedError naming the blocks that no chain of offers reaches
 */
export function planRoute(manifest: string, blocks: number, candidates: readonly Candidate[]): Candidate[] {
  const best: ({ hops: number; price: bigint; via?: Candidate } | undefined)[] = [{ hops: 0, price: 0n }];
  const usable = candidates.filter(({ layers: [a, b] }) => 0 <= a && a < b && b <= blocks);
  for (let boundary = 0; boundary < blocks; boundary++) {
    const here = best[boundary];
    if (here === undefined) continue;
    for (const candidate of usable) {
      const [a, b] = candidate.layers;
      if (a !== boundary) continue;
      const hops = here.hops + 1;
      const price = here.price + candidate.price;
      const known = best[b];
      if (known === undefined || hops < known.hops || (hops === known.hops && price < known.price)) {
        best[b] = { hops, price, via: candidate };
      }
    }
  }
  if (best[blocks] === undefined) throw new LayersNotServedError(manifest, uncovered(blocks, usable, best));
  const route: Candidate[] = [];
  for (let boundary = blocks; boundary > 0; ) {
    const via = best[boundary]?.via;
    if (via === undefined) throw new LayersNotServedError(manifest, [[0, boundary]]);
    route.unshift(via);
    boundary = via.layers[0];
  }
  return route;
}

/** Blocks that nobody offers; where offers cover all but do not meet, everything behind the last reachable boundary. */
function uncovered(
  blocks: number,
  candidates: readonly Candidate[],
  reached: readonly unknown[],
): LayerRange[] {
  const gaps: LayerRange[] = [];
  let end = 0;
  for (const { layers } of [...candidates].sort((x, y) => x.layers[0] - y.layers[0])) {
    if (layers[0] > end) gaps.push([end, layers[0]]);
    end = Math.max(end, layers[1]);
  }
  if (end < blocks) gaps.push([end, blocks]);
  if (gaps.length > 0) return gaps;
  return [[reached.findLastIndex((entry) => entry !== undefined), blocks]];
}
