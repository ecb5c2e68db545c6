import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { parseEther } from "viem";
import { claimCommittees, claimPool, creditBurn } from "../../../node/src/economy/chain/emission.ts";
import { openRoot } from "../../../node/src/economy/rewards/posted-roots.ts";
import { type RootEvent, RootKeeper } from "../../../node/src/economy/rewards/root-keeper.ts";
import {
  createRewardTree,
  type RewardLeaf,
  type RewardTree,
  rewardLeavesCid,
} from "../../../sdk/src/index.ts";
import { DAY, type Economy, HOUR, startEconomy } from "../../helpers/sdk/economy.ts";
import { type Network, startNetwork } from "../../helpers/sdk/quality.ts";

describe("roots of rewards", () => {
  let economy: Economy;
  let network: Network;
  const signal = AbortSignal.timeout(500_000);
  /** Of the validators: each knows what the chain says, and nothing of the others. */
  let keepers: RootKeeper[];
  before(async () => {
    economy = await startEconomy("anvil");
    network = await startNetwork(economy);
    for (const account of network.validators.slice(0, 3)) {
      await (await network.clientOf(account).joinValidators({ bond: parseEther("100") })).wait();
    }
    for (const account of network.operators.slice(0, 2)) {
      await (await network.clientOf(account).enrolOperator()).wait();
    }
    await network.nextEpoch();
    keepers = network.validators
      .slice(0, 3)
      .map((account) => new RootKeeper(network.clientOf(account), account.address));
  });
  after(() => economy?.[Symbol.asyncDispose]());

  const operator = () => network.operators[0] ?? assert.fail();
  const other = () => network.operators[1] ?? assert.fail();
  const anyone = () => network.clientOf(economy.stranger);

  /** What all of them do until nobody has anything to do. */
  async function settle(): Promise<RootEvent[]> {
    const events: RootEvent[] = [];
    for (const keeper of keepers) {
      for (let event = await keeper.step(signal); event; event = await keeper.step(signal))
        events.push(event);
    }
    return events;
  }

  /** An epoch in which both are paid, and what was burned is credited; ends after the moments of the next one. */
  async function workOf(amounts: readonly [string, string]): Promise<void> {
    for (const [i, account] of [operator(), other()].entries()) await network.pay(account, amounts[i] ?? "0");
    await economy.advance(DAY + 2 * HOUR);
    for (const account of [operator(), other()]) {
      await (await network.clientOf(account).release()).wait();
      assert.ok(await creditBurn(network.clientOf(account), account.address, signal));
    }
    await network.nextEpoch();
  }

  it("are posted once an epoch, by whoever's moment comes first, and paid to the wei", async () => {
    assert.deepEqual(await settle(), [], "nobody earned anything");
    await workOf(["60", "30"]);
    const before = await anyone().recomputeRewards();
    await economy.advance(HOUR);
    const [posted, ...more] = await settle();
    assert.equal(posted?.step, "posted");
    assert.deepEqual(more, []);
    const [root] = await anyone().listRewardRoots({ limit: 1 });
    assert.ok(root !== undefined && before.tree !== undefined);
    assert.equal(root.root, before.tree.root, "anybody computes the same");
    const right = await openRoot(anyone(), root);
    assert.deepEqual([right?.tree.root, right?.isRight], [root.root, true]);

    // What is promised is what the pools may pay: nine tenths of 0.9 x burn x score, within the schedule.
    const { raw: asked, schedule } = await anyone().getEmission({ epoch: before.epoch - 1n });
    assert.ok(asked > 0n && asked <= schedule);
    let promised = 0n;
    for (const account of [operator(), other()]) {
      const { earned, raw } = await anyone().getRewardPool({ operator: account.address });
      const leaf: RewardLeaf = right?.tree.leaf(account.address) ?? assert.fail();
      assert.equal(leaf.cumulative, earned);
      assert.equal(earned, (raw * 9n) / 10n);
      promised += earned;
    }
    assert.ok(promised <= (asked * 9n) / 10n);

    // A day later both claim, each what its leaf says and no more; the bond comes back.
    for (const account of [operator(), other()]) {
      assert.equal(await claimPool(network.clientOf(account), account.address, signal), 0n, "not yet");
    }
    await economy.advance(DAY);
    for (const account of [operator(), other()]) {
      const client = network.clientOf(account);
      const { earned } = await client.getRewardPool({ operator: account.address });
      assert.equal(await claimPool(client, account.address, signal), earned);
      assert.equal(await claimPool(client, account.address, signal), 0n, "nothing twice");
    }
    const events = await settle();
    assert.deepEqual(events, [{ step: "returned", rootId: root.rootId }], "and nothing new was earned");
  });

  it("that promise more than was earned pay nothing of it, and are revoked where it can be shown", async () => {
    await workOf(["120", "60"]);
    const thief = network.clientOf(network.operators[2] ?? assert.fail());
    const post = async (tree: RewardTree) => {
      const content = rewardLeavesCid(tree.entries);
      return (await (await thief.postRewardRoot({ root: tree.root, content })).wait()).rootId;
    };
    const { tree, epoch } = await anyone().recomputeRewards();
    const [first, ...rest] = tree?.entries ?? assert.fail();
    assert.ok(first !== undefined);
    const greedy = createRewardTree([{ ...first, cumulative: first.cumulative + 1n }, ...rest]);
    const stolen = await post(greedy);
    // Paid today, and counted as if the day were over.
    await network.pay(operator(), "150");
    await economy.advance(HOUR);
    const client = network.clientOf(operator());
    await economy.advance(DAY + HOUR);
    await (await client.release()).wait();
    assert.ok(await creditBurn(client, operator().address, signal));
    const today = (await anyone().recomputeRewards()).epoch;
    assert.ok(today > epoch);
    const early = (await anyone().recomputeRewards({ epoch: today + 1n })).tree ?? assert.fail();
    const premature = await post(early);
    const events = await settle();
    const stepsOf = (id: bigint) =>
      new Set(events.filter(({ rootId }) => rootId === id).map(({ step }) => step));
    assert.deepEqual(stepsOf(premature), new Set(["refuted"]));
    assert.deepEqual(stepsOf(stolen), new Set(["wrong"]));
    assert.ok((await anyone().getRewardRoot({ rootId: premature })).revoked);
    // Neither passes for the epoch's root, which somebody posted; and what nobody could show is not paid either.
    assert.equal(events.filter(({ step }) => step === "posted").length, 1);
    const claim = { rootId: stolen, leaves: [greedy.leaf(first.operator)] };
    await assert.rejects(thief.claimEmission(claim), { name: "ContractRefusedError" });
  });

  it("pay validators for the epochs that they judged, by seats", async () => {
    await workOf(["180", "90"]);
    const { epoch, members, commitUntil, revealUntil } = await network.draw();
    const votes = members.map((member, index) => network.vote(index, member, [9_000, 8_000]));
    await network.commit(epoch, votes);
    await network.until(commitUntil);
    await network.reveal(votes);
    await network.until(revealUntil);
    await (await anyone().closeReveals()).wait();
    const poster = network.clientOf(network.operators[2] ?? assert.fail());
    const { scores } = await anyone().recomputeQualityRound({ epoch });
    await (await poster.postScores({ scores })).wait();
    const post = await anyone().getScoresPost({ epoch, scores });
    await network.until(post?.finalAt ?? assert.fail());
    await (await anyone().finaliseScores({ scores })).wait();
    await economy.advance(11 * DAY);
    const { validatorPool } = await anyone().getEmission({ epoch });
    assert.ok(validatorPool > 0n);
    const seats = members.reduce((sum, member) => sum + member.seats, 0);
    for (const { account, seats: mine } of members) {
      const validator = network.validators.find(({ address }) => address === account) ?? assert.fail();
      const paid = await claimCommittees(network.clientOf(validator), account, signal);
      assert.equal(paid, (validatorPool * BigInt(mine)) / BigInt(seats));
    }
  });
});
