import type { CommandUnknownOpts } from "@commander-js/extra-typings";
import { revokeSessionKey } from "../../economy/grant-session-key.ts";
import { addressOf } from "../address-of.ts";
import { openSigningClient } from "../chain-client.ts";
import { defineCommand } from "../command.ts";
import { contextOf } from "../context.ts";
import { accountOption, deploymentOption, passwordFileOption, rpcOption } from "../options.ts";

export function revokeCommand(): CommandUnknownOpts {
  return defineCommand("revoke", {
    description:
      "Ends what a session key may promise of your deposit. What it signed stays claimable for four days; omni-node reclaim takes the rest back.",
    example: "npx omni-node revoke gateway --account alice",
  })
    .argument("<key>", "the session key: an address, or the name of an account of the home")
    .addOption(rpcOption())
    .addOption(deploymentOption())
    .addOption(accountOption())
    .addOption(passwordFileOption())
    .action(async (name, options, command) => {
      const context = contextOf(command);
      const key = await addressOf(context.home, name);
      const { client, address: payer } = await openSigningClient(context, options);
      const { lanes, transactionHash } = await revokeSessionKey(client, payer, {
        key,
        signal: context.signal,
      });
      context.out({ key, payer, lanes, transactionHash });
    });
}
