import { type Activations, readActivations } from "./activations.ts";
import { matrixType, weightBytes } from "./formats.ts";
import type { Read } from "./values.ts";
import { readWeights, type WeightGroup } from "./weights.ts";

/** A tile of a matrix and the activations of its columns. */
export interface MatrixTile {
  /** ggml type of the weights. */
  readonly type: number;
  /** Rows of the tile, at most 12. */
  readonly rows: number;
  /** Columns of the tile, at most 256. */
  readonly columns: number;
  /** The activations: a q8_0 or q8_K block. */
  readonly block: Uint8Array;
  /** The tile, row by row. */
  readonly weights: Uint8Array;
}

/**
 * Exact products of a tile: with E = `exponent`, row i of the matrix times the activations is sums[i] 2^(E - 24), its norm
 * times theirs the square root of squaresV[i] squareX, times 2^(E - 24).
 */
export interface TileProducts {
  readonly exponent: number;
  readonly squareX: bigint;
  readonly sums: readonly bigint[];
  readonly squaresV: readonly bigint[];
}

/**
 * The exact products, or what is wrong with the bytes.
 *
 * @throws ValueInvalidError where the type is none that a judgeable model has
 */
export function getTileProducts(tile: MatrixTile): Read<TileProducts> {
  const { rows, columns } = tile;
  const type = matrixType(tile.type);
  const activations = readActivations(tile.block, type, columns);
  if ("fault" in activations) return activations;
  const rowBytes = weightBytes(type, columns);
  if (tile.weights.length !== rows * rowBytes) return { fault: "length" };
  const [sums, squaresV]: [bigint[], bigint[]] = [[], []];
  for (let row = 0; row < rows; row++) {
    const weights = readWeights(tile.weights.subarray(row * rowBytes, (row + 1) * rowBytes), type);
    if (weights === undefined) return { fault: "range", at: row };
    const { sum, squareV } = multiply(weights, activations.numbers);
    sums.push(sum);
    squaresV.push(squareV);
  }
  const { exponent } = activations.numbers;
  return { numbers: { exponent, squareX: squareOf(activations.numbers), sums, squaresV } };
}

function squareOf({ scales, levels, size }: Activations): bigint {
  return scales.reduce((total, scale, i) => {
    const part = levels.subarray(i * size, (i + 1) * size);
    return total + scale * scale * BigInt(part.reduce((sum, level) => sum + level * level, 0));
  }, 0n);
}

/** Σ V_j X_j and Σ V_j². */
function multiply(groups: readonly WeightGroup[], { scales, levels, size }: Activations) {
  let [sum, squareV, from] = [0n, 0n, 0];
  for (const { scale, minimum, levels: weights } of groups) {
    let [both, weight, square, activation] = [0, 0, 0, 0];
    for (const [i, level] of weights.entries()) {
      const x = levels[from + i] ?? 0;
      both += level * x;
      activation += x;
      weight += level;
      square += level * level;
    }
    const shared = scales[Math.floor(from / size)] ?? 0n;
    sum += shared * (scale * BigInt(both) - minimum * BigInt(activation));
    squareV += scale * scale * BigInt(square) - 2n * scale * minimum * BigInt(weight);
    squareV += minimum * minimum * BigInt(weights.length);
    from += weights.length;
  }
  return { sum, squareV };
}
