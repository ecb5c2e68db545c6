import assert from "node:assert/strict";
import type { Hex } from "viem";
import {
  type Answer,
  type DisputeCase,
  getDisputeId,
  hashAnswer,
  hashSessionTermsStruct,
  hashStepReceiptStruct,
  isRefused,
  makePairCase,
  makeStepCase,
  type OmniClient,
  OmniSdkError,
  type RevertName,
} from "../../../sdk/src/index.ts";
import type { Attempt, SignedReceipt } from "../court/attempt.ts";
import { type Charge, MOST_PAUSED, REVEAL_DELAY, type Table } from "../court/game.ts";
import { type Cheat, FROM, type Layer, RIGHT_LEAF, WRONG_LEAF, workOn } from "../court/layer.ts";
import type { Ledger } from "../court/ledger.ts";
import { type CourtModel, type Dispute, isOpen } from "../court/model.ts";
import { type Move, type Side, type Slot, stageOfMove } from "../court/moves.ts";
import type { Court } from "./court.ts";
import { developer, HOUR, voucherOf } from "./economy.ts";

/** Positions of the shorter of two receipts. */
const SHORT = 3;
/** The leaf whose values are demanded. */
const DEMANDED = 0;
const JURORS = [5, 6, 7, 8, 9].map(developer);
const LANE = 3n;
/** Of the chain's newest block, for one that has the last move. */
const MOST_READS = 100;

interface Paper {
  readonly id: Hex;
  readonly disputeCase: DisputeCase;
  readonly layer: Layer;
  readonly answer: Answer;
  readonly attempt: Attempt;
  readonly set: Court["set"];
}

/** Plays a game's moves on a chain, through the SDK alone, and compares everything with the model after each. */
export class CourtTable implements Table {
  readonly #court: Court;
  readonly #model: CourtModel;
  readonly #supply: bigint;
  readonly #papers = new Map<Dispute, Paper>();
  #attempts: readonly Attempt[] = [];
  #charges: readonly Charge[] = [];
  /** Seconds that the chain's clock is ahead of the hub's. */
  #ahead: bigint;
  /** Moves made, and refused. */
  readonly counts = { moves: 0, refusals: 0 };

  constructor(court: Court, model: CourtModel, { ahead, supply }: { ahead: bigint; supply: bigint }) {
    this.#court = court;
    this.#model = model;
    this.#ahead = ahead;
    this.#supply = supply;
  }

