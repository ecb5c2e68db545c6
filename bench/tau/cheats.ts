import { withFewerBits } from "../../test/helpers/leaves/fewer-bits.ts";

/** What an operator may have computed in place of a row's product, from the least to the most. */
export const CHEATS = ["noise 0.01 %", "noise 0.1 %", "noise 1 %", "fewer bits", "skipped"] as const;
export type Cheat = (typeof CHEATS)[number];

/** Activations and weights of a row's columns in one tile. */
export interface RowPart {
  readonly x: Float64Array;
  readonly w: Float64Array;
}

/**
 * How far the product of a whole row would be from the exact one with each cheat, beyond what rounding the sums of its tiles
 * excuses, over the sum of the tiles' ‖w‖ ‖x‖: the tolerance that lets the cheat pass where the difference is spread over the tiles as
 * well as can be.
 *
 * @param random uniform in [0, 1)
 */
export function cheatedErrors(
  type: number,
  parts: readonly RowPart[],
  random: () => number,
): Record<Cheat, number> {
  let [exact, coarse, norm, columns] = [0, 0, 0, 0];
  for (const { x, w } of parts) {
    exact += dot(w, x);
    coarse += dot(withFewerBits(type, w), x);
    norm += Math.sqrt(dot(w, w) * dot(x, x));
    columns += x.length;
  }
  const beyond = (product: number): number => {
    const excused = 2 * parts.length * Math.abs(product) * 2 ** -23;
    return norm === 0 ? 0 : Math.max(0, Math.abs(product - exact) - excused) / norm;
  };
  // Relative to what products of such rows are.
  const noise = (share: number) => exact + share * gaussian(random) * (norm / Math.sqrt(columns));
  return {
    "noise 0.01 %": beyond(noise(1e-4)),
    "noise 0.1 %": beyond(noise(1e-3)),
    "noise 1 %": beyond(noise(1e-2)),
    "fewer bits": beyond(coarse),
    skipped: beyond(0),
  };
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

function gaussian(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
