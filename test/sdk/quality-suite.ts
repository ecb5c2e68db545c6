import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { type Hex, keccak256, parseEther, stringToHex, zeroHash } from "viem";
import {
  type CommitteeMember,
  computeQualityRound,
  createEvidenceTree,
  createRewardTree,
  decodeScores,
  encodeScores,
  findWrongColumn,
  getDisputeId,
  hashBallotCommitment,
  makePairCase,
  NO_AGREEMENT,
  type RecomputeQualityRoundReturnType,
  rewardLeavesCid,
  verifyAttestation,
  verifyEvidence,
} from "../../sdk/src/index.ts";
import { makeAttempt } from "../helpers/court/attempt.ts";
import type { LocalChainName } from "../helpers/sdk/chains.ts";
import { DAY, type Economy, HOUR, startEconomy } from "../helpers/sdk/economy.ts";
import { BOND, type Network, startNetwork, VALIDATORS, type Vote } from "../helpers/sdk/quality.ts";
import { refuses } from "../helpers/sdk/refuses.ts";

const omni = (amount: string) => parseEther(amount);
const total = (amounts: readonly bigint[]) => amounts.reduce((sum, amount) => sum + amount, 0n);

/** A score that nobody confirmed for some epochs. */
const decayed = (score: number, epochs: number): number =>
  epochs === 0 ? score : decayed(Math.floor((score * 95) / 100), epochs - 1);

