import { type Address, concat, getContractAddress, type Hex, numberToHex, pad, size } from "viem";
import type { DeployedContracts } from "../../types/deployment.ts";
import type { LeafCode } from "../../types/verifiers.ts";

export interface GetModelLeafAddressParameters {
  /** Whose code the verifier runs. */
  readonly code: LeafCode;
  /** Root over the plans of the model's layers: {@link getPlanRoot}. */
  readonly planRoot: Hex;
}

/**
 * Every call goes to the code; the arguments follow the proxy's own 45 bytes. OpenZeppelin, Clones._cloneCodeWithImmutableArgs.
 */
const [LENGTH, CREATION, CALL] = [
  "0x61",
  "0x3d81600a3d39f3363d3d373d3d3d363d73",
  "0x5af43d82803e903d91602b57fd5bf3",
] as const;
const PROXY_BYTES = 45;
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
  const args = argumentsOf(deployment, { code, planRoot });
  const length = numberToHex(PROXY_BYTES + size(args), { size: 2 });
  const bytecode = concat([LENGTH, length, CREATION, deployment[code], CALL, args]);
  return getContractAddress({ opcode: "CREATE2", from: deployment.leafFactory, salt: SALT, bytecode });
}

/** What an instance is bound to: its model, and the verifier that it asks. */
function argumentsOf(deployment: DeployedContracts, { code, planRoot }: GetModelLeafAddressParameters): Hex {
  switch (code) {
    case "evmLeaf":
      return planRoot;
    case "groth16Leaf":
      return concat([planRoot, pad(getModelLeafAddress(deployment, { code: "evmLeaf", planRoot }))]);
    default:
      code satisfies never;
      return planRoot;
  }
}
