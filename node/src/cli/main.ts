import { readFileSync } from "node:fs";
import type { Context } from "./context.ts";
import { InterruptedError, ReaderGoneError } from "./errors.ts";
import { createProgram } from "./program.ts";
import { isAbort, type ReportOptions, reportError } from "./report.ts";
import { EXIT_INTERRUPTED, watchSignals } from "./signals.ts";

function version(): string {
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
    version: string;
  };
  return version;
}

/** How to report an error: known before the arguments are, since they may be what is wrong. */
function reportOptions(args: readonly string[], context: Context | undefined): ReportOptions {
  const end = args.indexOf("--");
  const options = end < 0 ? args : args.slice(0, end);
  const level = options.find((_, i) => options[i - 1] === "--log-level") ?? process.env.OMNI_LOG_LEVEL;
  return {
    json: context?.json ?? (options.includes("--json") || process.env.OMNI_JSON === "1"),
    debug: context ? context.log.isLevelEnabled("debug") : level === "debug" || level === "trace",
    stderr: process.stderr,
  };
}

const flushed = (stream: NodeJS.WriteStream) =>
  new Promise<void>((resolve) => {
    if (stream.destroyed || !stream.writable) resolve();
    else stream.write("", () => resolve());
  });

/** Runs the command line `argv` (with node and the script in front) and ends the process: nothing else exits. */
export async function main(argv: readonly string[]): Promise<never> {
  const args = argv.slice(2);
  const interruption = watchSignals();
  let context: Context | undefined;
  const stopped = (error: unknown) => interruption.signal.aborted && isAbort(error);
  const fail = (error: unknown) => {
    // Asked to stop, the command stopped before it was done: by a signal, or since nobody reads what it says.
    if (error instanceof InterruptedError) return EXIT_INTERRUPTED; // Ctrl-C in a prompt raises no signal
    if (stopped(error)) return interruption.by() === undefined ? 0 : EXIT_INTERRUPTED;
    return reportError(error, reportOptions(args, context));
  };

  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") interruption.abort(new ReaderGoneError(error));
  });
  process.stderr.on("error", () => {});
  process.on("uncaughtException", (error) => {
    // What is left of aborted work must not cut the draining of the rest short.
    if (!stopped(error)) process.exit(fail(error));
  });

  let code: number;
  try {
    const program = await createProgram(args, {
      version: version(),
      prepare: async (command) => {
        const { prepareContext } = await import("./prepare.ts"); // --help and --version do without it
        context = prepareContext(command, interruption.signal);
      },
    });
    await program.parseAsync(argv.slice());
    code = interruption.by() === "SIGINT" ? EXIT_INTERRUPTED : 0;
  } catch (error) {
    code = fail(error);
  }
  await Promise.all([flushed(process.stdout), flushed(process.stderr)]);
  process.exit(code);
}
