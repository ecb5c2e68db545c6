import { OmniSdkError } from "./base.ts";

/** A block's header could not be rebuilt from what the chain's node says of the block. */
export class BlockHeaderUnknownError extends OmniSdkError {
  override readonly name = "BlockHeaderUnknownError";
  override readonly code = "OMNI_BLOCK_HEADER_UNKNOWN";
  /** The field that is missing; undefined where all are there and hash to something else. */
  readonly field: string | undefined;

  constructor({ block, field }: { block: Readonly<Record<string, unknown>>; field?: string }) {
    const what = field === undefined ? "does not hash to the block's hash" : `has no ${field}`;
    super(`The header of block ${String(block.number)} ${what}.`, {
      remedy:
        "Record the block while it is the latest with recordRandomness, or ask another node of the chain.",
    });
    this.field = field;
  }
}
