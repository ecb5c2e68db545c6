import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { type Hex, maxUint256, parseEther } from "viem";
import { setJuryAbi, setJuryBytecode } from "../helpers/abi/SetJury.ts";
import { playGame } from "../helpers/court/game.ts";
import { type Ledger, ledgerOf } from "../helpers/court/ledger.ts";
import { CourtModel } from "../helpers/court/model.ts";
import { assertRules } from "../helpers/court/rules.ts";
import { type Court, deployMock, startCourt } from "../helpers/sdk/court.ts";
import { CourtTable } from "../helpers/sdk/court-table.ts";
import { developer, type Economy, startEconomy, voucherOf } from "../helpers/sdk/economy.ts";

// 200 by `npm run test:games`; OMNI_GAME=17 plays game 17 alone.
const GAMES = Number(process.env.OMNI_GAMES ?? 6);
const ONE = process.env.OMNI_GAME;
const seeds = ONE === undefined ? Array.from({ length: GAMES }, (_, i) => i + 1) : [Number(ONE)];

const LANE_PAID = parseEther("2");
const OTHER_LANE_PAID = parseEther("1");

describe(`the court on a chain, in ${seeds.length} games through the SDK`, () => {
  let economy: Economy;
  let court: Court;
  let start: Ledger;
  let beginning: { supply: bigint; ahead: bigint };
  const totals = { moves: 0, refusals: 0 };

  before(async () => {
    economy = await startEconomy("anvil");
    court = await startCourt(economy);
    await pay();
    await spreadStake();
    await nameJurors();
    const { timestamp } = await court.stranger.getBlock();
    beginning = { supply: (await court.holdings()).supply, ahead: timestamp - (await economy.now()) };
    const model = new CourtModel({ ...ledgerOf({ stake: nothing }), stake: nothing });
    const read = await new CourtTable(court, model, beginning).ledger();
    start = ledgerOf({
      ...read,
      stake: { own: read.own ?? assert.fail(), delegated: read.delegated ?? assert.fail() },
    });
    start.lanePaid = LANE_PAID;
  });
  after(() => economy?.[Symbol.asyncDispose]());

  const nothing = { own: { active: 0n, exiting: 0n }, delegated: { active: 0n, exiting: 0n } };

  /** Two lanes pay, so that one could be refunded out of the other's payments. */
  async function pay(): Promise<void> {
    const payee = court.accounts.operator.address;
    await (await court.payer.deposit({ amount: parseEther("10") })).wait();
    for (const [lane, cumulative] of [
      [3n, LANE_PAID],
      [4n, OTHER_LANE_PAID],
    ] as const) {
      await (await court.payer.reserve({ payee, lane, amount: parseEther("4") })).wait();
      await (await court.operator.claim(await voucherOf(economy, { lane, cumulative }))).wait();
    }
  }

  /** 18,000 OMNI of the operator's own and 4,000 delegated; 2,000 and 1,000 are on their way out. */
  async function spreadStake(): Promise<void> {
    const operator = court.accounts.operator.address;
    const delegator = economy.clientOf(developer(4));
    await (await court.operator.setDelegationLimit({ limit: maxUint256 })).wait();
    await (await delegator.delegate({ operator, amount: parseEther("5000") })).wait();
    await (await delegator.undelegate({ operator, amount: parseEther("1000") })).wait();
    await (await court.operator.unstake({ amount: parseEther("2000") })).wait();
  }

  /** Real juries sit once validators scored for a day; these sit at once. */
  async function nameJurors(): Promise<void> {
    const { validatorJury: address } = economy.deployment;
    const mock = await deployMock(court.stranger, setJuryAbi, setJuryBytecode);
    const bytecode = (await court.stranger.getCode({ address: mock })) ?? assert.fail();
    await economy.test.setCode({ address, bytecode });
    const jurors = [5, 6, 7, 8, 9].map((index) => developer(index).address);
    const call = { address, abi: setJuryAbi, functionName: "set", args: [jurors] } as const;
    const { chain } = court.stranger;
    const transactionHash = await court.stranger.writeContract({ ...call, account: economy.stranger, chain });
    await court.stranger.waitForReceipt({ transactionHash });
  }

  it("agrees with the model to the wei, move by move, and keeps its promises to whoever is honest", async () => {
    let snapshot: Hex = await economy.test.snapshot();
    for (const seed of seeds) {
      const now = Number(await economy.now()) + 60;
      const model = new CourtModel({ ...start, stake: start, now });
      const table = new CourtTable(court, model, beginning);
      const game = await playGame(seed, model, table).catch((cause: unknown) => {
        throw new Error(`game ${seed}`, { cause });
      });
      assertRules(game, start);
      totals.moves += table.counts.moves;
      totals.refusals += table.counts.refusals;
      await economy.test.revert({ id: snapshot });
      snapshot = await economy.test.snapshot();
    }
    console.log(`${seeds.length} games: ${totals.moves} moves, ${totals.refusals} refused`);
    assert.ok(totals.moves >= seeds.length, "games have moves");
  });
});
