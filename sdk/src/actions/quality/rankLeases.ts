import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import type { Lease } from "../../types/contracts.ts";
import { blockOf } from "../../utils/events.ts";
import { type OperatorStanding, priceFactor, trustOf, usualPrice } from "../../utils/ranking/rank.ts";
import { type ListLeasesParameters, listLeases } from "../registry/listLeases.ts";
import { getOperatorStanding } from "./getOperatorStanding.ts";

export type RankLeasesParameters = ListLeasesParameters;

export interface RankedLease extends Lease {
  /** Above 0 and below 1.2: trust x what the price is worth. */
  readonly rank: number;
  /** Of its operator: {@link trustOf}. */
  readonly trust: number;
  /** What the chain knows of its operator. */
  readonly history: OperatorStanding;
}

/** Best first. */
export type RankLeasesReturnType = readonly RankedLease[];

export type RankLeasesErrorType = TranslatedErrorType;

/**
 * The live leases of a model, best first: by what validators and payers found, how long and for how much the operator has
 * worked, its stake, and its price (docs/SDK.md#ranking). Somebody without a history ranks at a twentieth of somebody with a
 * long and perfect one, and nobody more than doubles a rank by being cheap. All is read at one block.
 *
 * @example
 * const [best] = await client.rankLeases({ modelId })
 */
export async function rankLeases(
  client: OmniBaseClient,
  { modelId, pageSize, limit, ...options }: RankLeasesParameters,
): Promise<RankLeasesReturnType> {
  const blockNumber = await blockOf(client, options);
  const leases = await listLeases(client, { modelId, pageSize, limit, blockNumber });
  const operators = [...new Set(leases.map(({ operator }) => operator))];
  const histories = new Map(
    await Promise.all(
      operators.map(
        async (operator) => [operator, await getOperatorStanding(client, { operator, blockNumber })] as const,
      ),
    ),
  );
  const offers = leases.flatMap((lease) => {
    const history = histories.get(lease.operator);
    const { a, b, price } = lease.offer;
    return history === undefined ? [] : [{ lease, history, price: Number(price) / (b - a) }];
  });
  const usual = usualPrice(offers.map(({ price, history: { stake } }) => ({ price, stake })));
  return offers
    .map(({ lease, history, price }): RankedLease => {
      const trust = trustOf(history);
      return { ...lease, history, trust, rank: trust * priceFactor(price, usual) };
    })
    .sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1));
}
