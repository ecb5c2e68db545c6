import type { CommandUnknownOpts } from "@commander-js/extra-typings";
import envPaths from "env-paths";
import { commands } from "./commands/index.ts";
import { loadConfig } from "./config.ts";
import { type Context, provideContext } from "./context.ts";
import { createLog } from "./log.ts";
import type { LogLevel } from "./log-levels.ts";
import { createOutput } from "./output.ts";
import { applyEnvironment, applySettings } from "./settings.ts";

interface CommonSettings {
  readonly home?: string;
  readonly config?: string;
  readonly json?: boolean;
  readonly logLevel?: LogLevel;
}

/** Completes the options of the command that is about to run from the config file, and gives it its context. */
export function prepareContext(command: CommandUnknownOpts, signal: AbortSignal): Context {
  const program = programOf(command);
  applyEnvironment(program); // the home and the config file may be named there
  const given: CommonSettings = command.optsWithGlobals();
  const home = given.home ?? envPaths("omni-node", { suffix: "" }).data;
  const config = loadConfig(
    home,
    given.config,
    commands.map(({ name }) => name),
  );
  applySettings(program, config);
  applySettings(command, config);
  const { json = false, logLevel = "info" }: CommonSettings = command.optsWithGlobals();
  const context: Context = {
    ...createOutput(json, process.stdout, process.stderr),
    home,
    log: createLog(logLevel, json, process.stderr),
    signal,
  };
  provideContext(command, context);
  return context;
}

function programOf(command: CommandUnknownOpts): CommandUnknownOpts {
  return command.parent ? programOf(command.parent) : command;
}
