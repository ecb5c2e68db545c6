import type { Stage } from "../types/stage.ts";

/** Keys and values, at 16 bits each. */
const BYTES_PER_WIDTH = 2 * 2;
const MOST = 1 << 24;

export interface MemoryBounds {
  /** Bytes that weights, caches and compute buffers may take together; undefined: no limit. */
  readonly limit?: number | undefined;
  /** Bytes of caches that give way to new ones. */
  readonly yielding?: number;
  /** Bytes that the system can still give. */
  readonly available?: number;
}

/** Positions of KV cache for which a stage has memory left: of its limit, and of what the system can give. */
export function freePositions(
  { memory, kvWidths }: Stage,
  { limit = Number.POSITIVE_INFINITY, yielding = 0, available = process.availableMemory() }: MemoryBounds,
): number {
  const { weights, kv, compute } = memory;
  const perPosition = BYTES_PER_WIDTH * kvWidths.reduce((sum, width) => sum + width, 0);
  const free = Math.min(limit - weights - kv - compute, available) + yielding;
  return Math.min(MOST, Math.max(0, Math.floor(free / perPosition)));
}
