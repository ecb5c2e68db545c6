import { encodeAbiParameters, type Hex, zeroHash } from "viem";
import {
  type FaultProof,
  type LeafProof,
  type SliceProof,
  type TraceLeaf,
  type VerifierSet,
  wireSources,
} from "../../types/court.ts";
import {
  judgementParameters,
  leafParameters,
  leafProofParameters,
  verifierSetParameters,
  wrongLeafParameters,
  wrongOutputParameters,
  wrongRowParameters,
  wrongWeightParameters,
} from "./abiParameters.ts";
import { encodable } from "./encodable.ts";

const noLeaf: LeafProof = {
  index: 0,
  leaf: { op: 0, params: zeroHash, inputs: [], output: zeroHash, commits: 0 },
  path: [],
};
const noSlice: SliceProof = {
  inputRoot: zeroHash,
  outputRoot: zeroHash,
  positionPath: [],
  slice: zeroHash,
  slicePath: [],
};
const noBlock = { hash: zeroHash, path: [] };

/** abi.encode of a leaf: its keccak256 is the leaf's hash. */
export function encodeTraceLeaf(leaf: TraceLeaf): Hex {
  return encodable("leaf", () => encodeAbiParameters(leafParameters, [leafWords(leaf)]));
}

/** abi.encode of a verifier set: its keccak256 is a model version's `verifierSet`. */
export function encodeVerifierSet(set: VerifierSet): Hex {
  return encodable("set", () => encodeAbiParameters(verifierSetParameters, [set]));
}

/** What postChunk takes as its proof. */
export function encodeLeafProof(proof: LeafProof): Hex {
  return encodable("proof", () => encodeAbiParameters(leafProofParameters, [proofWords(proof)]));
}

/** What judgeLeaf takes as its proof. */
export function encodeJudgement(proof: LeafProof, set: VerifierSet): Hex {
  return encodable("proof", () => encodeAbiParameters(judgementParameters, [proofWords(proof), set]));
}

/** The kinds of fault, as the court numbers them. */
export const faultKinds = [
  "leaf",
  "row",
  "weight",
  "output",
] as const satisfies readonly FaultProof["kind"][];

/** What showFault takes as its proof. */
export function encodeFaultProof(fault: FaultProof): Hex {
  return encodable("fault", () => {
    switch (fault.kind) {
      case "leaf": {
        const { consumer, wire, producer = noLeaf } = fault;
        const words = { consumer: proofWords(consumer), wire: BigInt(wire), producer: proofWords(producer) };
        return encodeAbiParameters(wrongLeafParameters, [words]);
      }
      case "row": {
        const { consumer, wire, slice = noSlice } = fault;
        const words = { consumer: proofWords(consumer), wire: BigInt(wire), slice };
        return encodeAbiParameters(wrongRowParameters, [words]);
      }
      case "weight": {
        const { consumer, wire, set, block: { hash: block_, path } = noBlock } = fault;
        const words = { consumer: proofWords(consumer), wire: BigInt(wire), set, block_, path };
        return encodeAbiParameters(wrongWeightParameters, [words]);
      }
      case "output": {
        const { producer, slice: { hash: slice, path } = noBlock } = fault;
        return encodeAbiParameters(wrongOutputParameters, [{ producer: proofWords(producer), slice, path }]);
      }
      default:
        fault satisfies never;
        throw new RangeError(`${String(fault)} is no fault`);
    }
  });
}

const proofWords = (proof: LeafProof) => ({ ...proof, leaf: leafWords(proof.leaf) });

/** A leaf as ABIs take it: sources of its wires by their numbers. */
export const leafWords = (leaf: TraceLeaf) => ({
  ...leaf,
  inputs: leaf.inputs.map((wire) => ({ ...wire, source: wireSources.indexOf(wire.source) })),
});
