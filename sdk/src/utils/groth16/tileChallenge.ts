import { encodeAbiParameters, type Hex, hexToBigInt, keccak256, parseAbiParameters } from "viem";
import { bn254Order } from "./field.ts";
import type { TileSums } from "./tileSums.ts";

export interface TileChallengeParameters {
  /** Dispute of the {@link LeafStatement} that is proved, or what a request for a proof has in its place. */
  readonly dispute: Hex;
  /** Number of the leaf. */
  readonly index: number;
  /** keccak256 of the tile and of the block of activations, as the leaf's wires have them. */
  readonly weights: Hex;
  readonly block: Hex;
  readonly sums: TileSums;
  /** Poseidon hash of the vector, as the circuit puts it out. */
  readonly commitment: bigint;
}

const parameters = parseAbiParameters("bytes32, uint256, bytes32, bytes32, uint256[13], uint256");

/** Where the vector's polynomial is evaluated: a hash of all that the proof is about, so that nobody chooses it. */
export function tileChallenge({
  dispute,
  index,
  weights,
  block,
  sums,
  commitment,
}: TileChallengeParameters): bigint {
  const thirteen = sums as Sums;
  const encoded = encodeAbiParameters(parameters, [
    dispute,
    BigInt(index),
    block,
    weights,
    thirteen,
    commitment,
  ]);
  return hexToBigInt(keccak256(encoded)) % bn254Order;
}

type Sums = Parameters<typeof encodeAbiParameters<typeof parameters>>[1][4];
