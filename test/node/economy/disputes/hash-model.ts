import { type Hex, hexToBytes, keccak256 } from "viem";
import type {
  OperationTrace,
  OperatorEvidence,
} from "../../../../node/src/economy/disputes/operation-trace.ts";
import type { ChallengerEvidence, Objection } from "../../../../node/src/economy/disputes/prosecution.ts";
import type { VerifierSet } from "../../../../sdk/src/index.ts";
import type { Attempt } from "../../../helpers/court/attempt.ts";
import { type Cheat, type Layer, WRONG_LEAF, workOn } from "../../../helpers/court/layer.ts";

/** Work on the model made of hashes as an operation trace. */
export function traceOfLayer(layer: Layer): OperationTrace {
  const leaves = Array.from({ length: layer.answer.leaves }, (_, index) => layer.proofOf(index).leaf);
  const values = new Map<Hex, Uint8Array>();
  for (const [index, leaf] of leaves.entries()) {
    for (const slot of [...leaf.inputs.keys(), "output"] as const) {
      const value = bytesOf(layer, index, slot);
      if (value !== undefined) values.set(keccak256(value), hexToBytes(value));
    }
  }
  return { answer: layer.answer, leaves, values };
}

/** Nobody keeps some of the bytes: the model knows their hashes alone. */
function bytesOf(layer: Layer, index: number, slot: number | "output"): Hex | undefined {
  try {
    return layer.valueOf(index, slot);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** What the operator of an attempt can show. It counts how often a trace is made. */
export function hashEvidence(
  attempt: Attempt,
  set: VerifierSet,
  cheat: Cheat = "none",
): OperatorEvidence & { readonly made: () => number } {
  let made = 0;
  return {
    made: () => made,
    async traceOf({ position }) {
      made++;
      return { trace: traceOfLayer(workOn(position, cheat)), path: attempt.pathOf(position) };
    },
    async prefixOf({ receipt, other }) {
      const [from, to] = [receipt, other].map(({ toPos }) => Number(toPos - attempt.terms.fromPos));
      return attempt.range.consistencyProof(from ?? 0, to ?? 0);
    },
    weight: async () => new Uint8Array(),
    judgement: async () => ({ set, evidence: "0x01" }),
  };
}

/** What a challenger that knows the cheat finds out; without `delivers` the operator keeps its trace to itself. */
export function hashProsecution(
  attempt: Attempt,
  set: VerifierSet,
  cheat: Cheat,
  delivers: () => boolean = () => true,
): ChallengerEvidence {
  const objection = (position: bigint): Objection | undefined => {
    if (cheat === "none") return undefined;
    if (cheat === "computation") return { kind: "leaf", index: WRONG_LEAF };
    const fault = workOn(position, cheat).faultOf(set, attempt.pathOf);
    return fault && { kind: "fault", fault };
  };
  return {
    async fetch(_id, { position }) {
      if (!delivers()) throw new Error("nobody is there");
      return traceOfLayer(workOn(position, cheat));
    },
    examine: async ({ position }) => objection(position),
    judgement: async () => ({ set, evidence: "0x01" }),
  };
}
