import type { FederatedRound } from "@omninode/sdk";
import type { RoundModel } from "./round-model.ts";
import { liveUnits, type UnitSources } from "./round-units.ts";

/** Recomputes a settled round's adapter from the chain's gains and its units' bytes; undefined where nobody improved anything. */
export async function aggregateRound(
  sources: UnitSources,
  round: FederatedRound,
  model: RoundModel,
  signal: AbortSignal,
): Promise<Uint8Array | undefined> {
  const { units, clip } = await liveUnits(sources, round, model);
  const improving = [];
  for (const { gain, open } of units) if (gain > 0) improving.push({ gain, ...(await open(signal)) });
  if (improving.length === 0) return undefined;
  return model.aggregate({ units: improving, clip }, signal);
}
