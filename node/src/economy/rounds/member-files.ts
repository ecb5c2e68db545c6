import { readFile, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { MaskingOnceError } from "../../federated/masking/errors.ts";
import { ifThere, syncFolder } from "../../store/blob-store/fs-files.ts";
import { blake3Hash } from "../../store/hash/blake3.ts";
import { type FileLock, takeLock } from "../../store/lock-file.ts";
import { namesIn } from "../paths.ts";
import { makeSynced, writeSynced } from "../synced-file.ts";
import { MemberInUseError, MemberSpoiltError } from "./errors.ts";

// <books>/rounds/<round id>/cohort/<name>.bin   what a member of a private round must not lose, nor make twice
//   32  BLAKE3 of the name and of all that follows
//   32  owner: what it was made for; of another it is foreign
//   32  request: what it answers
//   then the bytes
// <books>/rounds/<round id>/cohort.lock         the process that plays the member
// <books>/rounds/<round id>/cohort.over         the folder, on its way out

const LOCK_PATIENCE_MS = 2_000;
const LOCK_POLL_MS = 100;
const HASH_BYTES = 32;
const HEAD_BYTES = 3 * HASH_BYTES;

export type MemberFileName = "secrets" | "announcement" | "shares" | "masked" | "unmasking";

export interface MemberFile {
  /** 32 bytes. */
  readonly request: Uint8Array;
  readonly bytes: Uint8Array;
}

/** Files of one member of one private round. One process has them at a time. */
export class MemberFiles implements AsyncDisposable {
  readonly roundId: bigint;
  readonly #folder: string;
  readonly #lock: FileLock;
  #closed: string | undefined;

  private constructor(roundId: bigint, folder: string, lock: FileLock) {
    this.roundId = roundId;
    this.#folder = folder;
    this.#lock = lock;
  }

  /** @throws MemberInUseError */
  static async open(books: string, roundId: bigint): Promise<MemberFiles> {
    const folder = join(books, "rounds", String(roundId), "cohort");
    const lock = await lockOf(folder);
    try {
      // A crash may have come between the two steps of `forget`.
      await rm(`${folder}.over`, { recursive: true, force: true });
      return new MemberFiles(roundId, folder, lock);
    } catch (error) {
      await lock.release();
      throw error;
    }
  }

  pathOf(name: MemberFileName): string {
    return join(this.#folder, `${name}.bin`);
  }

  async isEmpty(): Promise<boolean> {
    return !(await namesIn(this.#folder)).some((name) => name.endsWith(".bin"));
  }

  /**
   * Undefined where it was not written.
   *
   * @param owner 32 bytes
   * @throws MemberSpoiltError, MaskingOnceError (closed)
   */
  async read(name: MemberFileName, owner: Uint8Array): Promise<MemberFile | undefined> {
    this.#checkOpen();
    const path = this.pathOf(name);
    const file = await ifThere(readFile(path));
    if (file === undefined) return undefined;
    const [check, body] = [file.subarray(0, HASH_BYTES), file.subarray(HASH_BYTES)];
    if (file.length < HEAD_BYTES || !check.equals(checkOf(name, body)))
      throw new MemberSpoiltError(path, "is not what was written");
    if (!body.subarray(0, HASH_BYTES).equals(owner))
      throw new MemberSpoiltError(path, "was written for another round, cohort or member");
    const [request, bytes] = [body.subarray(HASH_BYTES, 2 * HASH_BYTES), file.subarray(HEAD_BYTES)];
    return { request: new Uint8Array(request), bytes: new Uint8Array(bytes) };
  }

  /** Resolves when it is on the disk. @throws JournalError, MaskingOnceError (closed) */
  async write(name: MemberFileName, owner: Uint8Array, { request, bytes }: MemberFile): Promise<void> {
    this.#checkOpen();
    await makeSynced(this.#folder);
    const body = Buffer.concat([owner, request, bytes]);
    await writeSynced(this.pathOf(name), Buffer.concat([checkOf(name, body), body]));
  }

  /**
   * Removes all, once the round is over, and closes. In one step: secrets without what was made of them would make it again.
   * Unlinked, not overwritten: what a disk keeps of removed files is beyond a program.
   */
  async forget(): Promise<void> {
    this.#closed ??= "the round is over";
    const over = `${this.#folder}.over`;
    await ifThere(rename(this.#folder, over));
    await syncFolder(dirname(over));
    await rm(over, { recursive: true, force: true });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#closed ??= "its files are closed";
    await this.#lock.release();
  }

  #checkOpen(): void {
    if (this.#closed !== undefined) throw new MaskingOnceError(this.#closed);
  }
}

/** An earlier process may be on its way out: it is waited for a little. @throws MemberInUseError */
async function lockOf(folder: string): Promise<FileLock> {
  const until = performance.now() + LOCK_PATIENCE_MS;
  for (;;) {
    const lock = await takeLock(`${folder}.lock`);
    if (lock !== undefined) return lock;
    if (performance.now() >= until) throw new MemberInUseError(folder);
    await delay(LOCK_POLL_MS);
  }
}

const checkOf = (name: MemberFileName, body: Uint8Array): Uint8Array =>
  blake3Hash(Buffer.concat([Buffer.from(`omninode member file 1 ${name}\n`), body]));
