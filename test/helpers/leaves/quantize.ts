import { toHalf } from "../../../node/src/engine/half.ts";
import { bitsOf } from "./dice.ts";

// What kernels do, in single precision.

const f = Math.fround;
const roundEven = (value: number): number => {
  const floor = Math.floor(value);
  if (value - floor !== 0.5) return Math.round(value);
  return floor % 2 === 0 ? floor : floor + 1;
};

/** q8_0: levels by the inverse that x86 kernels take (127 / m), or the reference's (1 / (m / 127)). */
export function quantizeQ8(x: readonly number[], kernel: "reference" | "x86"): Uint8Array {
  const bytes = new Uint8Array((x.length / 32) * 34);
  const view = new DataView(bytes.buffer);
  for (let block = 0; block < x.length / 32; block++) {
    const part = x.slice(32 * block, 32 * (block + 1));
    const most = part.reduce((m, value) => Math.max(m, Math.abs(value)), 0);
    const d = f(most / 127);
    const inverse = most === 0 ? 0 : kernel === "x86" ? f(127 / most) : d === 0 ? 0 : f(1 / d);
    view.setUint16(34 * block, toHalf(d), true);
    part.forEach((value, i) => {
      view.setInt8(34 * block + 2 + i, roundEven(f(value * inverse)));
    });
  }
  return bytes;
}

/** q8_K, as all kernels make it. */
export function quantizeQ8K(x: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(260);
  const view = new DataView(bytes.buffer);
  const most = x.reduce((m, value) => (Math.abs(value) > Math.abs(m) ? value : m), 0);
  if (most === 0) return bytes;
  const inverse = f(-127 / most);
  view.setUint32(0, bitsOf(f(1 / inverse)), true);
  x.forEach((value, i) => {
    const level = Number.isFinite(inverse) ? Math.min(127, roundEven(f(inverse * value))) : 0;
    view.setInt8(4 + i, level);
  });
  return bytes;
}
