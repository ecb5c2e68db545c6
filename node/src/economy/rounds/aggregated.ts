import type { FederatedRound, RoundHistory } from "@omninode/sdk";
import type { RoundModel } from "./round-model.ts";
import { liveUnits, type UnitSources } from "./round-units.ts";

/** What a settled round comes to. */
export interface AggregatedRound {
  readonly history: RoundHistory;
  /** Of the new adapter; undefined where nobody improved anything. */
  readonly bytes: Uint8Array | undefined;
}

/** Recomputes a settled round's adapter from the chain's gains and its units' bytes. */
export async function aggregateRound(
  sources: UnitSources,
  round: FederatedRound,
  model: RoundModel,
  signal: AbortSignal,
): Promise<AggregatedRound> {
  const { history, units, clip } = await liveUnits(sources, round, model);
  const improving = [];
  for (const { gain, open } of units) if (gain > 0) improving.push({ gain, ...(await open(signal)) });
  if (improving.length === 0) return { history, bytes: undefined };
  return { history, bytes: await model.aggregate({ units: improving, clip }, signal) };
}
