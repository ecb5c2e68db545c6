import { Command, type CommandUnknownOpts } from "@commander-js/extra-typings";
import { commonOptions, furnish } from "./command.ts";
import { commands } from "./commands/index.ts";

export interface ProgramOptions {
  readonly version: string;
  /** Called when the arguments are understood, before the command's action. */
  readonly prepare: (command: CommandUnknownOpts) => Promise<void>;
}

/** The name of the command in `args`, before anything is loaded. */
function commandName(args: readonly string[]): string | undefined {
  const bare = new Command();
  for (const { flags } of commonOptions()) bare.option(flags); // without their checks: those come later, and once
  const [first, second] = bare.parseOptions(args.slice()).operands;
  return first === "help" ? second : first;
}

/** Builds the program for `args`: the command they name in full, the others by name and summary only. */
export async function createProgram(
  args: readonly string[],
  { version, prepare }: ProgramOptions,
): Promise<CommandUnknownOpts> {
  const program: CommandUnknownOpts = new Command("omni-node")
    .description(
      "Run language models no single device could hold: a paid, verifiable pipeline of strangers' machines.",
    )
    .version(version)
    .showSuggestionAfterError()
    .exitOverride()
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({ outputError: () => {} })
    .addHelpText("after", "\nExample:\n  $ npx omni-node demo\n\nHelp on one command: omni-node help COMMAND")
    .hook("preAction", (_program, command) => prepare(command));
  for (const option of commonOptions()) program.addOption(option);
  furnish(program);
  const chosen = commandName(args);
  for (const { name, summary, load } of commands) {
    if (name !== chosen) {
      program.command(name).summary(summary).description(summary);
      continue;
    }
    const command = (await load())().summary(summary);
    program.addCommand(command);
    furnish(command);
  }
  return program;
}
