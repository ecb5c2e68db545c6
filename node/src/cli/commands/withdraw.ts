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
import { formatAmount } from "../parse.ts";

export function withdrawCommand(): CommandUnknownOpts {
  return defineCommand("withdraw", {
    description: "Pays out the stake whose exit is over, or with --operator what was delegated.",
    example: "npx omni-node withdraw --account alice\nnpx omni-node withdraw --operator bob --account alice",
  })
    .addOption(operatorOption())
    .addOption(rpcOption())
    .addOption(deploymentOption())
    .addOption(accountOption())
    .addOption(passwordFileOption())
    .action(async (options, command) => {
      const context = contextOf(command);
      const delegatedTo =
        options.operator === undefined ? undefined : await addressOf(context.home, options.operator);
      const { client, address } = await openSigningClient(context, options);
      const { transactionHash, wait } =
        delegatedTo === undefined
          ? await client.withdrawStake()
          : await client.withdrawDelegation({ operator: delegatedTo });
      const { amount } = await wait({ signal: context.signal });
      const result = { transactionHash, more: { withdrawn: formatAmount(amount) } };
      if (delegatedTo === undefined) {
        await reportOperator(context, client, { operator: address, ...result });
      } else {
        await reportDelegation(context, client, { operator: delegatedTo, delegator: address, ...result });
      }
    });
}
