import type { ChunkShape } from "../../node/src/types/stage.ts";

/** A computation of tokens of one session alone. */
export const aloneChunk = (tokens: number): ChunkShape => ({ tokens, before: 0, batch: tokens });
