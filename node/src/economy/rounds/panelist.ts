import {
  type FederatedRound,
  hashRoundScores,
  type OmniClient,
  packScores,
  type RoundValidator,
} from "@omninode/sdk";
import { type Address, type Hash, type Hex, isAddressEqual } from "viem";
import { CohortTooSmallError } from "../../federated/masking/errors.ts";
import { NoProviderLeftError } from "../../net/shard-protocol/errors.ts";
import type { ModelSources } from "../../pipeline/model-shards.ts";
import { OmniError } from "../../types/errors.ts";
import { aggregateRound } from "./aggregated.ts";
import type { CohortRecordOf } from "./cohort-unit.ts";
import { collectOwed } from "./collect.ts";
import { digestOf } from "./digests.ts";
import { CohortUnreadyError, RoundCancelledError, RoundPhaseError } from "./errors.ts";
import { followRound } from "./follow.ts";
import { obtainBytes } from "./obtain.ts";
import { newSalt, RoundFiles, type Scored, scoredSchema } from "./round-files.ts";
import type { OpenRoundModel, RoundUnit, ScoringModel } from "./round-model.ts";
import { liveUnits, type UnitSources } from "./round-units.ts";

export interface PanelistInit {
  readonly client: OmniClient;
  readonly validator: Address;
  readonly books: string;
  readonly sources: ModelSources;
  readonly open: OpenRoundModel<ScoringModel>;
  /** Of private rounds. */
  readonly cohortRecord: CohortRecordOf;
  readonly report: PanelistReport;
  readonly pollMs?: number | undefined;
}

export interface PanelistReport {
  step(step: "scored" | "committed" | "revealed" | "attested" | "collected", transactionHash?: Hash): void;
  failed(error: unknown): void;
}

export interface PanelOutcome {
  /** Micro-nats a token, by unit. */
  readonly scores: readonly number[];
  /** Digest of the adapter that was attested to; undefined where nothing was improved. */
  readonly adapter: Hex | undefined;
  /** OMNI wei, the bond not counted. */
  readonly fee: bigint;
}

/** A validator of one round: scores its units, and attests to what they come to. */
export class Panelist {
  readonly #init: PanelistInit;
  readonly #roundId: bigint;
  readonly #files: RoundFiles;
  #attested: Hex | undefined;

  constructor(init: PanelistInit, roundId: bigint) {
    this.#init = init;
    this.#roundId = roundId;
    this.#files = new RoundFiles(init.books, roundId);
  }

