import type { CommandUnknownOpts } from "@commander-js/extra-typings";
import { readPayerFunds, takeBack } from "../../economy/chain/payer-funds.ts";
import { openSigningClient } from "../chain-client.ts";
import { defineCommand } from "../command.ts";
import { contextOf } from "../context.ts";
import { accountOption, deploymentOption, passwordFileOption, rpcOption } from "../options.ts";
import { formatAmount } from "../parse.ts";

export function reclaimCommand(): CommandUnknownOpts {
  return defineCommand("reclaim", {
    description:
      "Takes the payer's money back: the deposit at once; what is reserved for operators after they had four days to claim. Run it again then.",
    example: "npx omni-node reclaim --account alice",
  })
    .option("--keep-deposit", "take lanes back, and leave the deposit for new ones")
    .addOption(rpcOption())
    .addOption(deploymentOption())
    .addOption(accountOption())
    .addOption(passwordFileOption())
    .action(async ({ keepDeposit, ...options }, command) => {
      const context = contextOf(command);
      const { log, signal } = context;
      const { client, address } = await openSigningClient(context, options);
      const { transactionHash, paid, reclaimAt } = await takeBack(client, {
        payer: address,
        keepDeposit,
        signal,
      });
      if (reclaimAt !== undefined) {
        log.info(`more comes back from ${new Date(Number(reclaimAt) * 1_000).toISOString()} on`);
      }
      const { deposited, reserved } = await readPayerFunds(client, address);
      context.out({
        transactionHash,
        paid: formatAmount(paid),
        deposited: formatAmount(deposited),
        reserved: formatAmount(reserved),
        reclaimAt: reclaimAt && Number(reclaimAt),
      });
    });
}
