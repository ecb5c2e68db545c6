import type { CourtModel, Dispute } from "./model.ts";
import { isOpen } from "./model.ts";
import { honestMove, type Move, provable, type Side, sideOf, type Truth } from "./moves.ts";
import { pick, type Random } from "./random.ts";

/** Honest players move by what is so, within the hour; random ones as they like; greedy ones look ahead. */
export const characters = ["honest", "random", "greedy"] as const;
export type Character = (typeof characters)[number];

export interface Seat {
  readonly model: CourtModel;
  readonly dispute: Dispute;
  readonly truth: Truth;
  readonly side: Side;
}

/** Moves that rules and evidence permit now. */
export function movesOf({ model, dispute, truth, side }: Seat, demand: Move): Move[] {
  return provable(truth, dispute, side, demand).filter(({ kind }) => model.allows(dispute, kind));
}

/** What a player does now; nothing where it waits. */
export function choose(character: Character, seat: Seat, demand: Move, random: Random): Move | undefined {
  const { model, dispute, truth, side } = seat;
  if (character === "honest") {
    const move = sideOf(dispute) === side ? honestMove(truth, dispute) : undefined;
    return move && model.allows(dispute, move.kind) ? move : undefined;
  }
  const moves = movesOf(seat, demand);
  if (character === "greedy") return greedy(seat, moves);
  return moves.length !== 0 && random() > 0.15 ? pick(random, moves) : undefined;
}

/** The move (or none) after which a side has most, in the mean of two futures: all fall silent, or all play honestly. */
function greedy(seat: Seat, moves: readonly Move[]): Move | undefined {
  let best: { readonly move: Move | undefined; readonly worth: bigint } | undefined;
  for (const move of [undefined, ...moves]) {
    const worth = futures.reduce((sum, future) => sum + worthAfter(seat, move, future), 0n);
    if (best === undefined || worth > best.worth) best = { move, worth };
  }
  return best?.move;
}

type Future = (model: CourtModel, dispute: Dispute, truth: Truth) => void;

const silence: Future = (model, dispute) => {
  const deadline = model.deadline(dispute);
  if (deadline === undefined) return;
  model.now = Math.max(model.now, deadline + 1);
  model.play(dispute, { kind: "settle" });
};

const honesty: Future = (model, dispute, truth) => {
  while (isOpen(dispute)) {
    const move = honestMove(truth, dispute);
    if (!move || !model.allows(dispute, move.kind)) return silence(model, dispute, truth);
    model.play(dispute, move);
  }
};

const futures = [silence, honesty];

function worthAfter({ model, dispute, truth, side }: Seat, move: Move | undefined, future: Future): bigint {
  const copy = model.copy();
  const same = copy.disputes[model.disputes.indexOf(dispute)];
  if (!same) throw new Error("the copy lacks the dispute");
  if (move) copy.play(same, move);
  future(copy, same, truth);
  const { operator, own, challenger, payer, deposit } = copy.ledger;
  return side === "operator" ? operator + own.active + own.exiting : challenger + payer + deposit;
}
