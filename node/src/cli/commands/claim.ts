import type { CommandUnknownOpts } from "@commander-js/extra-typings";
import type { OmniClient } from "@omninode/sdk";
import type { Address } from "viem";
import { claimCommittees, claimPool, creditBurn } from "../../economy/chain/emission.ts";
import { NothingToClaimError } from "../../economy/chain/errors.ts";
import { collectorOf } from "../../economy/chain/operator-funds.ts";
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

/** What the operator earned of the rewards that flow to it and its delegators. */
async function claimOwnRewards(client: OmniClient, operator: Address, signal: AbortSignal) {
  if ((await client.getOperator({ operator })).rewards === 0n) return undefined;
  const { transactionHash, wait } = await client.claimRewards();
  const { amount } = await wait({ signal });
  return { transactionHash, amount };
}

export function claimCommand(): CommandUnknownOpts {
  return defineCommand("claim", {
    description:
      "Claims what users promised by voucher, and pays out what was held back long enough: 90 % to the operator, 10 % is burned. Credits the work that this shows, moves what the operator's pool earned into its stream of rewards, and claims what has flowed; pays what it earned as a validator. With --operator: the rewards of a delegator.",
    example: "npx omni-node claim --account alice\nnpx omni-node claim --operator bob --account alice",
  })
    .addOption(operatorOption())
    .addOption(rpcOption())
    .addOption(deploymentOption())
    .addOption(accountOption())
    .addOption(passwordFileOption())
    .action(async (options, command) => {
      const context = contextOf(command);
      const { home, log, signal } = context;
      const delegatedTo =
        options.operator === undefined ? undefined : await addressOf(home, options.operator);
      const { client, address: operator } = await openSigningClient(context, options);
      if (delegatedTo !== undefined && delegatedTo !== operator) {
        const { transactionHash, wait } = await client.claimRewards({ operator: delegatedTo });
        const more = { rewards: formatAmount((await wait({ signal })).amount) };
        const result = { operator: delegatedTo, delegator: operator, transactionHash, more };
        return reportDelegation(context, client, result);
      }
      const collected = await collectorOf(client, { home, operator }).collect(signal);
      const { accepted, paid, burned, claims, release, heldBack } = collected;
      for (const { payer, lane, reason } of claims.flatMap(({ refused }) => refused)) {
        log.warn(`the hub refused the voucher of ${payer} for lane ${lane}: ${reason}`);
      }
      const [next] = heldBack;
      const credited = await creditBurn(client, operator, signal);
      const emission = await claimPool(client, operator, signal);
      const judged = await claimCommittees(client, operator, signal);
      const earned = await claimOwnRewards(client, operator, signal);
      const transactionHash =
        earned?.transactionHash ?? release?.transactionHash ?? claims.at(-1)?.transactionHash ?? null;
      const isNothing = !credited && emission === 0n && judged === 0n;
      if (transactionHash === null && isNothing) throw new NothingToClaimError(next?.releaseAt);
      if (next)
        log.info(`more is paid out from ${new Date(Number(next.releaseAt) * 1_000).toISOString()} on`);
      const more = {
        accepted: formatAmount(accepted),
        paid: formatAmount(paid),
        burned: formatAmount(burned),
        rewards: formatAmount(earned?.amount ?? 0n),
        emission: formatAmount(emission),
        validation: formatAmount(judged),
        releaseAt: next && Number(next.releaseAt),
      };
      await reportOperator(context, client, {
        operator,
        transactionHash: transactionHash ?? undefined,
        more,
      });
    });
}
