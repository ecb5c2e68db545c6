import { type Hex, numberToHex } from "viem";
import { prevrandaoBeaconAbi } from "../../abi/PrevrandaoBeacon.ts";
import type { BlockHeaderUnknownError } from "../../errors/beacon.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import { ValueInvalidError } from "../../errors/value.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { encodeBlockHeader } from "../../utils/beacon/encodeBlockHeader.ts";
import { translated } from "../../utils/request.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface RecordHeaderParameters extends WriteOptions {
  /** One of the last 256 blocks: the one that {@link getDraw} awaits. */
  readonly blockNumber: bigint;
}

export interface RecordHeaderOutcome {
  readonly blockNumber: bigint;
}

export type RecordHeaderReturnType = Written<RecordHeaderOutcome>;

export type RecordHeaderErrorType = TranslatedErrorType | BlockHeaderUnknownError;

/**
 * Records the randomness of one of the last 256 blocks, proven by its header, which is rebuilt from what the chain's node says
 * of the block. Anyone may; recording again changes nothing.
 *
 * @throws BlockHeaderUnknownError where the chain's headers have fields that the SDK does not know
 * @throws ValueInvalidError where the chain has no such block yet
 * @throws ContractRefusedError `OMNI_HEADER_UNKNOWN` where the block is too old, `OMNI_NO_RANDOMNESS`
 * @example
 * const { known, awaited } = await client.getDraw({ drawBlock })
 * if (!known) await (await client.recordHeader({ blockNumber: awaited })).wait()
 * await (await client.drawCommittee()).wait()
 */
export async function recordHeader(
  client: OmniBaseClient,
  { blockNumber, ...options }: RecordHeaderParameters,
): Promise<RecordHeaderReturnType> {
  const header = await headerOf(client, blockNumber);
  return write(client, "beacon", {
    ...options,
    abi: prevrandaoBeaconAbi,
    functionName: "recordHeader",
    args: [header],
    outcome: () => ({ blockNumber }),
  });
}

async function headerOf(client: OmniBaseClient, blockNumber: bigint): Promise<Hex> {
  // As it came: viem's block has lost the fields that it does not know.
  const request = client.request({
    method: "eth_getBlockByNumber",
    params: [numberToHex(blockNumber), false],
  });
  const block = await translated(client, request);
  if (block === null) {
    throw new ValueInvalidError({
      field: "blockNumber",
      value: blockNumber,
      expected: "a block of the chain",
    });
  }
  return encodeBlockHeader({ ...block });
}
