import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { type CourtSystem, deployCourt, makeAnswer, makeCase } from "../helpers/contracts/court.ts";
import {
  BOND,
  CLOCK,
  CourtModel,
  type Dispute,
  isOpen,
  type Move,
  OMNI,
  STAGES,
} from "../helpers/contracts/court-model.ts";

const GAMES = 10_000;
const REPLAYS = 8;
const STAKE = 20_000n * OMNI;

/** mulberry32: games are the same each time. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

function pick<T>(random: () => number, list: readonly T[]): T {
  const item = list[Math.floor(random() * list.length)];
  if (item === undefined) throw new RangeError("nothing to pick from");
  return item;
}

const cheats = ["not", "wiring", "computation", "withheld"] as const;
const characters = ["honest", "random", "greedy"] as const;
interface Game {
  readonly model: CourtModel;
  readonly dispute: Dispute;
  /** What is wrong with the operator's work. */
  readonly cheated: (typeof cheats)[number];
  readonly operator: (typeof characters)[number];
  readonly challenger: (typeof characters)[number];
  readonly random: () => number;
}

/** Moves that rules and evidence permit: nobody can prove what is not so. */
function movesOf({ model, dispute, cheated, random }: Game): Move[] {
  const all: Move[] = [{ kind: "answer" }, { kind: "redraw" }];
  if (cheated !== "withheld") all.push({ kind: "postChunk" }, { kind: "confirmDelivery" });
  // The leaf that was pointed at is the wrong one where a computation is wrong, and anyone may have it judged.
  if (cheated === "not" || cheated === "wiring") all.push({ kind: "judge", right: true });
  if (cheated === "computation") all.push({ kind: "judge", right: false });
  const prepaid = BigInt(Math.floor(random() * 5)) * (OMNI / 100n);
  all.push(
    { kind: "demandChunk", prepaid },
    { kind: "demandDelivery" },
    { kind: "point" },
    { kind: "concede" },
  );
  if (cheated === "wiring") all.push({ kind: "showFault" });
  return all.filter(({ kind }) => model.allows(dispute, kind));
}

/** What a side does that knows its case and moves in time. */
function honestMove({ model, dispute, cheated }: Game): Move | undefined {
  const candidates: Move[] = [
    { kind: "answer" },
    { kind: "postChunk" },
    { kind: "confirmDelivery" },
    { kind: "judge", right: true },
  ];
  if (dispute.stage !== "trace") return candidates.find(({ kind }) => model.allows(dispute, kind));
  if (cheated === "wiring") return { kind: "showFault" };
  return cheated === "withheld" && dispute.draws === 0 ? { kind: "demandDelivery" } : { kind: "point" };
}

/** The move (or none) after which a side has most if everybody falls silent. */
function greedyMove({ model, dispute }: Game, moves: readonly Move[], worth: (model: CourtModel) => bigint) {
  let best: { readonly move: Move | undefined; readonly worth: bigint } | undefined;
  for (const move of [undefined, ...moves]) {
    const copy = model.copy();
    const same = copy.disputes[model.disputes.indexOf(dispute)];
    if (!same) throw new Error("the copy lacks the dispute");
    if (move) copy.play(same, move);
    settle(copy, same);
    if (best === undefined || worth(copy) > best.worth) best = { move, worth: worth(copy) };
  }
  return best?.move;
}

function settle(model: CourtModel, dispute: Dispute): void {
  const deadline = model.deadline(dispute);
  if (deadline === undefined) return;
  model.now = deadline + 1;
  model.play(dispute, { kind: "settle" });
}

/** Plays a game to its end: the honest move within an hour, others when they like, or never. */
function play(game: Game): void {
  const { model, dispute, random } = game;
  const end = model.now + 2 * CLOCK + 1;
  while (isOpen(dispute)) {
    const operators = dispute.stage !== "trace";
    const character = operators ? game.operator : game.challenger;
    model.now += Math.floor(random() * (character === "honest" ? 3600 : CLOCK / 8));
    const moves = movesOf(game);
    let move: Move | undefined;
    if (character === "honest") move = honestMove(game);
    else if (character === "greedy") {
      move = greedyMove(game, moves, (m) => (operators ? m.operator + m.stake : m.challenger + m.payer));
    } else if (moves.length !== 0 && random() > 0.1) move = pick(random, moves);
    if (move && model.allows(dispute, move.kind)) model.play(dispute, move);
    else settle(model, dispute);
    assert.ok(!isOpen(dispute) || model.now <= end, "no dispute outlasts two chess clocks");
  }
}

const newGame = (seed: number, model = new CourtModel(STAKE)): Game => {
  const random = randomOf(seed);
  const value = BigInt(Math.floor(random() * 50)) * OMNI;
  const dispute = model.open(`attempt ${Math.floor(random() * 3)}`, value);
  const cheated = pick(random, cheats);
  const [operator, challenger] = [pick(random, characters), pick(random, characters)];
  // Honest work is done by whoever moves honestly, too.
  return { model, dispute, cheated: operator === "honest" ? "not" : cheated, operator, challenger, random };
};

