import { type Hex, keccak256 } from "viem";
import { decodeScores } from "./scores.ts";

/** What changes the stored scores, in the order of the chain. */
export type ScoreEvent =
  | {
      readonly eventName: "SubjectEnrolled";
      readonly args: { readonly column: bigint; readonly score: bigint };
    }
  | { readonly eventName: "Posted"; readonly args: { readonly epoch: bigint; readonly scores: Hex } }
  | { readonly eventName: "Finalised"; readonly args: { readonly epoch: bigint; readonly scoresHash: Hex } }
  /** Changes none. */
  | { readonly eventName: "RoundOpened" | "Revealed"; readonly args: object };

/**
 * The stored score of each column after some events of the QualityOracle, from the first on: enrolments set one, final scores
 * set those of the round's columns, and nothing else changes any.
 */
export function replayScores(events: readonly ScoreEvent[]): number[] {
  const stored: number[] = [];
  const posts = new Map<string, Hex>();
  for (const { eventName, args } of events) {
    if (eventName === "SubjectEnrolled") stored[Number(args.column)] = Number(args.score);
    else if (eventName === "Posted") posts.set(`${args.epoch} ${keccak256(args.scores)}`, args.scores);
    else if (eventName === "Finalised") {
      const scores = decodeScores(posts.get(`${args.epoch} ${args.scoresHash}`) ?? "0x");
      for (const [column, { score }] of scores.entries()) stored[column] = score;
    }
  }
  return stored;
}
