import type { Addend } from "./addend.ts";

const BUCKETS = 1_024;
/** Cosine from which on a unit is another one's but for noise: independent training on other data stays far below. */
const SAME = 0.95;

/**
 * Which units are an earlier one's but for a little noise, or but for their length: the chain tells equal bytes alone. Compared are count
 * sketches (Charikar, Chen and Farach-Colton 2002) of 1,024 buckets, which keep cosines near 1 to 0.01, so that no two units are held at a
 * time and 1,000 take 8 MB.
 *
 * @param units in order of their commitments
 * @param parameters of the adapter
 */
export async function laterCopies(
  units: readonly { load(signal?: AbortSignal): Promise<Addend> }[],
  parameters: number,
  signal?: AbortSignal,
): Promise<readonly boolean[]> {
  const originals: Float64Array[] = [];
  const copies: boolean[] = [];
  const values = new Float64Array(parameters);
  for (const unit of units) {
    signal?.throwIfAborted();
    values.fill(0);
    (await unit.load(signal)).addTo(values, 1);
    const sketch = sketchOf(values);
    const isCopy = sketch !== undefined && originals.some((original) => dot(original, sketch) >= SAME);
    if (sketch !== undefined && !isCopy) originals.push(sketch);
    copies.push(isCopy);
  }
  return copies;
}

/** Of length 1; undefined where all is zero. */
function sketchOf(values: Float64Array): Float64Array | undefined {
  const sketch = new Float64Array(BUCKETS);
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0;
    if (value === 0) continue;
    const hash = mix(i);
    const bucket = hash % BUCKETS;
    sketch[bucket] = (sketch[bucket] ?? 0) + (hash >= 0x8000_0000 ? -value : value);
  }
  const length = Math.sqrt(dot(sketch, sketch));
  return length === 0 ? undefined : sketch.map((value) => value / length);
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

/** The finalizer of MurmurHash3: 32 bits, unsigned. */
function mix(index: number): number {
  let hash = index >>> 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
