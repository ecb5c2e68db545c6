import { timelockControllerAbi } from "../../abi/TimelockController.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import { ValueInvalidError } from "../../errors/value.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type Change, changeArguments } from "../../utils/governance/hashChange.ts";
import { eventArgs } from "../../utils/logs.ts";
import { read } from "../../utils/request.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface ProposeChangeParameters extends WriteOptions, Change {
  /** Seconds until it can be executed. Default: the least, 48 hours. */
  readonly delay?: bigint | undefined;
}

export interface ProposeChangeOutcome {
  /** What the timelock knows the change by. */
  readonly id: `0x${string}`;
  /** Seconds from the transaction's block until it can be executed. */
  readonly delay: bigint;
}

export type ProposeChangeReturnType = Written<ProposeChangeOutcome>;

export type ProposeChangeErrorType = TranslatedErrorType;

/**
 * Proposes a change to the timelock, in public. For governors. Whether the contracts would take it shows only when it is
 * executed: bounds are checked then.
 *
 * @throws ContractRefusedError `OMNI_GOVERNOR_REQUIRED`, `OMNI_CHANGE_STATE_UNEXPECTED` where it was proposed before
 * @example
 * const change = encodeChange({ contract: 'stakeVault', functionName: 'setMinimumStake', args: [parseEther('2000')] })
 * const { wait } = await client.proposeChange({ calls: [change] })
 * const { id } = await wait()
 */
export async function proposeChange(
  client: OmniBaseClient,
  { calls, salt, predecessor, delay, ...options }: ProposeChangeParameters,
): Promise<ProposeChangeReturnType> {
  if (calls.length === 0)
    throw new ValueInvalidError({ field: "calls", value: "empty", expected: "one call or more" });
  const timelock = { abi: timelockControllerAbi } as const;
  const least =
    delay ?? (await read(client, "timelock", { ...timelock, functionName: "getMinDelay", args: [] }));
  return write(client, "timelock", {
    ...options,
    ...timelock,
    functionName: "scheduleBatch",
    args: [...changeArguments(client.deployment, { calls, salt, predecessor }), least],
    outcome: (receipt) => {
      const address = client.deployment.timelock;
      const scheduled = eventArgs(receipt, { ...timelock, address, eventName: "CallScheduled" });
      return { id: scheduled.id, delay: scheduled.delay };
    },
  });
}
