import { bytesToHex, type Hex, isAddressEqual, type LocalAccount, parseEther } from "viem";
import {
  type Attestation,
  type CommitteeMember,
  createEvidenceTree,
  encodeBallot,
  hashBallotCommitment,
  type OmniClient,
} from "../../../sdk/src/index.ts";
import { DAY, developer, type Economy, voucherOf, zeroHash } from "./economy.ts";

export const VALIDATORS = 7;
const STAKE = parseEther("10000");
export const BOND = parseEther("100");

/** What a member is about to reveal. */
export interface Vote {
  readonly index: number;
  readonly client: OmniClient;
  readonly member: CommitteeMember;
  readonly ballot: Hex;
  readonly evidenceRoot: Hex;
  readonly salt: Hex;
}

/** Validators, operators and a payer, each with a client. */
export interface Network {
  readonly economy: Economy;
  readonly validators: readonly LocalAccount[];
  readonly operators: readonly LocalAccount[];
  clientOf(account: LocalAccount): OmniClient;
  /** Moves the clock to a minute after the beginning of the next epoch; answers with that epoch. */
  nextEpoch(): Promise<bigint>;
  /** Moves the clock just past a time of it. */
  until(time: bigint): Promise<void>;
  /** Has the value of a draw recorded by its header. */
  record(drawBlock: bigint): Promise<void>;
  /** Opens the round of the last epoch and draws its committee. */
  draw(): Promise<{
    epoch: bigint;
    members: readonly CommitteeMember[];
    commitUntil: bigint;
    revealUntil: bigint;
  }>;
  /** What a member says: an opinion of each column. */
  vote(
    index: number,
    member: CommitteeMember,
    opinions: readonly (number | undefined)[],
    attestations?: readonly Attestation[],
  ): Vote;
  commit(epoch: bigint, votes: readonly Vote[]): Promise<void>;
  reveal(votes: readonly Vote[]): Promise<void>;
  /** Pays an operator through lane 0, and has it claimed. */
  pay(operator: LocalAccount, cumulative: string): Promise<void>;
}

export async function startNetwork(economy: Economy): Promise<Network> {
  const clients = new Map<string, OmniClient>();
  const clientOf = (account: LocalAccount): OmniClient => {
    const known = clients.get(account.address) ?? economy.clientOf(account);
    clients.set(account.address, known);
    return known;
  };
  const validators = Array.from({ length: VALIDATORS }, (_, i) => developer(10 + i));
  const operators = Array.from({ length: 3 }, (_, i) => developer(20 + i));
  const deployer = clientOf(economy.deployer);
  for (const { address } of [...validators, ...operators]) {
    await economy.test.setBalance({ address, value: parseEther("100") });
    await (await deployer.transferOmni({ to: address, amount: parseEther("24000") })).wait();
  }
  await all(validators, async (account) => (await clientOf(account).stake({ amount: STAKE })).wait());
  await all(operators, async (account) => (await clientOf(account).stake({ amount: 2n * STAKE })).wait());
  const payer = clientOf(economy.payer);
  await (await payer.deposit({ amount: parseEther("1000") })).wait();
  for (const { address: payee } of operators) {
    await (await payer.reserve({ payee, lane: 0n, amount: parseEther("300") })).wait();
  }

  const network: Network = {
    economy,
    validators,
    operators,
    clientOf,
    async nextEpoch() {
      const now = await economy.now();
      await economy.advance(DAY - (Number(now) % DAY) + 60);
      return (await deployer.getQualityStatus()).epoch;
    },
    async until(time) {
      const now = await economy.now();
      if (time >= now) await economy.advance(Number(time - now) + 1);
    },
    async record(drawBlock) {
      const { awaited } = await deployer.getDraw({ drawBlock });
      const latest = await deployer.getBlockNumber({ cacheTime: 0 });
      if (latest < awaited) await economy.test.mine({ blocks: Number(awaited - latest) });
      await (await deployer.recordHeader({ blockNumber: awaited })).wait();
    },
    async draw() {
      const { epoch, drawBlock } = await (await deployer.openQualityRound()).wait();
      await network.record(drawBlock);
      const { commitUntil, revealUntil } = await (await deployer.drawCommittee()).wait();
      return { epoch, commitUntil, revealUntil, members: await deployer.getCommittee({ epoch }) };
    },
    vote(index, member, opinions, attestations = []) {
      const account = validators.find(({ address }) => isAddressEqual(address, member.account));
      if (!account) throw new Error(`${member.account} is no validator of the test`);
      return {
        index,
        member,
        client: clientOf(account),
        ballot: encodeBallot(opinions),
        evidenceRoot: createEvidenceTree(economy.deployment, attestations).root,
        salt: bytesToHex(crypto.getRandomValues(new Uint8Array(32))),
      };
    },
    commit: (epoch, votes) =>
      all(votes, async ({ index, client, member: { account: validator }, ballot, evidenceRoot, salt }) => {
        const commitment = hashBallotCommitment(economy.deployment, {
          validator,
          epoch,
          ballot,
          evidenceRoot,
          salt,
        });
        await (await client.commitBallot({ index, commitment })).wait();
      }),
    reveal: (votes) =>
      all(votes, async ({ index, client, ballot, evidenceRoot, salt }) => {
        await (await client.revealBallot({ index, ballot, evidenceRoot, salt })).wait();
      }),
    async pay(operator, cumulative) {
      const fields = { payee: operator.address, lane: 0n, cumulative: parseEther(cumulative) };
      const signed = await voucherOf(economy, { ...fields, receiptHash: zeroHash });
      await (await clientOf(operator).claim(signed)).wait();
    },
  };
  return network;
}

/** Each has an account of its own: their transactions need not wait for one another. */
async function all<T>(items: readonly T[], act: (item: T) => Promise<unknown>): Promise<void> {
  await Promise.all(items.map(act));
}
