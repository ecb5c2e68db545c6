import hre from "hardhat";
import {
  createWalletClient,
  custom,
  encodeAbiParameters,
  type Hex,
  isAddressEqual,
  keccak256,
  type LocalAccount,
  numberToHex,
  parseAbiParameters,
  parseEther,
  stringToHex,
  type TransactionReceipt,
  zeroHash,
} from "viem";
import { mnemonicToAccount } from "viem/accounts";
import { hardhat } from "viem/chains";
import {
  createOmniClient,
  createRewardTree,
  decodeScores,
  deployOmni,
  encodeBallot,
  encodeScores,
  findWrongColumn,
  hashBallotCommitment,
  type OmniClient,
  rewardLeavesCid,
} from "../../../sdk/src/index.ts";
import type { GasTable } from "./gas.ts";

const VALIDATORS = 7;
const OPERATORS = 7;
const SEATS = 21;
const CANARIES = 8;
const BOND = parseEther("100");
const DAY = 86_400;
const salt = keccak256(stringToHex("salt"));

type Sent = Promise<{ wait(): Promise<{ readonly receipt: TransactionReceipt }> }>;

/** Gas of a whole epoch: seven validators of equal stake with three seats each, seven operators. */
export async function measureQuality(): Promise<GasTable> {
  const gas: GasTable = {};
  const measure = async (name: string, sent: Sent) => {
    const { receipt } = await (await sent).wait();
    gas[name] = Number(receipt.gasUsed);
  };
  const system = await deploy();
  await measureValidators(system, measure);
  await measureWork(system, measure);
  await measureRound(system, measure);
  await measureRewards(system, measure);
  return gas;
}

type Measure = (name: string, sent: Sent) => Promise<void>;
type Deployed = Awaited<ReturnType<typeof deploy>>;

async function deploy() {
  const { viem, networkHelpers } = await hre.network.create();
  const { request } = await viem.getPublicClient();
  const transport = custom({ request });
  const account = (addressIndex: number): LocalAccount =>
    mnemonicToAccount("test test test test test test test test test test test junk", { addressIndex });
  const deployer = account(0);
  const wallet = createWalletClient({ account: deployer, chain: hardhat, transport });
  const deployment = await deployOmni(wallet, { lookahead: 2n });
  const clientOf = (who: LocalAccount): OmniClient =>
    createOmniClient({ transport, deployment, account: who, pollingInterval: 5 });
  const group = (from: number, count: number) =>
    Array.from({ length: count }, (_, i) => ({
      who: account(from + i),
      client: clientOf(account(from + i)),
    }));
  const [validators, operators] = [group(1, VALIDATORS), group(1 + VALIDATORS, OPERATORS)];
  const [payer, poster] = group(1 + VALIDATORS + OPERATORS, 2);
  if (!payer || !poster) throw new Error("17 accounts needed");
  const anyone = clientOf(deployer);
  for (const { who, client } of [...validators, ...operators]) {
    await (await anyone.transferOmni({ to: who.address, amount: parseEther("21000") })).wait();
    await (await client.stake({ amount: parseEther("20000") })).wait();
  }
  for (const { who } of [payer, poster]) {
    await (await anyone.transferOmni({ to: who.address, amount: parseEther("10000") })).wait();
  }
  return { networkHelpers, deployment, anyone, validators, operators, payer, poster };
}

const clock = async ({ anyone }: Deployed): Promise<number> => Number((await anyone.getClock()).now);

async function until(system: Deployed, time: number): Promise<void> {
  await system.networkHelpers.time.increase(Math.max(1, time - (await clock(system))));
}

/** The first hour of the next epoch: claims of one hour share a holding. */
async function nextEpoch(system: Deployed): Promise<void> {
  await until(system, (Math.floor((await clock(system)) / DAY) + 1) * DAY + 60);
}

async function measureValidators({ validators, operators }: Deployed, measure: Measure): Promise<void> {
  for (const { client } of validators) {
    await (await client.approveOmni({ spender: client.deployment.qualityOracle, amount: BOND })).wait();
    await measure("oracle.join", client.joinValidators({ bond: BOND }));
  }
  const [, , ...others] = operators;
  for (const { client } of operators) await measure("oracle.enrol", client.enrolOperator());
  await measure("rewards.standForCanaries", others[0]?.client.standForCanaries() ?? Promise.reject());
  for (const { client } of operators) await (await client.standForCanaries()).wait();
}

