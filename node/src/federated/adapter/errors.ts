import type { ExitCode } from "../../types/errors.ts";
import { OmniError } from "../../types/errors.ts";

/** Bytes that are not the one encoding of an adapter. */
export class AdapterMalformedError extends OmniError {
  override readonly code = "OMNI_ADAPTER_MALFORMED";
  override readonly exitCode: ExitCode = 3;
  readonly problem: string;

  constructor(problem: string) {
    super(`The adapter is malformed: ${problem}.`, {
      remedy: "Take it from another source; docs/ADAPTERS.md says what an adapter's bytes are.",
    });
    this.problem = problem;
  }
}

/** An adapter larger than those that nodes pass on. */
export class AdapterTooLargeError extends OmniError {
  override readonly code = "OMNI_ADAPTER_TOO_LARGE";
  override readonly exitCode: ExitCode = 3;
  readonly size: number;
  readonly limit: number;

  constructor(size: number, limit: number) {
    super(`The adapter takes ${size} bytes; at most ${limit} are accepted.`, {
      remedy: "Use a lower rank, or change fewer matrices.",
    });
    this.size = size;
    this.limit = limit;
  }
}

/** An adapter of another model. */
export class AdapterBaseError extends OmniError {
  override readonly code = "OMNI_ADAPTER_BASE";
  override readonly exitCode: ExitCode = 3;
  readonly base: string;
  readonly model: string;

  constructor(base: string, model: string) {
    super(`The adapter was made for the model ${base}, not for ${model}.`, {
      remedy: "Name the model that it was made for with --model, or another adapter.",
    });
    this.base = base;
    this.model = model;
  }
}
