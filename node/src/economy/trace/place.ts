import type { ChunkPlace } from "../../types/committed.ts";

export const PLACE_BYTES = 8;

/** Two u32, little-endian. */
export function encodePlace({ row, rows }: ChunkPlace): Uint8Array {
  const view = new DataView(new ArrayBuffer(PLACE_BYTES));
  view.setUint32(0, row, true);
  view.setUint32(4, rows, true);
  return new Uint8Array(view.buffer);
}

/** Undefined where it is no place. */
export function decodePlace(bytes: Uint8Array): ChunkPlace | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, PLACE_BYTES);
  const place = { row: view.getUint32(0, true), rows: view.getUint32(4, true) };
  return place.row < place.rows ? place : undefined;
}
