import type { Address } from "viem";
import type { LeafSource } from "../../types/trace-source.ts";
import { ProofDesk } from "./proof-desk.ts";

/** Leaves as others are shown them: one after the other, and so many an hour for sessions of one payer. */
export function servedLeaves(source: LeafSource, desk = new ProofDesk()): (payer: Address) => LeafSource {
  return (payer) => ({
    leaf: (request, signal) => desk.take(payer, () => source.leaf(request, signal), signal),
  });
}
