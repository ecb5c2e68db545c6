import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { Bitmap } from "./bitmap.ts";
import { readWhole, writeAll } from "./fs-files.ts";

/** Chunks between saves of the bitmap: what a crash can cost. */
const SAVE_EVERY = 16;

/** Which chunks of a file are verified and written, in memory and in a bitmap beside the file. */
export interface Progress {
  missing(): readonly number[];
  has(index: number): boolean;
  /** Notes a chunk that was written; saves now and then. */
  note(index: number): Promise<void>;
  forget(index: number): void;
  save(): Promise<void>;
  close(): Promise<void>;
}

/** Opens the progress of `data`; what was saved counts only if the data were `known` to be there. */
export async function openProgress(
  data: FileHandle,
  path: string,
  chunks: number,
  known: boolean,
): Promise<Progress> {
  const saved = known ? await readWhole(path) : undefined;
  const here = new Bitmap(chunks, saved);
  const file = await open(path, constants.O_RDWR | constants.O_CREAT);
  // The bitmap takes its room now: on a disk that has become full, progress can still be noted.
  if (saved?.length !== here.bytes.length) await writeAll(file, here.bytes, 0);
  let unsaved = 0;
  let saving: Promise<void> | undefined;

  /** Data reach the disk before the bits that vouch for them; so a torn write of the bitmap does no harm. */
  async function write(): Promise<void> {
    const bits = Uint8Array.from(here.bytes);
    await data.datasync();
    await writeAll(file, bits, 0);
    await file.datasync();
  }

  async function save(): Promise<void> {
    while (saving !== undefined) await saving;
    const count = unsaved;
    if (count === 0) return;
    unsaved = 0;
    saving = write();
    try {
      await saving;
    } catch (error) {
      unsaved += count;
      throw error;
    } finally {
      saving = undefined;
    }
  }

  return {
    missing: () => here.missing(),
    has: (index) => here.has(index),
    async note(index) {
      here.set(index);
      unsaved++;
      if (unsaved >= SAVE_EVERY) await save();
    },
    forget(index) {
      here.clear(index);
      unsaved++;
    },
    save,
    close: () => file.close(),
  };
}
