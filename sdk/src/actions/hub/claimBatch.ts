import { type Address, parseEventLogs } from "viem";
import { paymentHubAbi } from "../../abi/PaymentHub.ts";
import type { RevertName } from "../../errors/reverts.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import type { SignedVoucher } from "../../types/signed.ts";
import { revertName } from "../../utils/revertName.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface ClaimBatchParameters extends WriteOptions {
  /** Vouchers to the account, the last of each lane. */
  readonly vouchers: readonly SignedVoucher[];
}

/** A voucher of a batch that was skipped. */
export interface RefusedVoucher {
  /** Index in `vouchers`. */
  readonly index: number;
  readonly payer: Address;
  readonly lane: bigint;
  /** The custom error that it would have raised alone; undefined for one that the SDK does not know. */
  readonly reason: RevertName | undefined;
}

export interface ClaimBatchOutcome {
  /** OMNI wei accepted, of all vouchers together. */
  readonly amount: bigint;
  readonly refused: readonly RefusedVoucher[];
}

export type ClaimBatchReturnType = Written<ClaimBatchOutcome>;

export type ClaimBatchErrorType = TranslatedErrorType;

/**
 * Presents vouchers of many lanes in one transaction. One that would be refused alone is skipped and harms no other:
 * `refused` lists them.
 *
 * @example
 * const { wait } = await client.claimBatch({ vouchers })
 * const { amount, refused } = await wait()
 */
export function claimBatch(
  client: OmniBaseClient,
  { vouchers, ...options }: ClaimBatchParameters,
): Promise<ClaimBatchReturnType> {
  return write(client, "paymentHub", {
    ...options,
    abi: paymentHubAbi,
    functionName: "claimBatch",
    args: [vouchers],
    outcome: ({ logs }) => {
      let amount = 0n;
      const refused: RefusedVoucher[] = [];
      for (const { eventName, args } of parseEventLogs({ abi: paymentHubAbi, logs })) {
        if (eventName === "VoucherAccepted") amount += args.amount;
        if (eventName === "VoucherRefused") {
          const { payer, lane, reason } = args;
          refused.push({ index: Number(args.index), payer, lane, reason: revertName(reason) });
        }
      }
      return { amount, refused };
    },
  });
}
