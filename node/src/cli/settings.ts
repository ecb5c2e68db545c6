import type { CommandUnknownOpts, Option } from "@commander-js/extra-typings";
import type { Config, Setting } from "./config.ts";
import { ConfigKeyUnknownError, InvalidValueError } from "./errors.ts";
import { nearest } from "./nearest.ts";

/** `wallet new` belongs to `wallet`: the table of the config file is named so. */
function topCommand(command: CommandUnknownOpts): CommandUnknownOpts {
  return command.parent?.parent ? topCommand(command.parent) : command;
}

function optionNames(command: CommandUnknownOpts): string[] {
  return [...command.options.map((option) => option.name()), ...command.commands.flatMap(optionNames)];
}

/** Sets the options of `command` that no flag set: from the environment, else from the config file. */
export function applySettings(command: CommandUnknownOpts, config: Config): void {
  const top = topCommand(command);
  const table = config.commands.get(top.name());
  const known = optionNames(top);
  for (const key of table?.keys() ?? []) {
    if (known.includes(key)) continue;
    throw new ConfigKeyUnknownError(config.path, `${top.name()}.${key}`, nearest(key, known));
  }
  for (const option of command.options) {
    const name = option.name();
    const setting = table?.get(name) ?? config.shared.get(name);
    if (setting !== undefined) applySetting(command, option, setting, "config");
  }
  applyEnvironment(command);
}

/** Sets the options of `command` that no flag set from their `OMNI_*` variables. */
export function applyEnvironment(command: CommandUnknownOpts): void {
  for (const option of command.options) {
    const text = option.envVar && process.env[option.envVar];
    if (text) applySetting(command, option, text, "env");
  }
}

const booleans = new Map([
  ["1", true],
  ["true", true],
  ["yes", true],
  ["on", true],
  ["0", false],
  ["false", false],
  ["no", false],
  ["off", false],
]);

function applySetting(
  command: CommandUnknownOpts,
  option: Option,
  setting: Setting,
  source: "config" | "env",
): void {
  const key = option.attributeName();
  if (command.getOptionValueSource(key) === "cli") return;
  const where = source === "env" ? (option.envVar ?? "") : `${option.name()} in the config file`;
  command.setOptionValueWithSource(key, parseSetting(option, setting, where), source);
}

function parseSetting(option: Option, setting: Setting, where: string): unknown {
  if (option.isBoolean()) {
    const on = booleans.get(String(setting).toLowerCase());
    if (on === undefined) throw new InvalidValueError(String(setting), "true or false", where);
    return option.negate ? !on : on;
  }
  const { parseArg } = option;
  let parsed: unknown;
  for (const text of Array.isArray(setting) ? setting : [String(setting)]) {
    try {
      parsed = parseArg ? parseArg(text, parsed as never) : text;
    } catch (error) {
      const expected = error instanceof InvalidValueError ? error.expected : choices(option);
      throw new InvalidValueError(text, expected, where);
    }
  }
  return parsed;
}

function choices(option: Option): string {
  return option.argChoices ? `one of ${option.argChoices.join(", ")}` : `a value for ${option.flags}`;
}
