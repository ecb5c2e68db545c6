import { OmniSdkError } from "./base.ts";

/** An argument that no contract could take: found before anything is signed or sent. */
export class ValueInvalidError extends OmniSdkError {
  override readonly name = "ValueInvalidError";
  override readonly code = "OMNI_VALUE_INVALID";
  readonly field: string;
  readonly expected: string;

  constructor(invalid: { field: string; value: unknown; expected: string; cause?: unknown }) {
    const { field, value, expected, cause } = invalid;
    super(`${field} is ${String(value)}, which is not ${expected}.`, { remedy: `Pass ${expected}.`, cause });
    this.field = field;
    this.expected = expected;
  }
}
