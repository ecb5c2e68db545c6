import { ChainUnreachableError, type OmniClient } from "@omninode/sdk";

/** Number of the latest block. viem's own reads fail with errors of its own. @throws ChainUnreachableError */
export async function readHead(client: OmniClient): Promise<bigint> {
  try {
    return await client.getBlockNumber({ cacheTime: 0 });
  } catch (cause) {
    throw new ChainUnreachableError({ cause });
  }
}
