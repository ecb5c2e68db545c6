import type { LayerRange } from "../types/model.ts";

/** Boundaries that chains of spans reach from block 0, and from which they reach the last one. */
export interface Boundaries {
  readonly fromStart: ReadonlySet<number>;
  readonly toEnd: ReadonlySet<number>;
}

export function boundariesOf(blocks: number, spans: readonly LayerRange[]): Boundaries {
  const fromStart = new Set([0]);
  for (const [a, b] of spans.toSorted((x, y) => x[0] - y[0])) if (fromStart.has(a)) fromStart.add(b);
  const toEnd = new Set([blocks]);
  for (const [a, b] of spans.toSorted((x, y) => y[1] - x[1])) if (toEnd.has(b)) toEnd.add(a);
  return { fromStart, toEnd };
}

/** Whether spans meet end to end from block 0 to the last. */
export function isWhole(blocks: number, spans: readonly LayerRange[]): boolean {
  return boundariesOf(blocks, spans).fromStart.has(blocks);
}

/** Blocks that no span has, in order. */
export function uncoveredBlocks(blocks: number, spans: readonly LayerRange[]): number[] {
  return Array.from({ length: blocks }, (_, block) => block).filter(
    (block) => !spans.some(([a, b]) => a <= block && block < b),
  );
}