async function measureWork(system: Deployed, measure: Measure): Promise<void> {
  const { anyone, operators, payer } = system;
  const [first, second] = operators;
  if (!first || !second) throw new Error("two operators needed");
  await nextEpoch(system);
  await (await payer.client.deposit({ amount: parseEther("1000") })).wait();
  const expiry = BigInt((await clock(system)) + 5 * DAY);
  for (const { who, client } of [first, second]) {
    const lane = { payer: payer.who.address, payee: who.address, lane: 1n };
    await (await payer.client.reserve({ payee: who.address, lane: 1n, amount: parseEther("50") })).wait();
    const voucher = { ...lane, cumulative: parseEther("50"), seq: 1n, receiptHash: zeroHash, expiry };
    await (await client.claim({ voucher, signature: await payer.client.signVoucher({ voucher }) })).wait();
  }
  await until(system, (await clock(system)) + DAY + 7_200);
  for (const { client } of [first, second]) await (await client.release()).wait();
  await measure("rewards.credit of 1", anyone.creditWork({ operators: [first.who.address] }));
  await measure("rewards.credit of 1 more", anyone.creditWork({ operators: [second.who.address] }));
  const rating = { operator: first.who.address, lane: 1n, rating: 9_000 };
  await measure("oracle.rate", payer.client.rateOperator(rating));
}

async function measureRound(system: Deployed, measure: Measure): Promise<void> {
  const { anyone, validators, poster, deployment } = system;
  await nextEpoch(system);
  await measure("rewards.fixCanaries", anyone.fixCanaries());
  const now = await anyone.getQualityStatus();
  const canaryBlock = (await anyone.getCanaries({ epoch: now.epoch })).drawBlock ?? 0n;
  await mineWith(system, canaryBlock, (value) => isCanaryDraw(system, now.epoch, value));
  await measure("beacon.recordHeader", anyone.recordHeader({ blockNumber: canaryBlock }));
  await measure("rewards.drawCanaries, of four", anyone.drawCanaries());

  await measure("oracle.open", anyone.openQualityRound());
  const { epoch, drawBlock } = await anyone.getQualityRound();
  await mineWith(system, drawBlock, (value) => isEvenDraw(system, epoch, value));
  await (await anyone.recordHeader({ blockNumber: drawBlock })).wait();
  await measure("oracle.draw", anyone.drawCommittee());
  const { commitUntil, revealUntil } = await anyone.getQualityRound();
  const members = await anyone.getCommittee({ epoch });
  const ballot = encodeBallot(Array.from({ length: OPERATORS }, () => 9_000));
  const votes = members.map(({ account }, index) => {
    const member = validators.find(({ who }) => isAddressEqual(who.address, account));
    if (!member) throw new Error("a stranger in the committee");
    const secret = { validator: account, epoch, ballot, evidenceRoot: salt, salt };
    return { index, client: member.client, commitment: hashBallotCommitment(deployment, secret) };
  });
  for (const { index, client, commitment } of votes) {
    await measure("oracle.commit", client.commitBallot({ index, commitment }));
  }
  await until(system, Number(commitUntil) + 1);
  for (const { index, client } of votes.slice(1)) {
    await measure(
      "oracle.reveal of 7 columns",
      client.revealBallot({ index, ballot, evidenceRoot: salt, salt }),
    );
  }
  await until(system, Number(revealUntil) + 1);
  await measure("oracle.close, one silent", anyone.closeReveals());

  const { scores, ballots } = await anyone.recomputeQualityRound();
  const wrong = encodeScores(decodeScores(scores).map((column) => ({ ...column, score: column.score - 1 })));
  const spender = deployment.qualityOracle;
  await (await poster.client.approveOmni({ spender, amount: parseEther("1000") })).wait();
  await measure("oracle.post of 7 columns", poster.client.postScores({ scores: wrong }));
  const column = findWrongColumn(wrong, scores) ?? 0;
  await measure("oracle.refute", anyone.refuteScores({ scores: wrong, column, ballots }));
  const { finalAt } = await (await poster.client.postScores({ scores })).wait();
  await until(system, Number(finalAt) + 1);
  await measure("oracle.finalise of 7 columns", anyone.finaliseScores({ scores }));
}

