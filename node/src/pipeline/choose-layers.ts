import type { LayerRange } from "../types/model.ts";

/**
 * The layers that a node should serve where it was told to choose: the first blocks that nobody serves, as many as fit.
 * Where all are served, it begins again at block 0, which adds a second way through.
 *
 * @returns undefined where not even one block fits
 */
export function chooseLayers(
  blocks: number,
  served: readonly LayerRange[],
  fits: (layers: LayerRange) => boolean,
): LayerRange | undefined {
  const free = (block: number): boolean => !served.some(([a, b]) => a <= block && block < b);
  const numbers = Array.from({ length: blocks }, (_, block) => block);
  const first = numbers.find(free);
  const start = first ?? 0;
  const isWanted = first === undefined ? () => true : free;
  let end = start;
  while (end < blocks && isWanted(end) && fits([start, end + 1])) end++;
  return end === start ? undefined : [start, end];
}
