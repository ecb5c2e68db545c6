import type { CommandUnknownOpts } from "@commander-js/extra-typings";
import { openSigningClient } from "../chain-client.ts";
import { defineCommand } from "../command.ts";
import { contextOf } from "../context.ts";
import { reportOperator } from "../operator-report.ts";
import { accountOption, deploymentOption, passwordFileOption, rpcOption } from "../options.ts";
import { parseAmount } from "../parse.ts";

export function stakeCommand(): CommandUnknownOpts {
  return defineCommand("stake", {
    description: "Stakes OMNI as an operator: work is leased against it, and cheating loses it.",
    example: "npx omni-node stake 1000 --account alice",
  })
    .argument("[amount]", "OMNI, such as 1000; default: the minimum stake", parseAmount)
    .addOption(rpcOption())
    .addOption(deploymentOption())
    .addOption(accountOption())
    .addOption(passwordFileOption())
    .action(async (given, options, command) => {
      const context = contextOf(command);
      const { client, address: operator } = await openSigningClient(context, options);
      const amount = given ?? (await client.getStakeParameters()).minimumStake;
      const { transactionHash, wait } = await client.stake({ amount });
      context.log.info(`sent ${transactionHash}`);
      await wait({ signal: context.signal });
      await reportOperator(context, client, { operator, transactionHash });
    });
}
