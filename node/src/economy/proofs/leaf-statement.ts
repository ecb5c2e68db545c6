import type { LeafStatement } from "@omninode/sdk";
import type { Hex } from "viem";
import type { OperationTrace } from "../disputes/operation-trace.ts";
import type { SessionTerms } from "../signed-types.ts";
import { LeafUnprovableError } from "./errors.ts";
import type { ViewedStep } from "./step-view.ts";

export interface LeafStatementParts {
  readonly terms: SessionTerms;
  readonly step: ViewedStep;
  readonly trace: Pick<OperationTrace, "answer" | "leaves">;
  readonly index: number;
  /** What stands in the place of a dispute's id. */
  readonly nonce: Hex;
}

/** What is judged of a leaf of a trace. @throws LeafUnprovableError where there is no such leaf */
export function leafStatement({ terms, step, trace, index, nonce }: LeafStatementParts): LeafStatement {
  const { manifest, tauTable, a, b } = terms;
  const leaf = trace.leaves[index];
  if (leaf === undefined) throw new LeafUnprovableError(index);
  return {
    dispute: nonce,
    manifest,
    tauTable,
    a,
    b,
    position: BigInt(step.position),
    layer: step.layer,
    index,
    answer: trace.answer,
    leaf,
  };
}
