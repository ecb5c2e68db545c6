import type { CommandUnknownOpts } from "@commander-js/extra-typings";
import type { Logger } from "pino";
import type { Output } from "./output.ts";

/** What every command is given beside its own arguments. */
export interface Context extends Output {
  /** The folder that holds keys, shards, deployments and settings. Not created until something is written. */
  readonly home: string;
  /** Writes to stderr; secrets are redacted. */
  readonly log: Logger;
  /** Aborted by the first SIGINT or SIGTERM, and when nobody reads stdout any more: finish cleanly, then return. */
  readonly signal: AbortSignal;
}

const contexts = new WeakMap<CommandUnknownOpts, Context>();

export function provideContext(command: CommandUnknownOpts, context: Context): void {
  contexts.set(command, context);
}

/** The context of a command that is running: call it in the action, with the action's last argument. */
export function contextOf(command: CommandUnknownOpts): Context {
  const context = contexts.get(command);
  if (!context) throw new Error(`${command.name()} was started without a context`);
  return context;
}
