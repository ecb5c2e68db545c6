import { OmniSdkError } from "./base.ts";

/** A proof of a leaf that shows nothing: of other bytes, sums or another dispute, or no proof at all. */
export class LeafProofInvalidError extends OmniSdkError {
  override readonly name = "LeafProofInvalidError";
  override readonly code = "OMNI_LEAF_PROOF_INVALID";
  readonly reason: string;

  constructor(reason: string) {
    super(`The proof of the leaf does not hold: ${reason}.`, {
      remedy: "Ask for another; have the leaf judged by its values (getLeafVerdict) if there is none.",
    });
    this.reason = reason;
  }
}
