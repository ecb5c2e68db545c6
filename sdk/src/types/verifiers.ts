/** Who may judge the leaves of a model, the usual one first. */
export const verifierKinds = [
  /** The chain computes every leaf. */
  "evm",
] as const;

export type VerifierKind = (typeof verifierKinds)[number];

/** Contracts of a deployment whose code leaf verifiers run. */
export type LeafCode = "evmLeaf";
