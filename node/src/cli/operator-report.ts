import type { OmniClient } from "@omninode/sdk";
import type { Address, Hash } from "viem";
import { readOperatorFunds } from "../economy/chain/operator-funds.ts";
import type { Context } from "./context.ts";
import { formatAmount } from "./parse.ts";

/** Prints what an operator's transaction led to, in OMNI. */
export async function reportOperator(
  context: Context,
  client: OmniClient,
  result: {
    readonly operator: Address;
    readonly transactionHash: Hash | undefined;
    readonly more?: object | undefined;
  },
): Promise<void> {
  const { operator, transactionHash, more } = result;
  const { staked, exiting, claimable } = await readOperatorFunds(client, { home: context.home, operator });
  context.out({
    transactionHash: transactionHash ?? null,
    staked: formatAmount(staked),
    exiting: formatAmount(exiting),
    claimable: formatAmount(claimable),
    ...more,
  });
}
