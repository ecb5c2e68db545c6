import type { Address } from "viem";
import { paymentHubAbi } from "../../abi/PaymentHub.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import type { Holding } from "../../types/contracts.ts";
import { type ReadOptions, read } from "../../utils/request.ts";

export interface GetPayeeParameters extends ReadOptions {
  /** Who. */
  readonly payee: Address;
}

export interface GetPayeeReturnType {
  /** OMNI wei accepted, waiting for stake to back their hold-back. */
  readonly pending: bigint;
  /** OMNI wei held back for the refund window. */
  readonly heldBack: bigint;
  /** OMNI wei that may be held back at once. */
  readonly heldBackLimit: bigint;
  /** OMNI wei, before burning, that release would release now. */
  readonly releasable: bigint;
  /** What is held back, oldest first. */
  readonly holdings: readonly Holding[];
  /** OMNI wei burned so far at its releases. */
  readonly burned: bigint;
}

export type GetPayeeErrorType = TranslatedErrorType;

/**
 * What a payee has in the hub.
 *
 * @example
 * const { releasable, heldBack } = await client.getPayee({ payee: operator })
 */
export async function getPayee(
  client: OmniBaseClient,
  { payee, ...options }: GetPayeeParameters,
): Promise<GetPayeeReturnType> {
  const hub = { ...options, abi: paymentHubAbi };
  const [account, heldBack, heldBackLimit, releasable, holdings, burned] = await Promise.all([
    read(client, "paymentHub", { ...hub, functionName: "accountOf", args: [payee] }),
    read(client, "paymentHub", { ...hub, functionName: "heldBackOf", args: [payee] }),
    read(client, "paymentHub", { ...hub, functionName: "heldBackLimitOf", args: [payee] }),
    read(client, "paymentHub", { ...hub, functionName: "releasableOf", args: [payee], timed: true }),
    read(client, "paymentHub", { ...hub, functionName: "holdingsOf", args: [payee] }),
    read(client, "paymentHub", { ...hub, functionName: "burnedOf", args: [payee] }),
  ]);
  return { pending: account.pending, heldBack, heldBackLimit, releasable, holdings, burned };
}
