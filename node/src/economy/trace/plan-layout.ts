import type { LayerPlan, TraceStage } from "@omninode/sdk";
import { TraceLayout } from "./layout.ts";

/** What stage [a, b) of a judgeable model commits to at each position. Its layers have the same heads: any one's plan will do. */
export function planLayout(
  { layers, width, kvHeads, headDim }: LayerPlan,
  { a, b }: TraceStage,
): TraceLayout {
  const kvWidths = new Array<number>(b - a).fill(kvHeads * headDim);
  return new TraceLayout({ width, kvWidths, hasEmbedding: a === 0, hasHead: b === layers });
}
