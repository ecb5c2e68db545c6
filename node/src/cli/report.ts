import { CommanderError } from "@commander-js/extra-typings";
import pc from "picocolors";
import { UnexpectedError, UsageError } from "./errors.ts";
import { wantsColor } from "./output.ts";

export interface ReportOptions {
  readonly json: boolean;
  /** Print the stack of what was not foreseen. */
  readonly debug: boolean;
  readonly stderr: NodeJS.WriteStream;
}

/** What errors of the node and of the SDK share; their classes they do not. */
interface Foreseen extends Error {
  readonly code: string;
  readonly remedy: string;
  /** The node's. */
  readonly exitCode?: number;
  /** The SDK's: the chain said no. */
  readonly refused?: boolean;
  /** The SDK's: its `message` also holds remedy and cause. */
  readonly shortMessage?: string;
}

function isForeseen(error: unknown): error is Foreseen {
  if (!(error instanceof Error && "code" in error && "remedy" in error)) return false;
  return typeof error.code === "string" && error.code.startsWith("OMNI_") && typeof error.remedy === "string";
}

/** What went wrong first, where tidying up failed too. */
function firstOf(error: unknown): unknown {
  return error instanceof SuppressedError ? firstOf(error.suppressed) : error;
}

/** Whether an error only says that the command was told to stop. */
export function isAbort(failure: unknown): boolean {
  const error = firstOf(failure);
  return (
    error instanceof Error &&
    (error.name === "AbortError" || (error.cause !== undefined && isAbort(error.cause)))
  );
}

/** Help, version: commander ends these by an error that is none. */
function commanderExit(error: CommanderError): number | Foreseen {
  if (error.exitCode === 0) return 0;
  // A command that only has subcommands was named alone: commander has printed its help.
  if (error.code === "commander.help") return 2;
  return new UsageError(error.message.replace(/^error: /, "").replace(/\s*\n\s*/g, " "));
}

/** Prints what happened, why, and what to do, to stderr; answers the exit code. */
export function reportError(failure: unknown, options: ReportOptions): number {
  const error = firstOf(failure);
  const known = error instanceof CommanderError ? commanderExit(error) : error;
  if (typeof known === "number") return known;
  const shown: Foreseen = isForeseen(known) ? known : new UnexpectedError(known);
  const { code, name, remedy, shortMessage: message = shown.message } = shown;
  if (options.json) {
    const stack = options.debug ? stackOf(known) : undefined;
    options.stderr.write(`${JSON.stringify({ error: { code, name, message, remedy, stack } })}\n`);
  } else {
    const { red, dim } = pc.createColors(wantsColor(options.stderr));
    options.stderr.write(`${red("error:")} ${message}\n${remedy} ${dim(`[${code}]`)}\n`);
    if (options.debug) options.stderr.write(`${stackOf(known)}\n`);
  }
  return shown.exitCode ?? (shown.refused ? 3 : 1);
}

function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined
    ? (error.stack ?? error.message)
    : `${error.stack}\ncaused by ${stackOf(error.cause)}`;
}
