import { type Hex, keccak256, parseEther, stringToHex, zeroAddress, zeroHash } from "viem";
import { measureCourt } from "./gas-court.ts";
import { measureLeaves } from "./gas-leaves.ts";
import { measureQuality } from "./gas-quality.ts";
import { measureRounds } from "./gas-rounds.ts";
import { days, deploySystem, fund, hours, type System } from "./system.ts";
import { type SignedVoucher, signVoucher } from "./vouchers.ts";

const nobody = { reporter: zeroAddress, reward: 0n, refundee: zeroAddress, refund: 0n };
const manifestCid = `0x01711e20${keccak256(stringToHex("manifest")).slice(2)}` as const;
const LANES = 20;

/** Gas of each call, by name. "one more" is what a further item adds to a batch. */
export type GasTable = Record<string, number>;

/** Performs every call once on a fresh chain, in a story where each finds the storage it usually finds. */
export async function measureGas(): Promise<GasTable> {
  const system = await deploySystem();
  const gas: GasTable = {};
  const measure = async (name: string, transaction: Promise<Hex>) => {
    const receipt = await system.client.getTransactionReceipt({ hash: await transaction });
    gas[name] = Number(receipt.gasUsed);
  };
  await measureStake(system, measure);
  await measureDelegation(system, measure);
  await measureRegistry(system, measure);
  await measurePayer(system, measure);
  await measureClaims(system, measure);
  const marginal = (from: string, to: string, items: number) =>
    Math.round(((gas[to] ?? 0) - (gas[from] ?? 0)) / items);
  gas["hub.reserveMany, one more lane"] = marginal(
    "hub.reserveMany of 1",
    `hub.reserveMany of ${LANES}`,
    LANES - 1,
  );
  gas["hub.claimBatch, one more new lane"] = marginal(
    "hub.claimBatch of 1 new lane",
    `hub.claimBatch of ${LANES - 2} new lanes`,
    LANES - 3,
  );
  gas["hub.claimBatch, one more reused lane"] = marginal(
    "hub.claimBatch of 1 reused lane",
    `hub.claimBatch of ${LANES - 2} reused lanes`,
    LANES - 3,
  );
  return {
    ...gas,
    ...(await measureCourt()),
    ...(await measureLeaves()),
    ...(await measureQuality()),
    ...(await measureRounds()),
  };
}

type Measure = (name: string, transaction: Promise<Hex>) => Promise<void>;

async function measureStake(system: System, measure: Measure) {
  const { networkHelpers, contracts, accounts } = system;
  const { token, vault } = contracts;
  const operator = { account: accounts.operator.account };
  const court = { account: accounts.court.account };
  await fund(system, { stake: 1n, deposit: 1n });
  const amount = parseEther("20000");
  await measure("token.transfer", token.write.transfer([operator.account.address, amount]));
  await token.write.approve([vault.address, 0n], operator);
  await measure("token.approve", token.write.approve([vault.address, amount], operator));
  await measure("vault.stake", vault.write.stake([amount / 2n], operator));
  await measure("vault.unstake, first", vault.write.unstake([parseEther("10")], operator));
  await measure("vault.unstake, again", vault.write.unstake([parseEther("10")], operator));
  await networkHelpers.time.increase(days(14));
  await measure("vault.withdraw of 2 exits", vault.write.withdraw(operator));
  await vault.write.unstake([parseEther("10")], operator);
  const who = operator.account.address;
  await measure("vault.slash", vault.write.slash([who, parseEther("100"), nobody], court));
  const payout = {
    reporter: accounts.stranger.account.address,
    reward: parseEther("30"),
    refundee: accounts.guardian.account.address,
    refund: parseEther("20"),
  };
  await measure(
    "vault.slash with reward and refund",
    vault.write.slash([who, parseEther("100"), payout], court),
  );
  const until = (await contracts.hub.read.clock()) + 60n;
  await measure("vault.lock", vault.write.lock([who, until], court));
  await networkHelpers.time.increase(61);
  await vault.write.stake([amount / 2n], operator);
}

async function measureDelegation(system: System, measure: Measure) {
  const { networkHelpers, contracts, accounts } = system;
  const { token, vault } = contracts;
  // An operator of its own, whose stake the last slash takes whole.
  const operator = { account: accounts.guardian.account };
  const delegator = { account: accounts.payer.account };
  const court = { account: accounts.court.account };
  const [who, amount] = [operator.account.address, parseEther("10000")];
  for (const { account } of [operator, delegator, court]) {
    await token.write.transfer([account.address, amount]);
    await token.write.approve([vault.address, amount], { account });
  }
  await vault.write.stake([parseEther("1100")], operator);
  await measure("vault.setDelegationLimit", vault.write.setDelegationLimit([amount], operator));
  await measure("vault.delegate, the first", vault.write.delegate([who, parseEther("10")], delegator));
  await measure("vault.reward, the first", vault.write.reward([who, parseEther("10")], court));
  await networkHelpers.time.increase(hours(1));
  await measure(
    "vault.delegate, while rewards flow",
    vault.write.delegate([who, parseEther("10")], delegator),
  );
  await networkHelpers.time.increase(hours(1));
  await measure("vault.reward, again", vault.write.reward([who, parseEther("10")], court));
  await networkHelpers.time.increase(hours(1));
  await measure("vault.claimRewards", vault.write.claimRewards([who], delegator));
  await networkHelpers.time.increase(hours(1));
  await measure("vault.slash, while rewards flow", vault.write.slash([who, parseEther("1"), nobody], court));
  await measure("vault.undelegate, first", vault.write.undelegate([who, parseEther("5")], delegator));
  await measure("vault.setCommission, announced", vault.write.setCommission([1000n], operator));
  await networkHelpers.time.increase(days(14));
  await measure("vault.applyCommission", vault.write.applyCommission(operator));
  await measure("vault.withdrawDelegation", vault.write.withdrawDelegation([who], delegator));
  await vault.write.undelegate([who, parseEther("5")], delegator);
  await measure(
    "vault.slash of own stake and delegators'",
    vault.write.slash([who, parseEther("1105"), nobody], court),
  );
}

