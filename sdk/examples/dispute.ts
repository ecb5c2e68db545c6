// A watchtower holds two receipts of one attempt that contradict each other. Both are signed: the operator lied in one.
import {
  courtLimits,
  getDisputeId,
  makePairCase,
  type OmniClient,
  type SessionTerms,
  type StepReceipt,
} from "@omninode/sdk";
import type { Hex } from "viem";
import type { Wait } from "./wait.ts";

export interface SignedReceipt {
  readonly receipt: StepReceipt;
  readonly signature: Hex;
}

/** Two receipts over as many positions each, with different roots: no proof but the receipts themselves is needed. */
export interface Contradiction {
  readonly terms: SessionTerms;
  readonly one: SignedReceipt;
  readonly other: SignedReceipt;
}

export async function proveContradiction(
  client: OmniClient,
  { terms, one, other }: Contradiction,
  { until }: Wait,
): Promise<bigint> {
  if (!client.account) throw new Error("an account is needed");
  const receipts = [one.receipt, other.receipt] as const;
  const disputeCase = makePairCase({ challenger: client.account.address, terms, receipts });
  // First only a hash of it, so that nobody who sees the transaction can take the reward.
  await (await client.commitDispute({ id: getDisputeId(client.deployment, disputeCase) })).wait();
  const { now } = await client.getClock();
  await until(now + BigInt(courtLimits.revealDelay));
  const verdict = await (
    await client.proveEquivocation({
      disputeCase,
      signature: one.signature,
      otherSignature: other.signature,
      root: other.receipt.root,
      path: [],
    })
  ).wait();
  if (verdict.outcome !== "convicted") throw new Error("the court did not convict");
  // Validators that praised this operator today lose their reward.
  await (await client.reportConviction({ disputeCase })).wait();
  return verdict.rewarded;
}
