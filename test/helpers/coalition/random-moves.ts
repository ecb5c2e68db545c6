import type { Game } from "./game.ts";
import type { Account } from "./ledger.ts";
import { max, OMNI, pick } from "./math.ts";
import type { Move } from "./moves.ts";
import { VALIDATOR_BOND } from "./oracle-model.ts";
import {
  coalition,
  delegators,
  holders,
  operators,
  outsideOperators,
  payees,
  payers,
  player,
  validators,
} from "./players.ts";
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
import { ONE } from "./score-math.ts";

type Random = () => number;

/** A part of an amount: now and then all of it, one wei, or one more than there is. */
function partOf(random: Random, amount: bigint): bigint {
  const kind = random();
  if (kind < 0.1) return 1n;
  if (kind < 0.2) return amount;
  if (kind < 0.22) return amount + 1n;
  return max((amount * BigInt(Math.floor(random() * 1_000))) / 1_000n, 1n);
}

const anyPayer = (random: Random): Account => pick(random, random() < 0.8 ? payers : coalition);
const anyPayee = (random: Random): Account => pick(random, random() < 0.9 ? operators : outsideOperators);

function laneOf(game: Game, random: Random) {
  const mine = [...game.model.hub.lanes.values()].filter(({ payer }) => coalition.includes(payer));
  if (mine.length !== 0 && random() < 0.7) {
    const { payer, payee, lane } = pick(random, mine);
    return { payer, payee, lane };
  }
  return { payer: anyPayer(random), payee: anyPayee(random), lane: 1 + Math.floor(random() * 2) };
}

type Play = (game: Game, random: Random) => void;
const one =
  (moveOf: (game: Game, random: Random) => Move): Play =>
  (game, random) => {
    game.try(moveOf(game, random));
  };

const payments: readonly Play[] = [
  (game, random) => {
    const payee = pick(random, operators);
    const most = random() < 0.8 ? room(game, payee) : 10n * room(game, payee) + OMNI;
    pay(game, pick(random, payers), payee, partOf(random, most));
  },
  one(({ model }, random) => {
    const by = anyPayer(random);
    return { kind: "deposit", by, amount: partOf(random, model.ledger.of(by) / 10n) };
  }),
  one(({ model }, random) => {
    const by = anyPayer(random);
    return { kind: "withdrawDeposit", by, amount: partOf(random, model.hub.unspentOf(by)) };
  }),
  one((game, random) => {
    const id = laneOf(game, random);
    return { kind: "reserve", by: id.payer, id, amount: partOf(random, game.model.hub.unspentOf(id.payer)) };
  }),
  one((game, random) => {
    const id = laneOf(game, random);
    return { kind: random() < 0.5 ? "requestReclaim" : "reclaim", by: id.payer, id };
  }),
  one((game, random) => {
    const id = laneOf(game, random);
    const { reserved, accepted } = game.model.hub.laneOf(id);
    return {
      kind: "claimVoucher",
      by: id.payee,
      id,
      cumulative: accepted + partOf(random, reserved - accepted),
    };
  }),
  (game, random) => release(game, pick(random, operators)),
  one((_, random) => {
    const payee = pick(random, payees);
    return { kind: "release", by: payee, payee };
  }),
];

const staking: readonly Play[] = [
  one(({ model }, random) => {
    const by = pick(random, [...operators, ...validators]);
    return { kind: "stake", by, amount: partOf(random, model.ledger.of(by) / 4n) };
  }),
  one(({ model }, random) => {
    const by = pick(random, [...operators, ...validators]);
    return { kind: "unstake", by, amount: partOf(random, model.vault.stakeOf(by, by)) };
  }),
  one((_, random) => ({ kind: "withdrawStake", by: pick(random, operators) })),
  one(({ model }, random) => {
    const [by, operator] = [pick(random, delegators), pick(random, payees)];
    return { kind: "delegate", by, operator, amount: partOf(random, model.ledger.of(by) / 2n) };
  }),
  one(({ model }, random) => {
    const [by, operator] = [pick(random, holders), pick(random, operators)];
    return { kind: "undelegate", by, operator, amount: partOf(random, model.vault.stakeOf(operator, by)) };
  }),
  one((_, random) => ({
    kind: "withdrawDelegation",
    by: pick(random, delegators),
    operator: pick(random, payees),
  })),
  one((_, random) => {
    const operator = pick(random, payees);
    return { kind: "claimRewards", by: pick(random, [...delegators, ...operators]), operator };
  }),
  one(({ model }, random) => {
    const by = pick(random, operators);
    return { kind: "setDelegationLimit", by, limit: partOf(random, 20n * model.vault.stakeOf(by, by)) };
  }),
  one((_, random) => ({
    kind: "setCommission",
    by: pick(random, operators),
    rate: BigInt(Math.floor(random() * 5_500)),
  })),
  one((_, random) => ({ kind: "applyCommission", by: pick(random, operators) })),
];

