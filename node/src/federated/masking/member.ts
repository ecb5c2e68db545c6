import { randomBytes } from "node:crypto";
import { split } from "shamir-secret-sharing";
import { blake3Hash } from "../../store/hash/blake3.ts";
import { checkCohort, KEY_BYTES, largestValue, type MaskingCohort, thresholdOf } from "./cohort.ts";
import { CohortTooSmallError, MaskingLiarError, MaskingMessageError, MaskingOnceError } from "./errors.ts";
import { addMask, announceTag, pairKey, publicKeyOf, seal, seedHashOf, unseal } from "./keys.ts";
import {
  decodeAnnouncement,
  decodeShares,
  encodeAnnouncement,
  encodeMasked,
  encodeShares,
  encodeUnmasking,
  NONCE_BYTES,
  type SealedShare,
  SHARE_BYTES,
  type ShareMessage,
  TAG_BYTES,
} from "./messages.ts";

/** Made at random for one round, and kept on this machine until it is over. 32 bytes each. */
export interface MemberSecrets {
  /** Its public key is the commitment on chain. */
  readonly masking: Uint8Array;
  readonly channel: Uint8Array;
  readonly seed: Uint8Array;
}

export function newMemberSecrets(): MemberSecrets & { readonly commitment: Uint8Array } {
  const [masking, channel, seed] = [randomSecret(), randomSecret(), randomSecret()];
  return { masking, channel, seed, commitment: publicKeyOf(masking) };
}

const randomSecret = (): Uint8Array => new Uint8Array(randomBytes(KEY_BYTES));

/** What a member got from the others: one message of each, at most. Where from does not matter: they prove whose they are. */
export interface ReceivedMessages {
  readonly announcements: readonly Uint8Array[];
  readonly shares: readonly Uint8Array[];
}

export interface MaskParameters {
  readonly received: ReceivedMessages;
  /** Members that every other one of them shares with (`rosterOf`), as the coordinator says. */
  readonly roster: readonly number[];
  /** In units of 2^-24, one for each index that the round draws; at most `largestValue` each way. */
  readonly values: Int32Array;
  readonly base: Uint8Array;
  readonly parameters: number;
  readonly norm: number;
}

/**
 * One member's side. Every message is sent once: after a restart the bytes that were kept are sent again, for shares made anew
 * contradict the first ones.
 */
export class CohortMember {
  readonly #cohort: MaskingCohort;
  readonly #member: number;
  readonly #secrets: MemberSecrets;
  #masked: string | undefined;
  #unmasked: string | undefined;

  /** @throws CohortTooSmallError, MaskingMessageError, MaskingLiarError (the key at `member` is not ours) */
  constructor(cohort: MaskingCohort, member: number, secrets: MemberSecrets) {
    checkCohort(cohort);
    const key = cohort.keys[member] ?? new Uint8Array(0);
    if (Buffer.compare(publicKeyOf(secrets.masking), key) !== 0)
      throw new MaskingLiarError(member, "has committed to another key than ours");
    this.#cohort = cohort;
    this.#member = member;
    this.#secrets = secrets;
  }

