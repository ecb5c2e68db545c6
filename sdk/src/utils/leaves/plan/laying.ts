import type { LayerPlan, PlannedTensor, TensorName, TraceStage } from "../../../types/leaves.ts";
import type { SegmentList } from "./segments.ts";

/** What all parts of a trace are laid from. */
export interface Laying {
  readonly plan: LayerPlan;
  readonly stage: TraceStage;
  readonly position: bigint;
  readonly list: SegmentList;
  /** @throws RangeError where the layer has no such tensor */
  tensor(name: TensorName): PlannedTensor;
  find(name: TensorName): PlannedTensor | undefined;
}
