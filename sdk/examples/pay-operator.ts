// A dApp pays an operator for tokens as they come: one deposit, then signatures that cost nothing.
import { type OmniClient, type SignedVoucher, verifyVoucher } from "@omninode/sdk";
import { type Hex, parseEther, zeroHash } from "viem";

const LANE = 0n;

/** The user: finds who serves the model, reserves, and signs for 16 tokens. */
export async function payForTokens(user: OmniClient, modelId: Hex): Promise<SignedVoucher> {
  const [lease] = await user.listLeases({ modelId, limit: 1 });
  if (!lease || !user.account) throw new Error("nobody serves this model");
  const { operator: payee, offer } = lease;
  await (await user.deposit({ amount: parseEther("2") })).wait();
  await (await user.reserve({ payee, lane: LANE, amount: parseEther("1") })).wait();
  const { now } = await user.getClock();
  // Cumulative: each voucher replaces the ones before it, so the operator keeps only the last.
  const voucher = {
    payer: user.account.address,
    payee,
    lane: LANE,
    cumulative: 16n * offer.price,
    seq: 1n,
    receiptHash: zeroHash,
    expiry: now + 72n * 3600n,
  };
  return { voucher, signature: await user.signVoucher({ voucher }) };
}

/** The operator: checks each voucher when it arrives, and presents the last one whenever it likes. */
export async function collectPayment(operator: OmniClient, signed: SignedVoucher): Promise<bigint> {
  if (!(await verifyVoucher(operator.deployment, signed))) throw new Error("this voucher is worth nothing");
  const { amount } = await (await operator.claim(signed)).wait();
  // Held back for a day, in case of a dispute; then release pays 90 %, and burns 10 %.
  return amount;
}
