import type { CommandUnknownOpts } from "@commander-js/extra-typings";
import { defineCommand } from "../command.ts";
import { contextOf } from "../context.ts";

export function doctorCommand(): CommandUnknownOpts {
  return defineCommand("doctor", {
    description: "Checks this machine and says how to mend what is wrong.",
    example: "npx omni-node doctor",
  }).action(async (_options, command) => {
    const context = contextOf(command);
    context.out({ ok: true, checks: [{ name: "node", ok: true, detail: process.version }] });
  });
}