describe(`the dispute court in ${GAMES} games of honest, random and greedy players`, () => {
  it("never takes an honest party's bond or stake, and conserves every wei", () => {
    const outcomes: Record<string, number> = {};
    for (let seed = 1; seed <= GAMES; seed++) {
      const game = newGame(seed);
      const { model, dispute, cheated, operator, challenger } = game;
      play(game);
      const name = `seed ${seed}: ${operator} operator (${cheated}), ${challenger} challenger: ${dispute.stage}`;
      outcomes[`${operator} ${challenger} ${cheated} ${dispute.stage}`] = 1;
      assert.equal(model.bonds, 0n, name);
      const total = model.stake + model.operator + model.challenger + model.payer + model.burned;
      assert.equal(total, STAKE, name);
      if (operator === "honest") {
        assert.equal(dispute.stage, "acquitted", name);
        assert.ok(model.stake === STAKE && model.operator >= BOND / 2n, name);
      }
      if (challenger === "honest" && cheated !== "not") {
        assert.equal(dispute.stage, "convicted", name);
        assert.ok(model.challenger > 0n, name);
      }
      // Operator, challenger and payer together, whoever is whose: half of what anyone loses is burned.
      const lost = STAKE - model.stake + (dispute.stage === "acquitted" ? dispute.bond : 0n);
      assert.ok(2n * model.burned >= lost && lost > 0n, name);
    }
    assert.ok(Object.keys(outcomes).length > 20, "the games differ");
  });

  it("slashes an attempt for its worst receipt, in whatever order disputes end", () => {
    for (let seed = 1; seed <= 500; seed++) {
      const random = randomOf(seed);
      const values = Array.from({ length: 4 }, () => BigInt(Math.floor(random() * 20)) * OMNI);
      const order = [0, 1, 2, 3].sort(() => random() - 0.5);
      const slashed = [[0, 1, 2, 3], order].map((indices) => {
        const model = new CourtModel(STAKE);
        const disputes = values.map((value) => model.open("attempt", value));
        model.now += CLOCK + 1;
        for (const index of indices) {
          const dispute = disputes[index];
          if (dispute) model.play(dispute, { kind: "settle" });
        }
        return model.stake;
      });
      assert.equal(slashed[0], slashed[1], `seed ${seed}`);
    }
  });
});

describe("the model of the court, against the contract", () => {
  let system: CourtSystem;
  before(async () => {
    system = await deployCourt();
  });

  it(`agrees with it, move by move, in ${REPLAYS} random games`, async () => {
    const { court, networkHelpers, accounts, contracts, beacon, client } = system;
    const challenger = { account: accounts.stranger.account };
    const operator = { account: accounts.operator.account };
    const model = new CourtModel(STAKE);
    const start = await Promise.all(
      [accounts.stranger, accounts.operator, accounts.payer].map(({ account }) =>
        contracts.token.read.balanceOf([account.address]),
      ),
    );
    for (let attempt = 0; attempt < REPLAYS; attempt++) {
      const random = randomOf(900 + attempt);
      const { case_, signature, range } = await makeCase(system, attempt);
      const { answer, path } = makeAnswer(system, range);
      const id = await court.read.idOf([case_]);
      await court.write.commit([id]);
      await networkHelpers.time.increase(120);
      await court.write.openStep([case_, signature], challenger);
      const clock = async () => Number(await contracts.hub.read.clock());
      model.now = await clock();
      const dispute = model.open(`${attempt}`, 300n * (OMNI / 1000n));
      const game: Game = { model, dispute, cheated: "not", operator: "random", challenger: "random", random };
      for (let turn = 0; isOpen(dispute); turn++) {
        await networkHelpers.time.increase(Math.floor(random() * (CLOCK / 3)) + 1);
        model.now = await clock();
        const kinds = [
          "answer",
          "demandChunk",
          "demandDelivery",
          "point",
          "concede",
          "confirmDelivery",
          "settle",
        ];
        const allowed = movesOf(game).filter(({ kind }) => kinds.includes(kind));
        const move: Move | undefined = model.allows(dispute, "settle")
          ? { kind: "settle" }
          : allowed.length !== 0 && turn < 6
            ? pick(random, allowed)
            : undefined;
        if (move === undefined) continue;
        const baseFee = (await client.getBlock()).baseFeePerGas ?? 0n;
        const prepaid = (140_000n + 40n * 16_384n) * 3n * (baseFee + 1n);
        if (move.kind === "answer") await court.write.answer([case_, answer, path], operator);
        else if (move.kind === "demandChunk")
          await court.write.demandChunk([case_, 1, 254], { ...challenger, value: prepaid });
        else if (move.kind === "demandDelivery") {
          await court.write.demandDelivery([case_], challenger);
          await beacon.write.set?.([(await court.read.stepOf([id])).drawBlock, `0x${"11".repeat(32)}`]);
        } else if (move.kind === "confirmDelivery")
          await court.write.confirmDelivery([case_, [], []], operator);
        else if (move.kind === "point") await court.write.point([case_, 1], challenger);
        else if (move.kind === "concede") await court.write.concede([case_], challenger);
        else await court.write.settle([case_]);
        model.now = move.kind === "demandDelivery" ? (await court.read.disputeOf([id])).since : await clock();
        model.play(dispute, move.kind === "demandChunk" ? { kind: "demandChunk", prepaid } : move);

        const actual = await court.read.disputeOf([id]);
        assert.equal(STAGES[actual.stage], dispute.stage, `game ${attempt}: ${move.kind}`);
        assert.deepEqual(
          [actual.operatorLeft, actual.challengerLeft, actual.bond, actual.demands, actual.draws],
          [dispute.operatorLeft, dispute.challengerLeft, dispute.bond, dispute.demands, dispute.draws],
          `game ${attempt}: ${move.kind}`,
        );
        const balances = await Promise.all(
          [accounts.stranger, accounts.operator, accounts.payer].map(({ account }) =>
            contracts.token.read.balanceOf([account.address]),
          ),
        );
        assert.deepEqual(
          balances.map((balance, i) => balance - (start[i] ?? 0n)),
          [model.challenger, model.operator, model.payer],
          `game ${attempt}: balances after ${move.kind}`,
        );
        assert.equal(
          await contracts.vault.read.activeStake([accounts.operator.account.address]),
          model.stake,
        );
      }
    }
  });
});
