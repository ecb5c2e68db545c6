// Floats as exact integers of a fixed unit: what contracts/leaves/Floats.sol computes.

/** 2^-149: the unit of an f32's integer. */
export const F32_UNIT = -149;
/** 2^-24: the unit of an f16's integer. */
export const F16_UNIT = -24;
/** Biased exponent from which an f32 is out of range: 2^65. NaN and infinities are above it. */
const F32_LIMIT = 192;

export const abs = (value: bigint): bigint => (value < 0n ? -value : value);

/** A finite f32 as multiples of 2^-149. */
export function f32Integer(bits: number): bigint {
  const exponent = (bits >>> 23) & 0xff;
  const fraction = bits & 0x7fffff;
  const mantissa = BigInt(exponent === 0 ? fraction : fraction | 0x800000);
  const magnitude = mantissa << BigInt(Math.max(exponent, 1) - 1);
  return bits >>> 31 === 0 ? magnitude : -magnitude;
}

/** Whether |x| < 2^65. */
export const f32InRange = (bits: number): boolean => ((bits >>> 23) & 0xff) < F32_LIMIT;

/** Distance of neighbouring f32 around the number, as multiples of 2^-149. */
export const f32Ulp = (bits: number): bigint => 1n << BigInt(Math.max((bits >>> 23) & 0xff, 1) - 1);

/** A finite f16 as multiples of 2^-24. */
export function f16Integer(bits: number): bigint {
  const exponent = (bits >>> 10) & 0x1f;
  const fraction = bits & 0x3ff;
  const mantissa = BigInt(exponent === 0 ? fraction : fraction | 0x400);
  const magnitude = mantissa << BigInt(Math.max(exponent, 1) - 1);
  return bits >>> 15 === 0 ? magnitude : -magnitude;
}

export const f16IsFinite = (bits: number): boolean => ((bits >>> 10) & 0x1f) !== 0x1f;

/** `value` times 2^shift, rounded toward zero. */
export function scaled(value: bigint, shift: number): bigint {
  if (shift >= 0) return value << BigInt(shift);
  const magnitude = abs(value) >> BigInt(-shift);
  return value < 0n ? -magnitude : magnitude;
}

export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
