import { encodeAbiParameters, type Hex, keccak256, parseAbiParameters } from "viem";
import type { Tolerances } from "../../types/tolerances.ts";

const parameters = parseAbiParameters("uint16[5]");

/**
 * Hash of a table of tolerances, which terms name as `tauTable`.
 *
 * @example
 * const known = hashTolerances(taus) === terms.tauTable
 */
export function hashTolerances(taus: Tolerances): Hex {
  return keccak256(encodeAbiParameters(parameters, [taus]));
}
