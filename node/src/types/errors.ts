/** What a command that failed for this reason exits with: 1 failed, 2 wrong usage, 3 refused by chain, peer or policy. */
export type ExitCode = 1 | 2 | 3;

export interface OmniErrorOptions {
  /** What the user can do about it, as an imperative sentence. */
  readonly remedy: string;
  readonly cause?: unknown;
}

/**
 * Base of every error that OmniNode throws on purpose. One subclass a failure, with its arguments as fields; `code` is
 * stable across releases and packages (match on it or on `name`, never on `message`). docs/ERRORS.md lists all codes.
 */
export abstract class OmniError extends Error {
  abstract readonly code: `OMNI_${string}`;
  readonly exitCode: ExitCode = 1;
  readonly remedy: string;

  constructor(message: string, options: OmniErrorOptions) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    this.remedy = options.remedy;
  }
}
