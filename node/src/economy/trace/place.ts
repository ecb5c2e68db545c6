import type { ChunkPlace } from "../../types/committed.ts";

export const PLACE_BYTES = 8;
/** Rows of a computation that a place can tell. */
export const MOST_ROWS = 0xffff;

/** Four u16, little-endian: row, rows, before, batch. */
export function encodePlace({ row, rows, before, batch }: ChunkPlace): Uint8Array {
  const view = new DataView(new ArrayBuffer(PLACE_BYTES));
  for (const [i, value] of [row, rows, before, batch].entries()) view.setUint16(2 * i, value, true);
  return new Uint8Array(view.buffer);
}

/** Undefined where it is no place. */
export function decodePlace(bytes: Uint8Array): ChunkPlace | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, PLACE_BYTES);
  const [row, rows, before, batch] = [0, 2, 4, 6].map((at) => view.getUint16(at, true)) as [
    number,
    number,
    number,
    number,
  ];
  return row < rows && before + rows <= batch ? { row, rows, before, batch } : undefined;
}
