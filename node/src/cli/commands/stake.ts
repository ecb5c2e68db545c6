import type { CommandUnknownOpts } from "@commander-js/extra-typings";
import type { Hash } from "viem";
import { openSigningClient } from "../chain-client.ts";
import { defineCommand } from "../command.ts";
import { contextOf } from "../context.ts";
import { setDelegationTerms } from "../delegation-terms.ts";
import { reportOperator } from "../operator-report.ts";
import { accountOption, deploymentOption, passwordFileOption, rpcOption } from "../options.ts";
import { parseAmount, parseDecimal } from "../parse.ts";

export function stakeCommand(): CommandUnknownOpts {
  return defineCommand("stake", {
    description:
      "Stakes OMNI as an operator: work is leased against it, and cheating loses it. Sets what delegators are offered: --commission first, since a higher one waits for two weeks once --delegations opened.",
    example:
      "npx omni-node stake 1000 --account alice\nnpx omni-node stake --commission 10 --delegations 5000 --account alice",
  })
    .argument(
      "[amount]",
      "OMNI, such as 1000; default: the minimum stake, or none where only terms are set",
      parseAmount,
    )
    .option(
      "--commission <percent>",
      "what you take of your delegators' rewards, 0 to 50",
      parseDecimal(0, 50),
    )
    .option("--delegations <amount>", "how much may be delegated to you in all; 0 closes", parseAmount)
    .addOption(rpcOption())
    .addOption(deploymentOption())
    .addOption(accountOption())
    .addOption(passwordFileOption())
    .action(async (given, options, command) => {
      const context = contextOf(command);
      const { client, address: operator } = await openSigningClient(context, options);
      const { commission, delegations } = options;
      const onlyTerms = given === undefined && (commission !== undefined || delegations !== undefined);
      let transactionHash: Hash | undefined;
      if (!onlyTerms) {
        const amount = given ?? (await client.getStakeParameters()).minimumStake;
        const sent = await client.stake({ amount });
        context.log.info(`sent ${sent.transactionHash}`);
        await sent.wait({ signal: context.signal });
        transactionHash = sent.transactionHash;
      }
      if (commission === undefined && delegations === undefined) {
        return reportOperator(context, client, { operator, transactionHash });
      }
      const terms = await setDelegationTerms(context, client, { operator, commission, delegations });
      transactionHash = terms.transactionHash ?? transactionHash;
      await reportOperator(context, client, { operator, transactionHash, more: terms.more });
    });
}
