import type { Address, Hex } from "viem";
import { leafFactoryAbi } from "../../abi/LeafFactory.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import type { LeafCode } from "../../types/verifiers.ts";
import { getModelLeafAddress } from "../../utils/verifiers/getModelLeafAddress.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface DeployModelLeafParameters extends WriteOptions {
  /** Whose code the verifier runs. */
  readonly code: LeafCode;
  /** Root over the plans of the model's layers: {@link getPlanRoot}. */
  readonly planRoot: Hex;
}

export interface DeployModelLeafOutcome {
  /** The verifier. */
  readonly leaf: Address;
}

export type DeployModelLeafReturnType = Written<DeployModelLeafOutcome>;

export type DeployModelLeafErrorType = TranslatedErrorType;

const calls = {
  evmLeaf: { functionName: "deployEvmLeaf" },
  groth16Leaf: { functionName: "deployGroth16Leaf" },
} as const satisfies Record<LeafCode, object>;

/**
 * Deploys the verifier of a model, at the address that {@link getModelLeafAddress} gives. Anyone may; where it is there, nothing changes.
 * With `groth16Leaf` comes `evmLeaf`, which it asks where there is no proof.
 *
 * @example
 * const { wait } = await client.deployModelLeaf({ code: 'evmLeaf', planRoot })
 * const { leaf } = await wait()
 */
export function deployModelLeaf(
  client: OmniBaseClient,
  { code, planRoot, ...options }: DeployModelLeafParameters,
): Promise<DeployModelLeafReturnType> {
  return write(client, "leafFactory", {
    ...options,
    abi: leafFactoryAbi,
    ...calls[code],
    args: [planRoot],
    outcome: () => ({ leaf: getModelLeafAddress(client.deployment, { code, planRoot }) }),
  });
}
