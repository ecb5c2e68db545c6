import type { DisputeStage } from "../../../sdk/src/index.ts";
import type { Dispute } from "./model.ts";

/** Values of leaf 0 that are demanded, and the bytes that each has: the leaf alone, its first input, its output. */
export const chunkBytes = { record: 0, input: 10, output: 32 } as const;
export type Slot = keyof typeof chunkBytes;
export const slots = ["record", "input", "output"] as const satisfies readonly Slot[];

/** A move, with what its effect depends on. */
export type Move =
  | {
      readonly kind:
        | "answer"
        | "showPrefix"
        | "showStale"
        | "postChunk"
        | "redraw"
        | "confirmDelivery"
        | "judge";
    }
  | { readonly kind: "demandChunk"; readonly prepaid: bigint; readonly slot: Slot }
  | { readonly kind: "point"; readonly wrong: boolean }
  | { readonly kind: "demandDelivery" | "concede" | "showFault" | "settle" };

export type MoveKind = Move["kind"];

export const stageOfMove: Record<Exclude<MoveKind, "settle" | "showFault">, DisputeStage> = {
  answer: "answer",
  showStale: "answer",
  showPrefix: "prefix",
  postChunk: "chunk",
  redraw: "delivery",
  confirmDelivery: "delivery",
  demandChunk: "trace",
  demandDelivery: "trace",
  point: "trace",
  concede: "trace",
  judge: "leaf",
};

/**
 * What a dispute is really about. The operator is right: `honest`, `stale` (it kept nothing so old), `prefix`. It cheated:
 * in the `wiring` (which hashes show) or a `computation`, it `withheld` values, or signed two stories (`equivocation`).
 */
export const innocent = ["honest", "stale", "prefix"] as const;
export const guilty = ["wiring", "computation", "withheld", "equivocation"] as const;
export type Truth = (typeof innocent)[number] | (typeof guilty)[number];

export type Side = "operator" | "challenger";

export const sideOf = ({ stage }: Pick<Dispute, "stage">): Side =>
  stage === "trace" ? "challenger" : "operator";

/** Moves for which there is evidence: nobody can prove what is not so. */
export function provable(truth: Truth, dispute: Dispute, side: Side, demand: Move): Move[] {
  const anyones: Move[] = [];
  if (truth === "wiring") anyones.push({ kind: "showFault" });
  if (side === "challenger") {
    // Who pointed at a leaf that is right has nothing to gain by the verdict; who was right need not wait for the operator.
    if (dispute.wrong) anyones.push({ kind: "judge" });
    const points = [false, ...(truth === "computation" ? [true] : [])];
    return [
      ...anyones,
      ...points.map((wrong): Move => ({ kind: "point", wrong })),
      demand,
      { kind: "demandDelivery" },
      { kind: "concede" },
    ];
  }
  if (truth === "stale") return [{ kind: "showStale" }];
  if (truth === "prefix") return [{ kind: "showPrefix" }];
  if (truth === "equivocation") return [];
  const moves: Move[] = [{ kind: "answer" }, { kind: "redraw" }];
  if (truth !== "withheld") moves.push({ kind: "postChunk" }, { kind: "confirmDelivery" });
  if (!dispute.wrong) moves.push({ kind: "judge" });
  return moves;
}

/** What a side does that knows its case and moves in time; nothing where it can only wait. */
export function honestMove(truth: Truth, dispute: Dispute): Move | undefined {
  switch (dispute.stage) {
    case "prefix":
      return truth === "prefix" ? { kind: "showPrefix" } : undefined;
    case "answer":
      if (truth === "equivocation" || truth === "prefix") return undefined;
      return truth === "stale" ? { kind: "showStale" } : { kind: "answer" };
    case "chunk":
      return truth === "withheld" ? undefined : { kind: "postChunk" };
    case "delivery":
      return truth === "withheld" ? undefined : { kind: "confirmDelivery" };
    case "leaf":
      return dispute.wrong ? undefined : { kind: "judge" };
    case "trace":
      if (truth === "wiring") return { kind: "showFault" };
      if (truth === "computation") return { kind: "point", wrong: true };
      // Without a fault to show, the bond is lost in any case; by conceding, no more than the bond.
      return truth === "withheld" && dispute.draws === 0 ? { kind: "demandDelivery" } : { kind: "concede" };
    default:
      return undefined;
  }
}
