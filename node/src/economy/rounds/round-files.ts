import { randomBytes } from "node:crypto";
import { readFile, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { bytesToHex, type Hex } from "viem";
import { z } from "zod";
import { ifThere } from "../../store/blob-store/fs-files.ts";
import { JournalError } from "../errors.ts";
import { namesIn } from "../paths.ts";
import { makeSynced, writeSynced } from "../synced-file.ts";
import { TrainingFile } from "./training-file.ts";

// <books>/rounds/<round id>/<name>.json   what one side of a round must not forget, written before it is acted on
// <books>/rounds/<round id>/residual.bin  what a contribution left out, until the contribution is on the chain
// <books>/rounds/<round id>/training.bin    how far the training of a contribution is
// <books>/rounds/<round id>/difference.bin  what training for a private round changed
// <books>/residual-<model id>.bin         what contributions to a model left out so far
//
// Files of contributions with noise end in `-noised.bin` and are apart: what one without noise left out would undo the next one's promise.

const hex = z.custom<Hex>((value) => typeof value === "string" && /^0x[0-9a-f]{64}$/.test(value));

/** What a contributor knows of its contribution. */
export const preparedSchema = z.strictObject({
  digest: hex,
  size: z.int().min(1),
  norm: z.int().min(1),
  salt: hex,
  lossBefore: z.number(),
  lossAfter: z.number(),
  epsilon: z.number().nullable(),
});
export type Prepared = z.output<typeof preparedSchema>;

/** What a contributor to a private round knows before it knows its cohort; the difference itself is in `difference.bin`. */
export const trainedSchema = z.strictObject({
  /** Of the adapter. */
  parameters: z.int().min(1),
  /** In `difference.bin`. */
  values: z.int().min(1),
  lossBefore: z.number(),
  lossAfter: z.number(),
  epsilon: z.number(),
});
export type Trained = z.output<typeof trainedSchema>;

/** What a validator decided. */
export const scoredSchema = z.strictObject({ scores: z.array(z.int().min(0)).max(1_000), salt: hex });
export type Scored = z.output<typeof scoredSchema>;

/** What an opener keeps to itself until contributions are in. */
export const openingSchema = z.strictObject({
  heldOut: hex,
  salt: hex,
  /** The held-out set itself: base64. */
  set: z.string(),
});
export type Opening = z.output<typeof openingSchema>;

/** How a round ended for its opener, who has nothing to do in it any more. */
export const overSchema = z.strictObject({ phase: z.enum(["closed", "cancelled"]) });
export type Over = z.output<typeof overSchema>;

export const newSalt = (): Hex => bytesToHex(randomBytes(32));

/** The files of one round in the books of one side. */
export class RoundFiles {
  readonly #books: string;
  readonly #folder: string;

  constructor(books: string, roundId: bigint) {
    this.#books = books;
    this.#folder = join(books, "rounds", String(roundId));
  }

  /** Undefined where it was not written. @throws JournalError where it was spoilt */
  async read<T>(name: string, schema: z.ZodType<T>): Promise<T | undefined> {
    return readJson(join(this.#folder, `${name}.json`), schema);
  }

  async write<T>(name: string, value: T): Promise<void> {
    await writeJson(join(this.#folder, `${name}.json`), value);
  }

  /** Of a training that goes on; `of` as in {@link TrainingFile}. */
  training(of: Uint8Array): TrainingFile {
    return new TrainingFile(this.#training, of);
  }

  /** What it came to is on the disk. */
  async removeTraining(): Promise<void> {
    await rm(this.#training, { force: true });
  }

  /** What training changed at the round's indices, until it is masked: float32, `[values]`. */
  readDifference(): Promise<Uint8Array | undefined> {
    return ifThere(readFile(this.#difference));
  }

  async writeDifference(bytes: Uint8Array): Promise<void> {
    await this.#writeBytes(this.#difference, bytes);
  }

  /** It is of no use once its round is over. */
  async removeDifference(): Promise<void> {
    await rm(this.#difference, { force: true });
  }

  async keepResidual(bytes: Uint8Array, noised: boolean): Promise<void> {
    await this.#writeBytes(this.#residual(noised), bytes);
  }

  /** From now on it is what further contributions of its kind to the model begin with. */
  async promoteResidual(modelId: Hex, noised: boolean): Promise<void> {
    await ifThere(rename(this.#residual(noised), residualPath(this.#books, modelId, noised)));
  }

  async #writeBytes(path: string, bytes: Uint8Array): Promise<void> {
    await makeSynced(this.#folder);
    await writeSynced(path, bytes);
  }

  get #training(): string {
    return join(this.#folder, "training.bin");
  }

  get #difference(): string {
    return join(this.#folder, "difference.bin");
  }

  #residual(noised: boolean): string {
    return join(this.#folder, `residual${ending(noised)}`);
  }
}

/** Rounds that a side has files of, in order. */
export async function listRounds(books: string): Promise<bigint[]> {
  const names = (await namesIn(join(books, "rounds"))).filter((name) => /^[1-9]\d{0,18}$/.test(name));
  return names.map(BigInt).sort((a, b) => (a < b ? -1 : 1));
}

const ending = (noised: boolean): string => (noised ? "-noised.bin" : ".bin");

const residualPath = (books: string, modelId: Hex, noised: boolean): string =>
  join(books, `residual-${modelId}${ending(noised)}`);

/** What contributions to a model left out so far, those with noise or those without; undefined where there were none. */
export const readResidual = (books: string, modelId: Hex, noised: boolean): Promise<Uint8Array | undefined> =>
  ifThere(readFile(residualPath(books, modelId, noised)));

/** What an opener is about to open a round with, before it has an id. */
export class OpeningFile {
  readonly #path: string;

  constructor(books: string) {
    this.#path = join(books, "opening.json");
  }

  read = (): Promise<Opening | undefined> => readJson(this.#path, openingSchema);
  write = (opening: Opening): Promise<void> => writeJson(this.#path, opening);
  remove = (): Promise<void> => rm(this.#path, { force: true });
}

async function readJson<T>(path: string, schema: z.ZodType<T>): Promise<T | undefined> {
  const text = await ifThere(readFile(path, "utf8"));
  if (text === undefined) return undefined;
  try {
    return schema.parse(JSON.parse(text));
  } catch (error) {
    throw new JournalError(path, "is not what was written", error);
  }
}

async function writeJson(path: string, value: unknown): Promise<void> {
  await makeSynced(dirname(path));
  await writeSynced(path, `${JSON.stringify(value)}\n`);
}
