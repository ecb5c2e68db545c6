import type { CommittedSlices, PositionSlices } from "../../types/committed.ts";
import type { SessionTerms, StepReceipt } from "../signed-types.ts";
import { hashStruct } from "../signing.ts";
import type { TraceLayout } from "../trace/layout.ts";
import { recordSlices } from "../trace/record-slices.ts";
import type { TraceClient } from "../trace-protocol/client.ts";
import { fetchLeaf, fetchOperations, fetchRows } from "../trace-protocol/fetch.ts";
import type { StepView, ViewedStep } from "./step-view.ts";

export interface AskedStepParameters {
  readonly step: ViewedStep;
  readonly terms: SessionTerms;
  /** The operator's signature over it was checked when it came. */
  readonly receipt: StepReceipt;
  readonly layout: TraceLayout;
}

/** A step as another operator shows it when it is asked. */
export function askedStep(
  client: TraceClient,
  { step, terms, receipt, layout }: AskedStepParameters,
): StepView {
  const fromPos = Number(terms.fromPos);
  const receiptHash = hashStruct("StepReceipt", receipt);
  // The position itself is looked at more than once.
  let last: { readonly position: number; readonly slices: PositionSlices } | undefined;
  const committed: CommittedSlices = {
    async slices(position) {
      if (last?.position === position) return last.slices;
      const [record = new Uint8Array()] = await fetchRows(client, {
        layout,
        fromPos,
        receipt,
        receiptHash,
        part: "records",
        from: position,
        to: position + 1,
      });
      last = { position, slices: recordSlices(record, layout) };
      return last.slices;
    },
  };
  return {
    step,
    terms,
    committed,
    operations: () => fetchOperations(client, step),
    leaf: (asked) => fetchLeaf(client, { ...step, ...asked }),
  };
}
