import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { type Hex, parseEther } from "viem";
import {
  type Answer,
  courtLimits,
  type DisputeCase,
  type DisputeOutcome,
  disputeCourtAbi,
  getDisputeId,
  hashAnswer,
  hashDelivery,
  hashSessionTermsStruct,
  hashStepReceiptStruct,
  isRefused,
  makePairCase,
  makeStepCase,
  type OmniClient,
  verifyContinuation,
  verifyDelivery,
} from "../../sdk/src/index.ts";
import type { Attempt } from "../helpers/court/attempt.ts";
import {
  type Cheat,
  FROM,
  type Layer,
  RIGHT_LEAF,
  rootsOf,
  WRONG_LEAF,
  wiringCheats,
  workOn,
} from "../helpers/court/layer.ts";
import type { LocalChainName } from "../helpers/sdk/chains.ts";
import { BOND, type Court, changes, setJury, startCourt } from "../helpers/sdk/court.ts";
import { developer, type Economy, HOUR, startEconomy, voucherOf } from "../helpers/sdk/economy.ts";
import { refuses } from "../helpers/sdk/refuses.ts";

const POSITION = FROM + 2n;
const CLOCK = 72 * HOUR;
/** OMNI wei: what 7 positions of an attempt cost. */
const VALUE = 7n * parseEther("0.001");

/** A step of an attempt under dispute. */
interface Opened {
  readonly id: Hex;
  readonly disputeCase: DisputeCase;
  readonly attempt: Attempt;
  readonly layer: Layer;
  readonly answer: Answer;
}

