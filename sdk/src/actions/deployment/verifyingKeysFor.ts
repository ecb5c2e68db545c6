import { developmentKeys } from "../../deployments/developmentKeys.ts";
import { CeremonyKeysRequiredError } from "../../errors/deployment.ts";
import { ValueInvalidError } from "../../errors/value.ts";
import type { VerifyingKey } from "../../types/groth16.ts";
import { tileCircuits } from "../../utils/groth16/circuits.ts";

/** Chains of one's own. contracts/leaves/Groth16Keys.sol knows the same. */
const LOCAL_CHAINS: ReadonlySet<number> = new Set([31_337, 1_337]);
/** What all development keys share, and no other key has. */
const developmentDelta = String(developmentKeys[0]?.delta);

/**
 * The keys to deploy on a chain: those given; development keys on local chains where none are.
 *
 * @throws CeremonyKeysRequiredError where that would put development keys on a public chain
 * @throws ValueInvalidError where there is not one key for each circuit
 */
export function verifyingKeysFor(
  chainId: number,
  given: readonly VerifyingKey[] = developmentKeys,
): readonly VerifyingKey[] {
  if (given.length !== tileCircuits.length) {
    const expected = `one for each of ${tileCircuits.length} circuits`;
    throw new ValueInvalidError({ field: "groth16Keys", value: given.length, expected });
  }
  if (!LOCAL_CHAINS.has(chainId) && given.some(({ delta }) => String(delta) === developmentDelta)) {
    throw new CeremonyKeysRequiredError({ chainId });
  }
  return given;
}
