import type { Address, Hex } from "viem";
import type { System } from "./system.ts";

const voucherFields = [
  { name: "payer", type: "address" },
  { name: "payee", type: "address" },
  { name: "lane", type: "uint64" },
  { name: "cumulative", type: "uint128" },
  { name: "seq", type: "uint64" },
  { name: "receiptHash", type: "bytes32" },
  { name: "expiry", type: "uint64" },
] as const;

export interface SignedVoucher {
  readonly voucher: {
    readonly payer: Address;
    readonly payee: Address;
    readonly lane: bigint;
    readonly cumulative: bigint;
    readonly seq: bigint;
    readonly receiptHash: Hex;
    readonly expiry: bigint;
  };
  readonly signature: Hex;
}

/** A voucher for the system's operator, signed by the account of its payer (who is the payer unless another is named). */
export async function signVoucher(
  system: System,
  lane: bigint,
  cumulative: bigint,
  from?: Address,
): Promise<SignedVoucher> {
  const { payer, operator } = system.accounts;
  const { hub } = system.contracts;
  const voucher = {
    payer: from ?? payer.account.address,
    payee: operator.account.address,
    lane,
    cumulative,
    seq: 7n,
    receiptHash: `0x${"5a".repeat(32)}`,
    expiry: (await hub.read.clock()) + 48n * 3600n,
  } as const;
  const signature = await payer.signTypedData({
    domain: {
      name: "OmniNode",
      version: "1",
      chainId: await system.client.getChainId(),
      verifyingContract: hub.address,
    },
    types: { Voucher: voucherFields },
    primaryType: "Voucher",
    message: voucher,
  });
  return { voucher, signature };
}