const judging: readonly Play[] = [
  one((_, random) => ({ kind: "enrol", by: pick(random, coalition) })),
  one((_, random) => ({ kind: "strike", by: pick(random, coalition), operator: pick(random, payees) })),
  one((_, random) => ({
    kind: "join",
    by: pick(random, coalition),
    bond: partOf(random, 3n * VALIDATOR_BOND),
  })),
  one((_, random) => ({ kind: "quit", by: pick(random, validators) })),
  one((_, random) => ({
    kind: pick(random, ["open", "close", "lapse"] as const),
    by: pick(random, coalition),
  })),
  one((_, random) => ({ kind: "standForCanaries", by: pick(random, operators) })),
  one((_, random) => ({ kind: "fixCanaries", by: pick(random, operators) })),
  (game, random) => {
    const { oracle } = game.model;
    if (oracle.round(oracle.lastRound)?.phase !== "closed") return;
    const scores = oracle.expectedScores().map((score) => (random() < 0.5 ? score : ONE));
    game.try({ kind: "post", by: player("challenger"), scores });
  },
];

const emission: readonly Play[] = [
  (game) => credit(game),
  (game) => credit(game),
  one((_, random) => ({ kind: "credit", by: pick(random, coalition), operators: [pick(random, payees)] })),
  (game) => claimEmission(game),
  (game, random) => {
    const operator = pick(random, operators);
    const earned = game.model.distributor.earnedOf(operator, game.now);
    const leaves = [{ operator, cumulative: partOf(random, earned + earned / 4n) }];
    game.try({ kind: "postRoot", by: player("challenger"), leaves });
  },
  one((game, random) => {
    const rootId = Math.floor(random() * (game.model.distributor.roots.length + 1));
    const leaves = game.model.distributor.roots[rootId]?.leaves ?? [];
    const by = player("challenger");
    return random() < 0.5
      ? { kind: "refuteRoot", by, rootId, leaves, leaf: 0 }
      : { kind: "claimEmission", by, rootId, leaves, claimed: [0] };
  }),
];

const disputes: readonly Play[] = [
  (game, random) => {
    const id = laneOf(game, random);
    const { accepted } = game.model.hub.laneOf(id);
    reportItself(game, { ...id, price: partOf(random, accepted + OMNI) });
  },
  (game, random) => {
    const guilty = random() < 0.5;
    const id = laneOf(game, random);
    const payee = guilty ? pick(random, operators) : id.payee;
    openDispute(game, { ...id, payee, guilty, price: partOf(random, OMNI) });
  },
  (game, random) => {
    const open = [...game.model.court.disputes.values()].filter(({ stage }) => stage === "prefix");
    if (open.length === 0) return;
    const { id } = pick(random, open);
    game.try({ kind: id.guilty || random() < 0.3 ? "settle" : "showPrefix", by: player("challenger"), id });
  },
  (game, random) => {
    const over = [...game.model.court.disputes.values()].filter(({ stage }) => stage === "convicted");
    if (over.length !== 0) game.try({ kind: "refund", by: player("challenger"), id: pick(random, over).id });
  },
  (game, random) => voidPraise(game, pick(random, operators)),
];

/** Kinds of moves by how often they are tried: most of a game is payment and emission. */
const kinds = [
  payments,
  payments,
  payments,
  staking,
  staking,
  judging,
  emission,
  emission,
  disputes,
] as const;

/** Something that somebody of the coalition could do now; often legal. */
export function randomPlay(game: Game, random: Random): void {
  const play = pick(random, pick(random, kinds));
  // Disputes cost stake, and a game that begins with one is soon over.
  if (disputes.includes(play) && random() < 0.7) return;
  play(game, random);
}
