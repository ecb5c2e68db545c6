import { timelockControllerAbi } from "../../abi/TimelockController.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type Change, changeArguments } from "../../utils/governance/hashChange.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface ExecuteChangeParameters extends WriteOptions, Change {}

export type ExecuteChangeReturnType = Written;

export type ExecuteChangeErrorType = TranslatedErrorType;

/**
 * Makes the calls of a change whose delay has passed: all, or none. For governors.
 *
 * @throws ContractRefusedError `OMNI_CHANGE_STATE_UNEXPECTED` before its time, and whatever the contracts refuse it with, such
 * as `OMNI_PARAMETER_OUT_OF_BOUNDS`
 * @example
 * await (await client.executeChange({ calls: [change] })).wait()
 */
export function executeChange(
  client: OmniBaseClient,
  { calls, salt, predecessor, ...options }: ExecuteChangeParameters,
): Promise<ExecuteChangeReturnType> {
  return write(client, "timelock", {
    ...options,
    abi: timelockControllerAbi,
    functionName: "executeBatch",
    args: changeArguments(client.deployment, { calls, salt, predecessor }),
  });
}
