import { type FederatedRound, hashContribution } from "@omninode/sdk";
import type { Hash, Hex } from "viem";
import type { BlobStore } from "../../types/blob-store.ts";
import { cidOf, digestOf } from "./digests.ts";
import { ContributionForeignError, ContributionUnnoisedError, RoundPhaseError } from "./errors.ts";
import { followRound } from "./follow.ts";
import { newSalt, type Prepared, preparedSchema, RoundFiles } from "./round-files.ts";
import { type ContributionOutcome, RoundSeat, type RoundSeatInit } from "./round-seat.ts";

/** What training gives. */
export interface TrainedContribution {
  readonly bytes: Uint8Array;
  /** Bound of the difference's norm, as the chain takes it. */
  readonly norm: number;
  /** Nats a token on the contributor's own data. */
  readonly lossBefore: number;
  readonly lossAfter: number;
  /** Of all that the ledger of the data has spent; undefined where no noise was added. */
  readonly epsilon: number | undefined;
  /** What was left out, for the next contribution. */
  readonly residual: Uint8Array | undefined;
}

export interface ContributorInit extends RoundSeatInit {
  readonly books: string;
  readonly store: BlobStore;
  /** Trains for a round. Called once: what it gave is on the disk before the chain hears of it. */
  readonly train: (round: FederatedRound, signal: AbortSignal) => Promise<TrainedContribution>;
  /** Whether what leaves must have noise: what an earlier start trained without any is refused. */
  readonly noised?: boolean | undefined;
  readonly report: ContributorReport;
  readonly pollMs?: number | undefined;
}

export interface ContributorReport {
  step(step: "prepared" | "committed" | "revealed" | "uploaded" | "collected", transactionHash?: Hash): void;
  /** The round goes on without this account: a phase began, or somebody else moved. */
  waiting(round: FederatedRound): void;
  failed(error: unknown): void;
}

/** Takes part in one round, from training to payment; after a crash, from wherever it was. */
export class Contributor {
  readonly #init: ContributorInit;
  readonly #roundId: bigint;
  readonly #files: RoundFiles;
  readonly #seat: RoundSeat;
  #uploaded = false;

  constructor(init: ContributorInit, roundId: bigint) {
    this.#init = init;
    this.#roundId = roundId;
    this.#files = new RoundFiles(init.books, roundId);
    this.#seat = new RoundSeat(init, roundId);
  }

