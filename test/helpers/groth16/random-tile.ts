import { getTileCircuit, type MatrixTile } from "@omninode/sdk";

/** Bytes of blocks of weights, columns of them, and where their f16 scales are. */
const blocks = {
  2: { bytes: 18, columns: 32, halves: [0] },
  6: { bytes: 22, columns: 32, halves: [0] },
  8: { bytes: 34, columns: 32, halves: [0] },
  12: { bytes: 144, columns: 256, halves: [0, 2] },
  14: { bytes: 210, columns: 256, halves: [208] },
} as const;

export interface RandomTileOptions {
  readonly type: number;
  readonly rows?: number;
  readonly columns?: number;
  /** Biased exponent of all f16 scales: 0 to 30. Default: any of these. */
  readonly exponent?: number;
  /** Numbers from 0 on, below 1. */
  readonly random: () => number;
}

/** A tile of any bytes but scales that are infinite or NaN. */
export function randomTile({
  type,
  rows = 12,
  columns = 256,
  exponent,
  random,
}: RandomTileOptions): MatrixTile {
  const circuit = getTileCircuit(type);
  const block = blocks[circuit.type];
  const bytes = (length: number) => Uint8Array.from({ length }, () => Math.floor(256 * random()));
  const weights = bytes((rows * columns * block.bytes) / block.columns);
  for (const half of block.halves) setExponents(weights, block.bytes, half, exponent);
  const isSuper = circuit.activationBytes === 256;
  const activations = bytes(isSuper ? 260 : (columns / 32) * 34);
  if (isSuper) activations.set([activations[0] ?? 0, activations[1] ?? 0, 0x80, 0x3c]);
  else setExponents(activations, 34, 0, exponent);
  return { type, rows, columns, block: activations, weights };
}

/** Gives the f16 of each block a finite exponent. */
function setExponents(bytes: Uint8Array, size: number, at: number, exponent: number | undefined): void {
  for (let i = at + 1; i < bytes.length; i += size) {
    const byte = bytes[i] ?? 0;
    bytes[i] = exponent === undefined ? byte & 0xbf : (byte & 0x83) | (exponent << 2);
  }
}
