import type { OmniClient } from "@omninode/sdk";
import type { Address, Hash } from "viem";
import type { Context } from "./context.ts";
import { formatAmount } from "./parse.ts";

export interface DelegationTerms {
  /** Percent of what delegators earn. */
  readonly commission?: number | undefined;
  /** OMNI wei that may be delegated in all. */
  readonly delegations?: bigint | undefined;
}

export interface SetTerms {
  /** Of the last one; undefined where nothing had to change. */
  readonly transactionHash: Hash | undefined;
  readonly more: object;
}

/**
 * Sets what an operator offers its delegators. The commission goes first: once delegations are accepted, a higher one waits
 * for the exit delay. Where one was announced that long ago, it is raised now.
 */
export async function setDelegationTerms(
  context: Context,
  client: OmniClient,
  { operator, commission, delegations }: DelegationTerms & { readonly operator: Address },
): Promise<SetTerms> {
  const { signal, log } = context;
  let transactionHash: Hash | undefined;
  let commissionFrom: number | undefined;
  if (commission !== undefined) {
    const rate = Math.round(commission * 100);
    const { commission: before } = await client.getOperator({ operator });
    const announced = before.nextAt !== 0 && before.nextRate === rate;
    if (announced) {
      const sent = await client.applyCommission();
      await sent.wait({ signal });
      transactionHash = sent.transactionHash;
    } else if (before.rate !== rate || before.nextAt !== 0) {
      const sent = await client.setCommission({ rate });
      const { from } = await sent.wait({ signal });
      transactionHash = sent.transactionHash;
      if (from !== undefined) {
        commissionFrom = Number(from);
        log.info(
          `delegators may leave before: the same command raises it from ${new Date(commissionFrom * 1_000).toISOString()} on`,
        );
      }
    }
  }
  if (delegations !== undefined) {
    const sent = await client.setDelegationLimit({ limit: delegations });
    await sent.wait({ signal });
    transactionHash = sent.transactionHash;
  }
  const { commission: now, delegationLimit, delegated } = await client.getOperator({ operator });
  const more = {
    commission: now.rate / 100,
    commissionFrom,
    delegations: formatAmount(delegationLimit),
    delegated: formatAmount(delegated),
  };
  return { transactionHash, more };
}
