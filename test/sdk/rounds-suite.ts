import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { parseEther } from "viem";
import {
  type ComputedRound,
  checkUpload,
  cohortOf,
  isRefused,
  type Upload,
  verifyUpload,
} from "../../sdk/src/index.ts";
import type { LocalChainName } from "../helpers/sdk/chains.ts";
import { type Economy, startEconomy } from "../helpers/sdk/economy.ts";
import { refuses } from "../helpers/sdk/refuses.ts";
import { norm, publicKeyOf, RoundStage, salt, size, word } from "../helpers/sdk/rounds.ts";

const omni = (amount: string) => parseEther(amount);
const BOND = omni("5");
const POT = omni("1000");

/** Federated rounds through the SDK, as stories; every figure is compared with what the events alone give. */
export function roundsSuite(name: LocalChainName): void {
  describe(`federated rounds on ${name}`, () => {
    let economy: Economy;
    let stage: RoundStage;
    before(async () => {
      economy = await startEconomy(name);
      stage = await RoundStage.prepare(economy, 9, [omni("1000"), omni("1500"), omni("1200")]);
    });
    after(() => economy?.[Symbol.asyncDispose]());

    /** Whoever is owed something is owed what the events say, and nothing stays behind when all is collected. */
    async function payOut(roundId: bigint, computed: ComputedRound) {
      const client = economy.clientOf(economy.stranger);
      const { opener, contributions, validators } = computed;
      let paid = 0n;
      const claims = [
        { account: opener.account, amount: opener.returned, fee: 0n },
        ...contributions.map(({ contributor: account, earned: amount }) => ({ account, amount, fee: 0n })),
        ...validators.map(({ account, fee }) => ({ account, amount: 0n, fee })),
      ];
      for (const { account, amount, fee } of claims) {
        assert.deepEqual(await client.getRoundOwed({ roundId, account }), { amount, fee }, account);
        if (amount === 0n && fee === 0n) {
          await refuses(
            client.collectFromRound({ roundId, beneficiary: account }),
            "OMNI_NOTHING_TO_COLLECT",
          );
          continue;
        }
        const balance = await stage.balanceOf(account);
        const collect = fee === 0n ? client.collectFromRound : client.collectRoundFee;
        const outcome = await (await collect({ roundId, beneficiary: account })).wait();
        assert.equal(outcome.amount, amount + fee);
        assert.equal(await stage.balanceOf(account), balance + amount + fee);
        paid += amount + fee;
      }
      const { federatedRounds, roundPanel } = economy.deployment;
      assert.equal(await stage.balanceOf(federatedRounds), 0n);
      assert.equal(await stage.balanceOf(roundPanel), 0n);
      return paid;
    }

    it("tells a round that nobody opened", async () => {
      await refuses(economy.clientOf().getRound({ roundId: 77n }), "OMNI_ROUND_UNKNOWN");
      await refuses(economy.clientOf().getRoundHistory({ roundId: 77n }), "OMNI_ROUND_UNKNOWN");
    });

    it("refuses rules out of bounds, by the rule's name", async () => {
      const error = await refuses(stage.open({ minValidators: 8 }), "OMNI_ROUND_RULE_OUT_OF_BOUNDS");
      assert.match(error.message, /minValidators of 8 is outside 1 to 7/);
    });

    describe("an open round of seven", () => {
      let roundId: bigint;
      // Six units and a seventh: two honest ones, a flipped sign, two copies, one late and one missing.
      const scores = [
        [800, 300, 0, 700, 700, 500, 500],
        [900, 320, 0, 700, 700, 500, 500],
        // Praises all alike.
        [1e6, 1e6, 1e6, 1e6, 1e6, 1e6, 1e6],
      ] as const;

      it("takes commitments, with the bond by permit", async () => {
        roundId = await stage.open({ minContributors: 6, maxContributors: 7, targetGain: 2_000 });
        const round = await economy.clientOf().getRound({ roundId });
        assert.equal(round.phase, "commit");
        assert.equal(round.state.openerBond, omni("250"));
        const { promise: seen, resolve } = Promise.withResolvers<bigint>();
        const unwatch = economy.clientOf().watchFederatedRounds({
          eventName: "ContributionCommitted",
          args: { roundId },
          fromBlock: await economy.clientOf().getBlockNumber({ cacheTime: 0 }),
          onEvent: ({ args }) => resolve(args.index),
        });
        const honest = stage.contributor(0);
        assert.deepEqual((await stage.commit(roundId, honest)).index, 0);
        assert.equal(await seen, 0n);
        unwatch();
        await refuses(stage.commit(roundId, honest), "OMNI_CONTRIBUTION_EXISTS");
        for (const index of [1, 2]) await stage.commit(roundId, stage.contributor(index));
        // Bytes learnt off chain, and a commitment seen on chain.
        const copier = stage.contributor(3);
        await stage.commit(roundId, copier, stage.commitmentOf(roundId, copier, honest.address));
        const thief = stage.contributor(4);
        await stage.commit(roundId, thief, stage.commitmentOf(roundId, honest, honest.address));
        for (const index of [5, 6]) await stage.commit(roundId, stage.contributor(index));
        await refuses(stage.commit(roundId, stage.contributor(7)), "OMNI_ROUND_FULL");
        const listed = await economy.clientOf().listContributions({ roundId, pageSize: 3 });
        assert.deepEqual(
          listed.map(({ index, contributor }) => [index, contributor]),
          stage.contributors.slice(0, 7).map(({ address }, index) => [index, address]),
        );
      });

      it("knows whose bytes are whose before they are revealed", async () => {
        const { address: contributor } = stage.contributor(0);
        const client = stage.clientOf(stage.contributor(0));
        const round = await client.getRound({ roundId });
        const { base } = round.rules;
        const rounds = economy.deployment.federatedRounds;
        const digest = word(contributor);
        const upload: Upload = { rounds, round: roundId, contributor, base, digest, size, norm };
        const signature = await client.signUpload({ upload });
        assert.ok(await verifyUpload(economy.deployment, { upload, signature }));
        const contribution = await client.getContribution({ roundId, contributor });
        const check = (change: Partial<Upload>) =>
          checkUpload(economy.deployment, { upload: { ...upload, ...change }, round, contribution, salt });
        assert.equal(check({}), undefined);
        assert.equal(check({ base: word("last month's") }), "baseStale");
        assert.equal(check({ digest: word("other bytes") }), "commitmentMismatch");
        assert.equal(check({ norm: norm + 1 }), "normChanged");
        assert.equal(check({ size: round.rules.maxBytes + 1 }), "sizeExceeded");
        assert.equal(check({ round: roundId + 1n }), "otherRound");
        assert.equal(check({ contributor: stage.contributor(1).address }), "stranger");
      });

      it("returns the bond of each that reveals, and knows copies by their bytes", async () => {
        await refuses(stage.reveal(roundId, stage.contributor(0)), "OMNI_ROUND_PHASE_WRONG");
        await stage.pass(roundId, "commit");
        await refuses(stage.commit(roundId, stage.contributor(7)), "OMNI_ROUND_PHASE_WRONG");
        const honest = stage.contributor(0);
        // The copy first: the order of reveals decides nothing.
        const early = await stage.reveal(roundId, stage.contributor(3), honest.address);
        assert.equal(early.copy, undefined);
        const original = await stage.reveal(roundId, honest);
        assert.deepEqual(original.copy, { index: 3, original: 0 });
        for (const index of [1, 2]) await stage.reveal(roundId, stage.contributor(index));
        const stolen = await refuses(
          stage.reveal(roundId, stage.contributor(4), honest.address),
          "OMNI_CONTRIBUTION_MISMATCH",
        );
        assert.ok(isRefused(stolen, "ContributionMismatch"));
        assert.equal(await stage.balanceOf(honest.address), omni("100"));
        await stage.pass(roundId, "reveal");
        await refuses(stage.reveal(roundId, stage.contributor(5)), "OMNI_ROUND_PHASE_WRONG");
      });

      it("is scored by validators, in secret first", async () => {
        await stage.revealHeldOut(roundId);
        const { payer } = economy;
        await refuses(stage.commitScores(roundId, payer, [1]), "OMNI_VALIDATOR_CONFLICTED");
        await refuses(stage.commitScores(roundId, economy.operator, [1]), "OMNI_VALIDATOR_INELIGIBLE");
        for (const [i, validator] of stage.validators.entries()) {
          const { weight } = await stage.commitScores(roundId, validator, scores[i] ?? []);
          assert.equal(weight, [omni("1000"), omni("1500"), omni("1200")][i]);
        }
        await stage.pass(roundId, "score");
        const [first] = stage.validators;
        assert.ok(first);
        await refuses(stage.revealScores(roundId, first, scores[1]), "OMNI_SCORES_MISMATCH");
        for (const [i, validator] of stage.validators.entries()) {
          await stage.revealScores(roundId, validator, scores[i] ?? []);
        }
        const read = await economy.clientOf().getRoundScores({ roundId, validator: first.address });
        assert.deepEqual(read, scores[0]);
        await stage.pass(roundId, "scoreReveal");
      });

      it("pays by gain: the flipped sign, the copies, the late and the missing get nothing", async () => {
        const client = economy.clientOf(economy.stranger);
        const before = (await client.getOmniSupply()).circulating;
        const { settled } = await (await client.settleRound({ roundId, limit: 4n })).wait();
        assert.equal(settled, 4);
        const { gain } = await (await client.settleRound({ roundId })).wait();
        const computed = await stage.computed(roundId);
        const { burned } = computed;
        assert.equal(before - (await client.getOmniSupply()).circulating, burned);
        assert.equal(burned, 3n * BOND, "the thief's, the late one's and the missing one's");
        assert.equal(gain, computed.gain);
        assert.deepEqual(
          computed.units.map(({ gain }) => gain),
          [900, 320, 0, 0, 0, 0, 0],
        );
        assert.deepEqual(
          await Promise.all([0, 1, 2, 3].map((unit) => client.getUnitGain({ roundId, unit }))),
          [900, 320, 0, 0],
        );
        assert.deepEqual(
          computed.contributions.map(({ state }) => state),
          ["revealed", "revealed", "revealed", "copied", "committed", "committed", "committed"],
        );
        // 900 micro-nats of the prize, whose whole is paid for 2,000 of them.
        assert.equal(computed.contributions[0]?.earned, (omni("900") * 900n) / 2_000n);
        assert.equal(computed.contributions[1]?.earned, (omni("900") * 320n) / 2_000n);
        assert.ok(computed.earned + computed.fees <= POT);
        // Zeros are agreed on by who scored zeros: of the three live units the third is one.
        assert.deepEqual(
          computed.validators.map(({ agreed }) => agreed),
          [3, 3, 0],
        );
        const { remainder } = (await client.getRound({ roundId })).state;
        assert.equal(remainder, computed.remainder);
      });

      it("adopts the adapter that more than half of the stake attests to", async () => {
        const [light, heavy] = stage.validators;
        assert.ok(light && heavy);
        const digest = word("adapter");
        const first = await (await stage.clientOf(light).attestAdapter({ roundId, digest })).wait();
        assert.equal(first.adopted, false);
        const second = await (await stage.clientOf(heavy).attestAdapter({ roundId, digest })).wait();
        assert.equal(second.adopted, true);
        assert.equal(await stage.phaseOf(roundId), "closed");
        const panel = await economy.clientOf().getRoundPanel({ roundId });
        assert.equal(panel.adapter, digest);
        assert.equal((await stage.computed(roundId)).adapter, digest);
      });

      it("is not told from events that begin after its opening", async () => {
        const fromBlock = await economy.clientOf().getBlockNumber({ cacheTime: 0 });
        await refuses(economy.clientOf().getRoundHistory({ roundId, fromBlock }), "OMNI_VALUE_INVALID");
      });

      it("comes out to the wei", async () => {
        const computed = await stage.computed(roundId);
        assert.equal(await payOut(roundId, computed), POT + omni("250"));
      });
    });

    describe("a private round of nine", () => {
      let roundId: bigint;
      const members = 9;

      it("draws cohorts once commitments are complete", async () => {
        roundId = await stage.open({ kind: "private", cohortSize: 8, minValidators: 2 });
        for (const [i, member] of stage.contributors.entries()) {
          await stage.commit(roundId, member, publicKeyOf(i));
        }
        await stage.pass(roundId, "commit");
        await refuses(stage.reveal(roundId, stage.contributor(0)), "OMNI_COHORTS_NOT_DRAWN");
        const client = economy.clientOf(economy.stranger);
        const { drawBlock } = await (await client.drawCohorts({ roundId })).wait();
        await refuses(client.drawCohorts({ roundId }), "OMNI_COHORTS_DRAWN");
        while ((await client.getBlockNumber({ cacheTime: 0 })) < drawBlock - 1n) await economy.advance(1);
        await (await client.recordRandomness()).wait();
      });

      it("survives a drop-out, whose bond is burned", async () => {
        // The last one is never heard of again.
        for (const member of stage.contributors.slice(0, -1)) await stage.reveal(roundId, member);
        const { state, rules } = await economy.clientOf().getRound({ roundId });
        assert.equal(state.liveCohorts, 1);
        const { cohortSize } = rules;
        for (let index = 0; index < members; ++index) {
          const onChain = await economy.clientOf().getCohort({ roundId, index });
          const seed = state.seed ?? assert.fail("no seed");
          assert.deepEqual(cohortOf({ index, contributors: members, cohortSize, seed }), onChain);
        }
        await stage.pass(roundId, "reveal");
        await stage.revealHeldOut(roundId);
        for (const validator of stage.validators) await stage.commitScores(roundId, validator, [750]);
        await stage.pass(roundId, "score");
        // One validator stays silent.
        for (const validator of stage.validators.slice(0, 2)) {
          await stage.revealScores(roundId, validator, [750]);
        }
        await stage.pass(roundId, "scoreReveal");
        const client = economy.clientOf(economy.stranger);
        const before = (await client.getOmniSupply()).circulating;
        await (await client.settleRound({ roundId })).wait();
        const computed = await stage.computed(roundId);
        assert.equal(before - (await client.getOmniSupply()).circulating, computed.burned);
        assert.equal(computed.burned, BOND + omni("50"));
        assert.equal(computed.earned, (omni("900") * 750n) / 1_000n);
        const shares = computed.contributions.map(({ earned }) => earned);
        assert.equal(
          shares.reduce((sum, share) => sum + share, 0n),
          computed.earned,
          "an equal part for each of eight",
        );
        assert.equal(shares[members - 1], 0n);
        assert.equal(await payOut(roundId, computed), POT + omni("250"));
      });
    });

    it("returns the pot of a round that too few joined, and every bond", async () => {
      const roundId = await stage.open({ minContributors: 2 });
      await stage.commit(roundId, stage.contributor(0));
      await stage.pass(roundId, "commit");
      const { reason } = await (await economy.clientOf(economy.stranger).cancelRound({ roundId })).wait();
      assert.equal(reason, "tooFewCommitments");
      const client = economy.clientOf(economy.payer);
      assert.equal((await (await client.collectFromRound({ roundId })).wait()).amount, POT + omni("250"));
      const contributor = economy.clientOf(stage.contributor(0));
      assert.equal((await (await contributor.collectFromRound({ roundId })).wait()).amount, BOND);
      const { remainder, burned } = await stage.computed(roundId);
      assert.deepEqual([remainder, burned], [POT, 0n]);
    });

    it("takes the bond of an opener that hides its held-out set", async () => {
      const roundId = await stage.open({ minContributors: 1 });
      await stage.commit(roundId, stage.contributor(0));
      await stage.pass(roundId, "commit");
      await stage.reveal(roundId, stage.contributor(0));
      await stage.pass(roundId, "heldOut");
      await refuses(stage.revealHeldOut(roundId), "OMNI_ROUND_PHASE_WRONG");
      const { phase, reason } = await economy.clientOf().getRoundPhase({ roundId });
      assert.deepEqual([phase, reason], ["cancelled", "heldOutWithheld"]);
      const computed = await stage.computed(roundId);
      assert.deepEqual([computed.reason, computed.burned], ["heldOutWithheld", omni("250")]);
      const client = economy.clientOf(economy.payer);
      assert.equal((await (await client.collectFromRound({ roundId })).wait()).amount, POT);
    });

    it("is waited for, phase by phase, until it has none to come", { timeout: 20_000 }, async () => {
      const roundId = await stage.open({ minContributors: 2 });
      const client = economy.clientOf();
      const gone = new AbortController();
      const forgotten = client.waitForRoundPhase({ roundId, phases: ["reveal"], signal: gone.signal });
      gone.abort(new Error("enough"));
      await assert.rejects(forgotten, /enough/);
      const seen: string[] = [];
      const { promise: begun, resolve } = Promise.withResolvers<void>();
      const waiting = client.waitForRoundPhase({
        roundId,
        phases: ["reveal"],
        onPhase: (phase) => {
          seen.push(phase);
          resolve();
        },
      });
      await begun;
      await stage.pass(roundId, "commit");
      assert.deepEqual(await waiting, { phase: "cancelled", reason: "tooFewCommitments" });
      assert.deepEqual(seen, ["commit", "cancelled"]);
    });

    it("lets governance alone change bonds", async () => {
      const bonds = { contributor: omni("1"), validator: omni("10"), openerBps: 1000 };
      await refuses(economy.clientOf(economy.payer).setRoundBonds(bonds), "OMNI_UNAUTHORIZED");
      assert.deepEqual(await economy.clientOf().getRoundBonds(), {
        contributor: BOND,
        validator: omni("50"),
        openerBps: 2500,
      });
    });
  });
}
