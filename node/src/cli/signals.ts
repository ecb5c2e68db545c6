import { InterruptedError } from "./errors.ts";

/** What a shell reports of a command that was interrupted. */
export const EXIT_INTERRUPTED = 130;

export interface Interruption {
  readonly signal: AbortSignal;
  /** The signal that asked for the end, if one did. */
  readonly by: () => NodeJS.Signals | undefined;
  /** Ends the command as a signal would, for another reason. */
  readonly abort: (reason: Error) => void;
}

/** The first SIGINT or SIGTERM aborts, so that the command drains; the second ends the process at once. */
export function watchSignals(): Interruption {
  const controller = new AbortController();
  let by: NodeJS.Signals | undefined;
  const onSignal = (name: NodeJS.Signals) => {
    if (by) process.exit(EXIT_INTERRUPTED);
    by = name;
    controller.abort(new InterruptedError(name));
  };
  process.on("SIGINT", onSignal);
  process.on("SIGTERM", onSignal);
  return { signal: controller.signal, by: () => by, abort: (reason) => controller.abort(reason) };
}
