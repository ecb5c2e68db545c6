import type { FederatedRound, OmniClient, RoundContribution } from "@omninode/sdk";
import type { Address } from "viem";
import type { BlobStore } from "../../types/blob-store.ts";
import type { CohortProgress } from "./cohort-progress.ts";
import { CohortRelay, type RelayMoment, readCohortProgress } from "./cohort-relay.ts";
import { cohortsOf, maskingCohort } from "./cohorts.ts";
import { UploadInvalidError } from "./errors.ts";
import { RoundFiles } from "./round-files.ts";
import type { OpenRoundModel, RoundModel } from "./round-model.ts";

export interface CohortRelaysInit {
  readonly client: OmniClient;
  readonly books: string;
  readonly store: BlobStore;
  readonly open: OpenRoundModel<RoundModel>;
}

/** A cohort's relay, with the order of its members' commitments in the round. */
interface OpenCohort {
  readonly relay: CohortRelay;
  readonly indices: readonly number[];
}

/** Passes on what members of private rounds' cohorts send to each other, at the coordinator: docs/ROUNDS.md. */
export class CohortRelays {
  readonly #init: CohortRelaysInit;
  /** Of the round that is played: there is one at a time. */
  #open: { readonly roundId: bigint; readonly cohorts: Promise<readonly OpenCohort[]> } | undefined;

  constructor(init: CohortRelaysInit) {
    this.#init = init;
  }

  /** Closes what can be closed in all cohorts. @throws JournalError, and what chain and store throw */
  async advance(round: FederatedRound, signal: AbortSignal): Promise<void> {
    const { client } = this.#init;
    const { roundId, phase } = round;
    const cohorts = await this.#cohortsOf(round, signal);
    const [contributions, { now }] = await Promise.all([
      // Nobody is a survivor before all have revealed.
      phase === "reveal" ? [] : client.listContributions({ roundId }),
      client.getClock(),
    ]);
    const failures: unknown[] = [];
    for (const { relay, indices } of cohorts) {
      const moment = momentOf(
        round,
        now,
        indices.map((index) => contributions[index]),
      );
      // What is wrong with one cohort is none of the others' concern.
      await relay.advance(moment).catch((error: unknown) => failures.push(error));
    }
    if (failures.length > 0) throw failures[0];
  }

  /** Whether nothing more is collected of any cohort. */
  async areRead(round: FederatedRound, signal: AbortSignal): Promise<boolean> {
    const cohorts = await this.#cohortsOf(round, signal);
    return cohorts.length > 0 && cohorts.every(({ relay }) => relay.progress.unmaskings !== undefined);
  }

  /** Of any round that this home coordinates or has coordinated. @throws JournalError */
  progressOf(roundId: bigint, cohort: number): Promise<CohortProgress | undefined> {
    return readCohortProgress(new RoundFiles(this.#init.books, roundId), cohort);
  }

  /** Where a member's messages go. @throws UploadInvalidError */
  async relayTo(round: FederatedRound, contributor: Address, signal: AbortSignal): Promise<CohortRelay> {
    const cohorts = await this.#cohortsOf(round, signal);
    if (cohorts.length === 0) throw new UploadInvalidError("cohorts are not drawn yet");
    const cohort = cohorts.find(({ relay }) => relay.includes(contributor));
    if (cohort === undefined) throw new UploadInvalidError("its sender is in no cohort of the round");
    return cohort.relay;
  }

  /** None while cohorts are not drawn. */
  #cohortsOf(round: FederatedRound, signal: AbortSignal): Promise<readonly OpenCohort[]> {
    const { roundId } = round;
    if (this.#open?.roundId !== roundId) {
      const cohorts = this.#openAll(round, signal);
      this.#open = { roundId, cohorts };
      // What failed, or came too early, is tried again.
      const again = () => {
        if (this.#open?.cohorts === cohorts) this.#open = undefined;
      };
      cohorts.then(({ length }) => length === 0 && again(), again);
    }
    return this.#open.cohorts;
  }

  async #openAll(round: FederatedRound, signal: AbortSignal): Promise<readonly OpenCohort[]> {
    const { client, books, store, open } = this.#init;
    const { roundId } = round;
    const history = await client.getRoundHistory({ roundId });
    if (history.seed === undefined) return [];
    const { rules } = (await open(round, signal)).masked();
    const files = new RoundFiles(books, roundId);
    return Promise.all(
      cohortsOf(history).map(async (places, cohort) => ({
        relay: await CohortRelay.open({
          masking: maskingCohort(client.deployment, roundId, cohort, places),
          accounts: places.map(({ contributor }) => contributor),
          cohort,
          files,
          store,
          rules,
        }),
        indices: places.map(({ index }) => index),
      })),
    );
  }
}

function momentOf(
  { phase, rules, deadlines }: FederatedRound,
  now: bigint,
  members: readonly (RoundContribution | undefined)[],
): RelayMoment {
  const revealed = members.map((member) => {
    if (member === undefined || member.state === "committed") return undefined;
    return { digest: member.content, norm: member.norm };
  });
  if (phase === "reveal") return { phase, part: partOf(now, deadlines.commit, rules.revealFor), revealed };
  if (phase === "heldOut") return { phase, part: partOf(now, deadlines.reveal, rules.heldOutFor), revealed };
  return { phase: "later", part: 1, revealed };
}

/** How much of a phase that began at `from` and lasts so many seconds is over, 0 to 1. */
export const partOf = (now: bigint, from: bigint, seconds: number): number =>
  Math.min(1, Math.max(0, Number(now - from) / seconds));
