import type { CommandUnknownOpts } from "@commander-js/extra-typings";
import { openSigningClient } from "../chain-client.ts";
import { defineCommand } from "../command.ts";
import { contextOf } from "../context.ts";
import { reportOperator } from "../operator-report.ts";
import { accountOption, deploymentOption, passwordFileOption, rpcOption } from "../options.ts";
import { formatAmount } from "../parse.ts";

export function withdrawCommand(): CommandUnknownOpts {
  return defineCommand("withdraw", {
    description: "Pays out the stake whose exit is over.",
    example: "npx omni-node withdraw --account alice",
  })
    .addOption(rpcOption())
    .addOption(deploymentOption())
    .addOption(accountOption())
    .addOption(passwordFileOption())
    .action(async (options, command) => {
      const context = contextOf(command);
      const { client, address: operator } = await openSigningClient(context, options);
      const { transactionHash, wait } = await client.withdrawStake();
      const { amount } = await wait({ signal: context.signal });
      const more = { withdrawn: formatAmount(amount) };
      await reportOperator(context, client, { operator, transactionHash, more });
    });
}
