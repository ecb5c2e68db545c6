import { encodeAbiParameters, type Hex, keccak256, stringToHex, zeroHash } from "viem";
import {
  type Answer,
  createMountainRange,
  type FaultProof,
  getMerkleRoot,
  hashTraceLeaf,
  type LeafProof,
  type SliceProof,
  type TraceLeaf,
  type VerifierSet,
  type Wire,
} from "../../../sdk/src/index.ts";

// A model made of hashes, whose layers the HashVerifier judges; test/contracts/utils/CourtSystem.sol has the same. A layer's
// trace has 4 leaves, its rows 2 slices each, the model 3 blocks of weights.
// 0: input slice 0, weights 1. 1: leaf 0, output slice 0 of the position before. 2: leaf 1, weights 0; output slice 0.
// 3: input slice 1, leaf 2; output slice 1.

/** How an operator departs from the model so that hashes show it; `block` and those after it need no second hash. */
export const wiringCheats = [
  "leaf",
  "input",
  "past",
  "weight",
  "output",
  "loop",
  "future",
  "slice",
  "block",
  "commit",
] as const;

/** `computation`: leaf 1 put out something else, and all that follows was computed from it. `op`: nobody judges leaf 2. */
export type Cheat = "none" | "computation" | "op" | (typeof wiringCheats)[number];

/** First position of every attempt. */
export const FROM = 10n;
/** The leaf that is wrong where a computation is, and one that is right in any case. */
export const WRONG_LEAF = 1;
export const RIGHT_LEAF = 0;

const lie = keccak256(stringToHex("a lie"));
const words = (...parts: Hex[]): Hex => keccak256(encodeAbiParameters([{ type: "bytes32[]" }], [parts]));
const valueOfInput = (position: bigint, slice: number): Hex => stringToHex(`input ${position} ${slice}`);

/** Blocks of weights, of which a root is registered with the model. */
export const weights: readonly Hex[] = [0, 1, 2].map((block) => keccak256(stringToHex(`weights ${block}`)));
export const weightRoot = getMerkleRoot(weights);

/** What the HashVerifier holds for right. */
const outputValue = (inputs: readonly Wire[]): Hex => words(...inputs.map(({ hash }) => hash));

function leafOf(inputs: readonly Wire[], fields: Partial<TraceLeaf> = {}): TraceLeaf {
  const params = keccak256(stringToHex("params"));
  return { op: 0, params, inputs, output: keccak256(outputValue(inputs)), commits: 0, ...fields };
}

const inputSlices = (position: bigint): Hex[] =>
  [0, 1].map((slice) => keccak256(valueOfInput(position, slice)));

function outputSlices(position: bigint, cheat: Cheat): Hex[] {
  const leaves = traceOf(position, cheat);
  return [leaves[2]?.output ?? zeroHash, cheat === "output" ? lie : (leaves[3]?.output ?? zeroHash)];
}

function traceOf(position: bigint, cheat: Cheat): TraceLeaf[] {
  const [in0 = zeroHash, in1 = zeroHash] = inputSlices(position);
  const row = (index: number, hash: Hex): Wire => ({ source: "input", position, index: BigInt(index), hash });
  const block = (index: number): Wire => ({
    source: "weight",
    position: 0n,
    index: BigInt(index),
    hash: weights[index] ?? zeroHash,
  });
  const from = (index: number, leaf: TraceLeaf): Wire => ({
    source: "leaf",
    position: 0n,
    index: BigInt(index),
    hash: leaf.output,
  });
  const change = (wire: Wire, when: Cheat, fields: Partial<Wire>): Wire =>
    cheat === when ? { ...wire, ...fields } : wire;

  const first = leafOf([row(0, in0), block(1)]);
  const before: Wire =
    position === FROM
      ? row(0, in0)
      : {
          source: "output",
          position: position - 1n,
          index: 0n,
          hash: outputSlices(position - 1n, "none")[0] ?? lie,
        };
  const past = change(change(before, "past", { hash: lie }), "future", { position: position + 1n });
  const inputs = [change(from(0, first), "loop", { index: 1n }), past];
  const second = leafOf(inputs, cheat === "computation" ? { output: lie } : {});
  const third = leafOf(
    [
      change(from(1, second), "leaf", { hash: lie }),
      change(change(block(0), "weight", { hash: lie }), "block", { index: 3n }),
    ],
    { op: cheat === "op" ? 2 : 1, commits: 1 },
  );
  const rowIn = change(change(row(1, in1), "input", { hash: lie }), "slice", { index: 2n });
  const fourth = leafOf([rowIn, from(2, third)], { commits: cheat === "commit" ? 3 : 2 });
  return [first, second, third, fourth];
}

