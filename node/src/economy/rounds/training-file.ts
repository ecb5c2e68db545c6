import { readFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { LocalTrainingState } from "../../federated/training/local-training.ts";
import { ifThere } from "../../store/blob-store/fs-files.ts";
import { blake3Hash } from "../../store/hash/blake3.ts";
import { makeSynced, writeSynced } from "../synced-file.ts";
import { bytesOf, floatsOf } from "./floats.ts";

// How far a training is: little-endian.
//   32  BLAKE3 of all that follows
//   32  owner: what it is a training of; of another it is none
//   4   steps done
//   then, float32, [parameters] each: where it began, where it is, both means of AdamW

const HASH_BYTES = 32;
const HEAD_BYTES = 2 * HASH_BYTES + 4;
/** Between two writes (ms): a crash costs as much and a step more. */
const WRITE_INTERVAL_MS = 10_000;

/** Keeps a training of minutes or hours across restarts. */
export class TrainingFile {
  readonly #path: string;
  readonly #owner: Uint8Array;
  readonly #intervalMs: number;
  #written = performance.now();

  /** @param of all that decides what a training comes to, noise aside */
  constructor(path: string, of: Uint8Array, intervalMs = WRITE_INTERVAL_MS) {
    this.#path = path;
    this.#owner = blake3Hash(of);
    this.#intervalMs = intervalMs;
  }

  /** Undefined where there is none, or of another training, or spoilt: then it begins anew, which costs time alone. */
  async read(): Promise<LocalTrainingState | undefined> {
    const bytes = await ifThere(readFile(this.#path));
    if (bytes === undefined || bytes.length < HEAD_BYTES || (bytes.length - HEAD_BYTES) % 16 !== 0)
      return undefined;
    const [check, body] = [bytes.subarray(0, HASH_BYTES), bytes.subarray(HASH_BYTES)];
    if (!check.equals(blake3Hash(body)) || !body.subarray(0, HASH_BYTES).equals(this.#owner))
      return undefined;
    const steps = body.readUInt32LE(HASH_BYTES);
    const count = (bytes.length - HEAD_BYTES) / 16;
    const [start, parameters, first, second] = [0, 1, 2, 3].map((i) =>
      floatsOf(bytes.subarray(HEAD_BYTES + 4 * i * count, HEAD_BYTES + 4 * (i + 1) * count), count),
    );
    if (!start || !parameters || !first || !second) return undefined;
    return { start, parameters, optimizer: { steps, first, second } };
  }

  /** Writes it, if it is time to. @throws JournalError */
  async offer(state: () => LocalTrainingState): Promise<void> {
    if (performance.now() - this.#written < this.#intervalMs) return;
    const { start, parameters, optimizer } = state();
    const steps = Buffer.alloc(4);
    steps.writeUInt32LE(optimizer.steps);
    const vectors = [start, parameters, optimizer.first, optimizer.second];
    const body = Buffer.concat([this.#owner, steps, ...vectors.map(bytesOf)]);
    await makeSynced(dirname(this.#path));
    await writeSynced(this.#path, Buffer.concat([blake3Hash(body), body]));
    this.#written = performance.now();
  }
}
