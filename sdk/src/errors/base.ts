export interface OmniSdkErrorOptions {
  /** What the caller can do about it, as an imperative sentence. */
  readonly remedy: string;
  readonly cause?: unknown;
  /** Anchor in docs/SDK.md. Default: the table of errors. */
  readonly docsPath?: string;
  /** Leave the cause out of `message`, where it says nothing more. */
  readonly hideCause?: boolean;
}

/**
 * Base of every error that the SDK throws on purpose. Match on `code` (stable across releases) or `name`, never on
 * `message`, which is for people: what happened, what to do, where to read more, and what caused it.
 *
 * @example
 * try {
 *   await client.stake({ amount })
 * } catch (error) {
 *   if (error instanceof OmniSdkError && error.code === 'OMNI_BALANCE_INSUFFICIENT') topUp()
 *   else throw error
 * }
 */
export abstract class OmniSdkError extends Error {
  abstract readonly code: `OMNI_${string}`;
  /** Written out in each class: minified class names would differ. */
  abstract override readonly name: string;
  /** What happened and why, in one line. */
  readonly shortMessage: string;
  readonly remedy: string;
  readonly docsPath: string;
  /** True where the chain said no: the same request again gets the same answer. */
  readonly refused: boolean = false;

  constructor(shortMessage: string, options: OmniSdkErrorOptions) {
    const { remedy, cause, docsPath = "docs/SDK.md#errors", hideCause = false } = options;
    const lines = [shortMessage, "", `What to do: ${remedy}`, `Docs: ${docsPath}`];
    if (cause instanceof Error && !hideCause) lines.push(`Cause: ${briefly(cause)}`);
    super(lines.join("\n"), cause === undefined ? undefined : { cause });
    this.shortMessage = shortMessage;
    this.remedy = remedy;
    this.docsPath = docsPath;
  }

  /** The first error of the chain of causes, this one included, that satisfies `matches`. */
  walk(matches: (error: unknown) => boolean): unknown {
    return findCause(this, matches);
  }
}

function briefly(error: Error): string {
  if ("shortMessage" in error && typeof error.shortMessage === "string") return error.shortMessage;
  return error.message.split("\n", 1)[0] ?? "";
}

/** Walks `error` and its causes to the first that satisfies `matches`. Chains of causes are bounded: cycles end. */
export function findCause(error: unknown, matches: (error: unknown) => boolean): unknown {
  let current = error;
  for (let depth = 0; depth < 32 && current !== undefined && current !== null; depth++) {
    if (matches(current)) return current;
    current = typeof current === "object" && "cause" in current ? current.cause : undefined;
  }
  return undefined;
}