/** Scores and rewards through the SDK's actions alone, as a story: each part begins where the one before ended. */
export function qualitySuite(name: LocalChainName): void {
  describe(`scores and rewards on ${name}`, () => {
    let economy: Economy;
    let network: Network;
    before(async () => {
      economy = await startEconomy(name);
      network = await startNetwork(economy);
      await network.nextEpoch();
    });
    after(() => economy?.[Symbol.asyncDispose]());

    const anyone = () => network.clientOf(economy.stranger);
    const honest = () => network.operators[0] ?? assert.fail();
    const cheater = () => network.operators[1] ?? assert.fail();
    const idle = () => network.operators[2] ?? assert.fail();
    const scoreOf = (account: { address: `0x${string}` }) => anyone().getScore({ operator: account.address });

    /** The epoch whose round is told first, and what its members did. */
    let judged: bigint;
    let members: readonly CommitteeMember[];
    let votes: Vote[];
    let round: RecomputeQualityRoundReturnType;
    /** OMNI wei that work asked for in that epoch. */
    let raw: bigint;
    /** Places in the committee, by seats: the one with the fewest copies, the next praises everybody. */
    let copier: number;
    let flatterer: number;

    describe("validators and operators", () => {
      it("join with stake and a bond", async () => {
        const [first] = network.validators;
        const client = network.clientOf(first ?? assert.fail());
        await refuses(client.joinValidators({ bond: omni("99") }), "OMNI_BOND_TOO_SMALL");
        await refuses(anyone().joinValidators({ bond: BOND, approval: "none" }), "OMNI_NOT_ELIGIBLE");
        for (const account of network.validators) {
          const joined = await (await network.clientOf(account).joinValidators({ bond: BOND })).wait();
          assert.equal(joined.weight, omni("10000"));
        }
        await refuses(client.joinValidators({ bond: BOND }), "OMNI_ALREADY_VALIDATOR");
        const listed = await anyone().listValidators();
        assert.deepEqual(
          listed,
          network.validators.map(({ address }) => ({ account: address, weight: omni("10000"), bond: BOND })),
        );
      });

      it("leave with their bond, and come back", async () => {
        const last = network.validators.at(-1) ?? assert.fail();
        const client = network.clientOf(last);
        assert.equal((await (await client.quitValidators()).wait()).bond, BOND);
        await refuses(client.quitValidators(), "OMNI_NOT_VALIDATOR");
        await (await client.joinValidators({ bond: BOND })).wait();
      });

      it("get a column each", async () => {
        for (const [column, account] of network.operators.entries()) {
          const client = network.clientOf(account);
          assert.equal(await client.getScore({ operator: account.address }), 0);
          const enrolled = await (await client.enrolOperator()).wait();
          assert.deepEqual([enrolled.column, enrolled.score], [column, 5_000]);
          await refuses(client.enrolOperator(), "OMNI_ALREADY_SUBJECT");
        }
        const columns = await anyone().listQualityColumns();
        assert.deepEqual(
          columns,
          network.operators.map(({ address }) => address),
        );
        await refuses(anyone().enrolOperator(), "OMNI_NOT_ELIGIBLE");
        await refuses(anyone().strikeOperator({ operator: honest().address }), "OMNI_STILL_ELIGIBLE");
      });

      it("have no power over the parameters", async () => {
        const bonds = { validatorBond: BOND, postBond: BOND };
        await refuses(anyone().setQualityBonds(bonds), "OMNI_UNAUTHORIZED");
        const windows = { commitWindow: 3_600n, revealWindow: 3_600n, challengeWindow: 7_200n };
        await refuses(anyone().setQualityWindows(windows), "OMNI_UNAUTHORIZED");
        const fault = { operator: honest().address, epoch: 1n };
        await refuses(anyone().reportFault(fault), "OMNI_UNAUTHORIZED");
        const { validatorBond, seats } = await anyone().getQualityParameters();
        assert.deepEqual([validatorBond, seats], [BOND, 21]);
      });
    });

    describe("work", () => {
      it("is credited by what was burned of it, at the score of the time", async () => {
        const operator = honest();
        await network.pay(operator, "60");
        await economy.advance(DAY + 2 * HOUR);
        judged = (await anyone().getQualityStatus()).epoch;
        const { burned } = await (await network.clientOf(operator).release()).wait();
        assert.equal(burned, omni("6"));
        await (await anyone().creditWork({ operators: [operator.address] })).wait();
        const pool = await anyone().getRewardPool({ operator: operator.address });
        raw = (omni("6") * 9n * BigInt(await scoreOf(operator))) / 100_000n;
        assert.ok(raw > omni("2"));
        assert.deepEqual([pool.burned, pool.raw, pool.earned], [omni("6"), raw, 0n]);
        assert.equal((await anyone().getEmission({ epoch: judged })).raw, raw);
      });

      it("that was refunded emits nothing, and a conviction is reported", async () => {
        const operator = cheater();
        const challenger = network.clientOf(economy.deployer);
        await network.pay(operator, "50");
        const { address: payee } = operator;
        const made = {
          domain: economy.deployment,
          operator,
          payer: economy.payer,
          manifest: zeroHash,
        } as const;
        const work = { now: await economy.now(), attempt: 0, positions: 5, price: omni("10"), lane: 0n };
        const [one, other] = [
          makeAttempt({ ...made, ...work }),
          makeAttempt({ ...made, ...work, cheats: { 10: "computation" } }),
        ];
        const signedAt = await economy.now();
        const [first, second] = [await one.sign({ signedAt }), await other.sign({ signedAt })];
        assert.notEqual(first.receipt.root, second.receipt.root);
        const receipts = [first.receipt, second.receipt] as const;
        const disputeCase = makePairCase({
          challenger: economy.deployer.address,
          terms: one.terms,
          receipts,
        });
        await (await challenger.commitDispute({ id: getDisputeId(economy.deployment, disputeCase) })).wait();
        await refuses(anyone().reportConviction({ disputeCase }), "OMNI_NOT_CONVICTED");
        await economy.advance(120);
        const proof = {
          disputeCase,
          signature: first.signature,
          otherSignature: second.signature,
          root: second.receipt.root,
          path: [],
        };
        const verdict = await (await challenger.proveEquivocation(proof)).wait();
        assert.equal(verdict.outcome, "convicted");
        const reported = await (await anyone().reportConviction({ disputeCase })).wait();
        assert.deepEqual(reported.faults, [{ epoch: judged, column: 1 }]);
        await refuses(anyone().reportConviction({ disputeCase }), "OMNI_ALREADY_REPORTED");
        assert.equal(await anyone().isFaultReported({ epoch: judged, column: 1 }), true);
        await refuses(network.clientOf(operator).release(), "OMNI_NOTHING_TO_RELEASE");
        await (await anyone().creditWork({ operators: [payee] })).wait();
        const pool = await anyone().getRewardPool({ operator: payee });
        assert.deepEqual([pool.burned, pool.raw], [0n, 0n]);
        const refused = anyone().rateOperator({ operator: payee, lane: 0n, rating: 1 });
        await refuses(refused, "OMNI_RATING_WEIGHTLESS");
      });

      it("is rated by who paid for it, by what was burned", async () => {
        const payer = network.clientOf(economy.payer);
        const operator = honest().address;
        const rating = { operator, lane: 0n, rating: 9_000 };
        await refuses(payer.rateOperator({ ...rating, rating: 10_001 }), "OMNI_RATING_TOO_HIGH");
        assert.equal((await (await payer.rateOperator(rating)).wait()).weight, omni("6"));
        await refuses(payer.rateOperator(rating), "OMNI_RATING_WEIGHTLESS");
        const ratings = await anyone().getRatings({ operator });
        assert.deepEqual([ratings.mean, ratings.weight], [9_000, omni("6")]);
        assert.equal((await anyone().getRatings({ operator: idle().address })).mean, undefined);
      });
    });

    describe("a round", () => {
      let commitUntil: bigint;
      let revealUntil: bigint;

      it("draws its committee after the epoch it judges", async () => {
        await refuses(anyone().drawCommittee(), "OMNI_WRONG_PHASE");
        for (const account of network.operators) {
          await (await network.clientOf(account).standForCanaries()).wait();
        }
        await network.nextEpoch();
        const drawn = await network.draw();
        ({ members, commitUntil, revealUntil } = drawn);
        assert.equal(drawn.epoch, judged);
        assert.equal(
          members.reduce((sum, { seats }) => sum + seats, 0),
          21,
        );
        assert.ok(members.length >= 4 && members.length <= VALIDATORS);
        await refuses(anyone().openQualityRound(), "OMNI_ROUND_EXISTS");
        const [first] = network.validators;
        await refuses(network.clientOf(first ?? assert.fail()).quitValidators(), "OMNI_VALIDATORS_FROZEN");
        const { phase, columns } = await anyone().getQualityRound();
        assert.deepEqual([phase, columns], ["drawn", 3]);
      });

      it("takes one commitment of each member, and no copy", async () => {
        const bySeats = members
          .map((member, index) => ({ member, index }))
          .sort((a, b) => a.member.seats - b.member.seats)
          .map(({ index }) => index);
        [copier = 0, flatterer = 0] = bySeats;
        votes = members.map((member, index) =>
          network.vote(
            index,
            member,
            index === flatterer ? [10_000, 10_000, 10_000] : [9_500, 2_000, undefined],
          ),
        );
        const honestVotes = votes.filter(({ index }) => index !== copier);
        await network.commit(judged, honestVotes);
        const [victim] = honestVotes;
        assert.ok(victim);
        const { ballot, evidenceRoot, salt, member } = victim;
        const copied = hashBallotCommitment(economy.deployment, {
          validator: member.account,
          epoch: judged,
          ballot,
          evidenceRoot,
          salt,
        });
        const thief = votes[copier]?.client ?? assert.fail();
        await (await thief.commitBallot({ index: copier, commitment: copied })).wait();
        const again = thief.commitBallot({ index: copier, commitment: copied });
        await refuses(again, "OMNI_BALLOT_COMMITTED");
        await refuses(anyone().commitBallot({ index: 0, commitment: copied }), "OMNI_NOT_MEMBER");
      });

      it("reveals ballots in their time", async () => {
        const [victim] = votes.filter(({ index }) => index !== copier);
        assert.ok(victim);
        const { index, ballot, evidenceRoot, salt } = victim;
        const reveal = { index, ballot, evidenceRoot, salt };
        await refuses(victim.client.revealBallot(reveal), "OMNI_REVEAL_NOT_OPEN");
        await network.until(commitUntil);
        await refuses(anyone().closeReveals(), "OMNI_REVEAL_OPEN");
        const longer = { ...reveal, ballot: `${ballot}0000` as Hex };
        await refuses(victim.client.revealBallot(longer), "OMNI_SCORES_LENGTH_INVALID");
        await network.reveal(votes.filter((vote) => vote.index !== copier));
        const stolen = { ...reveal, index: copier };
        const thief = votes[copier]?.client ?? assert.fail();
        await refuses(thief.revealBallot(stolen), "OMNI_COMMIT_MISMATCH");
        await refuses(victim.client.revealBallot(reveal), "OMNI_NOTHING_TO_REVEAL");
        await refuses(anyone().recomputeQualityRound(), "OMNI_VALUE_INVALID");
      });

      it("burns the bond of who did not reveal", async () => {
        await network.until(revealUntil);
        const before = await anyone().getOmniSupply();
        const silent = members[copier] ?? assert.fail();
        const { seatsRevealed } = await (await anyone().closeReveals()).wait();
        assert.equal(seatsRevealed, 21 - silent.seats);
        const { circulating } = await anyone().getOmniSupply();
        assert.equal(before.circulating - circulating, BOND);
        const left = (await anyone().listValidators()).map(({ account }) => account);
        assert.equal(left.length, VALIDATORS - 1);
        assert.ok(!left.includes(silent.account));
      });

      it("is computed from the chain to the byte, and praise for all moves nothing", async () => {
        round = await anyone().recomputeQualityRound();
        const { missed } = await anyone().getQualityRound();
        const old = decayed(5_000, missed);
        assert.deepEqual(round.columns, [
          { score: old + 1_000, judged: true },
          { score: old - 1_000, judged: true },
          { score: decayed(old, 1), judged: false },
        ]);
        for (const [column, expected] of round.columns.entries()) {
          const { ballots } = round;
          assert.deepEqual(await anyone().getExpectedScore({ column, ballots }), expected);
        }
        const without = computeQualityRound({
          base: [5_000, 5_000, 5_000],
          missed,
          members: members.map(({ seats }, index) => ({
            seats,
            ballot: index === copier || index === flatterer ? undefined : round.ballots[index],
          })),
        });
        assert.deepEqual(without.columns.slice(0, 2), round.columns.slice(0, 2));
      });

      it("has a wrong column corrected on chain, by anyone, for half of the bond", async () => {
        const [poster, refuter] = [network.clientOf(idle()), network.clientOf(honest())];
        const wrong = encodeScores(
          decodeScores(round.scores).map((column, index) =>
            index === 1 ? { ...column, score: 9_000 } : column,
          ),
        );
        await refuses(poster.postScores({ scores: `${wrong}0000` }), "OMNI_SCORES_LENGTH_INVALID");
        await (await poster.postScores({ scores: wrong })).wait();
        const column = findWrongColumn(wrong, round.scores);
        assert.equal(column, 1);
        const refutation = { scores: wrong, column, ballots: round.ballots };
        await refuses(refuter.refuteScores({ ...refutation, column: 0 }), "OMNI_POST_CORRECT");
        await refuses(refuter.refuteScores({ ...refutation, ballots: [] }), "OMNI_BALLOTS_INVALID");
        const balance = await refuter.getOmniBalance({ address: honest().address });
        const { reward } = await (await refuter.refuteScores(refutation)).wait();
        assert.equal(reward, omni("250"));
        assert.equal(await refuter.getOmniBalance({ address: honest().address }), balance + reward);
        assert.equal(await anyone().getScoresPost({ epoch: judged, scores: wrong }), undefined);
        await refuses(anyone().finaliseScores({ scores: wrong }), "OMNI_POST_UNKNOWN");
      });

      it("ends in scores that count, and tells who watches", { timeout: 20_000 }, async (t) => {
        const poster = network.clientOf(honest());
        const { finalAt } = await (await poster.postScores({ scores: round.scores })).wait();
        await refuses(poster.postScores({ scores: round.scores }), "OMNI_ALREADY_POSTED");
        await refuses(anyone().finaliseScores({ scores: round.scores }), "OMNI_CHALLENGE_OPEN");
        await refuses(anyone().lapseQualityRound(), "OMNI_LAPSE_TOO_EARLY");
        await network.until(finalAt);
        const { promise: seen, resolve } = Promise.withResolvers<bigint>();
        const fromBlock = (await anyone().getBlockNumber({ cacheTime: 0 })) + 1n;
        const onEvent = ({ args }: { args: { epoch: bigint } }) => resolve(args.epoch);
        t.after(anyone().watchQualityOracle({ eventName: "Finalised", fromBlock, onEvent }));
        await (await anyone().finaliseScores({ scores: round.scores })).wait();
        assert.equal(await seen, judged);
        assert.equal((await anyone().getQualityStatus()).lastFinal, judged);
        assert.deepEqual(
          await Promise.all(network.operators.map(scoreOf)),
          round.columns.map(({ score }) => score),
        );
        const subject = await anyone().getQualitySubject({ operator: idle().address });
        assert.deepEqual(
          [subject.column, subject.score, subject.judged],
          [2, round.columns[2]?.score, false],
        );
        // The same from the chain of later, with these scores final.
        const { scores } = await anyone().recomputeQualityRound({ epoch: judged });
        assert.equal(scores, round.scores);
      });

      it("costs who praised a convict the reward of the epoch, and nobody else", async () => {
        const ballot = round.ballots[flatterer] ?? assert.fail();
        const voided = { epoch: judged, index: flatterer, column: 1, ballot };
        await refuses(anyone().voidValidatorReward({ ...voided, column: 0 }), "OMNI_FAULT_UNREPORTED");
        const fair = members.findIndex((_, index) => index !== copier && index !== flatterer);
        const innocent = { ...voided, index: fair, ballot: round.ballots[fair] ?? assert.fail() };
        await refuses(anyone().voidValidatorReward(innocent), "OMNI_SCORE_INNOCENT");
        await (await anyone().voidValidatorReward(voided)).wait();
        const member = await anyone().getCommitteeMember({ epoch: judged, index: flatterer });
        assert.equal(member.voided, true);
      });
    });

    describe("canaries", () => {
      let epoch: bigint;

      it("are drawn by the beacon among who stood before", async () => {
        epoch = (await anyone().getQualityStatus()).epoch;
        await refuses(anyone().drawCanaries(), "OMNI_NO_CANARIES");
        const { drawBlock } = await (await anyone().fixCanaries()).wait();
        await refuses(anyone().fixCanaries(), "OMNI_CANARIES_DRAWN");
        await refuses(anyone().drawCanaries(), "OMNI_VALUE_UNKNOWN");
        await network.record(drawBlock);
        const { canaries } = await (await anyone().drawCanaries()).wait();
        assert.equal(canaries.length, 8);
        assert.ok(canaries.some((operator) => operator !== undefined));
        assert.deepEqual(await anyone().getCanaries({ epoch }), { drawBlock, canaries });
        const { weight } = await anyone().getCanaryCandidate({ operator: honest().address });
        assert.equal(weight, omni("20000"));
      });

      it("earn by score once judged", async () => {
        await network.nextEpoch();
        const drawn = await network.draw();
        const opinions = [9_500, 2_000, 8_000];
        const said = drawn.members.map((member, index) => network.vote(index, member, opinions));
        await network.commit(drawn.epoch, said);
        await network.until(drawn.commitUntil);
        await network.reveal(said);
        await network.until(drawn.revealUntil);
        await (await anyone().closeReveals()).wait();
        await refuses(anyone().creditCanaries({ epoch }), "OMNI_SCORES_NOT_CURRENT");
        const { scores } = await anyone().recomputeQualityRound();
        const { finalAt } = await (await network.clientOf(honest()).postScores({ scores })).wait();
        await network.until(finalAt);
        await (await anyone().finaliseScores({ scores })).wait();
        const [best = 0, worst = 0, middle = 0] = round.columns.map(({ score }) => score);
        const now = [best + 1_000, Math.max(worst - 1_000, 2_000), middle + 1_000];
        assert.deepEqual(await Promise.all(network.operators.map(scoreOf)), now);
        const { canaries } = await anyone().getCanaries({ epoch });
        await (await anyone().creditCanaries({ epoch })).wait();
        await refuses(anyone().creditCanaries({ epoch }), "OMNI_NO_CANARIES");
        for (const [i, { address: operator }] of network.operators.entries()) {
          const times = canaries.filter((canary) => canary === operator).length;
          const { bootstrap } = await anyone().getRewardPool({ operator });
          assert.equal(bootstrap, (BigInt(times) * omni("2500") * BigInt(now[i] ?? 0)) / 10_000n);
        }
        const { bootstrapSpent } = await anyone().getRewardParameters();
        assert.ok(bootstrapSpent > 0n);
      });
    });

    describe("rewards", () => {
      let rootId: bigint;
      let leaves: ReturnType<typeof createRewardTree>;

      it("are computed from the chain, equal to what the pools earned", async () => {
        const { tree } = await anyone().recomputeRewards();
        leaves = tree ?? assert.fail();
        for (const { operator, cumulative } of leaves.entries) {
          assert.equal((await anyone().getRewardPool({ operator })).earned, cumulative);
        }
        const pool = await anyone().getRewardPool({ operator: honest().address });
        assert.equal(pool.earned - pool.bootstrap, (raw * 9n) / 10n);
        const { validatorPool } = await anyone().getEmission({ epoch: judged });
        assert.equal(validatorPool, raw / 10n);
      });

      it("are not paid by a root that promises more than was earned", async () => {
        const poster = network.clientOf(idle());
        const [first, ...rest] = leaves.entries;
        assert.ok(first);
        const greedy = createRewardTree([{ ...first, cumulative: first.cumulative + 1n }, ...rest]);
        const content = rewardLeavesCid(greedy.entries);
        const wrong = await (await poster.postRewardRoot({ root: greedy.root, content })).wait();
        const claim = { rootId: wrong.rootId, leaves: [greedy.leaf(first.operator)] };
        await refuses(anyone().claimEmission(claim), "OMNI_ROOT_PENDING");
        const leaf = greedy.leaf(first.operator);
        const forged = { ...leaf, cumulative: leaf.cumulative + 1n };
        await refuses(
          anyone().refuteRewardRoot({ rootId: wrong.rootId, leaf: forged }),
          "OMNI_LEAF_UNPROVEN",
        );
        const refuted = await (await anyone().refuteRewardRoot({ rootId: wrong.rootId, leaf })).wait();
        assert.equal(refuted.reward, omni("500"));
        await refuses(anyone().claimEmission(claim), "OMNI_ROOT_REVOKED");
        assert.equal((await anyone().getRewardRoot({ rootId: wrong.rootId })).revoked, true);
      });

      it("are paid to the operator's stream a day after a right root", { timeout: 20_000 }, async (t) => {
        const poster = network.clientOf(idle());
        const { promise: seen, resolve } = Promise.withResolvers<bigint>();
        const fromBlock = (await anyone().getBlockNumber({ cacheTime: 0 })) + 1n;
        const onEvent = ({ args }: { args: { rootId: bigint } }) => resolve(args.rootId);
        t.after(anyone().watchRewardDistributor({ eventName: "RootPosted", fromBlock, onEvent }));
        const content = rewardLeavesCid(leaves.entries);
        const posted = await (await poster.postRewardRoot({ root: leaves.root, content })).wait();
        rootId = posted.rootId;
        assert.equal(await seen, rootId);
        const right = leaves.leaf(honest().address);
        await refuses(anyone().refuteRewardRoot({ rootId, leaf: right }), "OMNI_LEAF_COVERED");
        await refuses(anyone().returnRootBond({ rootId }), "OMNI_ROOT_PENDING");
        await network.until(posted.activeAt);
        const { bond } = await (await anyone().returnRootBond({ rootId })).wait();
        assert.equal(bond, omni("1000"));
        await refuses(anyone().returnRootBond({ rootId }), "OMNI_BOND_GONE");
        const paid = await (
          await anyone().claimEmission({
            rootId,
            leaves: leaves.entries.map(({ operator }) => leaves.leaf(operator)),
          })
        ).wait();
        assert.equal(paid.amount, total(leaves.entries.map(({ cumulative }) => cumulative)));
        await refuses(
          anyone().claimEmission({ rootId, leaves: [leaves.leaf(honest().address)] }),
          "OMNI_NOTHING_TO_PAY",
        );
        const [newest] = await anyone().listRewardRoots({ limit: 1 });
        assert.deepEqual([newest?.rootId, newest?.bond, newest?.root], [rootId, 0n, leaves.root]);
      });

      it("are cumulative: a later root pays what is new, dust included", async () => {
        const operator = honest();
        // An amount whose tenth, score and parts leave a remainder at every step.
        await network.pay(operator, "60.000000000000000777");
        await economy.advance(DAY + 2 * HOUR);
        await (await network.clientOf(operator).release()).wait();
        await (await anyone().creditWork({ operators: [operator.address] })).wait();
        const before = await anyone().getRewardPool({ operator: operator.address });
        await network.nextEpoch();
        const { tree } = await anyone().recomputeRewards();
        const leaf = tree?.leaf(operator.address) ?? assert.fail();
        const { earned } = await anyone().getRewardPool({ operator: operator.address });
        assert.equal(leaf.cumulative, earned);
        assert.ok(earned > before.paid && earned - before.paid < 77n);
        const poster = network.clientOf(idle());
        const posted = await (
          await poster.postRewardRoot({
            root: tree?.root ?? "0x",
            content: rewardLeavesCid(tree?.entries ?? []),
          })
        ).wait();
        await network.until(posted.activeAt);
        const paid = await (await anyone().claimEmission({ rootId: posted.rootId, leaves: [leaf] })).wait();
        assert.equal(paid.amount, earned - before.paid);
        assert.deepEqual(paid.paid, [
          { operator: operator.address, amount: paid.amount, cumulative: earned },
        ]);
      });
    });

    describe("leases", () => {
      it("rank by history before price, and a stranger that works for nothing behind who is known", async () => {
        const manifestCid = `0x01711e20${"ab".repeat(32)}` as const;
        const { modelId } = await (await network.clientOf(honest()).publishModel({ manifestCid })).wait();
        const unknown = network.validators.find((_, i) => i === 0) ?? assert.fail();
        const offer = { modelId, a: 0, b: 4, peerId: "0x07", endpoint: "" } as const;
        for (const [account, price] of [
          [unknown, 0n],
          [cheater(), 20n],
          [honest(), 20n],
        ] as const) {
          await (await network.clientOf(account).openLease({ offer: { ...offer, price } })).wait();
        }
        const ranked = await anyone().rankLeases({ modelId, pageSize: 2 });
        assert.deepEqual(
          ranked.map(({ operator }) => operator),
          [honest(), unknown, cheater()].map(({ address }) => address),
        );
        const [best, stranger] = ranked;
        assert.ok(best && stranger && best.rank > stranger.rank && best.trust > 2 * stranger.trust);
        assert.deepEqual([best.history.burned >= omni("6"), best.history.ratingWeight], [true, omni("6")]);
        assert.deepEqual([stranger.history.score, stranger.history.age], [0, 0]);
        const history = await anyone().getOperatorStanding({ operator: best.operator });
        assert.deepEqual(history, best.history);
      });
    });

    describe("attestations", () => {
      it("stand behind a ballot by its evidence root", async () => {
        const [first] = network.validators;
        const client = network.clientOf(first ?? assert.fail());
        const attestations = [1, 2, 3].map((n) => ({
          validator: first?.address ?? "0x",
          operator: honest().address,
          termsHash: keccak256(stringToHex(`terms ${n}`)),
          receiptHash: keccak256(stringToHex(`receipt ${n}`)),
          epoch: judged,
          fromPos: 0n,
          toPos: 64n,
          seed: keccak256(stringToHex(`seed ${n}`)),
          samples: 4,
          nmse: 3_700_000_000n,
          agreement: NO_AGREEMENT,
          score: 9_500,
          signedAt: 1n,
        }));
        const { deployment } = economy;
        const tree = createEvidenceTree(deployment, attestations);
        for (const attestation of attestations) {
          const signature = await client.signAttestation({ attestation });
          assert.equal(await verifyAttestation(deployment, { attestation, signature }), true);
          const evidence = { attestation, evidenceRoot: tree.root, proof: tree.proof(attestation) };
          assert.equal(verifyEvidence(deployment, evidence), true);
          const lie = { ...attestation, score: 1 };
          assert.equal(verifyEvidence(deployment, { ...evidence, attestation: lie }), false);
        }
      });
    });

    describe("silence", () => {
      it("of more than a third of the seats makes scores decay", async () => {
        const before = await Promise.all(network.operators.map(scoreOf));
        const drawn = await network.draw();
        const speaker = drawn.members.reduce(
          (least, { seats }, index, all) => (seats < (all[least]?.seats ?? 0) ? index : least),
          0,
        );
        const [said] = drawn.members
          .map((member, index) => network.vote(index, member, [10_000, 10_000, 10_000]))
          .filter(({ index }) => index === speaker);
        assert.ok(said);
        await network.commit(drawn.epoch, [said]);
        await network.until(drawn.commitUntil);
        await network.reveal([said]);
        await network.until(drawn.revealUntil);
        await (await anyone().closeReveals()).wait();
        const { scores, columns } = await anyone().recomputeQualityRound();
        assert.ok(columns.every((column) => !column.judged));
        const { finalAt } = await (await network.clientOf(honest()).postScores({ scores })).wait();
        await network.until(finalAt);
        await (await anyone().finaliseScores({ scores })).wait();
        const now = await Promise.all(network.operators.map(scoreOf));
        assert.deepEqual(
          now,
          columns.map(({ score }) => score),
        );
        assert.ok(now.every((score, i) => score < (before[i] ?? 0)));
        await network.nextEpoch();
        await refuses(anyone().openQualityRound(), "OMNI_VALIDATORS_TOO_FEW");
      });

      it("of everybody ends a round without scores, and posts get their bonds back", async () => {
        const known = new Set((await anyone().listValidators()).map(({ account }) => account));
        const away = network.validators.filter(({ address }) => !known.has(address));
        for (const account of away.slice(0, 3)) {
          await (
            await network.clientOf(economy.deployer).transferOmni({ to: account.address, amount: BOND })
          ).wait();
          await (await network.clientOf(account).joinValidators({ bond: BOND })).wait();
        }
        const { epoch, revealUntil } = await network.draw();
        await network.until(revealUntil);
        await (await anyone().closeReveals()).wait();
        const poster = network.clientOf(idle());
        const scores = encodeScores([1, 2, 3].map((score) => ({ score, judged: true })));
        await (await poster.postScores({ scores })).wait();
        const post = { epoch, scoresHash: keccak256(scores) };
        await refuses(anyone().withdrawScoresPost(post), "OMNI_WRONG_PHASE");
        await network.until(revealUntil + BigInt(2 * DAY));
        await (await anyone().lapseQualityRound()).wait();
        assert.equal((await anyone().getQualityRound()).phase, "lapsed");
        const balance = await poster.getOmniBalance({ address: idle().address });
        await (await anyone().withdrawScoresPost(post)).wait();
        assert.equal(await poster.getOmniBalance({ address: idle().address }), balance + omni("500"));
      });
    });

    describe("the committee", () => {
      it("is paid for an epoch once its faults are known, by seats, but for who praised a convict", async () => {
        const index = members.findIndex((_, place) => place !== copier && place !== flatterer);
        const { account, seats } = members[index] ?? assert.fail();
        const claim = { epoch: judged, index };
        await refuses(anyone().claimValidatorReward(claim), "OMNI_VESTING");
        await network.until((judged + 11n) * BigInt(DAY));
        const { validatorPool } = await anyone().getEmission({ epoch: judged });
        const { amount, validator } = await (await anyone().claimValidatorReward(claim)).wait();
        assert.deepEqual([validator, amount], [account, (validatorPool * BigInt(seats)) / 21n]);
        await refuses(anyone().claimValidatorReward(claim), "OMNI_ALREADY_CLAIMED");
        for (const place of [copier, flatterer]) {
          await refuses(anyone().claimValidatorReward({ epoch: judged, index: place }), "OMNI_NOT_REWARDED");
        }
      });
    });

    it("an operator that left loses its column", async () => {
      const client = network.clientOf(idle());
      await (await client.unstake({ amount: omni("20000") })).wait();
      await (await anyone().strikeOperator({ operator: idle().address })).wait();
      await refuses(anyone().strikeOperator({ operator: idle().address }), "OMNI_NOT_SUBJECT");
      const [, , column] = await anyone().listQualityColumns();
      assert.equal(column, undefined);
      assert.equal(await scoreOf(idle()), 0);
    });
  });
}
