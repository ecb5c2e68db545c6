import { stat } from "node:fs/promises";
import type { Hex } from "viem";
import { TRACE_SPACE_BYTES } from "../constants.ts";
import { TraceSpaceError } from "../errors.ts";
import { namesIn, sessionsFolder, sessionTracePath } from "../paths.ts";

/** @throws TraceSpaceError where `needed` more bytes are not left of what all traces may take */
export async function checkTraceSpace(
  books: string,
  needed: number,
  space = TRACE_SPACE_BYTES,
): Promise<void> {
  let used = 0;
  for (const name of await namesIn(sessionsFolder(books))) {
    used += await stat(sessionTracePath(books, name as Hex)).then(
      ({ size }) => size,
      () => 0,
    );
  }
  if (used + needed > space) throw new TraceSpaceError(needed, Math.max(0, space - used));
}
