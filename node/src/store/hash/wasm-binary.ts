// The part of WebAssembly's binary format (https://webassembly.github.io/spec/core/binary) that a module of one function needs.

export type Code = readonly number[];

export const TYPE = { i32: 0x7f, v128: 0x7b } as const;

/** Unsigned LEB128. */
function uint(value: number): Code {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...uint(value >>> 7)];
}

/** Signed LEB128. */
function int(value: number): Code {
  return value >= -0x40 && value < 0x40 ? [value & 0x7f] : [(value & 0x7f) | 0x80, ...int(value >> 7)];
}

const vector = (items: readonly Code[]): Code => [...uint(items.length), ...items.flat()];

const sized = (body: Code): Code => [...uint(body.length), ...body];
const section = (id: number, body: Code): Code => [id, ...sized(body)];
const named = (text: string, kind: number): Code => [...sized([...Buffer.from(text, "latin1")]), kind, 0];

export const get = (local: number): Code => [0x20, ...uint(local)];
export const set = (local: number): Code => [0x21, ...uint(local)];
export const tee = (local: number): Code => [0x22, ...uint(local)];
export const i32 = (value: number): Code => [0x41, ...int(value)];
export const ADD: Code = [0x6a];
export const SUBTRACT: Code = [0x6b];
export const LESS_UNSIGNED: Code = [0x49];
/** Runs `body` again for as long as it leaves something else than 0. */
export const loopWhile = (body: Code): Code => [0x03, 0x40, ...body, 0x0d, 0, 0x0b];

const vectorOp = (number: number, ...operands: Code): Code => [0xfd, ...uint(number), ...operands];
const aligned8 = (offset: number): Code => [3, ...uint(offset)];

/** Operations on vectors of two 64-bit lanes. */
export const LANES = {
  zero: vectorOp(0x0c, ...new Array<number>(16).fill(0)),
  loadBoth: vectorOp(0x0a, ...aligned8(0)),
  loadFirst: (offset: number) => vectorOp(0x5d, ...aligned8(offset)),
  loadSecond: (offset: number) => vectorOp(0x57, ...aligned8(offset), 1),
  store: (lane: 0 | 1, offset: number) => vectorOp(0x5b, ...aligned8(offset), lane),
  /** Byte i of the result is byte `bytes[i]` of the two operands, one after the other. */
  shuffle: (bytes: Code) => vectorOp(0x0d, ...bytes),
  andNot: vectorOp(0x4f),
  or: vectorOp(0x50),
  xor: vectorOp(0x51),
  shiftLeft: vectorOp(0xcb, 1),
  shiftRight: vectorOp(0xcd, 1),
};

export interface FunctionModule {
  readonly name: string;
  /** How many, all i32. */
  readonly parameters: number;
  /** Numbered after the parameters. */
  readonly locals: readonly { readonly count: number; readonly type: number }[];
  readonly body: Code;
  /** Of 64 KiB each; exported as "memory". */
  readonly pages: number;
  /** From address 0 on. */
  readonly data: Uint8Array;
}

export function encodeModule(module: FunctionModule): Uint8Array<ArrayBuffer> {
  const { name, parameters, locals, body, pages, data } = module;
  const type = [0x60, ...vector(new Array(parameters).fill([TYPE.i32])), 0];
  const code = [...vector(locals.map(({ count, type }) => [...uint(count), type])), ...body, 0x0b];
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, vector([type])),
    ...section(3, vector([[0]])),
    ...section(5, vector([[0, ...uint(pages)]])),
    ...section(7, vector([named("memory", 2), named(name, 0)])),
    ...section(10, vector([sized(code)])),
    ...section(11, vector([[0, ...i32(0), 0x0b, ...sized([...data])]])),
  ]);
}
