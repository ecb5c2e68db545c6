import { prevrandaoBeaconAbi } from "../../abi/PrevrandaoBeacon.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export type RecordRandomnessParameters = WriteOptions;

export type RecordRandomnessReturnType = Written;

export type RecordRandomnessErrorType = TranslatedErrorType;

/**
 * Records the randomness of the block that the transaction gets into. Anyone may; recording again changes nothing.
 *
 * @throws ContractRefusedError `OMNI_NO_RANDOMNESS`
 * @example
 * const { wait } = await client.recordRandomness()
 * await wait()
 */
export function recordRandomness(
  client: OmniBaseClient,
  options: RecordRandomnessParameters = {},
): Promise<RecordRandomnessReturnType> {
  return write(client, "beacon", {
    ...options,
    abi: prevrandaoBeaconAbi,
    functionName: "record",
    args: [],
  });
}
