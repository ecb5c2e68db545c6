const float = new Float32Array(1);
const word = new Uint32Array(float.buffer);

/** Bits of the f32 nearest to a number. */
export function bitsOf(value: number): number {
  float[0] = value;
  return word[0] ?? 0;
}

/** The f32 that has these bits. */
export function floatOf(bits: number): number {
  word[0] = bits;
  return float[0] ?? 0;
}

/** Values of leaves by chance (mulberry32): a seed gives the same ones each time. */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** In [0, 1). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  /** In [0, below). */
  int(below: number): number {
    return Math.floor(this.next() * below);
  }

  pick<T>(list: readonly T[]): T {
    const one = list[this.int(list.length)];
    if (one === undefined) throw new RangeError("nothing to pick from");
    return one;
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  bytes(length: number): Uint8Array {
    return Uint8Array.from({ length }, () => this.int(256));
  }

  /** About normal, of the given deviation. */
  normal(deviation: number): number {
    return (this.next() + this.next() + this.next() - 1.5) * 2 * deviation;
  }

  /** Bits of an f16: any, or one at an edge. */
  half(finite = true): number {
    const edges = [0x0000, 0x8000, 0x0001, 0x03ff, 0x0400, 0x3c00, 0x7bff, 0xfbff];
    if (!finite && this.chance(0.5)) return this.pick([0x7c00, 0xfc00, 0x7e01]);
    const exponent = this.int(31);
    return this.chance(0.3) ? this.pick(edges) : (this.int(2) << 15) | (exponent << 10) | this.int(1_024);
  }

  /** Bits of an f32: of a usual size, of any, or one at an edge (out of range, too, where that is asked for). */
  single(inRange = true): number {
    const edges = [0, 0x80000000, 1, 0x80000001, 0x007fffff, 0x00800000, 0x3f800000, 0x5fffffff, 0xdfffffff];
    const beyond = [0x60000000, 0xe0000000, 0x7f7fffff, 0x7f800000, 0xff800000, 0x7fc00001];
    if (!inRange && this.chance(0.5)) return this.pick(beyond);
    if (this.chance(0.2)) return this.pick(edges);
    const exponent = this.chance(0.7) ? 100 + this.int(50) : this.int(192);
    const fraction = this.chance(0.2) ? this.pick([0, 1, 0x7fffff, 0x400000]) : this.int(1 << 23);
    return ((this.int(2) << 31) | (exponent << 23) | fraction) >>> 0;
  }
}

/** f32 as bytes. */
export function singles(bits: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(4 * bits.length);
  const view = new DataView(bytes.buffer);
  bits.forEach((one, i) => {
    view.setUint32(4 * i, one, true);
  });
  return bytes;
}

/** f16 as bytes. */
export function halves(bits: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(2 * bits.length);
  const view = new DataView(bytes.buffer);
  bits.forEach((one, i) => {
    view.setUint16(2 * i, one, true);
  });
  return bytes;
}

/** A slice of 256 numbers, padded with zeros. */
export const padded = (numbers: readonly number[]): number[] => [
  ...numbers,
  ...Array<number>(256 - numbers.length).fill(0),
];
