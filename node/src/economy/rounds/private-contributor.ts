import type { FederatedRound, RoundContribution, RoundRules } from "@omninode/sdk";
import { bytesToHex, type Hash, type Hex, hexToBytes, isAddressEqual, zeroHash } from "viem";
import { largestValue, type MaskingCohort } from "../../federated/masking/cohort.ts";
import { rosterOf } from "../../federated/masking/cohort-sum.ts";
import { MaskingOnceError } from "../../federated/masking/errors.ts";
import { decodeMasked, decodeShares } from "../../federated/masking/messages.ts";
import { selectShared } from "../../federated/masking/shared-indices.ts";
import { obtainBlock } from "../../pipeline/model-shards.ts";
import type { BlobStore } from "../../types/blob-store.ts";
import { decodeMessages } from "./cohort-messages.ts";
import type { CohortProgress } from "./cohort-progress.ts";
import { partOf } from "./cohort-relays.ts";
import { cohortsOf, maskingCohort } from "./cohorts.ts";
import { DRAW_FROM, WITHDRAW_FROM } from "./constants.ts";
import { cidOf, digestOf } from "./digests.ts";
import { areCohortsDrawn, drawRoundCohorts } from "./draw-cohorts.ts";
import { ContributionForeignError, RoundPhaseError } from "./errors.ts";
import { bytesOf, floatsOf } from "./floats.ts";
import { followRound } from "./follow.ts";
import { MemberFiles } from "./member-files.ts";
import { type JournalledMember, PrivateMember } from "./private-member.ts";
import { RoundFiles, type Trained, trainedSchema } from "./round-files.ts";
import { type ContributionOutcome, RoundSeat, type RoundSeatInit } from "./round-seat.ts";
import type { TrainedDifference } from "./train-contribution.ts";
import { askCohort } from "./upload.ts";

/** Lists of messages that a member needs at a time: of announcements, and of shares. */
const LISTS = 2;

/** What training for a private round gives, with what its terms say of masking. */
export interface PrivateTraining extends TrainedDifference {
  /** Of the adapter; `difference` has those of the round's indices. */
  readonly parameters: number;
  readonly epsilon: number;
}

export interface PrivateContributorInit extends RoundSeatInit {
  readonly books: string;
  readonly store: BlobStore;
  /** Trains for a round, with noise. Called once: what it gave is on the disk before the chain hears of it. */
  readonly train: (round: FederatedRound, signal: AbortSignal) => Promise<PrivateTraining>;
  readonly report: PrivateContributorReport;
  readonly pollMs?: number | undefined;
}

export type PrivateStep =
  | "prepared"
  | "committed"
  | "announced"
  | "shared"
  | "masked"
  | "withdrawn"
  | "revealed"
  | "uploaded"
  | "unmasked"
  | "collected";

export interface PrivateContributorReport {
  step(step: PrivateStep, transactionHash?: Hash): void;
  /** The round goes on without this account: a phase began, or somebody else moved. */
  waiting(round: FederatedRound): void;
  failed(error: unknown): void;
}

/** A member with its cohort, once that is drawn. */
interface Joined {
  readonly member: JournalledMember;
  readonly masking: MaskingCohort;
  readonly cohort: number;
  /** Its own place. */
  readonly place: number;
  /** By member: order of its commitment in the round. */
  readonly indices: readonly number[];
}

/**
 * Takes part in one private round, from training to payment; after a crash, from wherever it was. Nobody learns its contribution: what is
 * revealed is masked, and masks are removed from the cohort's sum alone (docs/ROUNDS.md).
 */
export class PrivateContributor {
  readonly #init: PrivateContributorInit;
  readonly #roundId: bigint;
  readonly #files: RoundFiles;
  readonly #seat: RoundSeat;
  readonly #told = new Set<PrivateStep>();
  #member: PrivateMember | undefined;
  #joined: Joined | undefined;
  /** By digest, the last that were asked for. */
  readonly #lists = new Map<Hex, readonly Uint8Array[]>();
  #uploaded = false;