  async begin(charges: readonly Charge[], prices: readonly bigint[]): Promise<void> {
    this.#charges = charges;
    const cheats = (number: number): Record<string, Cheat> =>
      Object.fromEntries(
        charges
          .filter(({ attempt }) => attempt === number)
          .map((charge) => [this.#positionOf(charge), charge.cheat]),
      );
    const now = BigInt(this.#model.now);
    this.#attempts = await Promise.all(
      prices.map((price, attempt) =>
        this.#court.attempt({ attempt, price, now, positions: MOST_POSITIONS, cheats: cheats(attempt) }),
      ),
    );
  }

  async open(charge: Charge, dispute: Dispute): Promise<void> {
    const { disputeCase, opening } = await this.#openingOf(charge);
    const opened = await (await opening()).wait();
    assert.deepEqual([opened.id, opened.bond], [this.#idOf(disputeCase), dispute.bond]);
    const { attempt } = this.#workOf(charge);
    const { position } = disputeCase;
    const layer = workOn(dispute.stage === "prefix" ? FROM : position, charge.cheat);
    const { set } = this.#court;
    this.#papers.set(dispute, { id: opened.id, disputeCase, layer, answer: layer.answer, attempt, set });
    await this.#compare(dispute);
  }

  async refuseToOpen(charge: Charge): Promise<void> {
    const { opening } = await this.#openingOf(charge);
    await this.#refused(opening(), "TooManyDisputes");
    await this.#compare();
  }

  async equivocate(charge: Charge, taken: boolean): Promise<void> {
    const { attempt } = this.#workOf(charge);
    const { disputeCase, signatures } = await this.#pairOf(charge);
    await this.#commit(disputeCase);
    await this.#next();
    const [signature, otherSignature] = signatures;
    const { range } = attempt;
    const proof = { root: range.root(SHORT), path: range.consistencyProof(SHORT, charge.positions) };
    const proving = this.#court.challenger.proveEquivocation({
      disputeCase,
      signature,
      otherSignature,
      ...proof,
    });
    if (taken) {
      const outcome = await (await proving).wait();
      assert.ok(outcome.outcome === "convicted" && outcome.fault === "equivocation");
      this.counts.moves++;
      await this.#compareClock();
    } else await this.#refused(proving, "AlreadySlashed");
    await this.#compare();
  }

  async play(charge: Charge, dispute: Dispute, move: Move, side: Side | "anyone"): Promise<void> {
    await this.#next();
    const client = side === "anyone" ? this.#court.stranger : this.#court[side];
    const { wait } = await this.#send(charge, dispute, move, client);
    const outcome = await wait();
    this.counts.moves++;
    if ("outcome" in outcome) assert.equal(outcome.outcome, dispute.stage);
    if (move.kind === "demandDelivery" || move.kind === "redraw") await this.#draw(dispute);
    await this.#compare(dispute);
  }

  async refuse(charge: Charge, dispute: Dispute, move: Move): Promise<void> {
    const client = sideOfMove(move) === "challenger" ? this.#court.challenger : this.#court.operator;
    await this.#next();
    await this.#refused(this.#send(charge, dispute, move, client), this.#reasonOf(dispute, move));
  }

  /** Why the court refuses what the model does. */
  #reasonOf(dispute: Dispute, { kind }: Move): RevertName {
    if (kind === "settle") return isOpen(dispute) ? "ClockRuns" : "StageWrong";
    if (kind === "showFault" || stageOfMove[kind] !== dispute.stage) return "StageWrong";
    if (this.#model.now > (this.#model.deadline(dispute) ?? 0)) return "ClockRanOut";
    return kind === "demandChunk" ? "TooManyDemands" : "TooManyDraws";
  }

  async flee(amount: bigint): Promise<void> {
    await this.#next();
    await (await this.#court.operator.unstake({ amount })).wait();
    await this.#compare();
  }

  async pause(seconds: number, charge: Charge | undefined, dispute: Dispute | undefined): Promise<void> {
    const guardian = this.#court.economy.clientOf(this.#court.economy.deployer);
    await this.#next();
    await (await guardian.pauseHub()).wait();
    if (charge && dispute) {
      await this.#refused(
        this.#send(charge, dispute, { kind: "settle" }, this.#court.stranger),
        "ClockPaused",
      );
    }
    this.#ahead += BigInt(seconds);
    await this.#next();
    if (seconds < MOST_PAUSED * HOUR) await (await guardian.unpauseHub()).wait();
    else await this.#court.economy.test.mine({ blocks: 1 });
    await this.#compare(dispute);
  }

  /** What the ledger has, read from the chain. */
  async ledger(): Promise<Partial<Ledger>> {
    const { stranger: client, accounts } = this.#court;
    const [holdings, { pools }, { pending, heldBack }, operatorCredit, challengerCredit] = await Promise.all([
      this.#court.holdings(),
      client.getOperator({ operator: accounts.operator.address }),
      client.getPayee({ payee: accounts.operator.address }),
      client.getCredit({ address: accounts.operator.address }),
      client.getCredit({ address: accounts.challenger.address }),
    ]);
    const { operator, challenger, payer, deposit, bonds, supply } = holdings;
    return {
      operator,
      challenger,
      payer,
      deposit,
      bonds,
      own: { active: pools.own.assets, exiting: pools.ownExiting.assets },
      delegated: { active: pools.delegated.assets, exiting: pools.delegatedExiting.assets },
      heldBack: pending + heldBack,
      burned: this.#supply - supply,
      operatorCredit,
      challengerCredit,
    };
  }

  // ---- time

  /** The next block has the model's time. */
  async #next(seconds = 0): Promise<void> {
    const timestamp = BigInt(this.#model.now + seconds) + this.#ahead;
    await this.#court.economy.test.setNextBlockTimestamp({ timestamp });
  }

  async #commit(disputeCase: DisputeCase): Promise<void> {
    await this.#next(-REVEAL_DELAY);
    await (await this.#court.challenger.commitDispute({ id: this.#idOf(disputeCase) })).wait();
  }

  /** Has the beacon know the draw: its block is two ahead. */
  async #draw(dispute: Dispute): Promise<void> {
    await this.#next(1);
    await this.#court.economy.test.mine({ blocks: 1 });
    await this.#next(2);
    await (await this.#court.stranger.recordRandomness()).wait();
    assert.equal(
      (await this.#court.operator.getJury({ id: this.#paperOf(dispute).id })).length,
      JURORS.length,
    );
  }

  // ---- papers

  /** A case that was committed to, and how it is opened now. */
  async #openingOf(charge: Charge) {
    const { challenger } = this.#court;
    const pair = charge.truth === "prefix" || charge.truth === "equivocation";
    const { disputeCase, signatures } = pair ? await this.#pairOf(charge) : await this.#stepOf(charge);
    await this.#commit(disputeCase);
    await this.#next();
    const [signature, otherSignature] = signatures;
    const opening = () =>
      pair
        ? challenger.openPrefixDispute({ disputeCase, signature, otherSignature })
        : challenger.openStepDispute({ disputeCase, signature });
    return { disputeCase, opening };
  }

  #idOf(disputeCase: DisputeCase): Hex {
    return getDisputeId(this.#court.economy.deployment, disputeCase);
  }

  #positionOf(charge: Charge): bigint {
    return FROM + 1n + 2n * BigInt(this.#charges.indexOf(charge));
  }

  #workOf({ attempt: number }: Charge): { attempt: Attempt } {
    const attempt = this.#attempts[number];
    if (!attempt) throw new Error("an attempt that nobody made");
    return { attempt };
  }

  async #stepOf(charge: Charge) {
    const { attempt } = this.#workOf(charge);
    const signedAt = BigInt(this.#model.now - REVEAL_DELAY);
    const { receipt, signature } = await attempt.sign({ signedAt, size: charge.positions });
    const challenger = this.#court.accounts.challenger.address;
    const position = this.#positionOf(charge);
    const disputeCase = makeStepCase({ challenger, terms: attempt.terms, receipt, position, layer: 1 });
    return { disputeCase, signatures: [signature, "0x"] as const };
  }

  /** Two receipts: in conflict at the first position, or none. */
  async #pairOf(charge: Charge) {
    const { attempt } = this.#workOf(charge);
    const signedAt = BigInt(this.#model.now - REVEAL_DELAY);
    const long = await attempt.sign({ signedAt, size: charge.positions });
    const short = await this.#shortOf(charge, attempt, signedAt);
    const challenger = this.#court.accounts.challenger.address;
    const receipts = [long.receipt, short.receipt] as const;
    const disputeCase = makePairCase({ challenger, terms: attempt.terms, receipts });
    return { disputeCase, signatures: [short.signature, long.signature] as const };
  }

  async #shortOf(charge: Charge, attempt: Attempt, signedAt: bigint): Promise<SignedReceipt> {
    if (charge.truth === "prefix") return attempt.sign({ signedAt, size: SHORT });
    const { price, start: now } = attempt.terms;
    const options = { attempt: charge.attempt, price, now, positions: SHORT };
    const story = await this.#court.attempt({ ...options, cheats: { [`${FROM}`]: "output" } });
    assert.equal(hashSessionTermsStruct(story.terms), hashSessionTermsStruct(attempt.terms));
    return story.sign({ signedAt });
  }

