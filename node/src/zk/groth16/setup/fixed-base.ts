import bn128 from "wasmcurves/build/bn128_wasm.js";

/** Bits of a scalar that one addition covers. */
const WINDOW = 10;
const WINDOWS = Math.ceil(254 / WINDOW);
const PAGE = 65_536;
/** Multiples made between two conversions to affine coordinates. */
const BATCH = 4_096;

/** Multiples of one generator: affine points in Montgomery form, 64 (G1) or 128 (G2) bytes each, as key files have them. */
export type FixedBase = (scalars: readonly bigint[]) => Uint8Array;

interface Exports {
  readonly [name: string]: (...pointers: number[]) => void;
}

/**
 * Multiplication of a generator of bn254 by many numbers below the field's order, by tables of its multiples: 26 additions
 * each, in wasmcurves' WASM.
 *
 * @returns for G1 and for G2
 */
export async function fixedBases(): Promise<{ readonly g1: FixedBase; readonly g2: FixedBase }> {
  return {
    g1: await fixedBase("g1m", bn128.pG1gen, 32),
    g2: await fixedBase("g2m", bn128.pG2gen, 64),
  };
}

async function fixedBase(prefix: string, generator: number, coordinate: number): Promise<FixedBase> {
  const affine = 2 * coordinate;
  const jacobian = 3 * coordinate;
  const entries = WINDOWS << WINDOW;
  const memory = new WebAssembly.Memory({ initial: 25 });
  const { instance } = await WebAssembly.instantiate(Buffer.from(bn128.code, "base64"), { env: { memory } });
  const curve = instance.exports as unknown as Exports;
  const call = (name: string, ...pointers: number[]) => curve[`${prefix}_${name}`]?.(...pointers);

  // Word 0 says where free memory begins: the module puts there what it needs within a call, at most two numbers a point.
  const table = new DataView(memory.buffer).getUint32(0, true);
  const points = table + entries * affine;
  const free = points + entries * jacobian;
  memory.grow(Math.ceil((free + entries * jacobian) / PAGE) - 25);
  new DataView(memory.buffer).setUint32(0, free, true);

  // Entry [window][digit] is digit · 2^(WINDOW · window) · generator.
  for (let window = 0; window < WINDOWS; window++) {
    const first = points + (window << WINDOW) * jacobian;
    call("zero", first);
    if (window === 0) call("copy", generator, first + jacobian);
    else call("double", first - (1 << (WINDOW - 1)) * jacobian, first + jacobian);
    for (let digit = 2; digit < 1 << WINDOW; digit++) {
      call("add", first + (digit - 1) * jacobian, first + jacobian, first + digit * jacobian);
    }
  }
  call("batchToAffine", points, entries, table);

  return (scalars) => {
    const result = new Uint8Array(scalars.length * affine);
    for (let from = 0; from < scalars.length; from += BATCH) {
      const batch = scalars.slice(from, from + BATCH);
      batch.forEach((scalar, i) => {
        const point = points + i * jacobian;
        call("zero", point);
        digitsOf(scalar).forEach((digit, window) => {
          if (digit !== 0) call("addMixed", point, table + ((window << WINDOW) + digit) * affine, point);
        });
      });
      call("batchToAffine", points, batch.length, points);
      result.set(new Uint8Array(memory.buffer, points, batch.length * affine), from * affine);
    }
    return result;
  };
}

function digitsOf(scalar: bigint): number[] {
  const digits: number[] = [];
  for (let rest = scalar; rest > 0n; rest >>= BigInt(WINDOW))
    digits.push(Number(rest & ((1n << BigInt(WINDOW)) - 1n)));
  return digits;
}
