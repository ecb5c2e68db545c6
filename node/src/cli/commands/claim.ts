import type { CommandUnknownOpts } from "@commander-js/extra-typings";
import { NothingToClaimError } from "../../economy/chain/errors.ts";
import { collectorOf } from "../../economy/chain/operator-funds.ts";
import { openSigningClient } from "../chain-client.ts";
import { defineCommand } from "../command.ts";
import { contextOf } from "../context.ts";
import { reportOperator } from "../operator-report.ts";
import { accountOption, deploymentOption, passwordFileOption, rpcOption } from "../options.ts";
import { formatAmount } from "../parse.ts";

export function claimCommand(): CommandUnknownOpts {
  return defineCommand("claim", {
    description:
      "Claims what users promised by voucher, and pays out what was held back long enough: 90 % to the operator, 10 % is burned.",
    example: "npx omni-node claim --account alice",
  })
    .addOption(rpcOption())
    .addOption(deploymentOption())
    .addOption(accountOption())
    .addOption(passwordFileOption())
    .action(async (options, command) => {
      const context = contextOf(command);
      const { home, log, signal } = context;
      const { client, address: operator } = await openSigningClient(context, options);
      const collected = await collectorOf(client, { home, operator }).collect(signal);
      const { accepted, paid, burned, claims, release, heldBack } = collected;
      for (const { payer, lane, reason } of claims.flatMap(({ refused }) => refused)) {
        log.warn(`the hub refused the voucher of ${payer} for lane ${lane}: ${reason}`);
      }
      const [next] = heldBack;
      const transactionHash = release?.transactionHash ?? claims.at(-1)?.transactionHash;
      if (transactionHash === undefined) throw new NothingToClaimError(next?.releaseAt);
      if (next)
        log.info(`more is paid out from ${new Date(Number(next.releaseAt) * 1_000).toISOString()} on`);
      const more = {
        accepted: formatAmount(accepted),
        paid: formatAmount(paid),
        burned: formatAmount(burned),
        releaseAt: next && Number(next.releaseAt),
      };
      await reportOperator(context, client, { operator, transactionHash, more });
    });
}
