import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import {
  type Account,
  type Address,
  custom,
  getContract,
  type Hex,
  isAddressEqual,
  keccak256,
  parseEther,
  stringToHex,
  toHex,
  zeroAddress,
  zeroHash,
} from "viem";
import { prevrandaoBeaconAbi } from "../../sdk/src/abi/PrevrandaoBeacon.ts";
import { qualityOracleAbi } from "../../sdk/src/abi/QualityOracle.ts";
import {
  contractNames,
  createOmniClient,
  type Deployment,
  decodeScores,
  findWrongColumn,
  hashBallotCommitment,
} from "../../sdk/src/index.ts";
import { days, deploySystem, hours } from "../helpers/contracts/system.ts";

const VALIDATORS = 5;
const OPERATORS = 5;
const BOND = parseEther("100");
const salt = keccak256(stringToHex("salt"));

/** What happens in an epoch: who stakes how much, what is said (any two bytes a column), and how long nobody judged. */
interface Story {
  /** Epochs that pass without a round. */
  readonly missed: number;
  /** Operators that enrol before the round. */
  readonly enrol: number;
  /** By validator; undefined: it is silent. */
  readonly said: readonly (readonly number[] | undefined)[];
  /** Lapses instead of becoming final. */
  readonly lapses: boolean;
}

const value = fc.oneof(
  fc.integer({ min: 0, max: 10_000 }),
  fc.constantFrom(0, 4_999, 5_000, 5_001, 10_000, 10_001, 0x8000, 0xffff),
);
const story: fc.Arbitrary<Story> = fc.record({
  missed: fc.constantFrom(0, 0, 1, 3),
  enrol: fc.nat({ max: 2 }),
  said: fc.array(
    fc.option(fc.array(value, { minLength: OPERATORS, maxLength: OPERATORS }), { nil: undefined, freq: 5 }),
    {
      minLength: VALIDATORS,
      maxLength: VALIDATORS,
    },
  ),
  lapses: fc.constantFrom(false, false, false, true),
});
const stakes = fc.array(fc.integer({ min: 1_000, max: 20_000 }), {
  minLength: VALIDATORS,
  maxLength: VALIDATORS,
});

describe("a round computed by the SDK", () => {
  it("has the bytes that the contract computes, whatever was said", { timeout: 240_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(stakes, fc.array(story, { minLength: 5, maxLength: 5 }), async (weights, stories) => {
        const { tell } = await startOracle(weights);
        for (const each of stories) await tell(each);
      }),
      { numRuns: 4, endOnFailure: true },
    );
  });
});

