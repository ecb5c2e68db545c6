import type { Hex } from "viem";
import { getBlockNumber } from "viem/actions";
import { modelRegistryAbi } from "../../abi/ModelRegistry.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import type { Lease } from "../../types/contracts.ts";
import { type ReadOptions, read, translated } from "../../utils/request.ts";

export interface ListLeasesParameters extends ReadOptions {
  /** The model version, 32 bytes. */
  readonly modelId: Hex;
  /** Listed leases looked at in one request. Default 100. */
  readonly pageSize?: number | undefined;
  /** Stop after as many live leases. Default 10,000. */
  readonly limit?: number | undefined;
}

export type ListLeasesReturnType = readonly Lease[];

export type ListLeasesErrorType = TranslatedErrorType;

/**
 * The live leases of a model, in no order. All pages are read at one block, so that none is missed or doubled.
 *
 * @example
 * const leases = await client.listLeases({ modelId })
 * const first = leases.filter(({ offer }) => offer.a === 0)
 */
export async function listLeases(
  client: OmniBaseClient,
  { modelId, pageSize = 100, limit = 10_000, ...options }: ListLeasesParameters,
): Promise<ListLeasesReturnType> {
  const blockNumber =
    options.blockNumber ?? (await translated(client, getBlockNumber(client, { cacheTime: 0 })));
  const leases: Lease[] = [];
  let cursor = 0n;
  let more = true;
  while (more && leases.length < limit) {
    const [page, next] = await read(client, "modelRegistry", {
      abi: modelRegistryAbi,
      functionName: "leasesOfModel",
      args: [modelId, cursor, BigInt(pageSize)],
      blockNumber,
    });
    leases.push(...page);
    more = next > cursor; // 0 after the last page; whatever answers, the reading ends
    cursor = next;
  }
  return leases.slice(0, limit);
}
