import {
  createOmniClient,
  type Deployment,
  hashVoucher,
  type SignedVoucher,
  stakeVaultAbi,
  verifyVoucher,
} from "@omninode/sdk";
import { encodeFunctionData, type Hex, parseEther } from "viem";
import { privateKeyToAccount } from "viem/accounts";

// Everything of the public entry, so that the bundle holds it whole.
export * as sdk from "@omninode/sdk";

export interface DappParameters {
  readonly rpc: string;
  readonly deployment: Deployment;
  readonly privateKey: Hex;
  readonly payee: Hex;
}

/** What a page does that pays an operator: looks at the contracts, deposits by permit, reserves, signs. */
export async function payFromPage({ rpc, deployment, privateKey, payee }: DappParameters) {
  const account = privateKeyToAccount(privateKey);
  const client = createOmniClient({ rpc, deployment, account, pollingInterval: 20 });
  await client.verifyDeployment();
  await (await client.deposit({ amount: parseEther("3") })).wait();
  await (await client.reserve({ payee, lane: 7n, amount: parseEther("2") })).wait();
  const { now } = await client.getClock();
  const voucher: SignedVoucher["voucher"] = {
    payer: account.address,
    payee,
    lane: 7n,
    cumulative: parseEther("1.5"),
    seq: 1n,
    receiptHash: `0x${"00".repeat(32)}`,
    expiry: now + 259_200n,
  };
  const signature = await client.signVoucher({ voucher });
  const refusal = await client.withdrawDeposit({ amount: parseEther("9") }).then(
    () => undefined,
    (error: unknown) => (error instanceof Error && "code" in error ? error.code : error),
  );
  return {
    voucher,
    signature,
    digest: hashVoucher(deployment, voucher),
    verified: await verifyVoucher(deployment, { voucher, signature }),
    call: encodeFunctionData({ abi: stakeVaultAbi, functionName: "stake", args: [parseEther("1")] }),
    refusal,
  };
}
