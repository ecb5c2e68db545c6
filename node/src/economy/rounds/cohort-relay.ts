import { type Address, type Hex, isAddressEqual } from "viem";
import { type MaskingCohort, thresholdOf } from "../../federated/masking/cohort.ts";
import { isDealt, rosterOf, survivorsOf } from "../../federated/masking/cohort-sum.ts";
import { MaskingMessageError } from "../../federated/masking/errors.ts";
import {
  decodeAnnouncement,
  decodeMasked,
  decodeShares,
  decodeUnmasking,
  largestRelayed,
  type MaskedContribution,
  type MaskedRules,
  type ShareMessage,
  type Unmasking,
} from "../../federated/masking/messages.ts";
import type { BlobStore } from "../../types/blob-store.ts";
import { OmniError } from "../../types/errors.ts";
import { decodeMessages, encodeMessages } from "./cohort-messages.ts";
import { type CohortProgress, cohortProgressSchema } from "./cohort-progress.ts";
import { ANNOUNCE_UNTIL, SHARE_UNTIL, SURVIVE_UNTIL, UPLOAD_PATIENCE } from "./constants.ts";
import { cidOf, digestOf } from "./digests.ts";
import { UploadInvalidError } from "./errors.ts";
import { storedBytes } from "./obtain.ts";
import type { RoundFiles } from "./round-files.ts";

/** A cohort as a coordinator knows it from the chain. */
export interface RelayedCohort {
  readonly masking: MaskingCohort;
  /** By member. */
  readonly accounts: readonly Address[];
}

export interface CohortRelayInit extends RelayedCohort {
  /** Of the round, from 0. */
  readonly cohort: number;
  readonly files: RoundFiles;
  /** Lists of messages are put into it, for members and validators to fetch. */
  readonly store: BlobStore;
  /** What masked contributions to the round are like. */
  readonly rules: Omit<MaskedRules, "norm">;
}

/** How far a round is. */
export interface RelayMoment {
  readonly phase: "reveal" | "heldOut" | "later";
  /** Part of the phase that is over, 0 to 1. */
  readonly part: number;
  /** What members revealed, by member; undefined where one did not. */
  readonly revealed: readonly ({ readonly digest: Hex; readonly norm: number } | undefined)[];
}

/** Of a masked contribution, what says whether it is added up: its values are many. */
type MaskedHead = Pick<MaskedContribution, "member" | "roster">;

/** What is collected at a time. */
type Stage = "announcements" | "shares" | "unmaskings";

/**
 * Passes the messages of a cohort on: takes one of each member for each stage, and closes the stage once all are there, or time is over and
 * two thirds are. What is closed is on the disk before anybody hears of it: a restart goes on with it, and members send again what was
 * not closed.
 */
export class CohortRelay {
  readonly #init: CohortRelayInit;
  #progress: CohortProgress;
  /** What came in the stage that is open, by member. */
  readonly #received = new Map<number, Uint8Array>();
  /** What members revealed, by member; undefined where it is no masked contribution of theirs. */
  readonly #revealed = new Map<number, MaskedHead | undefined>();
  #dealt: readonly ShareMessage[] | undefined;
  #turn: Promise<unknown> = Promise.resolve();

  private constructor(init: CohortRelayInit, progress: CohortProgress) {
    this.#init = init;
    this.#progress = progress;
  }

  /** @throws JournalError where its notes were spoilt */
  static async open(init: CohortRelayInit): Promise<CohortRelay> {
    return new CohortRelay(init, (await readCohortProgress(init.files, init.cohort)) ?? {});
  }

  get progress(): CohortProgress {
    return this.#progress;
  }

