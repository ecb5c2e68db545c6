import type { CommandUnknownOpts } from "@commander-js/extra-typings";
import { openSigningClient } from "../chain-client.ts";
import { defineCommand } from "../command.ts";
import { contextOf } from "../context.ts";
import { reportOperator } from "../operator-report.ts";
import { accountOption, deploymentOption, passwordFileOption, rpcOption } from "../options.ts";
import { parseAmount } from "../parse.ts";

export function unstakeCommand(): CommandUnknownOpts {
  return defineCommand("unstake", {
    description:
      "Sends stake to the exit queue: it can be withdrawn two weeks later, and can be slashed until then. Below the minimum stake all leases end.",
    example: "npx omni-node unstake 500 --account alice",
  })
    .argument("<amount>", "OMNI, such as 500", parseAmount)
    .addOption(rpcOption())
    .addOption(deploymentOption())
    .addOption(accountOption())
    .addOption(passwordFileOption())
    .action(async (amount, options, command) => {
      const context = contextOf(command);
      const { client, address: operator } = await openSigningClient(context, options);
      const { transactionHash, wait } = await client.unstake({ amount });
      context.log.info(`sent ${transactionHash}`);
      const { readyAt } = await wait({ signal: context.signal });
      context.log.info(
        `omni-node withdraw pays it from ${new Date(Number(readyAt) * 1_000).toISOString()} on`,
      );
      await reportOperator(context, client, {
        operator,
        transactionHash,
        more: { readyAt: Number(readyAt) },
      });
    });
}