/** Every way that a dispute can go, through the SDK's actions alone. */
export function courtSuite(name: LocalChainName): void {
  describe(`disputes on ${name}`, () => {
    let economy: Economy;
    let court: Court;
    before(async () => {
      economy = await startEconomy(name);
      court = await startCourt(economy);
    });
    after(() => economy?.[Symbol.asyncDispose]());

    /** A step on which the operator cheated, under dispute. */
    async function openStep(cheat: Cheat, position = POSITION): Promise<Opened> {
      const attempt = await court.attempt({ cheats: { [`${position}`]: cheat } });
      const { receipt, signature } = await attempt.sign({ signedAt: await economy.now() });
      const challenger = court.accounts.challenger.address;
      const disputeCase = makeStepCase({ challenger, terms: attempt.terms, receipt, position, layer: 1 });
      const id = await court.commit(disputeCase);
      const opened = await (await court.challenger.openStepDispute({ disputeCase, signature })).wait();
      assert.deepEqual([opened.id, opened.bond], [id, BOND]);
      const layer = workOn(position, cheat);
      return { id, disputeCase, attempt, layer, answer: layer.answer };
    }

    async function answerStep({ disputeCase, attempt, answer }: Opened): Promise<void> {
      const path = attempt.pathOf(disputeCase.position);
      await (await court.operator.answerDispute({ disputeCase, answer, path })).wait();
    }

    const stageOf = async (id: Hex) => (await court.stranger.getDispute({ id })).stage;

    /** Half of the bond to the operator, half burned, and nothing else. */
    function assertAcquitted(outcome: DisputeOutcome, changed: object, bond = BOND): void {
      assert.deepEqual(outcome, { outcome: "acquitted", forfeited: bond });
      assert.deepEqual(changed, { operator: bond / 2n, challenger: -bond, supply: -bond / 2n });
    }

    /** A tenth of the stake: 30 % to the challenger, the attempt's value to its payer, the rest burned; no bond stays. */
    function assertConvicted(outcome: DisputeOutcome, changed: object, stake: bigint, held = 0n): void {
      assert.ok(outcome.outcome === "convicted");
      const slashed = (stake + 9n) / 10n;
      const rewarded = (slashed * 3n) / 10n;
      const { fault: _, ...amounts } = outcome;
      assert.deepEqual(amounts, { outcome: "convicted", slashed, rewarded, refunded: VALUE });
      const payer = held === 0n ? { payer: VALUE } : { deposit: held, payer: VALUE - held };
      assert.deepEqual(changed, {
        challenger: rewarded,
        ...(payer.payer === 0n ? { deposit: held } : payer),
        stake: -slashed,
        supply: -(slashed - rewarded - (VALUE - held)),
      });
    }

    it("has the parameters that the documents name", async () => {
      assert.deepEqual(await court.stranger.getCourtParameters(), {
        minimumBond: BOND,
        chessClock: CLOCK,
        receiptWindow: 24 * HOUR,
        revealWindow: HOUR,
        gasRate: 1_000_000n,
      });
      const read = { address: economy.deployment.disputeCourt, abi: disputeCourtAbi } as const;
      const slots = await Promise.all([
        court.stranger.readContract({ ...read, functionName: "OUTPUT_SLOT" }),
        court.stranger.readContract({ ...read, functionName: "RECORD_SLOT" }),
      ]);
      assert.deepEqual(slots, [courtLimits.outputSlot, courtLimits.recordSlot]);
    });

    it("name cases, and hash deliveries, as the court does", async () => {
      const { terms, sign } = await court.attempt();
      const { receipt } = await sign({ signedAt: terms.start });
      const challenger = court.accounts.challenger.address;
      const disputeCase = makeStepCase({ challenger, terms, receipt, position: FROM, layer: 0 });
      const read = { address: economy.deployment.disputeCourt, abi: disputeCourtAbi } as const;
      const id = await court.stranger.readContract({ ...read, functionName: "idOf", args: [disputeCase] });
      assert.equal(getDisputeId(economy.deployment, disputeCase), id);
      const delivery = { dispute: id, answer: hashAnswer(workOn(FROM, "none").answer) };
      const args = [delivery.dispute, delivery.answer] as const;
      const digest = await court.stranger.readContract({ ...read, functionName: "hashDelivery", args });
      assert.equal(hashDelivery(economy.deployment, delivery), digest);
      const again = makeStepCase({ challenger, terms, receipt, position: FROM, layer: 0 });
      assert.notEqual(again.salt, disputeCase.salt, "salts are drawn");
    });

    describe("opening", () => {
      it("waits two minutes after the commitment, and an hour at most", async () => {
        const { terms, sign } = await court.attempt();
        const { receipt, signature } = await sign({ signedAt: await economy.now() });
        const challenger = court.accounts.challenger.address;
        const fields = { challenger, terms, receipt, position: POSITION, layer: 1 };
        const disputeCase = makeStepCase(fields);
        const id = getDisputeId(economy.deployment, disputeCase);
        const open = () => court.challenger.openStepDispute({ disputeCase, signature });
        await refuses(open(), "OMNI_STAGE_WRONG");
        await (await court.stranger.commitDispute({ id })).wait();
        await refuses(court.stranger.commitDispute({ id }), "OMNI_ALREADY_COMMITTED");
        const { stage, since: committedAt } = await court.stranger.getDispute({ id });
        assert.equal(stage, "committed");
        const early = await refuses(open(), "OMNI_REVEAL_TOO_EARLY");
        assert.ok(isRefused(early, "RevealTooEarly"));
        assert.equal(early.args.from, BigInt(committedAt + courtLimits.revealDelay));
        await economy.advance(HOUR + 60);
        const late = await refuses(open(), "OMNI_REVEAL_TOO_LATE");
        assert.ok(isRefused(late, "RevealTooLate"));
        assert.equal(late.args.until, BigInt(committedAt + HOUR));
      });

      it("is for the case's challenger, on receipts that can be judged", async () => {
        const { terms, sign } = await court.attempt();
        const { receipt, signature } = await sign({ signedAt: await economy.now() });
        const challenger = court.accounts.challenger.address;
        const good = { challenger, terms, receipt, position: POSITION, layer: 1 };
        const tauless = { ...terms, tauTable: `0x${"00".repeat(32)}` } as const;
        const taulessReceipt = { ...receipt, termsHash: hashSessionTermsStruct(tauless) };
        const cases = [
          makeStepCase(good),
          makeStepCase({ ...good, position: FROM + 7n }),
          makeStepCase({ ...good, layer: 2 }),
          makeStepCase({ ...good, receipt: { ...receipt, root: receipt.termsHash } }),
          makeStepCase({ ...good, terms: tauless, receipt: taulessReceipt }),
          makeStepCase({ ...good, receipt: { ...receipt, signedAt: receipt.signedAt - BigInt(25 * HOUR) } }),
          makeStepCase({ ...good, terms: tauless }),
        ];
        for (const disputeCase of cases) {
          const id = getDisputeId(economy.deployment, disputeCase);
          await (await court.challenger.commitDispute({ id })).wait();
        }
        await economy.advance(courtLimits.revealDelay);
        const open = (index: number, client: OmniClient, signed = signature) => {
          const disputeCase = cases[index] ?? assert.fail();
          return client.openStepDispute({ disputeCase, signature: signed });
        };
        await refuses(open(0, court.stranger), "OMNI_NOT_CHALLENGER");
        await refuses(open(1, court.challenger), "OMNI_POSITION_OUT_OF_RANGE");
        await refuses(open(2, court.challenger), "OMNI_LAYER_OUT_OF_RANGE");
        await refuses(open(3, court.challenger), "OMNI_RECEIPT_SIGNER_INVALID");
        const signedTauless = await court.operator.signStepReceipt({ receipt: taulessReceipt });
        await refuses(open(4, court.challenger, signedTauless), "OMNI_NOT_JUDGEABLE");
        await refuses(open(5, court.challenger), "OMNI_RECEIPT_TOO_OLD");
        await refuses(open(6, court.challenger), "OMNI_RECEIPT_OF_OTHER_TERMS");
      });

      it("tells who watches, and leaves the case in the events", { timeout: 20_000 }, async (t) => {
        const { promise: seen, resolve } = Promise.withResolvers<DisputeCase>();
        const fromBlock = (await court.stranger.getBlockNumber({ cacheTime: 0 })) + 1n;
        const operator = court.accounts.operator.address;
        const watched = { eventName: "Opened", args: { operator }, fromBlock } as const;
        t.after(court.stranger.watchDisputeCourt({ ...watched, onEvent: ({ args }) => resolve(args.case_) }));
        const { id, disputeCase, answer, ...rest } = await openStep("none");
        assert.deepEqual(await seen, disputeCase);
        const [listed, ...others] = await court.operator.listDisputes({
          operator,
          fromBlock,
          blockRange: 2n,
        });
        assert.deepEqual(others, []);
        assert.deepEqual([listed?.id, listed?.openedAs, listed?.bond], [id, "answer", BOND]);
        assert.deepEqual(listed?.disputeCase, disputeCase);
        assert.equal(getDisputeId(economy.deployment, listed?.disputeCase ?? assert.fail()), id);
        assert.equal(await court.challenger.getDisputeAnswer({ id, fromBlock }), undefined);
        await answerStep({ id, disputeCase, answer, ...rest });
        assert.deepEqual(await court.challenger.getDisputeAnswer({ id, fromBlock }), answer);
        assert.equal((await court.stranger.getDisputeStep({ id })).answer, hashAnswer(answer));
        await (await court.challenger.concede({ disputeCase })).wait();
      });

      it("asks for the bond's allowance by itself", async () => {
        const spender = economy.deployment.disputeCourt;
        await (await court.challenger.approveOmni({ spender, amount: BOND - 1n })).wait();
        const { terms, sign } = await court.attempt();
        const { receipt, signature } = await sign({ signedAt: await economy.now() });
        const challenger = court.accounts.challenger.address;
        const disputeCase = makeStepCase({ challenger, terms, receipt, position: POSITION, layer: 1 });
        await court.commit(disputeCase);
        const opening = { disputeCase, signature } as const;
        await refuses(
          court.challenger.openStepDispute({ ...opening, approval: "none" }),
          "OMNI_ALLOWANCE_INSUFFICIENT",
        );
        await (await court.challenger.openStepDispute(opening)).wait();
        const owner = challenger;
        assert.equal(await court.challenger.getOmniAllowance({ owner, spender }), 0n);
        await (await court.challenger.approveOmni({ spender, amount: 2n ** 256n - 1n })).wait();
        await economy.advance(CLOCK + 1);
        await (await court.stranger.settleDispute({ disputeCase })).wait();
      });
    });

    it("acquits who is judged right, and forfeits the bond", async () => {
      const before = await court.holdings();
      const opened = await openStep("none");
      const { id, disputeCase, layer, answer } = opened;
      assert.deepEqual(changes(before, await court.holdings()), { challenger: -BOND, bonds: BOND });
      const pair = { challenger: disputeCase.challenger, operator: disputeCase.terms.operator };
      assert.equal(await court.stranger.getOpenDisputes(pair), 1);
      const { since } = await court.stranger.getDispute({ id });
      assert.equal(await court.stranger.getDisputeDeadline({ id }), BigInt(since + CLOCK));
      const path = opened.attempt.pathOf(POSITION);
      await refuses(court.challenger.answerDispute({ disputeCase, answer, path }), "OMNI_NOT_OPERATOR");
      await refuses(court.operator.answerDispute({ disputeCase, answer, path: [] }), "OMNI_PROOF_INVALID");
      const empty = { disputeCase, answer: { ...answer, leaves: 0 }, path };
      await refuses(court.operator.answerDispute(empty), "OMNI_ANSWER_EMPTY");
      await answerStep(opened);
      const point = { disputeCase, index: RIGHT_LEAF };
      await refuses(court.operator.pointAtLeaf(point), "OMNI_NOT_CHALLENGER");
      await refuses(court.challenger.pointAtLeaf({ ...point, index: 4 }), "OMNI_LEAF_OUT_OF_RANGE");
      await (await court.challenger.pointAtLeaf(point)).wait();
      const judge = {
        disputeCase,
        answer,
        proof: layer.proofOf(RIGHT_LEAF),
        set: court.set,
        evidence: "0x01",
      } as const;
      const other = { ...answer, leaves: 3 };
      await refuses(court.operator.judgeLeaf({ ...judge, answer: other }), "OMNI_ANSWER_MISMATCH");
      assert.equal(await court.stranger.getVerdict(judge), "right");
      await refuses(court.stranger.getVerdict({ ...judge, evidence: "0x" }), "OMNI_EVIDENCE_UNDECIDED");
      await refuses(court.operator.judgeLeaf({ ...judge, evidence: "0x" }), "OMNI_EVIDENCE_UNDECIDED");
      await refuses(court.operator.judgeLeaf({ ...judge, proof: layer.proofOf(1) }), "OMNI_LEAF_MISMATCH");
      const set = { ...court.set, weightBlocks: 4n };
      await refuses(court.operator.judgeLeaf({ ...judge, set }), "OMNI_VERIFIER_SET_MISMATCH");
      const outcome = await (await court.operator.judgeLeaf(judge)).wait();
      assertAcquitted(withoutReceipt(outcome), changes(before, await court.holdings()));
      assert.equal(await stageOf(id), "acquitted");
      assert.equal(await court.stranger.getDisputeDeadline({ id }), undefined);
      assert.equal(await court.stranger.getOpenDisputes(pair), 0);
      await refuses(court.operator.judgeLeaf(judge), "OMNI_STAGE_WRONG");
      await refuses(court.stranger.settleDispute({ disputeCase }), "OMNI_STAGE_WRONG");
    });

    for (const [cheat, index] of [
      ["computation", WRONG_LEAF],
      ["op", 2],
    ] as const) {
      it(`convicts who is judged wrong: ${cheat}`, async () => {
        const opened = await openStep(cheat);
        const before = await court.holdings();
        const { id, disputeCase, layer, answer } = opened;
        await answerStep(opened);
        await (await court.challenger.pointAtLeaf({ disputeCase, index })).wait();
        // Anyone may have it judged: the challenger gets the reward.
        const judge = {
          disputeCase,
          answer,
          proof: layer.proofOf(index),
          set: court.set,
          evidence: "0x01",
        } as const;
        assert.equal(await court.stranger.getVerdict(judge), "wrong");
        const outcome = withoutReceipt(await (await court.stranger.judgeLeaf(judge)).wait());
        assert.ok(outcome.outcome === "convicted" && outcome.fault === "computation");
        const { bonds, challenger = 0n, ...changed } = changes(before, await court.holdings());
        assert.equal(bonds, -BOND);
        assertConvicted(outcome, { challenger: challenger - BOND, ...changed }, before.stake);
        assert.equal(await stageOf(id), "convicted");
        const termsHash = hashSessionTermsStruct(disputeCase.terms);
        const { slashed } = outcome;
        assert.deepEqual(await court.stranger.getAttempt({ termsHash }), {
          slashed,
          value: VALUE,
          refunded: VALUE,
        });
      });
    }

    // All of them on one chain; on the other, one of each kind of proof.
    const cheats = name === "anvil" ? wiringCheats : (["leaf", "input", "weight", "output"] as const);
    for (const cheat of cheats) {
      it(`convicts by hashes who cheated in the wiring: ${cheat}`, async () => {
        const before = await court.holdings();
        const opened = await openStep(cheat);
        const { disputeCase, layer, answer, attempt } = opened;
        await answerStep(opened);
        const fault = layer.faultOf(court.set, attempt.pathOf) ?? assert.fail("hashes show it");
        const outcome = withoutReceipt(
          await (await court.stranger.showFault({ disputeCase, answer, fault })).wait(),
        );
        const expected = fault.kind === "output" ? "output" : "wiring";
        assert.ok(outcome.outcome === "convicted" && outcome.fault === expected);
        assertConvicted(outcome, changes(before, await court.holdings()), before.stake);
      });
    }

    it("does not convict by hashes who did not cheat", async () => {
      const opened = await openStep("none");
      const { disputeCase, layer, answer, attempt } = opened;
      const honest = { disputeCase, answer };
      const pathOf = attempt.pathOf;
      const show = (cheat: Cheat, change: object = {}) => {
        const fault = workOn(POSITION, cheat).faultOf(court.set, pathOf) ?? assert.fail();
        const proofs = {
          ...("consumer" in fault ? { consumer: layer.proofOf(fault.consumer.index) } : {}),
          ...("producer" in fault && fault.producer ? { producer: layer.proofOf(fault.producer.index) } : {}),
        };
        return court.challenger.showFault({ ...honest, fault: { ...fault, ...proofs, ...change } });
      };
      await refuses(show("leaf"), "OMNI_STAGE_WRONG");
      await answerStep(opened);
      for (const cheat of ["leaf", "past", "weight"] as const) await refuses(show(cheat), "OMNI_NO_FAULT");
      const cheated = workOn(POSITION, "input").faultOf(court.set, pathOf);
      assert.ok(cheated?.kind === "row" && cheated.slice);
      const slice = { ...cheated.slice, ...rootsOf(POSITION, "none") };
      await refuses(show("input", { slice }), "OMNI_NO_FAULT");
      await refuses(show("leaf", { wire: 1 }), "OMNI_WIRE_MISMATCH");
      await refuses(show("leaf", { producer: layer.proofOf(0) }), "OMNI_LEAF_MISMATCH");
      await refuses(show("leaf", { consumer: { ...layer.proofOf(2), index: 3 } }), "OMNI_PROOF_INVALID");
      await (await court.challenger.concede({ disputeCase })).wait();
    });

    it("convicts who is silent, and refunds what was held back first", async () => {
      const { operator, payer } = court;
      await (await payer.deposit({ amount: parseEther("10") })).wait();
      const lane = { payee: court.accounts.operator.address, lane: 3n };
      await (await payer.reserve({ ...lane, amount: parseEther("1") })).wait();
      const paid = parseEther("0.003");
      await (await operator.claim(await voucherOf(economy, { lane: 3n, cumulative: paid }))).wait();

      const before = await court.holdings();
      const { id, disputeCase, answer, attempt } = await openStep("none");
      const early = await refuses(court.stranger.settleDispute({ disputeCase }), "OMNI_CLOCK_RUNS");
      assert.ok(isRefused(early, "ClockRuns"));
      assert.equal(early.args.deadline, await court.stranger.getDisputeDeadline({ id }));
      await economy.advance(CLOCK + 1);
      const path = attempt.pathOf(POSITION);
      await refuses(operator.answerDispute({ disputeCase, answer, path }), "OMNI_CLOCK_RAN_OUT");
      const outcome = withoutReceipt(await (await court.stranger.settleDispute({ disputeCase })).wait());
      assert.ok(outcome.outcome === "convicted" && outcome.fault === "silence");
      assertConvicted(outcome, changes(before, await court.holdings()), before.stake, paid);
    });

    it("refunds what is claimed after the conviction", async () => {
      const { terms } = await court.attempt();
      await refuses(court.stranger.refundAttempt({ terms }), "OMNI_NOTHING_TO_REFUND");
      // A price that a fifth of the slash cannot cover.
      const price = parseEther("1000");
      const attempt = await court.attempt({ price });
      const { receipt, signature } = await attempt.sign({ signedAt: await economy.now() });
      const challenger = court.accounts.challenger.address;
      const fields = { challenger, terms: attempt.terms, receipt, position: POSITION, layer: 1 };
      const disputeCase = makeStepCase(fields);
      await court.commit(disputeCase);
      await (await court.challenger.openStepDispute({ disputeCase, signature })).wait();
      const before = await court.holdings();
      await economy.advance(CLOCK + 1);
      const outcome = withoutReceipt(await (await court.stranger.settleDispute({ disputeCase })).wait());
      assert.ok(outcome.outcome === "convicted");
      // 200 times the value is more than all there is.
      assert.deepEqual([outcome.slashed, outcome.refunded], [before.stake, before.stake / 5n]);
      const claimed = parseEther("0.5");
      const cumulative = parseEther("0.003") + claimed;
      await (await court.operator.claim(await voucherOf(economy, { lane: 3n, cumulative }))).wait();
      const { deposit } = await court.holdings();
      const { refunded } = await (await court.stranger.refundAttempt({ terms: attempt.terms })).wait();
      assert.equal(refunded, claimed);
      assert.equal((await court.holdings()).deposit, deposit + claimed);
      await refuses(court.stranger.refundAttempt({ terms: attempt.terms }), "OMNI_NOTHING_TO_REFUND");
      const stake = parseEther("20000");
      const deployer = economy.clientOf(economy.deployer);
      await (await deployer.transferOmni({ to: court.accounts.operator.address, amount: stake })).wait();
      await (await court.operator.stake({ amount: stake })).wait();
    });

    describe("two receipts", () => {
      /** Two stories of one attempt that part at the second position, and a case about them. */
      async function twoStories() {
        const honest = await court.attempt();
        const other = await court.attempt({
          attempt: honest.terms.attempt,
          now: honest.terms.start,
          cheats: { [`${FROM + 1n}`]: "output" },
        });
        const signedAt = await economy.now();
        const [long, short] = [await honest.sign({ signedAt }), await other.sign({ signedAt, size: 3 })];
        const receipts = [long.receipt, short.receipt] as const;
        const { challenger } = court.accounts;
        const disputeCase = makePairCase({ challenger: challenger.address, terms: honest.terms, receipts });
        assert.equal(disputeCase.receipt, short.receipt, "the shorter goes first");
        const signatures = { signature: short.signature, otherSignature: long.signature };
        return { honest, disputeCase, signatures };
      }

      it("in conflict convict at once, and once", async () => {
        const { honest, disputeCase, signatures } = await twoStories();
        const again = makePairCase({
          ...disputeCase,
          receipts: [disputeCase.receipt, disputeCase.other],
          salt: undefined,
        });
        const id = getDisputeId(economy.deployment, disputeCase);
        await (await court.challenger.commitDispute({ id })).wait();
        await court.commit(again);
        const proof = { root: honest.range.root(3), path: honest.range.consistencyProof(3) };
        const { root, toPos } = disputeCase.other;
        assert.ok(
          verifyContinuation({
            older: proof.root,
            from: 3,
            root,
            size: Number(toPos - FROM),
            path: proof.path,
          }),
        );
        const before = await court.holdings();
        const prove = { disputeCase, ...signatures, ...proof };
        await refuses(court.stranger.proveEquivocation(prove), "OMNI_NOT_CHALLENGER");
        const same = { ...prove, root: disputeCase.receipt.root };
        await refuses(court.challenger.proveEquivocation(same), "OMNI_NO_FAULT");
        await refuses(court.challenger.proveEquivocation({ ...prove, path: [] }), "OMNI_PROOF_INVALID");
        const outcome = withoutReceipt(await (await court.challenger.proveEquivocation(prove)).wait());
        assert.ok(outcome.outcome === "convicted" && outcome.fault === "equivocation");
        assertConvicted(outcome, changes(before, await court.holdings()), before.stake);
        await refuses(
          court.challenger.proveEquivocation({ ...prove, disputeCase: again }),
          "OMNI_ALREADY_SLASHED",
        );
      });

      it("that continue one another acquit", async () => {
        const before = await court.holdings();
        const { terms, sign, range } = await court.attempt();
        const signedAt = await economy.now();
        const [short, long] = [await sign({ signedAt, size: 5 }), await sign({ signedAt })];
        const { challenger } = court.accounts;
        const receipts = [short.receipt, long.receipt] as const;
        const disputeCase = makePairCase({ challenger: challenger.address, terms, receipts });
        await court.commit(disputeCase);
        const [signature, otherSignature] = [short.signature, long.signature];
        const opening = { disputeCase, signature, otherSignature };
        const { id } = await (await court.challenger.openPrefixDispute(opening)).wait();
        assert.equal(await stageOf(id), "prefix");
        const [listed] = await court.operator.listDisputes({ id });
        assert.equal(listed?.openedAs, "prefix");
        await refuses(court.operator.showPrefix({ disputeCase, path: [] }), "OMNI_PROOF_INVALID");
        const path = range.consistencyProof(5);
        const outcome = withoutReceipt(await (await court.stranger.showPrefix({ disputeCase, path })).wait());
        assertAcquitted(outcome, changes(before, await court.holdings()));
      });

      it("that nobody can reconcile convict of silence", async () => {
        const before = await court.holdings();
        const { disputeCase, signatures } = await twoStories();
        await court.commit(disputeCase);
        await (await court.challenger.openPrefixDispute({ disputeCase, ...signatures })).wait();
        await economy.advance(CLOCK + 1);
        const outcome = withoutReceipt(await (await court.stranger.settleDispute({ disputeCase })).wait());
        assert.ok(outcome.outcome === "convicted" && outcome.fault === "silence");
        assertConvicted(outcome, changes(before, await court.holdings()), before.stake);
      });

      it("in the wrong order are refused, and with what means nothing", async () => {
        const { disputeCase, signatures } = await twoStories();
        const swapped = { ...disputeCase, receipt: disputeCase.other, other: disputeCase.receipt };
        const odd = { ...disputeCase, layer: 1 };
        await (await court.challenger.commitDispute({ id: getDisputeId(economy.deployment, odd) })).wait();
        await court.commit(swapped);
        await refuses(
          court.challenger.openPrefixDispute({ disputeCase: odd, ...signatures }),
          "OMNI_FIELD_NOT_ZERO",
        );
        const { signature: otherSignature, otherSignature: signature } = signatures;
        await refuses(
          court.challenger.openPrefixDispute({ disputeCase: swapped, signature, otherSignature }),
          "OMNI_RECEIPTS_OUT_OF_ORDER",
        );
      });
    });

    it("have a value posted on chain, paid for by who demanded it", async () => {
      const opened = await openStep("none");
      const { id, disputeCase, layer, answer } = opened;
      await answerStep(opened);
      const before = await court.holdings();
      const gwei = 10n ** 9n;
      await economy.test.setNextBlockBaseFeePerGas({ baseFeePerGas: gwei });
      await economy.test.mine({ blocks: 1 });
      const least = ((140_000n + 40n * 16_384n) * gwei * 3n) / 2n;
      assert.equal(await court.challenger.getChunkPrice({ fullBlocks: 0 }), least);
      const price = await court.challenger.getChunkPrice();
      assert.equal((price * 512n) / least, 729n, "three eighths more, one after the other");
      const demand = { disputeCase, index: 3 };
      await refuses(court.operator.demandChunk({ ...demand, slot: 0 }), "OMNI_NOT_CHALLENGER");
      await refuses(court.challenger.demandChunk({ ...demand, slot: 254 }), "OMNI_VALUE_INVALID");
      const cheap = court.challenger.demandChunk({ ...demand, slot: 0, value: least - 1n });
      const refused = await refuses(cheap, "OMNI_PREPAYMENT_TOO_LOW");
      assert.ok(isRefused(refused, "PrepaymentTooLow"));
      assert.deepEqual(refused.args, { sent: least - 1n, required: least });

      // A prepayment so high that the bond must rise to twice it, at 1,000 OMNI a coin.
      const value = parseEther("0.05");
      const demanded = await (await court.challenger.demandChunk({ ...demand, slot: 0, value })).wait();
      assert.deepEqual([demanded.prepaid, demanded.bond], [value, parseEther("100")]);
      assert.deepEqual(changes(before, await court.holdings()), { challenger: -BOND, bonds: BOND });
      const { index, slot, leaves } = await court.operator.getDispute({ id });
      assert.deepEqual([index, slot, leaves], [3, 0, answer.leaves]);
      const { prepaid, prepaidTotal } = await court.operator.getDisputeStep({ id });
      assert.deepEqual([prepaid, prepaidTotal], [value, value]);
      const bytes = layer.valueOf(3, 0);
      const post = { disputeCase, answer, proof: layer.proofOf(3), value: bytes };
      await refuses(court.operator.postChunk({ ...post, value: "0x1234" }), "OMNI_CHUNK_MISMATCH");
      const long = `0x${"00".repeat(courtLimits.chunkBytes + 1)}` as const;
      await refuses(court.operator.postChunk({ ...post, value: long }), "OMNI_CHUNK_TOO_LONG");
      await refuses(court.challenger.postChunk(post), "OMNI_NOT_OPERATOR");
      const { paid } = await (await court.operator.postChunk(post)).wait();
      const length = BigInt((bytes.length - 2) / 2);
      const whole = courtLimits.chunkBaseGas + courtLimits.chunkByteGas * BigInt(courtLimits.chunkBytes);
      assert.equal(paid, (value * (courtLimits.chunkBaseGas + courtLimits.chunkByteGas * length)) / whole);

      await (await court.challenger.demandChunk({ ...demand, slot: "output" })).wait();
      await (await court.operator.postChunk({ ...post, value: layer.valueOf(3, "output") })).wait();
      await (await court.challenger.demandChunk({ ...demand, slot: "record" })).wait();
      const { proof } = post;
      await (await court.operator.postChunk({ disputeCase, answer, proof })).wait();
      assert.equal((await court.stranger.getDispute({ id })).demands, 3);

      const { operator, challenger } = court.accounts;
      const [earned, rest] = await Promise.all([
        court.stranger.getCredit({ address: operator.address }),
        court.stranger.getCredit({ address: challenger.address }),
      ]);
      assert.ok(earned > paid && rest > value - paid);
      const held = () => court.stranger.getBalance({ address: economy.deployment.disputeCourt });
      assert.equal(await held(), earned + rest);
      const to = `0x${"77".repeat(20)}` as const;
      assert.equal((await (await court.operator.withdrawCredit({ to })).wait()).amount, earned);
      assert.equal((await (await court.challenger.withdrawCredit({ to })).wait()).amount, rest);
      assert.equal(await court.stranger.getBalance({ address: to }), earned + rest);
      assert.equal(await held(), 0n);
      await refuses(court.operator.withdrawCredit(), "OMNI_NO_CREDIT");
      await (await court.challenger.concede({ disputeCase })).wait();
    });

    it("convict who keeps a value back, and credit what was prepaid", async () => {
      const opened = await openStep("none");
      const { disputeCase } = opened;
      await answerStep(opened);
      const demand = { disputeCase, index: 3, slot: "output" } as const;
      const { prepaid } = await (await court.challenger.demandChunk(demand)).wait();
      await economy.advance(CLOCK + 1);
      const { outcome } = await (await court.stranger.settleDispute({ disputeCase })).wait();
      assert.equal(outcome, "convicted");
      const { address } = court.accounts.challenger;
      assert.equal(await court.stranger.getCredit({ address }), prepaid);
      await (await court.challenger.withdrawCredit()).wait();
    });

    it("end when the challenger concedes, or is silent", async () => {
      for (const silent of [false, true]) {
        const before = await court.holdings();
        const opened = await openStep("none");
        const { disputeCase } = opened;
        await refuses(court.challenger.concede({ disputeCase }), "OMNI_STAGE_WRONG");
        await answerStep(opened);
        await refuses(court.operator.concede({ disputeCase }), "OMNI_NOT_CHALLENGER");
        if (silent) await economy.advance(CLOCK + 1);
        const { wait } = silent
          ? await court.stranger.settleDispute({ disputeCase })
          : await court.challenger.concede({ disputeCase });
        assertAcquitted(withoutReceipt(await wait()), changes(before, await court.holdings()));
      }
    });

    it("of positions past dispute end by what the payer acknowledged", async () => {
      const { terms, sign } = await court.attempt();
      const older = await sign({ signedAt: await economy.now(), size: 4 });
      const receiptHash = hashStepReceiptStruct(older.receipt);
      const acknowledged = await voucherOf(economy, { lane: 3n, cumulative: 1n, receiptHash });
      const unrelated = await voucherOf(economy, { lane: 3n, cumulative: 1n });
      await economy.advance(25 * HOUR);
      const before = await court.holdings();
      const fresh = await sign({ signedAt: await economy.now() });
      const { address: challenger } = court.accounts.challenger;
      const fields = { challenger, terms, receipt: fresh.receipt, position: FROM + 1n, layer: 0 };
      const disputeCase = makeStepCase(fields);
      await court.commit(disputeCase);
      await (await court.challenger.openStepDispute({ disputeCase, signature: fresh.signature })).wait();
      const show = { disputeCase, older: older.receipt };
      await refuses(court.operator.showStale({ ...show, ...unrelated }), "OMNI_VOUCHER_INVALID");
      await refuses(
        court.operator.showStale({ ...show, older: fresh.receipt, ...acknowledged }),
        "OMNI_NOT_STALE",
      );
      const outcome = withoutReceipt(
        await (await court.operator.showStale({ ...show, ...acknowledged })).wait(),
      );
      assertAcquitted(outcome, changes(before, await court.holdings()));
    });

    it("are four at most between the same two", async () => {
      const opened: Opened[] = [];
      for (let i = 0; i < courtLimits.open; i++) opened.push(await openStep("none"));
      await refuses(openStep("none"), "OMNI_TOO_MANY_DISPUTES");
      for (const dispute of opened) {
        await answerStep(dispute);
        await (await court.challenger.concede({ disputeCase: dispute.disputeCase })).wait();
      }
    });

    it("stand still while the hub is paused", async () => {
      const opened = await openStep("none");
      const { id, disputeCase } = opened;
      const deadline = await court.stranger.getDisputeDeadline({ id });
      const guardian = economy.clientOf(economy.deployer);
      await (await guardian.pauseHub()).wait();
      await refuses(answerStep(opened), "OMNI_CLOCK_PAUSED");
      await economy.advance(60 * HOUR);
      await refuses(answerStep(opened), "OMNI_CLOCK_PAUSED");
      await refuses(court.stranger.settleDispute({ disputeCase }), "OMNI_CLOCK_PAUSED");
      await (await guardian.unpauseHub()).wait();
      assert.equal(await court.stranger.getDisputeDeadline({ id }), deadline);
      await economy.advance(60 * HOUR);
      await answerStep(opened);
      await (await court.challenger.concede({ disputeCase })).wait();
    });

    describe("delivery to a jury", () => {
      const jurors = [5, 6, 7, 8, 9].map(developer);

      /** Has the beacon know the value of a draw. */
      async function draw(drawBlock: bigint): Promise<void> {
        const next = (await court.stranger.getBlockNumber({ cacheTime: 0 })) + 1n;
        if (next < drawBlock) await economy.test.mine({ blocks: Number(drawBlock - next) });
        await (await court.stranger.recordRandomness()).wait();
      }

      it("needs no signature while there are too few validators", async () => {
        const opened = await openStep("none");
        const { id, disputeCase } = opened;
        await answerStep(opened);
        await refuses(court.operator.demandDelivery({ disputeCase }), "OMNI_NOT_CHALLENGER");
        const { draw: number, drawBlock } = await (
          await court.challenger.demandDelivery({ disputeCase })
        ).wait();
        assert.equal(number, 1);
        await refuses(court.operator.confirmDelivery({ disputeCase }), "OMNI_VALUE_UNKNOWN");
        await refuses(court.operator.redrawJury({ disputeCase }), "OMNI_VALUE_UNKNOWN");
        await refuses(court.operator.getJury({ id }), "OMNI_VALUE_UNKNOWN");
        await draw(drawBlock);
        assert.deepEqual(await court.operator.getJury({ id }), []);
        await (await court.operator.confirmDelivery({ disputeCase })).wait();
        assert.equal(await stageOf(id), "trace");
        await refuses(court.operator.getJury({ id }), "OMNI_STAGE_WRONG");
        await refuses(court.challenger.demandDelivery({ disputeCase }), "OMNI_TOO_MANY_DRAWS");
        await (await court.challenger.concede({ disputeCase })).wait();
      });

      it("is confirmed by three of five that signed for the trace", async () => {
        await setJury(
          court,
          jurors.map(({ address }) => address),
        );

        const opened = await openStep("none");
        const { id, disputeCase, answer } = opened;
        await answerStep(opened);
        const { drawBlock } = await (await court.challenger.demandDelivery({ disputeCase })).wait();
        await draw(drawBlock);
        const drawn = await court.operator.getJury({ id });
        assert.deepEqual(
          drawn,
          jurors.map(({ address }) => address),
        );
        const delivery = { dispute: id, answer: hashAnswer(answer) };
        const receiptOf = async (seat: number) => ({
          seat,
          signature: await economy.clientOf(jurors[seat]).signDelivery({ delivery }),
        });
        const [first, third, fifth] = await Promise.all([receiptOf(0), receiptOf(2), receiptOf(4)]);
        const { deployment } = economy;
        const signer = drawn[2] ?? assert.fail();
        assert.ok(await verifyDelivery(deployment, { delivery, signature: third.signature, signer }));
        const wallet = await court.stranger.signDelivery({ delivery, account: signer });
        assert.equal(wallet, third.signature, "shown to an account that the node keeps, it is the same");
        const confirm = (receipts: { seat: number; signature: Hex }[]) =>
          court.stranger.confirmDelivery({ disputeCase, receipts });
        await refuses(confirm([first, third]), "OMNI_TOO_FEW_JURORS");
        await refuses(confirm([first, third, { ...fifth, seat: 3 }]), "OMNI_JUROR_INVALID");
        await refuses(confirm([first, third, third]), "OMNI_JUROR_INVALID");

        const { draw: second, drawBlock: redrawn } = await (
          await court.operator.redrawJury({ disputeCase })
        ).wait();
        assert.equal(second, 2);
        await draw(redrawn);
        const { drawBlock: last } = await (await court.operator.redrawJury({ disputeCase })).wait();
        await draw(last);
        await refuses(court.operator.redrawJury({ disputeCase }), "OMNI_TOO_MANY_DRAWS");
        await (await confirm([fifth, first, third])).wait();
        const { stage, draws } = await court.stranger.getDispute({ id });
        assert.deepEqual([stage, draws], ["trace", courtLimits.draws]);
        await (await court.challenger.concede({ disputeCase })).wait();
      });
    });

    it("leave nothing in the court", async () => {
      assert.equal((await court.holdings()).bonds, 0n);
      assert.equal(await court.stranger.getBalance({ address: economy.deployment.disputeCourt }), 0n);
    });
  });
}

/** What a transaction did, without the receipt of it. */
function withoutReceipt({ receipt: _, ...outcome }: DisputeOutcome & { receipt: unknown }): DisputeOutcome {
  return outcome;
}
