import type { CommandUnknownOpts } from "@commander-js/extra-typings";
import { addressOf } from "../address-of.ts";
import { openSigningClient } from "../chain-client.ts";
import { defineCommand } from "../command.ts";
import { contextOf } from "../context.ts";
import { reportDelegation } from "../delegation-report.ts";
import { reportOperator } from "../operator-report.ts";
import {
  accountOption,
  deploymentOption,
  operatorOption,
  passwordFileOption,
  rpcOption,
} from "../options.ts";
import { parseAmount } from "../parse.ts";

export function unstakeCommand(): CommandUnknownOpts {
  return defineCommand("unstake", {
    description:
      "Sends stake, or with --operator what was delegated, to the exit queue: it can be withdrawn two weeks later, and can be slashed until then. Below the minimum stake all leases end.",
    example:
      "npx omni-node unstake 500 --account alice\nnpx omni-node unstake 500 --operator bob --account alice",
  })
    .argument("<amount>", "OMNI, such as 500", parseAmount)
    .addOption(operatorOption())
    .addOption(rpcOption())
    .addOption(deploymentOption())
    .addOption(accountOption())
    .addOption(passwordFileOption())
    .action(async (amount, options, command) => {
      const context = contextOf(command);
      const delegatedTo =
        options.operator === undefined ? undefined : await addressOf(context.home, options.operator);
      const { client, address } = await openSigningClient(context, options);
      const { transactionHash, wait } =
        delegatedTo === undefined
          ? await client.unstake({ amount })
          : await client.undelegate({ operator: delegatedTo, amount });
      context.log.info(`sent ${transactionHash}`);
      const { readyAt } = await wait({ signal: context.signal });
      context.log.info(
        `omni-node withdraw pays it from ${new Date(Number(readyAt) * 1_000).toISOString()} on`,
      );
      const result = { transactionHash, more: { readyAt: Number(readyAt) } };
      if (delegatedTo === undefined) {
        await reportOperator(context, client, { operator: address, ...result });
      } else {
        await reportDelegation(context, client, { operator: delegatedTo, delegator: address, ...result });
      }
    });
}
