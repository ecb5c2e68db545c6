import type { Hex } from "viem";
import type { VerifierSet } from "../../types/court.ts";
import type { DeployedContracts } from "../../types/deployment.ts";
import type { VerifierKind } from "../../types/verifiers.ts";
import { getModelLeafAddress } from "./getModelLeafAddress.ts";
import { verifierCodes } from "./verifierCodes.ts";

export interface GetVerifierSetParameters {
  /** Root over the plans of the model's layers: {@link getPlanRoot}. */
  readonly planRoot: Hex;
  /** Leaves under the model's weight root. */
  readonly weightBlocks: bigint;
  /** Who judges. */
  readonly kind: VerifierKind;
}

/**
 * The verifiers that a model must have, from its manifest and the deployment alone. Whoever serves or pays for a version of a model
 * computes them, and trusts no publisher: {@link hashVerifierSet} of them is in its id.
 *
 * @example
 * const set = getVerifierSet(client.deployment, { planRoot, weightBlocks, kind: 'evm' })
 * const modelId = getModelId({ manifestCid, weightRoot, verifierSet: hashVerifierSet(set) })
 */
export function getVerifierSet(
  deployment: DeployedContracts,
  { planRoot, weightBlocks, kind }: GetVerifierSetParameters,
): VerifierSet {
  const verifiers = verifierCodes(kind).map((code) => getModelLeafAddress(deployment, { code, planRoot }));
  return { weightBlocks, verifiers };
}
