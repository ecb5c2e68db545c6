import { Command, type CommandUnknownOpts, Option } from "@commander-js/extra-typings";
import { InvalidValueError } from "./errors.ts";
import { logLevels } from "./log-levels.ts";
import { formatAmount, parseAmount } from "./parse.ts";

export interface CommandText {
  /** One sentence. */
  readonly description: string;
  /** One or more complete command lines, shown at the end of `--help`. */
  readonly example: string;
}

/** Starts a command of the house: `defineCommand("inspect", {…}).argument("<file>").action(async (file, options, command) => …)`. */
export function defineCommand(name: string, { description, example }: CommandText): Command {
  const lines = example
    .trim()
    .split("\n")
    .map((line) => `  $ ${line.trim()}`);
  return new Command(name)
    .description(description)
    .addHelpText("after", `\nExample${lines.length > 1 ? "s" : ""}:\n${lines.join("\n")}`);
}

const commonHeading = "Common options:";

/** Options that every command has: the program takes them before and after the command's name. */
export function commonOptions(): Option[] {
  return [
    new Option("--json", "print JSON on stdout, and nothing else"),
    new Option("--home <folder>", "keys, shards, deployments and settings"),
    new Option("--config <file>", "settings (TOML); default: config.toml in the home"),
    new Option("--log-level <level>", "what to log on stderr").choices(logLevels),
  ].map((option) => option.helpGroup(commonHeading));
}

/** The environment variable of an option: `--log-level` is `OMNI_LOG_LEVEL`. */
function environmentName(option: Option): string {
  return `OMNI_${option.name().toUpperCase().replaceAll("-", "_")}`;
}

type Parse = (value: string, previous: unknown) => unknown;

/** Says which option or argument a wrong value belongs to. */
function named(where: string, parse: Parse): Parse {
  return (value, previous) => {
    try {
      return parse(value, previous);
    } catch (error) {
      if (error instanceof InvalidValueError) throw new InvalidValueError(value, error.expected, where);
      throw error;
    }
  };
}

/** Commander would describe defaults by JSON, which has no bigints. */
function describeBigint(option: Option): void {
  const { defaultValue, parseArg } = option;
  if (typeof defaultValue !== "bigint") return;
  option.default(defaultValue, parseArg === parseAmount ? formatAmount(defaultValue) : `${defaultValue}`);
}

/** Gives a command and its subcommands what all commands share: `OMNI_*` variables, errors that name the option. */
export function furnish(command: CommandUnknownOpts): void {
  if (command.parent) command.copyInheritedSettings(command.parent);
  for (const option of command.options) {
    // Only shown in --help: commander reads the variables of options that were bound before they were added.
    if (!option.envVar && option.name() !== "version") option.env(environmentName(option));
    describeBigint(option);
    if (option.parseArg) option.argParser(named(option.long ?? option.flags, option.parseArg as Parse));
  }
  for (const argument of command.registeredArguments) {
    if (argument.parseArg) argument.argParser(named(argument.name(), argument.parseArg as Parse));
  }
  for (const child of command.commands) furnish(child);
}
