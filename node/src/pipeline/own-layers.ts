import type { LayerRange } from "../types/model.ts";
import type { OfferedCandidate } from "./offers.ts";

/** How many layers a gateway keeps to itself, at each end of the model. */
export interface LayerEnds {
  /** With the embedding. */
  readonly first: number;
  /** With the head. */
  readonly last: number;
}

/**
 * The fewest layers at both ends, at least `least`, between which chains of the offered spans lead; of the same number those with more at
 * the start, whose outputs tell less of the tokens.
 *
 * @returns undefined where no chain leads from one end to the other
 */
export function chooseOwnLayers(
  blocks: number,
  offered: readonly LayerRange[],
  least: LayerEnds,
): LayerEnds | undefined {
  const spans = offered
    .filter(([a, b]) => least.first <= a && a < b && b <= blocks - least.last)
    .toSorted((x, y) => x[0] - y[0]);
  let best: LayerEnds | undefined;
  for (const start of new Set(spans.map(([a]) => a))) {
    const reached = new Set([start]);
    for (const [a, b] of spans) if (reached.has(a)) reached.add(b);
    const last = blocks - Math.max(...reached);
    if (best === undefined || start + last <= best.first + best.last) best = { first: start, last };
  }
  return best;
}

/** Of what others offer that between a gateway's own two stages, and these. */
export function betweenOwn(
  offers: readonly OfferedCandidate[],
  own: readonly OfferedCandidate[],
): readonly OfferedCandidate[] {
  const [first, last] = own;
  if (first === undefined || last === undefined) return offers;
  const [from, to] = [first.layers[1], last.layers[0]];
  return [first, ...offers.filter(({ layers: [a, b] }) => from <= a && b <= to), last];
}
