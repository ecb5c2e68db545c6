import { areFinite } from "../../engine/are-finite.ts";
import type { StepRows } from "../../types/step-rows.ts";
import { RowsNotFiniteError } from "../errors.ts";

const EXPONENT_F16 = 0x7c00;

/**
 * An operator that committed to a value that is no number would be convicted of it, however honestly it was computed: weights and
 * tokens that others chose can make sums overflow. Looks at keys, values and the last layer's output, where whatever was no number
 * in the residual stream before has come to.
 *
 * @throws RowsNotFiniteError
 */
export function checkFinite({ layers }: StepRows, position: number): void {
  const output = layers.at(-1)?.fed;
  const finite = output === undefined || areFinite(output);
  if (!(finite && layers.every(({ keys, values }) => areHalvesFinite(keys) && areHalvesFinite(values)))) {
    throw new RowsNotFiniteError(position);
  }
}

function areHalvesFinite(bits: Uint16Array): boolean {
  for (let i = 0; i < bits.length; i++) if (((bits[i] ?? 0) & EXPONENT_F16) === EXPONENT_F16) return false;
  return true;
}
