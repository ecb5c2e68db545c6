import { keccak256 } from "viem";
import type { OperationTrace } from "../../../node/src/zk/operation-trace.ts";
import { getMerkleRoot, hashTraceLeaf, type SegmentName, type TraceLeaf } from "../../../sdk/src/index.ts";

/** What an operator delivers, and answers with. */
export type Delivered = Pick<OperationTrace, "answer" | "leaves" | "outputs">;

/** Number of the first leaf of a segment. */
export function leafOf({ places }: OperationTrace, name: SegmentName): number {
  const segment = places.segments.find((one) => one.name === name);
  if (segment === undefined) throw new RangeError(`no ${name}`);
  return segment.first;
}

/** With another leaf at an index; the answer follows. */
export function withLeaf(trace: Delivered, index: number, changes: Partial<TraceLeaf>): Delivered {
  const leaves = trace.leaves.map((leaf, i) => (i === index ? { ...leaf, ...changes } : leaf));
  return {
    ...trace,
    leaves,
    answer: { ...trace.answer, traceRoot: getMerkleRoot(leaves.map(hashTraceLeaf)) },
  };
}

/** With another output of a leaf, which all that read it are told: hashes alone show nothing. */
export function withOutput(trace: Delivered, index: number, output: Uint8Array): Delivered {
  const hash = keccak256(output);
  const outputs = trace.outputs.map((bytes, i) => (i === index ? output : bytes));
  const leaves = trace.leaves.map((leaf, i) => ({
    ...leaf,
    output: i === index ? hash : leaf.output,
    inputs: leaf.inputs.map((wire) =>
      wire.source === "leaf" && wire.index === BigInt(index) ? { ...wire, hash } : wire,
    ),
  }));
  return {
    outputs,
    leaves,
    answer: { ...trace.answer, traceRoot: getMerkleRoot(leaves.map(hashTraceLeaf)) },
  };
}

/** The f32 at an element scaled: by a little, or by a lot. */
export function scaledFloat(bytes: Uint8Array, element: number, factor: number): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  view.setFloat32(4 * element, view.getFloat32(4 * element, true) * factor, true);
  return changed;
}
