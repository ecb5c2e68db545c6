import type { CommandUnknownOpts } from "@commander-js/extra-typings";
import { defineCommand } from "../command.ts";
import { contextOf } from "../context.ts";
import { runDemo } from "../demo/demo.ts";
import { EMBEDDED_MODEL } from "../model-reference.ts";
import { parseInteger, parseSeed } from "../parse.ts";

export function demoCommand(): CommandUnknownOpts {
  return defineCommand("demo", {
    description:
      "Shows the whole story on this machine: a local chain, a model cut into shards, two operators who stake and serve, a user who pays by voucher, and the settlement.",
    example: 'npx omni-node demo\nnpx omni-node demo --model model.gguf --prompt "The sea"',
  })
    .option("--model <file>", "a GGUF file; default: the embedded model", EMBEDDED_MODEL)
    .option("--prompt <text>", "what to continue", "ROMEO:\n")
    .option("--max-tokens <n>", "tokens to generate", parseInteger(1, 4096), 200)
    .option("--seed <s>", "the same seed gives the same text", parseSeed, 7n)
    .action(async (options, command) => {
      const context = contextOf(command);
      const result = await runDemo(context, options);
      if (context.json) context.out(result);
    });
}
