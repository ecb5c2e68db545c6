import { computeRound, type FederatedRound, type OmniClient, type RoundHistory } from "@omninode/sdk";
import type { Hex } from "viem";
import { medianNorm } from "../../federated/aggregate/weights.ts";
import { type CohortRecordOf, cohortUnit } from "./cohort-unit.ts";
import { cohortsOf, maskingCohort } from "./cohorts.ts";
import { CohortUnreadyError } from "./errors.ts";
import type { RoundModel, RoundUnit } from "./round-model.ts";

/** Where what a round's units are made of is found. */
export interface UnitSources {
  readonly client: OmniClient;
  /** Bytes by digest. @throws where nobody has them */
  readonly bytesOf: (digest: Hex, signal?: AbortSignal) => Promise<Uint8Array>;
  /** Of private rounds. */
  readonly cohortRecord: CohortRecordOf;
}

/** A unit that counts, by the chain. */
export interface LiveUnit {
  readonly index: number;
  /** Micro-nats a token; 0 until scores are revealed. */
  readonly gain: number;
  /**
   * Reads it once, so that it is known to be one.
   *
   * @throws OmniError where it is none; CohortUnreadyError; what `bytesOf` throws
   */
  open(signal: AbortSignal): Promise<RoundUnit>;
}

export interface LiveUnits {
  readonly history: RoundHistory;
  /** In order. */
  readonly units: readonly LiveUnit[];
  /** Norm to which members are clipped, in 1/1,000: fewer than half of them cannot raise it. */
  readonly clip: number;
}

/** The units of a round that count: originals that were revealed of an open one, cohorts that enough members of revealed of a private one. */
export async function liveUnits(
  sources: UnitSources,
  round: FederatedRound,
  model: RoundModel,
): Promise<LiveUnits> {
  const history = await sources.client.getRoundHistory({ roundId: round.roundId });
  const { units, contributions } = computeRound(history);
  const unitOf =
    history.rules.kind === "open"
      ? contributionUnits(sources, history, model)
      : cohortUnits(sources, round, history, model);
  const live = units.flatMap(({ live, gain }, index) =>
    live ? [{ index, gain, open: (signal: AbortSignal) => unitOf(index, signal) }] : [],
  );
  const norms = history.contributions.filter((_, index) => contributions[index]?.state === "revealed");
  return { history, units: live, clip: medianNorm(norms.map(({ norm }) => norm)) };
}

type OpenUnit = (index: number, signal: AbortSignal) => Promise<RoundUnit>;

function contributionUnits(
  { bytesOf }: UnitSources,
  { contributions }: RoundHistory,
  model: RoundModel,
): OpenUnit {
  return async (index, signal) => {
    const { digest, norm } = contributions[index] ?? {};
    if (digest === undefined || norm === undefined) throw new TypeError(`unit ${index} is not live`);
    const unit: RoundUnit = {
      members: 1,
      load: async (aborted) => model.contribution(await bytesOf(digest, aborted), norm),
    };
    await unit.load(signal);
    return unit;
  };
}

function cohortUnits(
  { client, bytesOf, cohortRecord }: UnitSources,
  round: FederatedRound,
  history: RoundHistory,
  model: RoundModel,
): OpenUnit {
  const cohorts = cohortsOf(history);
  const form = history.seed && model.masked();
  return async (index, signal) => {
    const members = cohorts[index];
    if (members === undefined || form === undefined) throw new TypeError(`unit ${index} is not live`);
    const record = await cohortRecord(round, index, signal);
    if (record === undefined) throw new CohortUnreadyError(round.roundId, index);
    const cohort = maskingCohort(client.deployment, round.roundId, index, members);
    return cohortUnit({ cohort, members, form, record, bytesOf }, signal);
  };
}