  /**
   * @throws RoundPhaseError where it is too late, RoundCancelledError, ContributionForeignError, ContributionUnnoisedError; what training throws; what the chain refuses
   */
  async run(signal: AbortSignal): Promise<ContributionOutcome> {
    const { client, report, pollMs } = this.#init;
    const roundId = this.#roundId;
    const prepared = await this.#prepare(signal);
    const act = (round: FederatedRound, aborted: AbortSignal) => this.#act(prepared, round, aborted);
    await followRound({
      client,
      roundId,
      act,
      changed: report.waiting,
      failed: report.failed,
      signal,
      pollMs,
    });
    const { lossBefore, lossAfter, epsilon } = prepared;
    return { lossBefore, lossAfter, epsilon, ...(await this.#seat.result()) };
  }

  /** What was trained for this round: on the disk, with all that is needed to reveal it. */
  async #prepare(signal: AbortSignal): Promise<Prepared> {
    const { client, train, store, report } = this.#init;
    const known = await this.#files.read("prepared", preparedSchema);
    if (known !== undefined) {
      if (this.#init.noised && !isNoised(known)) throw new ContributionUnnoisedError(this.#roundId);
      return known;
    }
    const round = await client.getRound({ roundId: this.#roundId });
    if ((await this.#seat.contribution()) !== undefined) {
      throw new ContributionForeignError(this.#roundId, this.#init.contributor);
    }
    if (round.phase !== "commit") {
      throw new RoundPhaseError(this.#roundId, round.phase, "it takes no contributions any more");
    }
    const { bytes, residual, norm, lossBefore, lossAfter, epsilon } = await train(round, signal);
    const digest = digestOf(bytes);
    const cid = cidOf(digest);
    await store.put(cid, bytes);
    await store.pin(cid);
    const prepared: Prepared = {
      digest,
      size: bytes.length,
      norm,
      salt: newSalt(),
      lossBefore,
      lossAfter,
      epsilon: epsilon ?? null,
    };
    if (residual !== undefined) await this.#files.keepResidual(residual, isNoised(prepared));
    await this.#files.write("prepared", prepared);
    await this.#files.removeTraining();
    report.step("prepared");
    return prepared;
  }

  /** True once there is nothing left to do. */
  async #act(prepared: Prepared, round: FederatedRound, signal: AbortSignal): Promise<true | undefined> {
    const contribution = await this.#seat.contribution();
    if (contribution === undefined) return this.#commit(prepared, round, signal);
    const content = contribution.state === "committed" ? this.#commitment(prepared) : prepared.digest;
    if (contribution.content !== content) {
      throw new ContributionForeignError(this.#roundId, this.#init.contributor);
    }
    await this.#files.promoteResidual(round.rules.modelId, isNoised(prepared));
    const { phase, reason } = round;
    if (phase === "cancelled") throw await this.#seat.cancelled(reason, signal);
    if (contribution.state === "committed") return this.#reveal(prepared, round, signal);
    if (!this.#uploaded && (phase === "reveal" || phase === "heldOut" || phase === "score")) {
      await this.#upload(prepared, round, signal);
    }
    if (phase === "adopt" || phase === "closed") return this.#collect(signal);
    return undefined;
  }

  async #commit(prepared: Prepared, { phase }: FederatedRound, signal: AbortSignal): Promise<undefined> {
    if (phase !== "commit") {
      throw new RoundPhaseError(this.#roundId, phase, "the contribution was not committed in time");
    }
    const { client, report } = this.#init;
    const { norm } = prepared;
    const commitment = this.#commitment(prepared);
    signal.throwIfAborted();
    const { transactionHash, wait } = await client.commitContribution({
      roundId: this.#roundId,
      commitment,
      norm,
    });
    await wait({ signal });
    report.step("committed", transactionHash);
    return undefined;
  }

  async #reveal(prepared: Prepared, round: FederatedRound, signal: AbortSignal): Promise<undefined> {
    const { phase } = round;
    if (phase === "commit") return undefined;
    if (phase !== "reveal") {
      throw new RoundPhaseError(
        this.#roundId,
        phase,
        "the contribution was not revealed in time, and its bond is lost",
      );
    }
    const { digest, size, salt } = prepared;
    signal.throwIfAborted();
    const { transactionHash, wait } = await this.#init.client.revealContribution({
      roundId: this.#roundId,
      digest,
      size,
      salt,
    });
    await wait({ signal });
    this.#init.report.step("revealed", transactionHash);
    return undefined;
  }

  /** Bytes travel only now: nobody who sees them can commit to them any more. */
  async #upload(prepared: Prepared, { rules }: FederatedRound, signal: AbortSignal): Promise<void> {
    const { store, report } = this.#init;
    const { digest, size, norm } = prepared;
    try {
      const bytes = await store.read(cidOf(digest), 0, size, signal);
      await this.#seat.send(rules, bytes, norm, signal);
    } catch (error) {
      // A coordinator that is away for a while is no reason to give up.
      signal.throwIfAborted();
      report.failed(error);
      return;
    }
    this.#uploaded = true;
    report.step("uploaded");
  }

  async #collect(signal: AbortSignal): Promise<true> {
    const transactionHash = await this.#seat.collect(signal);
    if (transactionHash !== undefined) this.#init.report.step("collected", transactionHash);
    return true;
  }

  #commitment({ digest, size, salt }: Prepared): Hex {
    const { client, contributor } = this.#init;
    return hashContribution(client.deployment, { roundId: this.#roundId, contributor, digest, size, salt });
  }
}

const isNoised = ({ epsilon }: Prepared): boolean => epsilon !== null;
