import type { LoraAdapter, LoraMatrix } from "../../types/adapter.ts";
import type { LayerRange } from "../../types/model.ts";

/** One matrix of an adapter, and where its parameters begin in the adapter's vector. */
export interface AdapterSegment extends LoraMatrix {
  readonly offset: number;
}

/** The matrices of an adapter that lie in layers [a, b), in order of names. */
export function stageMatrices(adapter: LoraAdapter, [first, last]: LayerRange): readonly AdapterSegment[] {
  let offset = 0;
  const segments = adapter.matrices.map((matrix) => {
    const segment = { ...matrix, offset };
    offset += matrix.b.length;
    return segment;
  });
  return segments.filter(({ name }) => {
    const layer = Number(/^blk\.(\d+)\./.exec(name)?.[1]);
    return layer >= first && layer < last;
  });
}

/** The part of an adapter's parameters, or of a gradient by them, that belongs to a stage. */
export function gather(vector: Float32Array, segments: readonly AdapterSegment[]): Float32Array {
  const part = new Float32Array(segments.reduce((count, { b }) => count + b.length, 0));
  let at = 0;
  for (const { offset, b } of segments) {
    part.set(vector.subarray(offset, offset + b.length), at);
    at += b.length;
  }
  return part;
}

/** Puts a stage's part where it belongs in an adapter's vector. */
export function scatter(part: Float32Array, segments: readonly AdapterSegment[], vector: Float32Array): void {
  let at = 0;
  for (const { offset, b } of segments) {
    vector.set(part.subarray(at, at + b.length), offset);
    at += b.length;
  }
}
