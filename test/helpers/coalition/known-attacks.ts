import { ROOT_BOND } from "./distributor-model.ts";
import type { Game } from "./game.ts";
import { HOUR, OMNI, pick } from "./math.ts";
import { delegators, isCoalition, operators, outsideOperators, payers, player } from "./players.ts";
import {
  claimEmission,
  credit,
  openDispute,
  pay,
  release,
  reportItself,
  room,
  voidPraise,
} from "./recipes.ts";
import { JUDGED, ONE } from "./score-math.ts";
import type { Wishes } from "./setting.ts";
import type { Strategy, Turn } from "./strategy.ts";

const [payerA, payerB] = [player("payer A"), player("payer B")];
const operatorA = player("operator A");
const delegatorA = player("delegator A");
const LAST_SLOT = 5;

/** As much as stake backs, every day, credited and claimed at once. */
function wash(game: Game, { slot, random }: Turn): void {
  for (const operator of operators) {
    if (slot === LAST_SLOT && release(game, operator)) credit(game);
    if (slot === 0) pay(game, pick(random, payers), operator, room(game, operator));
  }
  if (slot === 1) claimEmission(game);
}

const attack = (name: string, turn: Strategy["turn"], wishes: Wishes = {}): Strategy => ({
  name,
  turn,
  wishes,
});

