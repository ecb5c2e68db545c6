import type { Hex } from "viem";
import { getCode } from "viem/actions";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import type { LeafCode } from "../../types/verifiers.ts";
import { type ReadOptions, translated } from "../../utils/request.ts";
import { getModelLeafAddress } from "../../utils/verifiers/getModelLeafAddress.ts";

export interface IsModelLeafDeployedParameters extends ReadOptions {
  /** Whose code the verifier runs. */
  readonly code: LeafCode;
  /** Root over the plans of the model's layers: {@link getPlanRoot}. */
  readonly planRoot: Hex;
}

export type IsModelLeafDeployedReturnType = boolean;

export type IsModelLeafDeployedErrorType = TranslatedErrorType;

/**
 * Whether a model's verifier is on the chain.
 *
 * @example
 * const deployed = await client.isModelLeafDeployed({ code: 'evmLeaf', planRoot })
 */
export async function isModelLeafDeployed(
  client: OmniBaseClient,
  { code, planRoot, blockNumber }: IsModelLeafDeployedParameters,
): Promise<IsModelLeafDeployedReturnType> {
  const address = getModelLeafAddress(client.deployment, { code, planRoot });
  const block = blockNumber === undefined ? {} : { blockNumber };
  const bytes = await translated(client, getCode(client, { address, ...block }));
  return bytes !== undefined && bytes !== "0x";
}