  /** @throws RoundPhaseError where it is too late, RoundCancelledError; what the chain refuses; the signal's reason */
  async run(signal: AbortSignal): Promise<PanelOutcome> {
    const { client, report, pollMs } = this.#init;
    const act = (round: FederatedRound, aborted: AbortSignal) => this.#act(round, aborted);
    return followRound({ client, roundId: this.#roundId, act, failed: report.failed, signal, pollMs });
  }

  async #act(round: FederatedRound, signal: AbortSignal): Promise<PanelOutcome | undefined> {
    const { phase, reason } = round;
    const seat = await this.#seat();
    switch (phase) {
      case "commit":
      case "reveal":
      case "heldOut":
        return undefined;
      case "score":
        if (seat === undefined) await this.#commit(await this.#scores(round, signal), signal);
        return undefined;
      case "cancelled":
        await this.#collect(signal);
        throw new RoundCancelledError(this.#roundId, reason ?? "unknown");
      default:
        break;
    }
    if (seat === undefined)
      throw new RoundPhaseError(this.#roundId, phase, "no scores were committed in time");
    const scored = await this.#files.read("scored", scoredSchema);
    if (phase === "scoreReveal" && scored !== undefined && !seat.revealed) await this.#reveal(scored, signal);
    if (phase === "adopt" && seat.revealed && !seat.attested) await this.#attest(round, signal);
    if (phase !== "closed") return undefined;
    const fee = await this.#collect(signal);
    return { scores: scored?.scores ?? [], adapter: this.#attested, fee };
  }

  /** Once: whoever scored again could be seen to have changed its mind. */
  async #scores(round: FederatedRound, signal: AbortSignal): Promise<Scored> {
    const { open, report } = this.#init;
    const known = await this.#files.read("scored", scoredSchema);
    if (known !== undefined) return known;
    const { heldOut } = round.state;
    if (heldOut === undefined) throw new Error("a round is scored before its held-out set is known");
    const model = await open(round, signal);
    const set = await obtainBytes(this.#init.sources, heldOut, signal);
    const { found, clip } = await this.#units(round, model, signal);
    const gains = await model.score({ units: [...found.values()], clip }, set, signal);
    const indices = [...found.keys()];
    const { minScore, maxScore } = round.rules;
    const scores = new Array<number>(round.units).fill(0);
    for (const [i, gain] of gains.entries()) {
      if (gain >= minScore) scores[indices[i] ?? 0] = Math.min(gain, maxScore);
    }
    const scored = { scores, salt: newSalt() };
    await this.#files.write("scored", scored);
    report.step("scored");
    return scored;
  }

  /** By index: without copies, what nobody has, and what cannot be read. */
  async #units(
    round: FederatedRound,
    model: ScoringModel,
    signal: AbortSignal,
  ): Promise<{ readonly found: ReadonlyMap<number, RoundUnit>; readonly clip: number }> {
    const { client, report } = this.#init;
    const { deadlines, rules } = round;
    const [{ units, clip }, { now }] = await Promise.all([
      liveUnits(this.#sources(signal), round, model),
      client.getClock(),
    ]);
    // Peers may be away for a while: nobody loses by that what there is time to wait for.
    const isEarly = deadlines.score - now > BigInt(Math.floor(rules.scoreFor / 2));
    const found = new Map<number, RoundUnit>();
    for (const { index, open } of units) {
      try {
        found.set(index, await open(signal));
      } catch (error) {
        signal.throwIfAborted();
        // What is malformed, or was not handed out, has no gain: that is its contributors' loss.
        if (!(error instanceof OmniError) || (isEarly && mayCome(error))) throw error;
        report.failed(error);
      }
    }
    return { found, clip };
  }

  #sources(signal: AbortSignal): UnitSources {
    const { client, sources, cohortRecord } = this.#init;
    return {
      client,
      bytesOf: (digest, aborted = signal) => obtainBytes(sources, digest, aborted),
      cohortRecord,
    };
  }

  async #commit({ scores, salt }: Scored, signal: AbortSignal): Promise<void> {
    const { client, validator, report } = this.#init;
    const roundId = this.#roundId;
    const words = packScores(scores);
    const commitment = hashRoundScores(client.deployment, { roundId, validator, words, salt });
    signal.throwIfAborted();
    const { transactionHash, wait } = await client.commitRoundScores({ roundId, commitment });
    await wait({ signal });
    report.step("committed", transactionHash);
  }

  async #reveal({ scores, salt }: Scored, signal: AbortSignal): Promise<void> {
    const { client, report } = this.#init;
    signal.throwIfAborted();
    const { transactionHash, wait } = await client.revealRoundScores({
      roundId: this.#roundId,
      scores,
      salt,
    });
    await wait({ signal });
    report.step("revealed", transactionHash);
  }

  async #attest(round: FederatedRound, signal: AbortSignal): Promise<void> {
    const { client, open, report } = this.#init;
    const model = await open(round, signal);
    const bytes = await aggregateRound(this.#sources(signal), round, model, signal);
    if (bytes === undefined) return;
    this.#attested = digestOf(bytes);
    signal.throwIfAborted();
    const { transactionHash, wait } = await client.attestAdapter({
      roundId: this.#roundId,
      digest: this.#attested,
    });
    await wait({ signal });
    report.step("attested", transactionHash);
  }

  async #collect(signal: AbortSignal): Promise<bigint> {
    const { client, validator, report } = this.#init;
    const roundId = this.#roundId;
    const { fee } = await client.getRoundOwed({ roundId, account: validator });
    if (fee === 0n) return 0n;
    const transactionHash = await collectOwed(() => client.collectRoundFee({ roundId }), signal);
    if (transactionHash !== undefined) report.step("collected", transactionHash);
    return fee;
  }

  async #seat(): Promise<RoundValidator | undefined> {
    const { client, validator } = this.#init;
    const { validators } = await client.getRoundPanel({ roundId: this.#roundId });
    return validators.find(({ account }) => isAddressEqual(account, validator));
  }
}

/** Whether a unit may be there later: bytes that nobody has, and what is not pinned by the chain, the messages of a cohort. */
const mayCome = (error: OmniError): boolean =>
  error instanceof NoProviderLeftError ||
  error instanceof CohortUnreadyError ||
  error instanceof CohortTooSmallError;
