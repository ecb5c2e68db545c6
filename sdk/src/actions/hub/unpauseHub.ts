import { paymentHubAbi } from "../../abi/PaymentHub.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export type UnpauseHubParameters = WriteOptions;

export type UnpauseHubReturnType = Written;

export type UnpauseHubErrorType = TranslatedErrorType;

/**
 * Ends a pause of the hub before its time. For guardians.
 *
 * @throws ContractRefusedError `OMNI_UNAUTHORIZED`, `OMNI_CLOCK_NOT_PAUSED`
 * @example
 * await (await client.unpauseHub()).wait()
 */
export function unpauseHub(
  client: OmniBaseClient,
  options: UnpauseHubParameters = {},
): Promise<UnpauseHubReturnType> {
  return write(client, "paymentHub", { ...options, abi: paymentHubAbi, functionName: "unpause", args: [] });
}
