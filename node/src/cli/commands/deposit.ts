import type { CommandUnknownOpts } from "@commander-js/extra-typings";
import { readPayerFunds } from "../../economy/chain/payer-funds.ts";
import { openSigningClient } from "../chain-client.ts";
import { defineCommand } from "../command.ts";
import { contextOf } from "../context.ts";
import { accountOption, deploymentOption, passwordFileOption, rpcOption } from "../options.ts";
import { formatAmount, parseAmount } from "../parse.ts";

export function depositCommand(): CommandUnknownOpts {
  return defineCommand("deposit", {
    description: "Deposits OMNI to pay operators with.",
    example: "npx omni-node deposit 10 --account alice",
  })
    .argument("<amount>", "OMNI, such as 10 or 0.25", parseAmount)
    .addOption(rpcOption())
    .addOption(deploymentOption())
    .addOption(accountOption())
    .addOption(passwordFileOption())
    .action(async (amount, options, command) => {
      const context = contextOf(command);
      const { client, address } = await openSigningClient(context, options);
      const { transactionHash, wait } = await client.deposit({ amount });
      context.log.info(`sent ${transactionHash}`);
      await wait({ signal: context.signal });
      const { deposited, reserved } = await readPayerFunds(client, address);
      context.out({ transactionHash, deposited: formatAmount(deposited), reserved: formatAmount(reserved) });
    });
}
