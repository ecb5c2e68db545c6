import { type LayerPlan, type PlannedTensor, planTensors } from "@omninode/sdk";
import type { Hex } from "viem";
import { type FileSource, openFileSource } from "../store/byte-source.ts";
import { TILE_ROWS, type TileGrid, tileGrid } from "../store/weights/tile-grid.ts";
import type { WeightSource } from "../types/model.ts";
import { LayerWeightsError } from "./errors.ts";
import { hashOf } from "./hashing.ts";

interface Placed {
  readonly tensor: PlannedTensor;
  readonly grid: TileGrid;
  readonly file: FileSource;
  /** Byte of the file at which the tensor begins. */
  readonly offset: number;
}

/** The weights of one layer, tile by tile, as the model's files have them (docs/STORE.md). */
export class LayerTiles implements AsyncDisposable {
  readonly #layer: number;
  readonly #placed: readonly Placed[];
  readonly #files: ReadonlyMap<string, FileSource>;
  readonly #hashes = new Map<bigint, Hex>();
  #last: { readonly first: bigint; readonly tiles: readonly Uint8Array[] } | undefined;

  private constructor(layer: number, placed: readonly Placed[], files: ReadonlyMap<string, FileSource>) {
    this.#layer = layer;
    this.#placed = placed;
    this.#files = files;
  }

  /** @throws LayerWeightsError where a tensor of the plan is not here, or is another; ModelUnreadableError */
  static async open(weights: WeightSource, plan: LayerPlan): Promise<LayerTiles> {
    const files = new Map<string, FileSource>();
    try {
      const placed: Placed[] = [];
      for (const tensor of planTensors(plan)) {
        const name =
          tensor.name === "token_embd" ? "token_embd.weight" : `blk.${plan.layer}.${tensor.name}.weight`;
        const [info, location] = [weights.tensors.get(name), weights.locate(name)];
        if (info === undefined || location === undefined) throw new LayerWeightsError(name, "is not here");
        const grid = tileGrid(tensor.type, [tensor.columns, tensor.rows]);
        if (info.type !== tensor.type || info.size !== grid.rows * grid.rowBytes) {
          throw new LayerWeightsError(name, "is another than the plan's");
        }
        const file = files.get(location.path) ?? (await openFileSource(location.path));
        files.set(location.path, file);
        placed.push({ tensor, grid, file, offset: location.offset });
      }
      return new LayerTiles(plan.layer, placed, files);
    } catch (error) {
      await Promise.all([...files.values()].map((file) => file.close()));
      throw error;
    }
  }

  /** Tile `index` under the model's weight root. @throws LayerWeightsError where it is none of the layer's */
  async tile(index: bigint): Promise<Uint8Array> {
    const { placed, group, column } = this.#find(index);
    const tile = (await this.#band(placed, group))[column];
    if (tile === undefined) throw new LayerWeightsError(`tile ${index}`, "is missing");
    return tile;
  }

  /** keccak-256 of a tile: a leaf under the model's weight root. Each is read and hashed once. */
  async hash(index: bigint): Promise<Hex> {
    const known = this.#hashes.get(index);
    if (known !== undefined) return known;
    const tile = await this.tile(index);
    return this.#hashes.get(index) ?? hashOf(tile);
  }

  /** The tiles of rows [12 group, 12 group + 12) of a tensor, side by side. */
  async band({ name }: PlannedTensor, group: number): Promise<readonly Uint8Array[]> {
    const placed = this.#placed.find(({ tensor }) => tensor.name === name);
    if (placed === undefined) throw new LayerWeightsError(name, `is none of layer ${this.#layer}`);
    return this.#band(placed, group);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all([...this.#files.values()].map((file) => file.close()));
  }

  #find(index: bigint): { readonly placed: Placed; readonly group: number; readonly column: number } {
    const placed = this.#placed.find(
      ({ tensor, grid }) => index >= tensor.first && index < tensor.first + BigInt(grid.tiles),
    );
    if (placed === undefined) throw new LayerWeightsError(`tile ${index}`, `is none of layer ${this.#layer}`);
    const number = Number(index - placed.tensor.first);
    const group = Math.floor(number / placed.grid.across);
    return { placed, group, column: number % placed.grid.across };
  }

  /** Tiles of a band, hashed: who wants one wants its neighbours. */
  async #band(placed: Placed, group: number): Promise<readonly Uint8Array[]> {
    const first = firstOf(placed, group);
    if (this.#last?.first === first) return this.#last.tiles;
    const band = await readBand(placed, group);
    const tiles = Array.from({ length: placed.grid.across }, (_, column) =>
      tileOf(placed.grid, band, column),
    );
    this.#last = { first, tiles };
    for (const [column, tile] of tiles.entries()) {
      const index = first + BigInt(column);
      if (!this.#hashes.has(index)) this.#hashes.set(index, hashOf(tile));
    }
    return tiles;
  }
}

function firstOf({ tensor, grid }: Placed, group: number): bigint {
  return tensor.first + BigInt(group * grid.across);
}

function readBand({ grid, file, offset }: Placed, group: number): Promise<Uint8Array> {
  const rows = Math.min(TILE_ROWS, grid.rows - group * TILE_ROWS);
  return file.read(offset + group * TILE_ROWS * grid.rowBytes, rows * grid.rowBytes);
}

/** Tile `column` of a band of rows, row by row. */
function tileOf({ rowBytes, partBytes }: TileGrid, band: Uint8Array, column: number): Uint8Array {
  const [from, to] = [column * partBytes, Math.min((column + 1) * partBytes, rowBytes)];
  const rows = band.length / rowBytes;
  const tile = new Uint8Array(rows * (to - from));
  for (let row = 0; row < rows; row++) {
    tile.set(band.subarray(row * rowBytes + from, row * rowBytes + to), row * (to - from));
  }
  return tile;
}