  constructor(init: PrivateContributorInit, roundId: bigint) {
    this.#init = init;
    this.#roundId = roundId;
    this.#files = new RoundFiles(init.books, roundId);
    this.#seat = new RoundSeat(init, roundId);
  }

  /**
   * @throws RoundPhaseError where it is too late, RoundCancelledError, ContributionForeignError, MemberSpoiltError, MemberInUseError; what
   *   training throws; what the chain refuses
   */
  async run(signal: AbortSignal): Promise<ContributionOutcome> {
    const { client, books, report, pollMs } = this.#init;
    await using files = await MemberFiles.open(books, this.#roundId);
    const trained = await this.#prepare(signal);
    await followRound({
      client,
      roundId: this.#roundId,
      act: (round, aborted) => this.#act(files, trained, round, aborted),
      changed: report.waiting,
      failed: report.failed,
      signal,
      pollMs,
    });
    const { lossBefore, lossAfter, epsilon } = trained;
    return { lossBefore, lossAfter, epsilon, ...(await this.#seat.result()) };
  }

  /** What was trained for this round: on the disk, before anything else is. */
  async #prepare(signal: AbortSignal): Promise<Trained> {
    const { client, contributor, train } = this.#init;
    const known = await this.#files.read("trained", trainedSchema);
    if (known !== undefined) return known;
    const round = await client.getRound({ roundId: this.#roundId });
    if ((await this.#seat.contribution()) !== undefined)
      throw new ContributionForeignError(this.#roundId, contributor);
    if (round.phase !== "commit")
      throw new RoundPhaseError(this.#roundId, round.phase, "it takes no contributions any more");
    const { difference, ...rest } = await train(round, signal);
    await this.#files.writeDifference(bytesOf(difference));
    const trained: Trained = { values: difference.length, ...rest };
    await this.#files.write("trained", trained);
    await this.#files.removeTraining();
    this.#tell("prepared");
    return trained;
  }

  /** True once there is nothing left to do. Secrets are opened, or made, only where the round still needs them: once it is over for this member they are gone. */
  async #act(
    files: MemberFiles,
    trained: Trained,
    round: FederatedRound,
    signal: AbortSignal,
  ): Promise<true | undefined> {
    const { phase, reason } = round;
    const contribution = await this.#seat.contribution();
    if (contribution === undefined) return this.#commit(files, round, signal);
    if (phase === "cancelled") {
      const cancelled = await this.#seat.cancelled(reason, signal);
      await this.#forget(files);
      throw cancelled;
    }
    if (contribution.state !== "committed")
      return this.#revealed(files, trained, round, contribution, signal);
    if (phase !== "commit" && phase !== "reveal") {
      await this.#forget(files);
      throw new RoundPhaseError(
        this.#roundId,
        phase,
        "the contribution was not revealed in time, and its bond is lost",
      );
    }
    const member = await this.#open(files);
    if (contribution.content !== bytesToHex(member.commitment))
      throw new ContributionForeignError(this.#roundId, this.#init.contributor);
    return phase === "reveal" ? this.#reveal(member, trained, round, signal) : undefined;
  }

  async #open(files: MemberFiles): Promise<PrivateMember> {
    this.#member ??= await PrivateMember.open(files);
    return this.#member;
  }

  async #forget(files: MemberFiles): Promise<void> {
    await files.forget();
    await this.#files.removeDifference();
  }

  /** The bond is back. */
  async #revealed(
    files: MemberFiles,
    trained: Trained,
    round: FederatedRound,
    contribution: RoundContribution,
    signal: AbortSignal,
  ): Promise<true | undefined> {
    const { phase, rules } = round;
    if (phase === "adopt" || phase === "closed") return this.#end(files, signal);
    if (phase !== "reveal" && phase !== "heldOut" && phase !== "score") return undefined;
    const joined = await this.#join(await this.#open(files), round);
    if (joined === undefined) return undefined;
    const masked = await joined.member.masked();
    const revealed = [masked, await joined.member.announce()].find(
      (bytes) => bytes !== undefined && digestOf(bytes) === contribution.content,
    );
    if (revealed === undefined) throw new ContributionForeignError(this.#roundId, this.#init.contributor);
    if (!this.#uploaded) {
      await this.#seat.send(rules, revealed, contribution.norm, signal);
      this.#uploaded = true;
      this.#tell("uploaded");
    }
    if (revealed === masked && phase !== "reveal") await this.#unmask(joined, trained, masked, round, signal);
    return undefined;
  }

  async #end(files: MemberFiles, signal: AbortSignal): Promise<true> {
    const transactionHash = await this.#seat.collect(signal);
    if (transactionHash !== undefined) this.#tell("collected", transactionHash);
    await this.#forget(files);
    return true;
  }

  /** The largest norm of the round: nobody shall learn how long a single contribution is. */
  async #commit(files: MemberFiles, { phase, rules }: FederatedRound, signal: AbortSignal) {
    if (phase !== "commit")
      throw new RoundPhaseError(this.#roundId, phase, "the contribution was not committed in time");
    const member = await this.#open(files);
    signal.throwIfAborted();
    const { transactionHash, wait } = await this.#init.client.commitContribution({
      roundId: this.#roundId,
      commitment: bytesToHex(member.commitment),
      norm: rules.maxNorm,
    });
    await wait({ signal });
    this.#tell("committed", transactionHash);
    return undefined;
  }

  async #reveal(member: PrivateMember, trained: Trained, round: FederatedRound, signal: AbortSignal) {
    const { client } = this.#init;
    const { deadlines, rules } = round;
    const { now } = await client.getClock();
    const part = partOf(now, deadlines.commit, rules.revealFor);
    if (!(await areCohortsDrawn(client, round))) {
      if (part >= DRAW_FROM) await drawRoundCohorts(client, round, signal);
      return undefined;
    }
    const joined = await this.#join(member, round);
    if (joined === undefined) return undefined;
    // No coordinator that keeps this member waiting costs it the bond.
    const left = 1_000 * rules.revealFor * (WITHDRAW_FROM - part);
    const masked = await joined.member.masked();
    if (masked !== undefined) return this.#revealBytes(masked, signal);
    if (left > 0) {
      const inTime = AbortSignal.any([signal, AbortSignal.timeout(Math.ceil(left))]);
      const made = await this.#mask(joined, trained, round, inTime);
      return made && this.#revealBytes(made, signal);
    }
    // It was left out, or the coordinator is away. The announcement is no contribution, and known to all: revealed, it has the bond back.
    this.#tell("withdrawn");
    return this.#revealBytes(await joined.member.announce(), signal);
  }

  async #revealBytes(bytes: Uint8Array, signal: AbortSignal): Promise<undefined> {
    const { client, store } = this.#init;
    const digest = digestOf(bytes);
    await store.put(cidOf(digest), bytes);
    await store.pin(cidOf(digest));
    signal.throwIfAborted();
    const { transactionHash, wait } = await client.revealContribution({
      roundId: this.#roundId,
      digest,
      size: bytes.length,
      salt: zeroHash,
    });
    await wait({ signal });
    this.#tell("revealed", transactionHash);
    return undefined;
  }

  /** Does what the cohort is about to do. Undefined until all of it is done, and where this member was left out. */
  async #mask(joined: Joined, trained: Trained, { rules }: FederatedRound, signal: AbortSignal) {
    const { member, masking, place } = joined;
    const progress = await this.#ask(joined, signal);
    if (progress.announcements === undefined) {
      await this.#seat.send(rules, await member.announce(), rules.maxNorm, signal);
      this.#tell("announced");
      return undefined;
    }
    const announcements = await this.#list(joined, progress.announcements, signal);
    const own = await member.announce();
    if (!announcements.some((each) => Buffer.compare(each, own) === 0)) return undefined;
    if (progress.shares === undefined) {
      await this.#seat.send(rules, await member.share(announcements), rules.maxNorm, signal);
      this.#tell("shared");
      return undefined;
    }
    const shares = await this.#list(joined, progress.shares, signal);
    const roster = rosterOf(shares.map((each) => decodeShares(masking, each)));
    if (!roster.includes(place)) return undefined;
    const values = await this.#values(trained, masking, rules);
    const masked = await member.mask({
      received: { announcements, shares },
      roster,
      values,
      base: hexToBytes(rules.base),
      parameters: trained.parameters,
      norm: rules.maxNorm,
    });
    this.#tell("masked");
    return masked;
  }