/** Roots of a position's rows, as the receipt commits to them. */
export function rootsOf(position: bigint, cheat: Cheat): { inputRoot: Hex; outputRoot: Hex } {
  return {
    inputRoot: getMerkleRoot(inputSlices(position)),
    outputRoot: getMerkleRoot(outputSlices(position, cheat)),
  };
}

/** An operator's work on a layer of a position. */
export interface Layer {
  readonly answer: Answer;
  proofOf(index: number): LeafProof;
  /** Bytes behind the value of a leaf that a demand names. */
  valueOf(index: number, slot: number | "output"): Hex;
  /** What hashes show of the cheat, where they show it. `pathOf` proves a position under the receipt. */
  faultOf(set: VerifierSet, pathOf: (position: bigint) => readonly Hex[]): FaultProof | undefined;
}

export function workOn(position: bigint, cheat: Cheat): Layer {
  const leaves = traceOf(position, cheat);
  const range = createMountainRange(leaves.map(hashTraceLeaf));
  const answer: Answer = {
    ...rootsOf(position, cheat),
    inputSlices: 2,
    outputSlices: 2,
    leaves: leaves.length,
    traceRoot: range.root(),
  };
  const leafAt = (index: number): TraceLeaf => {
    const leaf = leaves[index];
    if (!leaf) throw new RangeError(`no leaf ${index}`);
    return leaf;
  };
  const proofOf = (index: number): LeafProof => ({
    index,
    leaf: leafAt(index),
    path: range.inclusionProof(index),
  });
  return {
    answer,
    proofOf,
    valueOf(index, slot) {
      if (slot === "output") return outputValue(leafAt(index).inputs);
      const wire = leafAt(index).inputs[slot];
      if (wire?.source === "leaf") return outputValue(leafAt(Number(wire.index)).inputs);
      if (wire?.source === "input") return valueOfInput(wire.position, Number(wire.index));
      throw new RangeError(`nobody keeps the bytes of input ${slot} of leaf ${index}`);
    },
    faultOf: (set, pathOf) => faultOf({ position, cheat, proofOf, set, pathOf }),
  };
}

interface Evidence {
  readonly position: bigint;
  readonly cheat: Cheat;
  readonly proofOf: (index: number) => LeafProof;
  readonly set: VerifierSet;
  readonly pathOf: (position: bigint) => readonly Hex[];
}

function faultOf({ position, cheat, proofOf, set, pathOf }: Evidence): FaultProof | undefined {
  const output = outputSlices(position, cheat);
  const slice = (slices: readonly Hex[], index: number) => ({
    hash: slices[index] ?? zeroHash,
    path: createMountainRange(slices).inclusionProof(index),
  });
  const row = (of: bigint, slices: readonly Hex[], index: number): SliceProof => {
    const { hash, path } = slice(slices, index);
    const roots = rootsOf(of, of === position ? cheat : "none");
    return { ...roots, positionPath: pathOf(of), slice: hash, slicePath: path };
  };
  switch (cheat) {
    case "leaf":
      return { kind: "leaf", consumer: proofOf(2), wire: 0, producer: proofOf(1) };
    case "loop":
      return { kind: "leaf", consumer: proofOf(1), wire: 0 };
    case "input":
      return { kind: "row", consumer: proofOf(3), wire: 0, slice: row(position, inputSlices(position), 1) };
    case "past": {
      const before = position - 1n;
      return {
        kind: "row",
        consumer: proofOf(1),
        wire: 1,
        slice: row(before, outputSlices(before, "none"), 0),
      };
    }
    case "future":
      return { kind: "row", consumer: proofOf(1), wire: 1 };
    case "slice":
      return { kind: "row", consumer: proofOf(3), wire: 0 };
    case "weight":
      return { kind: "weight", consumer: proofOf(2), wire: 1, set, block: slice(weights, 0) };
    case "block":
      return { kind: "weight", consumer: proofOf(2), wire: 1, set };
    case "output":
      return { kind: "output", producer: proofOf(3), slice: slice(output, 1) };
    case "commit":
      return { kind: "output", producer: proofOf(3) };
    case "none":
    case "computation":
    case "op":
      return undefined;
    default:
      cheat satisfies never;
  }
}
