import { uint16 } from "../../federated/masking/byte-reader.ts";
import type { MaskingCohort } from "../../federated/masking/cohort.ts";
import { MaskingOnceError } from "../../federated/masking/errors.ts";
import { publicKeyOf } from "../../federated/masking/keys.ts";
import {
  CohortMember,
  type MaskParameters,
  type MemberSecrets,
  newMemberSecrets,
  type ReceivedMessages,
} from "../../federated/masking/member.ts";
import { blake3Hash } from "../../store/hash/blake3.ts";
import { MemberSpoiltError } from "./errors.ts";
import { bytesOf } from "./floats.ts";
import type { MemberFileName, MemberFiles } from "./member-files.ts";

const SECRET_BYTES = 32;
const NOTHING_ASKED = new Uint8Array(32);

/** An account's part in a private round, before its cohort is known: its secrets are on the disk. */
export class PrivateMember {
  /** X25519, 32 bytes: what goes on the chain. */
  readonly commitment: Uint8Array;
  readonly #files: MemberFiles;
  readonly #secrets: MemberSecrets;

  private constructor(files: MemberFiles, secrets: MemberSecrets) {
    this.commitment = publicKeyOf(secrets.masking);
    this.#files = files;
    this.#secrets = secrets;
  }

  /**
   * Secrets are made once for a round, whatever restarts come after.
   *
   * @throws MemberSpoiltError, JournalError
   */
  static async open(files: MemberFiles): Promise<PrivateMember> {
    const owner = blake3Hash(Buffer.from(`omninode member of round ${files.roundId}`));
    const kept = await files.read("secrets", owner);
    if (kept !== undefined) {
      const at = (i: number) => kept.bytes.subarray(i * SECRET_BYTES, (i + 1) * SECRET_BYTES);
      return new PrivateMember(files, { masking: at(0), channel: at(1), seed: at(2) });
    }
    if (!(await files.isEmpty()))
      throw new MemberSpoiltError(files.pathOf("secrets"), "is gone, and what was made of it is here");
    const secrets = newMemberSecrets();
    const bytes = Buffer.concat([secrets.masking, secrets.channel, secrets.seed]);
    await files.write("secrets", owner, { request: NOTHING_ASKED, bytes });
    return new PrivateMember(files, secrets);
  }

  /**
   * @param member its place in the cohort
   * @throws CohortTooSmallError, MaskingMessageError, MaskingLiarError (the key at `member` is not ours)
   */
  join(cohort: MaskingCohort, member: number): JournalledMember {
    return new JournalledMember(this.#files, cohort, member, this.#secrets);
  }
}

/**
 * {@link CohortMember} across restarts. Each message is on the disk before it is given out, and from then on it is the only one:
 * asked again, the same bytes come back; asked for something else, it is refused. Who sends a message twice thus contradicts
 * nothing, and no crash makes a member answer for two sets of survivors.
 *
 * All methods throw JournalError, MemberSpoiltError and what those of {@link CohortMember} throw.
 */
export class JournalledMember {
  readonly #files: MemberFiles;
  readonly #member: CohortMember;
  readonly #owner: Uint8Array;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(files: MemberFiles, cohort: MaskingCohort, member: number, secrets: MemberSecrets) {
    this.#files = files;
    this.#member = new CohortMember(cohort, member, secrets);
    this.#owner = blake3Hash(Buffer.concat([cohort.context, uint16(member), ...cohort.keys]));
  }

  announce(): Promise<Uint8Array> {
    return this.#once("announcement", NOTHING_ASKED, () => this.#member.announce());
  }

  /** For the announcements of the first time: later ones change nothing. */
  share(announcements: readonly Uint8Array[]): Promise<Uint8Array> {
    return this.#once("shares", NOTHING_ASKED, () => this.#member.share(announcements));
  }

  /** Undefined where nothing was masked yet: a member that restarts need not train again. */
  async masked(): Promise<Uint8Array | undefined> {
    return (await this.#files.read("masked", this.#owner))?.bytes;
  }

  mask(parameters: MaskParameters): Promise<Uint8Array> {
    const { roster, values, base, parameters: count, norm } = parameters;
    const asked = [Buffer.from(`${roster.join()} ${count} ${norm} `), base, bytesOf(values)];
    return this.#once("masked", blake3Hash(Buffer.concat(asked)), () => this.#member.mask(parameters));
  }

  unmask(
    received: ReceivedMessages,
    roster: readonly number[],
    survivors: readonly number[],
  ): Promise<Uint8Array> {
    const asked = blake3Hash(Buffer.from(`${roster.join()} ${survivors.join()}`));
    return this.#once("unmasking", asked, () => this.#member.unmask(received, roster, survivors));
  }

  /** One after the other: two that find nothing kept would both make a message. */
  #once(
    name: MemberFileName,
    request: Uint8Array,
    make: () => Uint8Array | Promise<Uint8Array>,
  ): Promise<Uint8Array> {
    const turn = this.#turn.then(async () => {
      const kept = await this.#files.read(name, this.#owner);
      if (kept === undefined) {
        const bytes = await make();
        await this.#files.write(name, this.#owner, { request, bytes });
        return bytes;
      }
      if (Buffer.compare(kept.request, request) !== 0)
        throw new MaskingOnceError(`its ${name} message was made for something else`);
      return kept.bytes;
    });
    this.#turn = turn.catch(() => {});
    return turn;
  }
}