  /** Of a message. */
  get maxBytes(): number {
    return largestRelayed(this.#size);
  }

  includes(account: Address): boolean {
    return this.#init.accounts.some((each) => isAddressEqual(each, account));
  }

  /** Whether a member's message is here. */
  has(account: Address, digest: Hex): boolean {
    const bytes = this.#received.get(this.#memberOf(account));
    return bytes !== undefined && digestOf(bytes) === digest;
  }

  /**
   * Takes a member's message for the stage that is open.
   *
   * @throws UploadInvalidError, MaskingMessageError
   */
  async accept(account: Address, bytes: Uint8Array): Promise<void> {
    const member = this.#memberOf(account);
    const stage = this.#stage();
    if (stage === undefined) throw new UploadInvalidError("nothing is collected of the cohort now");
    const sender = await this.#check(stage, bytes);
    if (sender !== member) throw new UploadInvalidError("it is another member's message");
    const known = this.#received.get(member);
    if (known !== undefined && Buffer.compare(known, bytes) !== 0)
      throw new UploadInvalidError("the member has sent another such message before");
    // The stage may have been closed meanwhile.
    if (this.#stage() === stage) this.#received.set(member, bytes);
  }

  /** Closes what can be closed. @throws JournalError, and what the store throws */
  advance(moment: RelayMoment): Promise<void> {
    const turn = this.#turn.then(() => this.#advance(moment));
    this.#turn = turn.catch(() => {});
    return turn;
  }

  async #advance(moment: RelayMoment): Promise<void> {
    const { phase, part } = moment;
    const stage = this.#stage();
    if (stage === "announcements" || stage === "shares") {
      if (phase !== "reveal") return;
      const expected = stage === "shares" ? (await this.#announced()).length : this.#size;
      const until = stage === "shares" ? SHARE_UNTIL : ANNOUNCE_UNTIL;
      if (this.#received.size === expected || (part >= until && this.#suffices(stage)))
        await this.#close(stage);
      return;
    }
    if (phase === "reveal") return;
    if (stage === undefined && this.#progress.survivors === undefined) {
      const isLate = phase === "later" || part >= SURVIVE_UNTIL;
      const survivors = await this.#survivors(moment, isLate);
      if (survivors !== undefined) await this.#note({ survivors });
      return;
    }
    const { survivors = [] } = this.#progress;
    const isLate = phase === "later" || part >= UPLOAD_PATIENCE;
    const answered = survivors.filter((member) => this.#received.has(member)).length;
    if (stage === "unmaskings" && (answered === survivors.length || (isLate && this.#suffices(stage))))
      await this.#close(stage);
  }

  get #size(): number {
    return this.#init.accounts.length;
  }

  #memberOf(account: Address): number {
    const member = this.#init.accounts.findIndex((each) => isAddressEqual(each, account));
    if (member < 0) throw new UploadInvalidError("its sender is in another cohort");
    return member;
  }

  #stage(): Stage | undefined {
    const { announcements, shares, survivors, unmaskings } = this.#progress;
    if (announcements === undefined) return "announcements";
    if (shares === undefined) return "shares";
    return survivors !== undefined && unmaskings === undefined ? "unmaskings" : undefined;
  }

  /** Whose message it is. */
  async #check(stage: Stage, bytes: Uint8Array): Promise<number> {
    const { masking } = this.#init;
    switch (stage) {
      case "announcements":
        return decodeAnnouncement(masking, bytes).member;
      case "shares": {
        const { member } = decodeShares(masking, bytes);
        if (!(await this.#announced()).includes(member))
          throw new UploadInvalidError("the member has not announced itself in time");
        return member;
      }
      case "unmaskings":
        return this.#checkUnmasking(decodeUnmasking(masking, bytes));
    }
  }

  /** Who gives a share that its dealer does not stand by is told at once: its answer does not count. */
  async #checkUnmasking({ member, roster, survivors, shares }: Unmasking): Promise<number> {
    const dealt = await this.#shares();
    const isAsked = String(survivors) === String(this.#progress.survivors);
    if (!isAsked || String(roster) !== String(rosterOf(dealt)))
      throw new UploadInvalidError("it is for another roster, or other survivors");
    const byDealer = new Map(dealt.map((message) => [message.member, message.shares.get(member)]));
    for (const [dealer, share] of shares) {
      if (!isDealt(share, byDealer.get(dealer), survivors.includes(dealer)))
        throw new MaskingMessageError("unmasking message", `the share of member ${dealer} is another one`);
    }
    return member;
  }

  #suffices(stage: Stage): boolean {
    const { masking } = this.#init;
    const threshold = thresholdOf(this.#size);
    if (stage !== "shares") return this.#received.size >= threshold;
    return (
      rosterOf([...this.#received.values()].map((bytes) => decodeShares(masking, bytes))).length >= threshold
    );
  }

  /** Undefined while it is waited for bytes, or too few are here. */
  async #survivors({ revealed }: RelayMoment, isLate: boolean): Promise<number[] | undefined> {
    const { store } = this.#init;
    const masked: MaskedHead[] = [];
    for (const [member, content] of revealed.entries()) {
      if (content === undefined) continue;
      if (!this.#revealed.has(member)) {
        if (await store.has(cidOf(content.digest)))
          this.#revealed.set(member, await this.#masked(member, content));
        else if (!isLate) return undefined;
      }
      const one = this.#revealed.get(member);
      if (one !== undefined) masked.push(one);
    }
    const survivors = survivorsOf(rosterOf(await this.#shares()), masked);
    return survivors.length >= thresholdOf(this.#size) ? survivors : undefined;
  }

  /** Undefined where the bytes are none: what a member that was left out reveals is not. */
  async #masked(
    member: number,
    { digest, norm }: { readonly digest: Hex; readonly norm: number },
  ): Promise<MaskedHead | undefined> {
    const { masking, rules, store } = this.#init;
    const bytes = await storedBytes(store, digest);
    try {
      const { member: sender, roster } = decodeMasked(masking, bytes, { ...rules, norm });
      return sender === member ? { member, roster } : undefined;
    } catch (error) {
      if (error instanceof OmniError) return undefined;
      throw error;
    }
  }

  async #announced(): Promise<number[]> {
    const messages = await this.#list(this.#progress.announcements);
    return messages.map((bytes) => decodeAnnouncement(this.#init.masking, bytes).member);
  }

  /** Once they are closed. Read for each unmasking that comes, and megabytes in a large cohort: decoded once. */
  async #shares(): Promise<readonly ShareMessage[]> {
    this.#dealt ??= (await this.#list(this.#progress.shares)).map((bytes) =>
      decodeShares(this.#init.masking, bytes),
    );
    return this.#dealt;
  }

  async #list(digest: Hex | undefined): Promise<Uint8Array[]> {
    if (digest === undefined) return [];
    return decodeMessages(await storedBytes(this.#init.store, digest), this.#size);
  }

  async #close(stage: Stage): Promise<void> {
    const { store } = this.#init;
    const messages = [...this.#received].sort(([a], [b]) => a - b).map(([, bytes]) => bytes);
    const list = encodeMessages(messages);
    const digest = digestOf(list);
    await store.put(cidOf(digest), list);
    await store.pin(cidOf(digest));
    await this.#note({ [stage]: digest });
  }

  async #note(closed: Partial<CohortProgress>): Promise<void> {
    const { files, cohort } = this.#init;
    const progress = { ...this.#progress, ...closed };
    await files.write(fileOf(cohort), progress);
    this.#progress = progress;
    this.#received.clear();
  }
}

const fileOf = (cohort: number): string => `cohort-${cohort}`;

/** What a home's coordinator has closed of a cohort; undefined where it has nothing. @throws JournalError */
export const readCohortProgress = (files: RoundFiles, cohort: number): Promise<CohortProgress | undefined> =>
  files.read(fileOf(cohort), cohortProgressSchema);