async function startOracle(weights: readonly number[]) {
  const system = await deploySystem();
  const { viem, networkHelpers, client, contracts } = system;
  const { token, vault, hub, manager } = contracts;
  const wallets = (await viem.getWalletClients()).slice(6);
  const accountOf = (index: number): Account => wallets[index]?.account ?? assert.fail();
  const validators = weights.map((_, i) => accountOf(i));
  const operators = Array.from({ length: OPERATORS }, (_, i) => accountOf(VALIDATORS + i));
  const clients = { public: client, wallet: system.accounts.deployer };
  const { address: beaconAddress } = await viem.deployContract("PrevrandaoBeacon", [2n]);
  const beacon = getContract({ abi: prevrandaoBeaconAbi, address: beaconAddress, client: clients });
  const { address } = await viem.deployContract("QualityOracle", [
    hub.address,
    beaconAddress,
    manager.address,
  ]);
  const oracle = getContract({ abi: qualityOracleAbi, address, client: clients });
  const nowhere = Object.fromEntries(contractNames.map((name) => [name, zeroAddress]));
  const chainId = await client.getChainId();
  const deployment = {
    ...nowhere,
    chainId,
    blockNumber: 0n,
    qualityOracle: address,
  } as unknown as Deployment;
  const sdk = createOmniClient({ transport: custom({ request: client.request }), deployment });

  const fund = async (account: Account, stake: bigint) => {
    await token.write.transfer([account.address, stake + BOND * 100n]);
    await token.write.approve([vault.address, stake], { account });
    await token.write.approve([address, BOND * 100n], { account });
    await vault.write.stake([stake], { account });
  };
  for (const [i, account] of validators.entries()) await fund(account, parseEther(`${weights[i]}`));
  for (const account of operators) await fund(account, parseEther("1000"));
  let enrolled = 0;
  const enrol = async (count: number) => {
    for (let i = 0; i < count && enrolled < OPERATORS; i++) {
      await oracle.write.enrol({ account: operators[enrolled++] ?? assert.fail() });
    }
  };
  const clock = async () => Number(await hub.read.clock());
  const until = async (time: number) => networkHelpers.time.increase(Math.max(1, time - (await clock())));
  const rejoin = async () => {
    const known = (await oracle.read.validators()).map(({ account }) => account.toLowerCase());
    for (const account of validators) {
      if (!known.includes(account.address)) await oracle.write.join([BOND], { account });
    }
  };
  await enrol(1);

  /** Runs a round, and checks the SDK's bytes column by column and as a post that the contract takes. */
  async function tell({ missed, enrol: count, said, lapses }: Story): Promise<void> {
    if (missed > 0) await networkHelpers.time.increase(days(missed));
    await enrol(count);
    await rejoin();
    await until((Math.floor((await clock()) / days(1)) + 1) * days(1));
    await oracle.write.open();
    const epoch = await oracle.read.lastRound();
    const { drawBlock, columns } = await oracle.read.roundOf([epoch]);
    await networkHelpers.mineUpTo(drawBlock - 1n);
    await beacon.write.record();
    await oracle.write.draw();
    const members = await oracle.read.membersOf([epoch]);
    const { commitUntil, revealUntil } = await oracle.read.roundOf([epoch]);
    const ballots = members.map((member): Hex | undefined => {
      const place = validators.findIndex((account) => isAddressEqual(account.address, member.account));
      const opinions = said[place];
      const column = (opinion: number) => toHex(opinion, { size: 2 }).slice(2);
      return opinions && `0x${opinions.slice(0, columns).map(column).join("")}`;
    });
    for (const [index, ballot] of ballots.entries()) {
      const account: Address = members[index]?.account ?? assert.fail();
      if (ballot === undefined) continue;
      const secret = { validator: account, epoch, ballot, evidenceRoot: zeroHash, salt };
      const commitment = hashBallotCommitment(deployment, secret);
      assert.equal(commitment, await oracle.read.commitmentOf([account, epoch, ballot, zeroHash, salt]));
      await oracle.write.commit([BigInt(index), commitment], { account });
    }
    await until(Number(commitUntil));
    for (const [index, ballot] of ballots.entries()) {
      const account = members[index]?.account ?? assert.fail();
      if (ballot !== undefined) {
        await oracle.write.reveal([BigInt(index), ballot, zeroHash, salt], { account });
      }
    }
    await until(Number(revealUntil));
    await oracle.write.close();

    const round = await sdk.recomputeQualityRound();
    assert.deepEqual(
      round.ballots,
      ballots.map((ballot) => ballot ?? "0x"),
    );
    for (const [column, { score, judged }] of decodeScores(round.scores).entries()) {
      const expected = await oracle.read.expectedScore([BigInt(column), round.ballots]);
      assert.equal(score + (judged ? 0x8000 : 0), Number(expected), `column ${column} of epoch ${epoch}`);
    }
    await postAndEnd(round.scores, lapses);
  }

  async function postAndEnd(scores: Hex, lapses: boolean): Promise<void> {
    const poster = { account: validators[0] ?? assert.fail() };
    await token.write.transfer([poster.account.address, parseEther("500")]);
    await token.write.approve([address, parseEther("100000")], poster);
    assert.equal(findWrongColumn(scores, scores), undefined);
    await oracle.write.post([scores], poster);
    if (lapses) {
      await networkHelpers.time.increase(hours(48) + 1);
      await oracle.write.lapse();
      return;
    }
    await networkHelpers.time.increase(hours(6) + 1);
    await oracle.write.finalise([scores]);
  }

  return { tell };
}
