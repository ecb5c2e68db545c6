import type { FederatedRound, OmniClient } from "@omninode/sdk";
import type { Address } from "viem";
import type { BlobStore } from "../../types/blob-store.ts";
import type { CohortProgress } from "./cohort-progress.ts";
import { CohortRelay, type RelayMoment, readCohortProgress } from "./cohort-relay.ts";
import { type CohortPlace, cohortsOf, maskingCohort } from "./cohorts.ts";
import { UploadInvalidError } from "./errors.ts";
import { RoundFiles } from "./round-files.ts";
import type { OpenRoundModel, RoundModel } from "./round-model.ts";

export interface CohortRelaysInit {
  readonly client: OmniClient;
  readonly books: string;
  readonly store: BlobStore;
  readonly open: OpenRoundModel<RoundModel>;
}

/** Passes on what members of private rounds' cohorts send to each other, at the coordinator: docs/ROUNDS.md. */
export class CohortRelays {
  readonly #init: CohortRelaysInit;
  /** Of the round that is played: there is one at a time. */
  #open: { readonly roundId: bigint; readonly relays: Promise<readonly CohortRelay[]> } | undefined;

  constructor(init: CohortRelaysInit) {
    this.#init = init;
  }

  /** Closes what can be closed in all cohorts. @throws JournalError, and what chain and store throw */
  async advance(round: FederatedRound, signal: AbortSignal): Promise<void> {
    const { client } = this.#init;
    const relays = await this.#relaysOf(round, signal);
    const [history, { now }] = await Promise.all([
      client.getRoundHistory({ roundId: round.roundId }),
      client.getClock(),
    ]);
    const cohorts = cohortsOf(history);
    for (const [cohort, relay] of relays.entries())
      await relay.advance(momentOf(round, now, cohorts[cohort] ?? []));
  }

  /** Whether nothing more is collected of any cohort. */
  async areRead(round: FederatedRound, signal: AbortSignal): Promise<boolean> {
    const relays = await this.#relaysOf(round, signal);
    return relays.length > 0 && relays.every(({ progress }) => progress.unmaskings !== undefined);
  }

  /** Of any round that this home coordinates or has coordinated. @throws JournalError */
  progressOf(roundId: bigint, cohort: number): Promise<CohortProgress | undefined> {
    return readCohortProgress(new RoundFiles(this.#init.books, roundId), cohort);
  }

  /** Where a member's messages go. @throws UploadInvalidError */
  async relayTo(round: FederatedRound, contributor: Address, signal: AbortSignal): Promise<CohortRelay> {
    const relays = await this.#relaysOf(round, signal);
    if (relays.length === 0) throw new UploadInvalidError("cohorts are not drawn yet");
    const relay = relays.find((each) => each.includes(contributor));
    if (relay === undefined) throw new UploadInvalidError("its sender is in no cohort of the round");
    return relay;
  }

  /** None while cohorts are not drawn. */
  #relaysOf(round: FederatedRound, signal: AbortSignal): Promise<readonly CohortRelay[]> {
    const { roundId } = round;
    if (this.#open?.roundId !== roundId) {
      const relays = this.#openAll(round, signal);
      this.#open = { roundId, relays };
      // What failed, or came too early, is tried again.
      const again = () => {
        if (this.#open?.relays === relays) this.#open = undefined;
      };
      relays.then(({ length }) => length === 0 && again(), again);
    }
    return this.#open.relays;
  }

  async #openAll(round: FederatedRound, signal: AbortSignal): Promise<readonly CohortRelay[]> {
    const { client, books, store, open } = this.#init;
    const { roundId } = round;
    const history = await client.getRoundHistory({ roundId });
    if (history.seed === undefined) return [];
    const { rules } = (await open(round, signal)).masked();
    const files = new RoundFiles(books, roundId);
    return Promise.all(
      cohortsOf(history).map((places, cohort) =>
        CohortRelay.open({
          masking: maskingCohort(client.deployment, roundId, cohort, places),
          accounts: places.map(({ contributor }) => contributor),
          cohort,
          files,
          store,
          rules,
        }),
      ),
    );
  }
}

function momentOf(
  { phase, rules, deadlines }: FederatedRound,
  now: bigint,
  places: readonly CohortPlace[],
): RelayMoment {
  const revealed = places.map(({ digest, norm }) => (digest === undefined ? undefined : { digest, norm }));
  if (phase === "reveal") return { phase, part: partOf(now, deadlines.commit, rules.revealFor), revealed };
  if (phase === "heldOut") return { phase, part: partOf(now, deadlines.reveal, rules.heldOutFor), revealed };
  return { phase: "later", part: 1, revealed };
}

/** How much of a phase that began at `from` and lasts so many seconds is over, 0 to 1. */
export const partOf = (now: bigint, from: bigint, seconds: number): number =>
  Math.min(1, Math.max(0, Number(now - from) / seconds));
