import { ChainUnreachableError, type OmniClient } from "@omninode/sdk";
import type { Address } from "viem";

// viem's own reads fail with errors of its own.

/** Number of the latest block. @throws ChainUnreachableError */
export async function readHead(client: OmniClient): Promise<bigint> {
  try {
    return await client.getBlockNumber({ cacheTime: 0 });
  } catch (cause) {
    throw new ChainUnreachableError({ cause });
  }
}

/** Wei of the chain's own coin. @throws ChainUnreachableError */
export async function readBalance(client: OmniClient, address: Address): Promise<bigint> {
  try {
    return await client.getBalance({ address });
  } catch (cause) {
    throw new ChainUnreachableError({ cause });
  }
}
