/** Points of bn254 as the EVM's precompiles take them: coordinates below the base field's order, in G2 the imaginary part first. */
export type PointG1 = readonly [x: bigint, y: bigint];
export type PointG2 = readonly [xImaginary: bigint, xReal: bigint, yImaginary: bigint, yReal: bigint];

/** What proofs of one circuit are verified with. */
export interface VerifyingKey {
  readonly alpha: PointG1;
  readonly beta: PointG2;
  readonly gamma: PointG2;
  readonly delta: PointG2;
  /** The constant's, the commitment's, the evaluation's, the challenge's. */
  readonly inputs: readonly [PointG1, PointG1, PointG1, PointG1];
}

/** A Groth16 proof: a and c of G1, b of G2. */
export type Groth16Proof = readonly [...a: PointG1, ...b: PointG2, ...c: PointG1];

/** Public inputs of a tile's circuit, below the groups' order. */
export type TileInputs = readonly [commitment: bigint, evaluation: bigint, challenge: bigint];
