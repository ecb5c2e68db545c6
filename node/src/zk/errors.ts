import { OmniError } from "../types/errors.ts";

/** A layer computed again did not give what was committed to. */
export class ReplayMismatchError extends OmniError {
  readonly code = "OMNI_REPLAY_MISMATCH";
  readonly position: number;
  readonly layer: number;
  readonly row: string;

  constructor(position: number, layer: number, row: string) {
    super(
      `Layer ${layer} of position ${position}, computed again, gives other ${row} than were committed to.`,
      {
        remedy:
          "Run this node on the machine and with the ggml build that served the session: the same bits come from the same kernels alone.",
      },
    );
    this.position = position;
    this.layer = layer;
    this.row = row;
  }
}

/** Weights that an operation trace needs. */
export class LayerWeightsError extends OmniError {
  readonly code = "OMNI_LAYER_WEIGHTS";
  readonly what: string;

  constructor(what: string, why: string) {
    super(`${what} ${why}.`, {
      remedy: "Fetch the shards of the layer with omni-node fetch, and take the plan from their manifest.",
    });
    this.what = what;
  }
}
