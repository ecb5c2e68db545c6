import type { Game } from "./game.ts";
import type { Account } from "./ledger.ts";
import { DAY, HOUR } from "./math.ts";
import { epochAt } from "./oracle-model.ts";
import { isCoalition, outsideOperators, payees, player, stakers, validators } from "./players.ts";
import { claimEmission } from "./recipes.ts";
import { NO_OPINION, ONE } from "./score-math.ts";
import { omni, type Setting } from "./setting.ts";

/** Times of a day at which things happen, in seconds from its start, with room for the coalition's moves between. */
export const SLOTS = [0.2, 1, 3, 7.5, 9.5, 16].map((hours) => hours * HOUR);

const keeper = player("keeper");
const payer = player("outside payer");
/** Lane of outside payers. */
const LANE = 9;
/** Of each outside operator. */
export const OUTSIDE_STAKE = omni(500_000);
const HONEST_SCORE = 9_000;

/** Everybody takes a place: stakes, columns, seats, delegations. */
export function settle(game: Game, setting: Setting): void {
  const stakeOf = (account: Account): bigint => {
    if (validators.includes(account)) return setting.validatorStake / 2n;
    if (outsideOperators.includes(account)) return OUTSIDE_STAKE;
    return isCoalition(account)
      ? (setting.stakes[account - player("operator A")] ?? 0n)
      : setting.honestStake;
  };
  for (const by of stakers) {
    const amount = stakeOf(by);
    if (amount === 0n) continue;
    game.do({ kind: "stake", by, amount });
    if (payees.includes(by)) {
      game.do({ kind: "setDelegationLimit", by, limit: 9n * amount });
      game.do({ kind: "enrol", by });
      if (setting.canaries) game.do({ kind: "standForCanaries", by });
    } else if (amount >= omni(1_000)) {
      game.do({ kind: "join", by, bond: amount / 1_000n > omni(100) ? amount / 1_000n : omni(100) });
    }
  }
  if (setting.delegated === 0n) return;
  const [by, operator] = [player("outside delegator"), player("operator A")];
  game.do({ kind: "delegate", by, operator, amount: setting.delegated });
}

/** What those who keep the rounds going, and honest operators and their payer, do in a slot of the day. */
export function honestTurn(game: Game, setting: Setting, slot: number): void {
  const epoch = epochAt(game.now);
  switch (slot) {
    case 0:
      if (game.try({ kind: "open", by: keeper })) game.do({ kind: "fixCanaries", by: keeper });
      work(game, setting);
      return;
    case 1:
      game.try({ kind: "draw", by: keeper, value: game.beaconValue("seats") });
      game.try({ kind: "drawCanaries", by: keeper, value: game.beaconValue("canaries") });
      return;
    case 2:
      vote(game, setting, epoch - 1, "commitScores");
      claimEmission(game, keeper, outsideOperators);
      return;
    case 3:
      vote(game, setting, epoch - 1, "revealScores");
      return;
    case 4:
      closeAndPost(game, setting);
      return;
    default:
      evening(game, setting, epoch - 1);
  }
}

function work(game: Game, { honestWork, outsideWork }: Setting): void {
  const pay = (payee: Account, amount: bigint): void => {
    if (amount === 0n) return;
    const id = { payer, payee, lane: LANE };
    game.do({ kind: "deposit", by: payer, amount });
    game.do({ kind: "reserve", by: payer, id, amount });
    game.do({ kind: "claimVoucher", by: payee, id, cumulative: game.model.hub.laneOf(id).accepted + amount });
  };
  for (const operator of outsideOperators) pay(operator, honestWork);
  pay(player("operator A"), outsideWork);
}

/** Members of the coalition praise their own and nobody else; honest ones say what they think. */
function vote(game: Game, setting: Setting, epoch: number, kind: "commitScores" | "revealScores"): void {
  const { oracle } = game.model;
  const round = oracle.round(epoch);
  if (round?.phase !== "drawn") return;
  for (const [index, { account: by, committed, ballot }] of round.members.entries()) {
    if (isCoalition(by) && setting.silent) continue;
    if (kind === "revealScores") {
      if (committed) game.do({ kind, by, epoch, index, ballot });
      continue;
    }
    const opinions = oracle.operators.slice(0, round.columns).map((operator) => {
      if (operator < 0) return NO_OPINION;
      if (isCoalition(by)) return isCoalition(operator) ? ONE : 0;
      return isCoalition(operator) ? setting.opinion : HONEST_SCORE;
    });
    game.do({ kind, by, epoch, index, ballot: opinions });
  }
}

function closeAndPost(game: Game, { isWatched }: Setting): void {
  if (!game.try({ kind: "close", by: keeper }) || !isWatched) return;
  game.try({ kind: "post", by: keeper, scores: game.model.oracle.expectedScores() });
}

/** Wrong posts are refuted, the right one becomes final; work is credited. */
function evening(game: Game, { isWatched }: Setting, epoch: number): void {
  const { oracle, hub } = game.model;
  if (!isWatched) game.try({ kind: "lapse", by: keeper });
  else if (oracle.round(epoch)?.phase === "closed") {
    const scores = oracle.expectedScores();
    const ballots = (oracle.round(epoch)?.members ?? []).map(({ ballot }) => ballot);
    for (const key of oracle.posts.keys()) {
      const posted = (key.split(": ")[1] ?? "").split(" ").map(Number);
      const column = posted.findIndex((score, i) => score !== scores[i]);
      if (key.startsWith(`${epoch}:`) && column >= 0 && posted.length === scores.length)
        game.do({ kind: "refute", by: keeper, scores: posted, column, ballots });
    }
    if (game.try({ kind: "finalise", by: keeper, scores }))
      game.try({ kind: "creditCanaries", by: keeper, epoch });
  }
  for (const payee of outsideOperators)
    if (hub.releasableOf(payee, game.now) !== 0n) game.try({ kind: "release", by: payee, payee });
  game.do({ kind: "credit", by: keeper, operators: outsideOperators });
}

export const slotTime = (game: Game, day: number, slot: number): number =>
  game.world.start + day * DAY + (SLOTS[slot] ?? 0);
