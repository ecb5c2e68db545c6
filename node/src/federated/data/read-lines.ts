import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { errorCode } from "../../store/blob-store/fs-files.ts";
import { DataLineError, DataUnreadableError } from "./errors.ts";

export interface Line {
  /** From 1. */
  readonly number: number;
  readonly bytes: Uint8Array;
}

const NEWLINE = 0x0a;

/**
 * Lines of a file that are not empty. Holds one line and one block of the file.
 *
 * @param source path of the file, or its bytes
 * @param longest bytes of a line at most
 * @throws DataLineError (longer), DataUnreadableError
 */
export async function* readLines(
  source: string | Uint8Array,
  longest: number,
  signal?: AbortSignal,
): AsyncGenerator<Line> {
  let number = 1;
  let begun: Uint8Array[] = [];
  let length = 0;
  const blocks =
    typeof source === "string"
      ? createReadStream(source, signal === undefined ? {} : { signal })
      : Readable.from([Buffer.from(source)]);
  try {
    for await (const block of blocks as AsyncIterable<Buffer>) {
      for (let from = 0; from < block.length; ) {
        const end = block.indexOf(NEWLINE, from);
        const part = block.subarray(from, end < 0 ? block.length : end);
        length += part.length;
        if (length > longest) throw new DataLineError(number, `it has more than ${longest} bytes`);
        begun.push(part);
        if (end < 0) break;
        if (length > 0) yield { number, bytes: Buffer.concat(begun) };
        begun = [];
        length = 0;
        number++;
        from = end + 1;
      }
    }
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined || error instanceof DataLineError || signal?.aborted) throw error;
    throw new DataUnreadableError(String(source), code);
  } finally {
    blocks.destroy();
  }
  if (length > 0) yield { number, bytes: Buffer.concat(begun) };
}
