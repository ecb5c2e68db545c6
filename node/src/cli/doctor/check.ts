/** What a check found. */
export interface Finding {
  readonly ok: boolean;
  /** What is there, in a few words. */
  readonly detail: string;
  /** What to do where it is not well. */
  readonly fix?: string;
}

export interface Check {
  readonly name: string;
  /** May throw: the error's message and remedy are then the finding. */
  readonly run: (signal: AbortSignal) => Finding | Promise<Finding>;
}

export interface CheckResult extends Finding {
  readonly name: string;
}

/** A check that has not answered by then has failed. */
const DEADLINE_MS = 20_000;

/** Runs a check to its end, its error or its deadline. */
export async function runCheck({ name, run }: Check, signal: AbortSignal): Promise<CheckResult> {
  const timeout = AbortSignal.timeout(DEADLINE_MS);
  const both = AbortSignal.any([signal, timeout]);
  try {
    both.throwIfAborted();
    const expired = new Promise<never>((_, reject) => {
      both.addEventListener("abort", () => reject(both.reason), { once: true });
    });
    return { name, ...(await Promise.race([run(both), expired])) };
  } catch (error) {
    signal.throwIfAborted();
    if (timeout.aborted) return { name, ok: false, detail: `no answer within ${DEADLINE_MS / 1000} s` };
    if (!(error instanceof Error)) return { name, ok: false, detail: String(error) };
    // The SDK's messages hold their remedy too; their short ones do not.
    const detail = "shortMessage" in error ? String(error.shortMessage) : error.message;
    return { name, ok: false, detail, ...("remedy" in error ? { fix: String(error.remedy) } : {}) };
  }
}