  /** 1: the key to which others encrypt their shares, proved to each by the key that is on chain. */
  announce(): Uint8Array {
    const channelKey = publicKeyOf(this.#secrets.channel);
    const tags = this.#cohort.keys.map((_, other) =>
      other === this.#member
        ? new Uint8Array(TAG_BYTES)
        : (this.#tag(other, this.#member, other, channelKey) ?? new Uint8Array(TAG_BYTES)),
    );
    return encodeAnnouncement(this.#cohort, { member: this.#member, channelKey, tags });
  }

  /**
   * 2: shares of masking key and seed for every member that announced itself.
   *
   * @throws CohortTooSmallError
   */
  async share(announcements: readonly Uint8Array[]): Promise<Uint8Array> {
    const channels = this.#channels(announcements);
    const threshold = thresholdOf(this.#cohort.keys.length);
    if (channels.size < threshold)
      throw new CohortTooSmallError("announced themselves", channels.size, threshold);
    const { masking, seed } = this.#secrets;
    const [keyShares, seedShares] = await Promise.all([
      split(Uint8Array.from(masking), channels.size, threshold),
      split(Uint8Array.from(seed), channels.size, threshold),
    ]);
    const nonce = new Uint8Array(randomBytes(NONCE_BYTES));
    const shares = new Map<number, SealedShare>();
    for (const [other, channelKey] of channels) {
      const [key, ofSeed] = [keyShares[shares.size], seedShares[shares.size]];
      const sealing = this.#sealingKey(channelKey, this.#member, other);
      if (key === undefined || ofSeed === undefined || sealing === undefined) continue;
      const sealed = seal(sealing, nonce, Buffer.concat([key, ofSeed]));
      shares.set(other, { keyHash: blake3Hash(key), seedHash: blake3Hash(ofSeed), sealed });
    }
    return encodeShares(this.#cohort, { member: this.#member, nonce, shares });
  }

  /**
   * 3: the contribution under the member's own mask and one it shares with each other of the roster. All shares are opened
   * first: a mask that could not be removed is never added. One contribution to one roster: two under the same masks would
   * tell their difference.
   *
   * @throws CohortTooSmallError, MaskingLiarError, MaskingMessageError, MaskingOnceError
   */
  mask({ received, roster, values, base, parameters, norm }: MaskParameters): Uint8Array {
    const { keys } = this.#cohort;
    this.#openAll(received, roster);
    const asked = `${roster} ${values}`;
    this.#masked ??= asked;
    if (this.#masked !== asked) throw new MaskingOnceError("another contribution or roster was masked");
    const most = largestValue(keys.length);
    const masked = new Uint32Array(values.length);
    for (const [i, value] of values.entries()) {
      if (Math.abs(value) > most)
        throw new MaskingMessageError("contribution", `value ${i} is above ${most}`);
      masked[i] = value;
    }
    addMask(masked, this.#secrets.seed, 1);
    for (const other of roster) {
      if (other === this.#member) continue;
      const key = maskKey(this.#cohort, this.#secrets.masking, this.#member, other);
      if (key === undefined) throw new MaskingLiarError(other, "has a key of small order");
      addMask(masked, key, this.#member < other ? 1 : -1);
    }
    const seedHash = seedHashOf(this.#cohort, this.#secrets.seed);
    return encodeMasked(this.#cohort, {
      member: this.#member,
      base,
      parameters,
      norm,
      roster,
      seedHash,
      values: masked,
    });
  }

  /**
   * 4: shares of the seeds of those that revealed, and of the masking keys of those that did not. Never both of one member, and
   * for one set of survivors: with both, its contribution could be read. Ask the chain who revealed, after the deadline.
   *
   * @throws MaskingOnceError, CohortTooSmallError, MaskingLiarError, MaskingMessageError
   */
  unmask(received: ReceivedMessages, roster: readonly number[], survivors: readonly number[]): Uint8Array {
    const threshold = thresholdOf(this.#cohort.keys.length);
    if (survivors.length < threshold) throw new CohortTooSmallError("revealed", survivors.length, threshold);
    // One that is named often would stand for all, and be read alone.
    if (!isAscending(survivors)) throw new MaskingOnceError("survivors do not ascend, each once");
    if (survivors.some((survivor) => !roster.includes(survivor)))
      throw new MaskingOnceError("a survivor is not in the roster");
    const opened = this.#openAll(received, roster);
    const asked = `${roster} ${survivors}`;
    this.#unmasked ??= asked;
    if (this.#unmasked !== asked) throw new MaskingOnceError("its masks were removed for other survivors");
    const shares = new Map(
      [...opened].map(([of, { key, seed }]) => [of, survivors.includes(of) ? seed : key]),
    );
    return encodeUnmasking(this.#cohort, { member: this.#member, roster, survivors, shares });
  }

  /** The member's shares of each of the roster. */
  #openAll(
    { announcements, shares }: ReceivedMessages,
    roster: readonly number[],
  ): Map<number, { key: Uint8Array; seed: Uint8Array }> {
    const { keys } = this.#cohort;
    const threshold = thresholdOf(keys.length);
    if (roster.length < threshold) throw new CohortTooSmallError("shared", roster.length, threshold);
    if (!roster.includes(this.#member) || !isAscending(roster))
      throw new MaskingMessageError("roster", "it leaves us out, or does not ascend");
    const channels = this.#channels(announcements);
    const messages = new Map(
      shares.map((bytes) => decodeShares(this.#cohort, bytes)).map((m) => [m.member, m]),
    );
    return new Map(
      roster.map((dealer) => [dealer, this.#open(messages.get(dealer), channels.get(dealer), dealer)]),
    );
  }

  #open(message: ShareMessage | undefined, channelKey: Uint8Array | undefined, dealer: number) {
    const mine = message?.shares.get(this.#member);
    const key = channelKey && this.#sealingKey(channelKey, dealer, this.#member);
    if (message === undefined || mine === undefined || key === undefined)
      throw new MaskingLiarError(dealer, "is in the roster and has not shared with us");
    const plain = unseal(key, message.nonce, mine.sealed);
    const [ofKey, ofSeed] = [plain?.slice(0, SHARE_BYTES), plain?.slice(SHARE_BYTES)];
    if (
      ofKey === undefined ||
      ofSeed === undefined ||
      !isHash(ofKey, mine.keyHash) ||
      !isHash(ofSeed, mine.seedHash)
    )
      throw new MaskingLiarError(dealer, "has sent us something else than shares it stands by");
    return { key: ofKey, seed: ofSeed };
  }

  /** Channel keys that are proved to us, by member, ascending; ours among them. */
  #channels(announcements: readonly Uint8Array[]): Map<number, Uint8Array> {
    const channels = new Map<number, Uint8Array>();
    for (const bytes of announcements) {
      const { member, channelKey, tags } = decodeAnnouncement(this.#cohort, bytes);
      if (member === this.#member) continue;
      const tag = this.#tag(member, member, this.#member, channelKey);
      if (tag === undefined || Buffer.compare(tag, tags[this.#member] ?? tag.subarray(1)) !== 0) continue;
      channels.set(member, channelKey);
    }
    channels.set(this.#member, publicKeyOf(this.#secrets.channel));
    return new Map([...channels].sort(([a], [b]) => a - b));
  }

  #tag(other: number, from: number, to: number, channelKey: Uint8Array): Uint8Array | undefined {
    const key = this.#cohort.keys[other] ?? new Uint8Array(32);
    const announcing = pairKey(this.#cohort, "announce", this.#secrets.masking, key, from, to);
    return announcing && announceTag(announcing, channelKey);
  }

  #sealingKey(channelKey: Uint8Array, from: number, to: number): Uint8Array | undefined {
    return pairKey(this.#cohort, "share", this.#secrets.channel, channelKey, from, to);
  }
}

/** Whether each member is named once, in order. */
const isAscending = (members: readonly number[]): boolean =>
  members.every((member, i) => i === 0 || member > (members[i - 1] ?? 0));

export const isHash = (bytes: Uint8Array, hash: Uint8Array): boolean =>
  Buffer.compare(blake3Hash(bytes), hash) === 0;

/** The key of the mask of a pair: the same from both sides. */
export function maskKey(
  cohort: MaskingCohort,
  secret: Uint8Array,
  member: number,
  other: number,
): Uint8Array | undefined {
  const key = cohort.keys[other] ?? new Uint8Array(32);
  return pairKey(cohort, "mask", secret, key, Math.min(member, other), Math.max(member, other));
}
