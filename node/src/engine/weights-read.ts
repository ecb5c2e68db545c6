import type { LayerRange, WeightSource } from "../types/model.ts";
import type { ModelShape } from "./model-shape.ts";
import { stageTensors } from "./stage-tensors.ts";

/**
 * Tells how many bytes of weights each token meets in layers [a, b): its blocks', and the head's where it is among them. Of an
 * embedding one row is read: it counts only where it is the head too.
 */
export function weightsRead(source: WeightSource, shape: ModelShape): (layers: LayerRange) => number {
  const { tensors } = source;
  const before = [0];
  for (const [i] of shape.blocks.entries()) {
    const block = stageTensors(source, shape, [i, i + 1]).filter(({ info }) => info.name.startsWith("blk."));
    before.push(block.reduce((sum, { info }) => sum + info.size, before[i] ?? 0));
  }
  const head = (tensors.get("output.weight") ?? tensors.get("token_embd.weight"))?.size ?? 0;
  const blocks = shape.blocks.length;
  return ([a, b]) => (before[b] ?? 0) - (before[a] ?? 0) + (b === blocks ? head : 0);
}
