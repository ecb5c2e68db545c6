import { LeafOp } from "../../types/leaves.ts";
import type { LeafCode, VerifierKind } from "../../types/verifiers.ts";

const operations = Object.keys(LeafOp).length;

const codes: Record<VerifierKind, { readonly products: LeafCode; readonly others: LeafCode }> = {
  evm: { products: "evmLeaf", others: "evmLeaf" },
  groth16: { products: "groth16Leaf", others: "evmLeaf" },
};

/** Whose code judges each operation of a model, by its number. */
export function verifierCodes(kind: VerifierKind): readonly LeafCode[] {
  const { products, others } = codes[kind];
  return Array.from({ length: operations }, (_, op) => (op === LeafOp.MatMul ? products : others));
}
