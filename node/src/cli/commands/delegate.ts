import type { CommandUnknownOpts } from "@commander-js/extra-typings";
import { addressOf } from "../address-of.ts";
import { openSigningClient } from "../chain-client.ts";
import { defineCommand } from "../command.ts";
import { contextOf } from "../context.ts";
import { reportDelegation } from "../delegation-report.ts";
import { accountOption, deploymentOption, passwordFileOption, rpcOption } from "../options.ts";
import { formatAmount, parseAmount } from "../parse.ts";

export function delegateCommand(): CommandUnknownOpts {
  return defineCommand("delegate", {
    description:
      "Delegates OMNI to an operator: a share of its rewards, less its commission. Its own stake is slashed first, but what is delegated is slashed after it.",
    example: "npx omni-node delegate 0x70997970C51812dc3A010C7d01b50e0d17dc79C8 500 --account alice",
  })
    .argument("<operator>", "to whom: an address, or the name of an account of the home")
    .argument("<amount>", "OMNI, such as 500", parseAmount)
    .addOption(rpcOption())
    .addOption(deploymentOption())
    .addOption(accountOption())
    .addOption(passwordFileOption())
    .action(async (name, amount, options, command) => {
      const context = contextOf(command);
      const operator = await addressOf(context.home, name);
      const { client, address: delegator } = await openSigningClient(context, options);
      const { transactionHash, wait } = await client.delegate({ operator, amount });
      context.log.info(`sent ${transactionHash}`);
      await wait({ signal: context.signal });
      const { commission, room } = await client.getOperator({ operator });
      context.log.info(`the operator takes ${commission.rate / 100} % of what its delegators earn`);
      const more = { commission: commission.rate / 100, room: formatAmount(room) };
      await reportDelegation(context, client, { operator, delegator, transactionHash, more });
    });
}
