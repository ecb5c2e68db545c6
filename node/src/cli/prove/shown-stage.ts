import type { JudgedLayer } from "../../economy/disputes/court-model.ts";
import type { StepView } from "../../economy/proofs/step-view.ts";

/** A step that can be looked at, and what it is judged by. */
export interface ShownStage extends AsyncDisposable {
  readonly view: StepView;
  readonly model: JudgedLayer;
}