/** What somebody who read the contracts would try. */
export const knownAttacks: readonly Strategy[] = [
  attack("wash trading", wash, { days: 6 }),
  attack("wash trading with the median in hand", wash, { days: 7, share: 80 }),
  attack("sybils", wash, { sybils: true, share: 51 }),
  // Far more is claimed than stake backs: it waits, is credited if it can be, and is refunded.
  attack(
    "refund after the credit",
    (game, { slot, day }) => {
      const payment = game.model.hub.unspentOf(payerA) + game.model.ledger.of(payerA);
      if (day === 1 && slot === 0) pay(game, payerA, operatorA, payment);
      if (slot === LAST_SLOT && day < 4) {
        release(game, operatorA);
        credit(game);
      }
      if (day === 3 && slot === LAST_SLOT) {
        const price = game.model.hub.laneOf({ payer: payerA, payee: operatorA, lane: 1 }).accepted;
        if (price !== 0n) reportItself(game, { payer: payerA, payee: operatorA, lane: 1, price });
        // Rewards flow only while somebody is staked.
        game.try({ kind: "stake", by: operatorA, amount: OMNI });
      }
    },
    { stake: 1_000, share: 80, opinion: 9_000 },
  ),
  // Nine tenths of what backs the operator is an outsider's.
  attack(
    "reporting itself for delegators' stake",
    (game, { slot, day }) => {
      if (day !== 2 || slot !== 2) return;
      pay(game, payerA, operatorA, room(game, operatorA));
      reportItself(game, {
        payer: payerA,
        payee: operatorA,
        lane: 1,
        price: game.model.vault.totalStake(operatorA),
      });
    },
    { delegated: 8 },
  ),
  attack("reporting itself in slices", (game, { slot, day }) => {
    if (day < 1) return;
    if (slot === 0) pay(game, payerA, operatorA, room(game, operatorA) / 2n);
    if (slot === 2) reportItself(game, { payer: payerA, payee: operatorA, lane: 1, price: OMNI });
  }),
  attack("silence in a dispute of its own", (game, { slot, day }) => {
    if (day === 1 && slot === 0) {
      pay(game, payerA, operatorA, room(game, operatorA));
      openDispute(game, { payer: payerA, payee: operatorA, lane: 1, price: OMNI, guilty: true });
    }
    wash(game, { slot, day, random: () => 0 });
  }),
  // Burn of days is credited in one epoch, so that all together pass the schedule.
  attack(
    "passing the schedule at once",
    (game, { slot, day }) => {
      if (slot === LAST_SLOT) release(game, operatorA);
      if (slot === 0)
        for (const payer of [...payers, operatorA]) pay(game, payer, operatorA, room(game, operatorA));
      if (day === 6 && slot === LAST_SLOT) credit(game);
    },
    { stake: 250_000_000, share: 0, days: 8, delegated: 0, honestWork: 2_000 },
  ),
  // Nobody else works: the whole schedule is there for one.
  attack("a lonely epoch", wash, { stake: 1_000_000, honestWork: 0, days: 6, share: 51 }),
  // Burn is kept uncredited until the score is as high as it gets.
  attack(
    "crediting late",
    (game, { slot, day }) => {
      if (slot === LAST_SLOT) release(game, operatorA);
      if (slot === 0) pay(game, payerA, operatorA, room(game, operatorA));
      if (day === 7 && slot === LAST_SLOT) credit(game);
    },
    { days: 9, share: 80 },
  ),
  attack("releasing late", (game, { slot, day }) => {
    if (slot === 0) pay(game, payerA, operatorA, room(game, operatorA));
    if (day % 3 === 2 && slot === LAST_SLOT && release(game, operatorA)) credit(game);
  }),
  // Stake comes right before rewards do, and asks to leave right after.
  attack(
    "flash delegation",
    (game, turn) => {
      const { slot, day } = turn;
      const soon = game.now + 3 * HOUR;
      const isDue = game.model.distributor.roots.some(
        ({ bond, activeAt }) => bond !== 0n && activeAt <= soon,
      );
      const targets = [operatorA, outsideOperators[day % 2] ?? operatorA];
      for (const operator of targets) {
        const amount = game.model.ledger.of(delegatorA) / 2n;
        if (slot === 1 && isDue) game.try({ kind: "delegate", by: delegatorA, operator, amount });
      }
      wash(game, turn);
      for (const operator of targets) {
        const staked = game.model.vault.stakeOf(operator, delegatorA);
        if (slot !== 3 || staked === 0n) continue;
        game.try({ kind: "undelegate", by: delegatorA, operator, amount: staked });
        game.try({ kind: "claimRewards", by: delegatorA, operator });
      }
    },
    {
      stake: 20_000,
      share: 51,
      sybils: false,
      canaries: true,
      days: 7,
      opinion: 9_000,
      delegated: 0,
      honestWork: 2_000,
    },
  ),
  // Announced while an outsider delegates, and applied while its rewards flow.
  attack(
    "commission in the middle of a stream",
    (game, turn) => {
      wash(game, turn);
      if (turn.slot !== 2) return;
      if (turn.day === 1) game.try({ kind: "setCommission", by: operatorA, rate: 5_000n });
      if (turn.day === 9) game.try({ kind: "setDelegationLimit", by: operatorA, limit: 0n });
      if (turn.day === 16) game.try({ kind: "applyCommission", by: operatorA });
      if (turn.day === 17) game.try({ kind: "setCommission", by: operatorA, rate: 0n });
    },
    { days: 17, canaries: false, delegated: 8, share: 51, opinion: 9_000 },
  ),
  // Scores that nobody voted for become final where nobody recomputes them.
  attack(
    "wrong scores while nobody looks",
    (game, turn) => {
      const { oracle } = game.model;
      const by = player("challenger");
      const scores = oracle.operators
        .slice(0, oracle.round(oracle.lastRound)?.columns)
        .map((operator) => (isCoalition(operator) ? ONE | JUDGED : JUDGED));
      if (turn.slot === 4) game.try({ kind: "post", by, scores });
      if (turn.slot === LAST_SLOT && game.try({ kind: "finalise", by, scores }))
        game.try({ kind: "creditCanaries", by, epoch: oracle.lastFinal });
      wash(game, turn);
    },
    { isWatched: false, days: 6, share: 0 },
  ),
  // Payments, stakes and credits of single wei.
  attack("dust", (game, { slot, random }) => {
    for (let i = 0; i < 3; i++) {
      const dust = BigInt(1 + Math.floor(random() * 19));
      pay(game, payerB, operatorA, dust, 2);
      for (const by of delegators) game.try({ kind: "delegate", by, operator: operatorA, amount: dust });
      game.try({ kind: "undelegate", by: delegatorA, operator: operatorA, amount: dust / 2n + 1n });
      game.try({ kind: "stake", by: operatorA, amount: dust });
      game.try({ kind: "unstake", by: operatorA, amount: 1n });
    }
    if (slot === 2 && random() < 0.02)
      reportItself(game, { payer: payerB, payee: operatorA, lane: 2, price: 1n });
    if (slot === LAST_SLOT && release(game, operatorA)) credit(game);
  }),
  // Its own operator is convicted, so that honest validators lose the reward of having praised it.
  attack(
    "framing those who praised",
    (game, turn) => {
      const { slot, day } = turn;
      wash(game, turn);
      if (slot === 2 && day >= 1) reportItself(game, { payer: payerA, payee: operatorA, lane: 1, price: 1n });
      if (slot === LAST_SLOT) voidPraise(game, operatorA);
    },
    { opinion: 9_000, share: 51 },
  ),
  // Roots of more than was earned, refuted by its own people.
  attack("refuting its own roots", (game, { slot }) => {
    if (slot !== 4 || game.model.ledger.of(payerA) < ROOT_BOND) return;
    const cumulative = game.model.distributor.earnedOf(operatorA, game.now) + OMNI;
    const rootId = game.model.distributor.roots.length;
    const leaves = [{ operator: operatorA, cumulative }];
    if (game.try({ kind: "postRoot", by: payerA, leaves }))
      game.try({ kind: "refuteRoot", by: payerB, rootId, leaves, leaf: 0 });
  }),
  attack(
    "bootstrap farming",
    (game, turn) => {
      if (turn.slot === LAST_SLOT) for (const by of operators) game.try({ kind: "standForCanaries", by });
      wash(game, turn);
    },
    { sybils: true, days: 6, canaries: true, delegated: 0 },
  ),
];
