/** Who may judge the leaves of a model, the usual one first. */
export const verifierKinds = [
  /** The chain computes every leaf. */
  "evm",
  /** The chain is shown proofs of matrix products, or computes them where there is none; it computes all other leaves. */
  "groth16",
] as const;

export type VerifierKind = (typeof verifierKinds)[number];

/** Contracts of a deployment whose code leaf verifiers run. */
export type LeafCode = "evmLeaf" | "groth16Leaf";
