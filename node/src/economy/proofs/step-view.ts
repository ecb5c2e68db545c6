import type { CommittedSlices } from "../../types/committed.ts";
import type { LeafRequest, OperationTrace, ShownLeaf } from "../../types/trace-source.ts";
import type { SessionTerms } from "../signed-types.ts";

/** The layer of a position that is looked at. */
export type ViewedStep = Pick<LeafRequest, "termsHash" | "position" | "layer">;

/** What an operator shows of a step: nothing of it is trusted but the rows, which were shown to be under its receipt. */
export interface StepView {
  readonly step: ViewedStep;
  readonly terms: SessionTerms;
  readonly committed: CommittedSlices;
  /** @throws what keeps the operator from being asked, or from answering */
  operations(signal: AbortSignal): Promise<OperationTrace>;
  /** A leaf of that trace: asked for only once the trace is here, so that none was made for it. @throws as {@link operations} */
  leaf(asked: Pick<LeafRequest, "leaf" | "nonce" | "proof">, signal: AbortSignal): Promise<ShownLeaf>;
}
