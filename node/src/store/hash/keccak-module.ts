import {
  ADD,
  type Code,
  encodeModule,
  get,
  i32,
  LANES,
  LESS_UNSIGNED,
  loopWhile,
  SUBTRACT,
  set,
  TYPE,
  tee,
} from "./wasm-binary.ts";

// keccak-256 of two messages at a time, one in each lane of WebAssembly's 128-bit vectors. The module exports its memory and
//
//   absorb(first, second, blocks, out)
//
// which hashes the `blocks` blocks at each of two addresses, padding included, and writes the digests to `out`, 64 bytes.
// Bytes below `KECCAK_DATA_BYTES` are the module's own. Names are those of FIPS 202, section 3.2.

export const RATE = 136;
const LANES_OF_RATE = RATE / 8;
const ROUNDS = 24;
export const KECCAK_DATA_BYTES = ROUNDS * 8;

const [FIRST, SECOND, BLOCKS, OUT, ROUND] = [0, 1, 2, 3, 4];
/** A round goes from one state to the other; lane (x, y) is number x + 5y. */
const STATES = [5, 30] as const;
const C = 55;
const D = 60;
const B = 65;
const TURNED = 70;
const VECTORS = TURNED + 1 - STATES[0];

/** Bits that rho turns lane x + 5y by. */
function rotations(): number[] {
  const offsets = new Array<number>(25).fill(0);
  for (let t = 0, [x, y] = [1, 0]; t < 24; t++, [x, y] = [y, (2 * x + 3 * y) % 5]) {
    offsets[x + 5 * y] = (((t + 1) * (t + 2)) / 2) % 64;
  }
  return offsets;
}

/** What iota adds in each round, little-endian. */
function roundConstants(): Uint8Array {
  const bytes = new Uint8Array(KECCAK_DATA_BYTES);
  const view = new DataView(bytes.buffer);
  for (let round = 0, register = 1; round < ROUNDS; round++) {
    let constant = 0n;
    for (let j = 0; j < 7; j++) {
      if (register & 1) constant |= 1n << BigInt(2 ** j - 1);
      register = (register << 1) ^ (register >> 7 ? 0x171 : 0);
    }
    view.setBigUint64(8 * round, constant, true);
  }
  return bytes;
}

function rotated(local: number, bits: number): Code {
  if (bits === 0) return get(local);
  if (bits % 8 !== 0) {
    const left = [...get(local), ...i32(bits), ...LANES.shiftLeft];
    return [...left, ...get(local), ...i32(64 - bits), ...LANES.shiftRight, ...LANES.or];
  }
  const bytes = Array.from({ length: 16 }, (_, i) => (i & 8) + ((i + 8 - bits / 8) & 7));
  return [...get(local), ...get(local), ...LANES.shuffle(bytes)];
}

/** Plane by plane, so that few values are live at a time. */
function round(from: number, to: number, offsets: readonly number[], constant: Code): Code {
  const code: number[] = [];
  for (let x = 0; x < 5; x++) {
    code.push(...get(from + x));
    for (let y = 1; y < 5; y++) code.push(...get(from + x + 5 * y), ...LANES.xor);
    code.push(...set(C + x));
  }
  for (let x = 0; x < 5; x++) {
    code.push(...get(C + ((x + 4) % 5)), ...rotated(C + ((x + 1) % 5), 1), ...LANES.xor, ...set(D + x));
  }
  for (let plane = 0; plane < 5; plane++) {
    // pi takes lane (x, y) to (y, 2x + 3y).
    for (let y = 0; y < 5; y++) {
      const x = (3 * plane + y) % 5;
      code.push(...get(from + x + 5 * y), ...get(D + x), ...LANES.xor, ...set(TURNED));
      code.push(...rotated(TURNED, offsets[x + 5 * y] ?? 0), ...set(B + y));
    }
    for (let x = 0; x < 5; x++) {
      const next = [...get(B + ((x + 2) % 5)), ...get(B + ((x + 1) % 5)), ...LANES.andNot];
      code.push(...get(B + x), ...next, ...LANES.xor);
      if (plane === 0 && x === 0) code.push(...constant, ...LANES.xor);
      code.push(...set(to + x + 5 * plane));
    }
  }
  return code;
}

function absorb(): Code {
  const [state, other] = STATES;
  const offsets = rotations();
  const code: number[] = [];
  for (let i = 0; i < 25; i++) code.push(...LANES.zero, ...set(state + i));
  const block: number[] = [];
  for (let i = 0; i < LANES_OF_RATE; i++) {
    block.push(...get(SECOND), ...get(FIRST), ...LANES.loadFirst(8 * i), ...LANES.loadSecond(8 * i));
    block.push(...get(state + i), ...LANES.xor, ...set(state + i));
  }
  const constant = [...get(ROUND), ...LANES.loadBoth];
  const nextConstant = [...get(ROUND), ...i32(8), ...ADD, ...LANES.loadBoth];
  const rounds = [
    ...round(state, other, offsets, constant),
    ...round(other, state, offsets, nextConstant),
    ...[...get(ROUND), ...i32(16), ...ADD, ...tee(ROUND), ...i32(KECCAK_DATA_BYTES), ...LESS_UNSIGNED],
  ];
  block.push(...i32(0), ...set(ROUND), ...loopWhile(rounds));
  for (const pointer of [FIRST, SECOND]) block.push(...get(pointer), ...i32(RATE), ...ADD, ...set(pointer));
  block.push(...get(BLOCKS), ...i32(1), ...SUBTRACT, ...tee(BLOCKS));
  code.push(...loopWhile(block));
  for (const lane of [0, 1] as const) {
    for (let i = 0; i < 4; i++)
      code.push(...get(OUT), ...get(state + i), ...LANES.store(lane, 32 * lane + 8 * i));
  }
  return code;
}

/** @param pages of memory, 64 KiB each */
export function keccakModule(pages: number): Uint8Array<ArrayBuffer> {
  return encodeModule({
    name: "absorb",
    parameters: 4,
    locals: [
      { count: 1, type: TYPE.i32 },
      { count: VECTORS, type: TYPE.v128 },
    ],
    body: absorb(),
    pages,
    data: roundConstants(),
  });
}
