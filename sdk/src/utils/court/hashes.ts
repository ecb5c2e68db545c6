import { encodeAbiParameters, type Hex, keccak256, parseAbiParameters } from "viem";
import type { Answer, TraceLeaf, VerifierSet } from "../../types/court.ts";
import { encodable } from "./encodable.ts";
import { encodeTraceLeaf, encodeVerifierSet } from "./encode.ts";

const answerParameters = parseAbiParameters("bytes32, bytes32, uint32, uint32, uint32, bytes32");
const positionParameters = parseAbiParameters("uint256, bytes32, bytes32");

/** Hash of an operator's answer: what the court keeps of it, and what jurors sign. */
export function hashAnswer(answer: Answer): Hex {
  const { inputRoot, outputRoot, inputSlices, outputSlices, leaves, traceRoot } = answer;
  return keccak256(
    encodable("answer", () =>
      encodeAbiParameters(answerParameters, [
        inputRoot,
        outputRoot,
        inputSlices,
        outputSlices,
        leaves,
        traceRoot,
      ]),
    ),
  );
}

/** Hash of a leaf: a leaf of the tree whose root is the answer's traceRoot. */
export function hashTraceLeaf(leaf: TraceLeaf): Hex {
  return keccak256(encodeTraceLeaf(leaf));
}

/** Hash that names a model version's verifiers: publishModel takes it. */
export function hashVerifierSet(set: VerifierSet): Hex {
  return keccak256(encodeVerifierSet(set));
}

export interface CommittedPosition {
  /** The position (uint64). */
  readonly position: bigint;
  /** Root over the slices of the rows that came in. */
  readonly inputRoot: Hex;
  /** Root over the slices of the rows that left; zero where nothing did. */
  readonly outputRoot: Hex;
}

/**
 * Commitment to a position: a leaf of the tree whose root is in the receipt.
 *
 * @example
 * const range = createMountainRange(positions.map(hashPosition))
 * const receipt = { termsHash, toPos: terms.fromPos + BigInt(range.size), root: range.root(), signedAt: now }
 */
export function hashPosition({ position, inputRoot, outputRoot }: CommittedPosition): Hex {
  return keccak256(
    encodable("position", () => encodeAbiParameters(positionParameters, [position, inputRoot, outputRoot])),
  );
}
