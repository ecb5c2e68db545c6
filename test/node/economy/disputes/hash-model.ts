import { hexToBytes, keccak256, stringToBytes } from "viem";
import type {
  OperationTrace,
  OperatorEvidence,
} from "../../../../node/src/economy/disputes/operation-trace.ts";
import type { ChallengerEvidence, Objection } from "../../../../node/src/economy/disputes/prosecution.ts";
import type { VerifierSet } from "../../../../sdk/src/index.ts";
import type { Attempt } from "../../../helpers/court/attempt.ts";
import { type Cheat, type Layer, WRONG_LEAF, workOn } from "../../../helpers/court/layer.ts";

/** Work on the model made of hashes as an operation trace. A lie is the hash of its own words. */
export function traceOfLayer(layer: Layer): OperationTrace {
  const leaves = Array.from({ length: layer.answer.leaves }, (_, index) => layer.proofOf(index).leaf);
  const outputs = leaves.map(({ output }, index) => {
    const value = layer.valueOf(index, "output");
    return keccak256(value) === output ? hexToBytes(value) : stringToBytes("a lie");
  });
  return { answer: layer.answer, leaves, outputs };
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
    source: async ({ position }, { source, index, hash }) => {
      const layer = workOn(position, cheat);
      const consumer = source === "input" && index === 1n ? 3 : 0;
      const value = hexToBytes(layer.valueOf(consumer, 0));
      if (keccak256(value) !== hash) throw new Error("nobody keeps these bytes");
      return value;
    },
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
    prepare: async () => {},
    async fetch(_id, { position }) {
      if (!delivers()) throw new Error("nobody is there");
      return traceOfLayer(workOn(position, cheat));
    },
    examine: async (_id, { position }) => objection(position),
    judgement: async () => ({ set, evidence: "0x01" }),
    async probe(_id, { position }, _answer, posted) {
      const found = objection(position);
      if (found === undefined || found.kind === "fault") return found;
      const { index } = found;
      const proof = posted.find((one) => one.proof.index === index)?.proof;
      if (proof === undefined) return { kind: "demand", index, slot: "record" };
      return { kind: "leaf", proof, judgement: { set, evidence: "0x01" } };
    },
  };
}
