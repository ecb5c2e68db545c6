import { type Address, concat, getContractAddress, type Hex } from "viem";
import type { DeployedContracts } from "../../types/deployment.ts";
import type { LeafCode } from "../../types/verifiers.ts";

export interface GetModelLeafAddressParameters {
  /** Whose code the verifier runs. */
  readonly code: LeafCode;
  /** Root over the plans of the model's layers: {@link getPlanRoot}. */
  readonly planRoot: Hex;
}

/** Every call goes to the code; the root follows the proxy's own 45 bytes. OpenZeppelin, Clones._cloneCodeWithImmutableArgs. */
const [CREATION, CALL] = [
  "0x61004d3d81600a3d39f3363d3d373d3d3d363d73",
  "0x5af43d82803e903d91602b57fd5bf3",
] as const;
const SALT = `0x${"00".repeat(32)}` as const;

/**
 * Address of a model's verifier, whether it is deployed or not: the LeafFactory binds code to a plan root with CREATE2.
 *
 * @example
 * const leaf = getModelLeafAddress(client.deployment, { code: 'evmLeaf', planRoot })
 */
export function getModelLeafAddress(
  deployment: DeployedContracts,
  { code, planRoot }: GetModelLeafAddressParameters,
): Address {
  const bytecode = concat([CREATION, deployment[code], CALL, planRoot]);
  return getContractAddress({ opcode: "CREATE2", from: deployment.leafFactory, salt: SALT, bytecode });
}