async function measureRewards(system: Deployed, measure: Measure): Promise<void> {
  const { anyone, poster, deployment } = system;
  const { lastFinal } = await anyone.getQualityStatus();
  const { tree } = await anyone.recomputeRewards();
  const [entry, other] = tree?.entries ?? [];
  if (!tree || !entry || !other) throw new Error("two pools are to have earned");
  const spender = deployment.rewardDistributor;
  await (await poster.client.approveOmni({ spender, amount: parseEther("3000") })).wait();
  const greedy = createRewardTree([{ ...entry, cumulative: entry.cumulative + 1n }, other]);
  const root = (of: typeof tree) => ({ root: of.root, content: rewardLeavesCid(of.entries) });
  const wrong = await (await poster.client.postRewardRoot(root(greedy))).wait();
  await measure(
    "rewards.refuteRoot",
    anyone.refuteRewardRoot({ rootId: wrong.rootId, leaf: greedy.leaf(entry.operator) }),
  );
  const posted = await poster.client.postRewardRoot(root(tree));
  const { rootId, activeAt } = await posted.wait();
  await measure("rewards.postRoot", Promise.resolve(posted));
  await until(system, Number(activeAt) + 1);
  await measure("rewards.returnBond", anyone.returnRootBond({ rootId }));
  const leaves = [tree.leaf(entry.operator)];
  await measure("rewards.claim of 1", anyone.claimEmission({ rootId, leaves }));
  await until(system, Number(lastFinal + 11n) * DAY + 60);
  await measure("rewards.claimValidator", anyone.claimValidatorReward({ epoch: lastFinal, index: 1 }));
}

/** Mines up to a block whose randomness draws what the story needs: gas depends on who is drawn. */
async function mineWith(
  { networkHelpers, anyone }: Deployed,
  drawBlock: bigint,
  suits: (value: Hex) => boolean,
): Promise<void> {
  let value: Hex | undefined;
  for (let i = 0; i < 100_000 && value === undefined; i++) {
    const candidate = keccak256(numberToHex(i, { size: 32 }));
    if (suits(candidate)) value = candidate;
  }
  if (value === undefined) throw new Error("no value draws that");
  const latest = await anyone.getBlockNumber({ cacheTime: 0 });
  if (latest < drawBlock - 1n) await networkHelpers.mine(drawBlock - 1n - latest);
  await networkHelpers.setPrevRandao(value);
  await networkHelpers.mine();
}

const draw = parseAbiParameters("uint256, address, uint64, bytes32");
const slot = parseAbiParameters("bytes32, uint256");
const randomOf = (seed: Hex, index: number): bigint =>
  BigInt(keccak256(encodeAbiParameters(slot, [seed, BigInt(index)])));

/** Whether each of seven equal validators gets three seats. */
function isEvenDraw({ deployment }: Deployed, epoch: bigint, value: Hex): boolean {
  const { chainId, qualityOracle } = deployment;
  const seed = keccak256(encodeAbiParameters(draw, [BigInt(chainId), qualityOracle, epoch, value]));
  const weight = parseEther("20000");
  const won = new Array<number>(VALIDATORS).fill(0);
  for (let seat = 0; seat < SEATS; seat++) {
    const winner = Number((randomOf(seed, seat) % (weight * BigInt(VALIDATORS))) / weight);
    won[winner] = (won[winner] ?? 0) + 1;
    if ((won[winner] ?? 0) > SEATS / VALIDATORS) return false;
  }
  return true;
}

/** Whether four different operators are drawn: all of them stand with as much stake as counts. */
function isCanaryDraw({ deployment }: Deployed, epoch: bigint, value: Hex): boolean {
  const { chainId, rewardDistributor } = deployment;
  const seed = keccak256(encodeAbiParameters(draw, [BigInt(chainId), rewardDistributor, epoch, value]));
  const columns = Array.from({ length: CANARIES }, (_, index) => {
    const of = keccak256(encodeAbiParameters(slot, [seed, BigInt(index)]));
    return (randomOf(of, 0) >> 128n) % BigInt(OPERATORS);
  });
  return new Set(columns).size === 4;
}
