// Gas of each call of the economy, on a local chain through the SDK: node bench/gas.ts
//
// "first" touches storage that was empty, "again" storage in use. Targets are those of the design; no target: none set.
import { parseEther, toHex } from "viem";
import type { OmniClient } from "../sdk/src/index.ts";
import { DAY, HOUR, startEconomy, voucherOf } from "../test/helpers/sdk/economy.ts";

const omni = (amount: string) => parseEther(amount);

await using economy = await startEconomy("anvil");
const { operator, payer } = economy;
const [serve, pay] = [economy.clientOf(operator), economy.clientOf(payer)];
const payee = operator.address;

console.log(`chain: ${economy.chain.program}\n`);
for (const { step, gasUsed } of economy.steps) row(`deploy ${step}`, gasUsed);
row(
  "deploy, together",
  economy.steps.reduce((sum, { gasUsed }) => sum + gasUsed, 0n),
);

await gas("transferOmni to a new holder", pay.transferOmni({ to: economy.stranger.address, amount: 1n }));
await gas("transferOmni again", pay.transferOmni({ to: economy.stranger.address, amount: 1n }));
await gas("approveOmni", serve.approveOmni({ spender: economy.deployment.stakeVault, amount: omni("2000") }));
await gas("stake, first", serve.stake({ amount: omni("1000") }));
await gas("stake again", serve.stake({ amount: omni("1000") }));
await gas("stake with permit", serve.stake({ amount: omni("2000") }));

const manifestCid = `0x01711e20${"ab".repeat(32)}` as const;
const { modelId } = await gas("publishModel", serve.publishModel({ manifestCid }));
const peerId = toHex(new Uint8Array(38).fill(7));
const offer = { modelId, a: 0, b: 9, price: 10n, peerId, endpoint: "/ip4/203.0.113.7/udp/4001/quic-v1" };
const { leaseId } = await gas("openLease", serve.openLease({ offer }));
await gas("extendLeases, one", serve.extendLeases({ leaseIds: [leaseId] }));
await gas("endLease", serve.endLease({ leaseId }));

await gas("deposit with permit, first", pay.deposit({ amount: omni("1000") }));
await gas("deposit with permit again", pay.deposit({ amount: omni("1000") }));
await gas("reserve, new lane", pay.reserve({ payee, lane: 0n, amount: omni("1") }), 55_000n);
await gas("reserve again", pay.reserve({ payee, lane: 0n, amount: omni("1") }), 55_000n);
const lanes = (first: bigint, count: number) => Array.from({ length: count }, (_, i) => first + BigInt(i));
const fund = (numbers: readonly bigint[]) =>
  pay.reserveMany({ reservations: numbers.map((lane) => ({ payee, lane, amount: omni("1") })) });
await gas("reserveMany, 4 new lanes", fund(lanes(1n, 4)));
const many = lanes(100n, 50);
await (await fund(many)).wait();

await gas(
  "claim, new lane",
  serve.claim(await voucherOf(economy, { lane: 0n, cumulative: 1_000n })),
  110_000n,
);
await gas(
  "claim, used lane",
  serve.claim(await voucherOf(economy, { lane: 0n, cumulative: 2_000n })),
  110_000n,
);
const batch = (cumulative: bigint) =>
  Promise.all(many.map((lane) => voucherOf(economy, { lane, cumulative })));
await batchGas("claimBatch of 50 new lanes, each", serve, await batch(1_000n), 55_000n);
await batchGas("claimBatch of 50 used lanes, each", serve, await batch(2_000n), 30_000n);
const expiry = (await economy.now()) + BigInt(9 * DAY);
const key = { payee, lane: 0n, key: economy.stranger.address };
await gas("authorizeSessionKey", pay.authorizeSessionKey({ ...key, cap: omni("1"), expiry }));
await gas("revokeSessionKey", pay.revokeSessionKey(key));

await economy.advance(26 * HOUR);
await gas("release", serve.release());
await gas("requestReclaim", pay.requestReclaim({ payee, lane: 1n }));
await economy.advance(4 * DAY + 1);
await gas("reclaim", pay.reclaim({ payee, lane: 1n }));
await gas("withdrawDeposit", pay.withdrawDeposit({ amount: 1n }));
await gas("unstake", serve.unstake({ amount: omni("500") }));
await economy.advance(14 * DAY + 1);
await gas("withdrawStake", serve.withdrawStake());

type Sent<T> = Promise<{ wait(): Promise<T & { readonly receipt: { readonly gasUsed: bigint } }> }>;

async function gas<T>(name: string, sent: Sent<T>, target?: bigint): Promise<T> {
  const outcome = await (await sent).wait();
  row(name, outcome.receipt.gasUsed, target);
  return outcome;
}

async function batchGas(
  name: string,
  client: OmniClient,
  vouchers: Awaited<ReturnType<typeof batch>>,
  target: bigint,
): Promise<void> {
  const { receipt } = await (await client.claimBatch({ vouchers })).wait();
  row(name, receipt.gasUsed / BigInt(vouchers.length), target);
}

function row(name: string, gasUsed: bigint, target?: bigint): void {
  const note = target === undefined ? "" : `  target ${target}${gasUsed > target ? "  MISSED" : ""}`;
  console.log(`${name.padEnd(36)} ${gasUsed.toLocaleString("en").padStart(12)}${note}`);
}
