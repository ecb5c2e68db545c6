import { type Address, parseEventLogs } from "viem";
import { paymentHubAbi } from "../../abi/PaymentHub.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { accountOf, type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface ReleaseParameters extends WriteOptions {
  /** Whose payments. Default: the account's. Anyone may release for anyone. */
  readonly payee?: Address | undefined;
}

export interface ReleaseOutcome {
  /** OMNI wei paid to the payee (0 where payments only moved up into the hold-back). */
  readonly paid: bigint;
  /** OMNI wei burned. */
  readonly burned: bigint;
}

export type ReleaseReturnType = Written<ReleaseOutcome>;

export type ReleaseErrorType = TranslatedErrorType;

/**
 * Pays what was held back for the refund window: 90 % to the payee, 10 % is burned. Then holds back what waits for room.
 *
 * @throws ContractRefusedError `OMNI_NOTHING_TO_RELEASE`, `OMNI_PAYEE_LOCKED`
 * @example
 * const { wait } = await client.release()
 * const { paid, burned } = await wait()
 */
export async function release(
  client: OmniBaseClient,
  { payee, ...options }: ReleaseParameters = {},
): Promise<ReleaseReturnType> {
  const account = accountOf(client, options.account, "release");
  return write(client, "paymentHub", {
    account,
    abi: paymentHubAbi,
    functionName: "release",
    args: [payee ?? account.address],
    outcome: ({ logs }) => {
      const [released] = parseEventLogs({ abi: paymentHubAbi, logs, eventName: "Released" });
      return { paid: released?.args.paid ?? 0n, burned: released?.args.burned ?? 0n };
    },
  });
}