  /** What was trained, as it is masked. */
  async #values({ values: count }: Trained, { keys }: MaskingCohort, { maxNorm }: RoundRules) {
    const difference = floatsOf(await this.#files.readDifference(), count);
    if (difference === undefined) throw new MaskingOnceError("what was trained is not here any more");
    return selectShared({ difference, maxNorm, most: largestValue(keys.length) });
  }

  /** Gives away its shares of the others' masks, once, for members that the chain says revealed. */
  async #unmask(
    joined: Joined,
    { parameters, values: count }: Trained,
    masked: Uint8Array,
    { rules }: FederatedRound,
    signal: AbortSignal,
  ): Promise<void> {
    const { member, masking } = joined;
    const { announcements, shares, survivors, unmaskings } = await this.#ask(joined, signal);
    if (
      survivors === undefined ||
      unmaskings !== undefined ||
      announcements === undefined ||
      shares === undefined
    )
      return;
    const contributions = await this.#init.client.listContributions({ roundId: this.#roundId });
    const hasRevealed = (survivor: number): boolean =>
      (contributions[joined.indices[survivor] ?? -1]?.state ?? "committed") !== "committed";
    if (!survivors.every(hasRevealed))
      throw new MaskingOnceError("a survivor that the coordinator names has not revealed");
    const { roster } = decodeMasked(masking, masked, {
      base: hexToBytes(rules.base),
      parameters,
      norm: rules.maxNorm,
      count,
    });
    const received = {
      announcements: await this.#list(joined, announcements, signal),
      shares: await this.#list(joined, shares, signal),
    };
    const unmasking = await member.unmask(received, roster, survivors);
    await this.#seat.send(rules, unmasking, rules.maxNorm, signal);
    this.#tell("unmasked");
  }

  /** Undefined where the chain's node does not know the cohorts yet. */
  async #join(member: PrivateMember, { roundId }: FederatedRound): Promise<Joined | undefined> {
    if (this.#joined !== undefined) return this.#joined;
    const { client, contributor } = this.#init;
    const cohorts = cohortsOf(await client.getRoundHistory({ roundId }));
    for (const [cohort, places] of cohorts.entries()) {
      const place = places.findIndex((each) => isAddressEqual(each.contributor, contributor));
      if (place < 0) continue;
      if (Buffer.compare(places[place]?.key ?? member.commitment, member.commitment) !== 0) break;
      const masking = maskingCohort(client.deployment, roundId, cohort, places);
      const indices = places.map(({ index }) => index);
      this.#joined = { member: member.join(masking, place), masking, cohort, place, indices };
      return this.#joined;
    }
    if (cohorts.length === 0) return undefined;
    throw new ContributionForeignError(roundId, contributor);
  }

  #ask({ cohort }: Joined, signal: AbortSignal): Promise<CohortProgress> {
    const { host, coordinator } = this.#init;
    return askCohort(host, coordinator, { round: this.#roundId, cohort }, signal);
  }

  /** Not by way of the store: a coordinator that names ever others would fill it. */
  async #list({ masking }: Joined, digest: Hex, signal: AbortSignal): Promise<readonly Uint8Array[]> {
    const known = this.#lists.get(digest);
    if (known !== undefined) return known;
    const { store, host, coordinator } = this.#init;
    const bytes = await obtainBlock({ store, host, providers: [coordinator] }, cidOf(digest), signal);
    const messages = decodeMessages(bytes, masking.keys.length);
    this.#lists.set(digest, messages);
    const [oldest] = this.#lists.keys();
    if (oldest !== undefined && this.#lists.size > LISTS) this.#lists.delete(oldest);
    return messages;
  }

  /** Each step once, though it is done again until the coordinator goes on. */
  #tell(step: PrivateStep, transactionHash?: Hash): void {
    if (this.#told.has(step)) return;
    this.#told.add(step);
    this.#init.report.step(step, transactionHash);
  }
}