async function measureRegistry(system: System, measure: Measure) {
  const { networkHelpers, contracts, accounts } = system;
  const { registry } = contracts;
  const operator = { account: accounts.operator.account };
  await measure("registry.registerModel", registry.write.registerModel([manifestCid, zeroHash, zeroHash]));
  const offer = {
    modelId: await registry.read.modelId([manifestCid, zeroHash, zeroHash]),
    a: 0,
    b: 9,
    price: parseEther("0.001"),
    // An Ed25519 peer id: the identity multihash of 36 bytes.
    peerId: `0x0024${"5a".repeat(36)}`,
    endpoint: "/ip4/203.0.113.7/udp/4001/quic-v1",
  } as const;
  await registry.write.lease([offer], operator);
  await measure("registry.lease", registry.write.lease([offer], operator));
  await measure("registry.extend of 1", registry.write.extend([[1n]], operator));
  await measure("registry.end", registry.write.end([1n], operator));
  await networkHelpers.time.increase(days(2));
  await measure("registry.prune", registry.write.prune([2n]));
}

async function measurePayer(system: System, measure: Measure) {
  const { networkHelpers, contracts, accounts } = system;
  const { token, hub } = contracts;
  const payer = { account: accounts.payer.account };
  const payee = accounts.operator.account.address;
  const amount = parseEther("100");
  await token.write.transfer([payer.account.address, 2n * amount]);
  await token.write.approve([hub.address, 2n * amount], payer);
  await measure("hub.deposit", hub.write.deposit([2n * amount], payer));
  await measure("hub.withdraw", hub.write.withdraw([amount], payer));
  await measure("hub.reserve, new lane", hub.write.reserve([payee, 1000n, parseEther("1")], payer));
  await measure("hub.reserve, again", hub.write.reserve([payee, 1000n, parseEther("1")], payer));
  const route = (from: number, count: number) =>
    Array.from({ length: count }, (_, index) => ({
      payee,
      lane: BigInt(from + index),
      amount: parseEther("1"),
    }));
  await measure("hub.reserveMany of 1", hub.write.reserveMany([route(500, 1)], payer));
  await measure(`hub.reserveMany of ${LANES}`, hub.write.reserveMany([route(1, LANES)], payer));
  await measure("hub.requestReclaim", hub.write.requestReclaim([payee, 1000n], payer));
  const expiry = (await hub.read.clock()) + BigInt(days(30));
  const key = accounts.guardian.account.address;
  await measure("hub.grantKey", hub.write.grantKey([payee, 1n, key, amount, expiry], payer));
  await measure("hub.revokeKey", hub.write.revokeKey([payee, 1n, key], payer));
  await networkHelpers.time.increase(hours(97));
  await measure("hub.reclaim", hub.write.reclaim([payee, 1000n], payer));
}

async function measureClaims(system: System, measure: Measure) {
  const { networkHelpers, contracts, accounts } = system;
  const { hub } = contracts;
  const operator = { account: accounts.operator.account };
  const payee = operator.account.address;
  const sign = (lane: number, amount: string) => signVoucher(system, BigInt(lane), parseEther(amount));
  const claim = ({ voucher, signature }: SignedVoucher) => hub.write.claim([voucher, signature], operator);
  // Claims of one hour share a holding: the story stays within one.
  await networkHelpers.time.increaseTo(Math.ceil(((await networkHelpers.time.latest()) + 1) / 3600) * 3600);
  await measure("hub.claim, the payee's first", claim(await sign(1, "0.1")));
  await measure("hub.claim, same hour", claim(await sign(1, "0.2")));
  const batch = (from: number, count: number, amount: string) =>
    Promise.all(Array.from({ length: count }, (_, index) => sign(from + index, amount)));
  const claimBatch = async (vouchers: Promise<SignedVoucher[]>) =>
    hub.write.claimBatch([await vouchers], operator);
  await measure("hub.claimBatch of 1 new lane", claimBatch(batch(2, 1, "0.1")));
  await measure(`hub.claimBatch of ${LANES - 2} new lanes`, claimBatch(batch(3, LANES - 2, "0.1")));
  await measure("hub.claimBatch of 1 reused lane", claimBatch(batch(2, 1, "0.2")));
  await measure(`hub.claimBatch of ${LANES - 2} reused lanes`, claimBatch(batch(3, LANES - 2, "0.2")));
  await networkHelpers.time.increase(hours(1));
  await measure("hub.claim, another hour", claim(await sign(1, "0.3")));
  const court = { account: accounts.court.account };
  const refund = [payee, accounts.payer.account.address, parseEther("0.1")] as const;
  await measure("hub.refund", hub.write.refund(refund, court));
  await networkHelpers.time.increase(hours(25));
  await measure("hub.release of 2 holdings", hub.write.release([payee]));
  await measure("hub.pause", hub.write.pause({ account: accounts.guardian.account }));
}