  #paperOf(dispute: Dispute): Paper {
    const paper = this.#papers.get(dispute);
    if (!paper) throw new Error("a dispute that nobody opened");
    return paper;
  }

  // ---- moves

  #send(
    charge: Charge,
    dispute: Dispute,
    move: Move,
    client: OmniClient,
  ): Promise<{ wait(): Promise<object> }> {
    const { disputeCase, layer, answer, attempt, set } = this.#paperOf(dispute);
    const common = { disputeCase, answer };
    const index = dispute.wrong ? WRONG_LEAF : RIGHT_LEAF;
    const size = charge.positions;
    const at = Number(disputeCase.position - FROM);
    const pathOf = (position: bigint) => attempt.range.inclusionProof(Number(position - FROM), size);
    switch (move.kind) {
      case "answer":
        return client.answerDispute({ ...common, path: attempt.range.inclusionProof(Math.max(at, 0), size) });
      case "showPrefix":
        return client.showPrefix({ disputeCase, path: attempt.range.consistencyProof(SHORT, size) });
      case "showStale":
        return this.#showStale(charge, disputeCase, client);
      case "postChunk":
        return client.postChunk({
          ...common,
          proof: layer.proofOf(DEMANDED),
          value: bytesOf(layer, dispute.slot),
        });
      case "redraw":
        return client.redrawJury({ disputeCase });
      case "confirmDelivery":
        return this.#confirm(dispute, client);
      case "judge":
        return client.judgeLeaf({ ...common, proof: layer.proofOf(index), set, evidence: "0x01" });
      case "demandChunk": {
        const slot = move.slot === "input" ? 0 : move.slot;
        return client.demandChunk({ ...common, index: DEMANDED, slot, value: move.prepaid });
      }
      case "demandDelivery":
        return client.demandDelivery({ disputeCase });
      case "point":
        return client.pointAtLeaf({ ...common, index: move.wrong ? WRONG_LEAF : RIGHT_LEAF });
      case "concede":
        return client.concede({ disputeCase });
      case "showFault": {
        const fault = layer.faultOf(set, pathOf) ?? workOn(FROM + 1n, "loop").faultOf(set, pathOf);
        return client.showFault({ ...common, fault: fault ?? assert.fail("a loop is always shown") });
      }
      case "settle":
        return client.settleDispute({ disputeCase });
      default:
        move satisfies never;
        throw new Error("no such move");
    }
  }

  /** The payer acknowledged, over a day before the commitment, what covers the position. */
  async #showStale(charge: Charge, disputeCase: DisputeCase, client: OmniClient) {
    const { attempt } = this.#workOf(charge);
    const signedAt = disputeCase.receipt.signedAt - BigInt(25 * HOUR);
    const { receipt: older } = await attempt.sign({ signedAt, size: charge.positions });
    const receiptHash = hashStepReceiptStruct(older);
    const voucher = await voucherOf(this.#court.economy, { lane: LANE, cumulative: 1n, receiptHash });
    return client.showStale({ disputeCase, older, ...voucher });
  }

  /** Three of five sign; who they are does not matter. */
  async #confirm(dispute: Dispute, client: OmniClient) {
    const { id, disputeCase, answer } = this.#paperOf(dispute);
    const delivery = { dispute: id, answer: hashAnswer(answer) };
    const seats = [4, dispute.draws % 2, 2 + (dispute.demands % 2)];
    const receipts = await Promise.all(
      seats.map(async (seat) => {
        const juror = this.#court.economy.clientOf(JURORS[seat]);
        return { seat, signature: await juror.signDelivery({ delivery }) };
      }),
    );
    return client.confirmDelivery({ disputeCase, receipts });
  }

  async #refused(request: Promise<unknown>, revert: RevertName): Promise<void> {
    const error = await request.then(
      () => assert.fail(`${revert} was expected, and nothing was refused`),
      (reason: unknown) => reason,
    );
    assert.ok(
      isRefused(error, revert),
      `${revert} was expected, not ${error instanceof OmniSdkError ? error.message : error}`,
    );
    this.counts.refusals++;
  }

  // ---- comparison

  /** The block of the last move had the model's time; those of a draw come right after. */
  async #compareClock(): Promise<void> {
    const client = this.#court.stranger;
    const read = async (): Promise<number> => {
      const { now } = await client.getClock({ blockNumber: await client.getBlockNumber({ cacheTime: 0 }) });
      return Number(now) - this.#model.now;
    };
    let late = await read();
    // A busy chain may tell a receipt before its block is the newest.
    for (let again = 0; late < 0 && again < MOST_READS; again++) late = await read();
    assert.ok(late >= 0 && late <= 2, `the chain is ${late} s late`);
  }

  async #compare(dispute?: Dispute): Promise<void> {
    const { ledger, attempts } = this.#model;
    const { lanePaid: _, laneRefunded: __, ...expected } = ledger;
    const client = this.#court.stranger;
    const [actual, coins] = await Promise.all([
      this.ledger(),
      client.getBalance({ address: this.#court.economy.deployment.disputeCourt }),
    ]);
    assert.deepEqual(actual, expected);
    const waiting = this.#model.disputes.reduce((sum, { prepaid }) => sum + prepaid, 0n);
    assert.equal(coins, ledger.operatorCredit + ledger.challengerCredit + waiting);
    for (const [number, { slashed, value, refunded }] of attempts) {
      const attempt = this.#attempts[number] ?? assert.fail("an attempt that nobody made");
      const termsHash = hashSessionTermsStruct(attempt.terms);
      assert.deepEqual(await client.getAttempt({ termsHash }), { slashed, value, refunded });
    }
    if (!dispute) return;
    await this.#compareClock();
    const { id } = this.#paperOf(dispute);
    const [state, { prepaid, prepaidTotal }, deadline, open] = await Promise.all([
      client.getDispute({ id }),
      client.getDisputeStep({ id }),
      client.getDisputeDeadline({ id }),
      client.getOpenDisputes({
        challenger: this.#court.accounts.challenger.address,
        operator: this.#court.accounts.operator.address,
      }),
    ]);
    const { stage, operatorLeft, challengerLeft, bond, demands, draws } = dispute;
    const { stage: s, operatorLeft: o, challengerLeft: c, bond: b, demands: d, draws: j } = state;
    assert.deepEqual(
      { stage: s, operatorLeft: o, challengerLeft: c, bond: b, demands: d, draws: j, prepaid, prepaidTotal },
      {
        stage,
        operatorLeft,
        challengerLeft,
        bond,
        demands,
        draws,
        prepaid: dispute.prepaid,
        prepaidTotal: dispute.prepaidTotal,
      },
    );
    const last = this.#model.deadline(dispute);
    assert.equal(deadline, last === undefined ? undefined : BigInt(last));
    if (isOpen(dispute)) assert.equal(state.since, dispute.since);
    assert.equal(open, this.#model.open.length);
  }
}

/** Positions of every attempt: receipts cover as many of them as their charge says. */
const MOST_POSITIONS = 16;

/** Whose move it is; anyone's are made by the operator. */
const sideOfMove = ({ kind }: Move): Side =>
  kind !== "settle" && kind !== "showFault" && stageOfMove[kind] === "trace" ? "challenger" : "operator";

function bytesOf(layer: Layer, slot: Slot): Hex {
  if (slot === "record") return "0x";
  return layer.valueOf(DEMANDED, slot === "input" ? 0 : "output");
}
