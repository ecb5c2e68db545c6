import { SLICE } from "../plan/shape.ts";
import { f16IsFinite, f32InRange, viewOf } from "./floats.ts";
import { type LeafFault, wrong } from "./verdict.ts";

/** Numbers of a value, or what is wrong with its bytes. */
export type Read<numbers> =
  | { readonly numbers: numbers }
  | { readonly fault: LeafFault; readonly at?: number };

const fault = (fault: LeafFault, at?: number) => ({ fault, ...(at !== undefined && { at }) });

/**
 * Bits of the `length` elements of a slice of f32.
 * @param bytes 1,024
 */
export function readSlice(bytes: Uint8Array, length: number): Read<Uint32Array> {
  const numbers = readFloats(bytes, SLICE);
  if ("fault" in numbers) return numbers;
  const padding = numbers.numbers.findIndex((bits, i) => i >= length && bits !== 0);
  return padding < 0 ? { numbers: numbers.numbers.subarray(0, length) } : fault("padding", padding);
}

/** Bits of `count` f32, all below 2^65. */
export function readFloats(bytes: Uint8Array, count: number): Read<Uint32Array> {
  if (bytes.length !== 4 * count) return fault("length");
  const view = viewOf(bytes);
  const numbers = Uint32Array.from({ length: count }, (_, i) => view.getUint32(4 * i, true));
  const out = numbers.findIndex((bits) => !f32InRange(bits));
  return out < 0 ? { numbers } : fault("range", out);
}

/**
 * Bits of the `length` elements of a slice of f16.
 * @param bytes 512
 */
export function readHalves(bytes: Uint8Array, length: number): Read<Uint16Array> {
  if (bytes.length !== 2 * SLICE) return fault("length");
  const view = viewOf(bytes);
  const numbers = Uint16Array.from({ length: SLICE }, (_, i) => view.getUint16(2 * i, true));
  const out = numbers.findIndex((bits, i) => (i < length ? !f16IsFinite(bits) : bits !== 0));
  if (out < 0) return { numbers: numbers.subarray(0, length) };
  return fault(out < length ? "range" : "padding", out);
}

/** The verdict on a value that could not be read. */
export const unreadable = ({ fault, at }: { readonly fault: LeafFault; readonly at?: number }) =>
  wrong(fault, at);
