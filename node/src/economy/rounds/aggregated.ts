import {
  computeRound,
  type FederatedRound,
  type OmniClient,
  type RoundContribution,
  type RoundHistory,
} from "@omninode/sdk";
import type { Hex } from "viem";
import { medianNorm } from "../../federated/aggregate/weights.ts";
import type { RoundModel } from "./round-model.ts";

/** What a settled round comes to. */
export interface AggregatedRound {
  readonly history: RoundHistory;
  /** Of the new adapter; undefined where nobody improved anything. */
  readonly bytes: Uint8Array | undefined;
}

/**
 * Recomputes a settled round's adapter from the chain's gains and the contributions' bytes.
 *
 * @param bytesOf bytes by digest
 */
export async function aggregateRound(
  client: OmniClient,
  { roundId }: FederatedRound,
  model: RoundModel,
  bytesOf: (digest: Hex) => Promise<Uint8Array>,
  signal: AbortSignal,
): Promise<AggregatedRound> {
  const [history, contributions] = await Promise.all([
    client.getRoundHistory({ roundId }),
    client.listContributions({ roundId }),
  ]);
  const { units } = computeRound(history);
  const improving = contributions.flatMap(({ index, content, norm }) => {
    const gain = units[index]?.gain ?? 0;
    return gain > 0 ? [{ norm, gain, load: () => bytesOf(content) }] : [];
  });
  if (improving.length === 0) return { history, bytes: undefined };
  const counted = { contributions: improving, clip: clipOf(contributions) };
  return { history, bytes: await model.aggregate(counted, signal) };
}

/** The norm to which contributions are clipped: fewer than half of them cannot raise it. */
export const clipOf = (contributions: readonly RoundContribution[]): number =>
  medianNorm(contributions.filter(({ state }) => state === "revealed").map(({ norm }) => norm));
