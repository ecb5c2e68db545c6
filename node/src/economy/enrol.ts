import type { OmniClient } from "@omninode/sdk";
import type { Address } from "viem";

/**
 * Gives an operator a column in the scores, where it has none: without one its work earns no rewards, whenever it is credited.
 * Undefined where it has one, or all are taken.
 *
 * @returns the new column
 */
export async function enrol(
  client: OmniClient,
  operator: Address,
  signal: AbortSignal,
): Promise<number | undefined> {
  const { column } = await client.getQualitySubject({ operator });
  if (column !== undefined) return undefined;
  try {
    return (await (await client.enrolOperator()).wait({ signal })).column;
  } catch (error) {
    // A round is judging all columns, or there are none left: the work goes on, the next start tries again.
    if (isCode(error, "OMNI_COLUMNS_FROZEN") || isCode(error, "OMNI_COLUMNS_FULL")) return undefined;
    throw error;
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
