import type { Hex } from "viem";
import { timelockControllerAbi } from "../../abi/TimelockController.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface CancelChangeParameters extends WriteOptions {
  /** Of proposeChange, or by hashChange. */
  readonly id: Hex;
}

export type CancelChangeReturnType = Written;

export type CancelChangeErrorType = TranslatedErrorType;

/**
 * Takes back a change that was proposed and not executed. For governors.
 *
 * @throws ContractRefusedError `OMNI_CHANGE_STATE_UNEXPECTED`, `OMNI_GOVERNOR_REQUIRED`
 * @example
 * await (await client.cancelChange({ id })).wait()
 */
export function cancelChange(
  client: OmniBaseClient,
  { id, ...options }: CancelChangeParameters,
): Promise<CancelChangeReturnType> {
  return write(client, "timelock", {
    ...options,
    abi: timelockControllerAbi,
    functionName: "cancel",
    args: [id],
  });
}
