import { readFile } from "node:fs/promises";
import { decode, encode } from "@ipld/dag-cbor";
import { bytesToHex, type Hex } from "viem";
import { z } from "zod";
import type { CommittedSlices, PositionSlices } from "../../types/committed.ts";
import { TraceMissingError } from "../errors.ts";
import { writeSynced } from "../synced-file.ts";
import type { TraceLayout } from "../trace/layout.ts";
import { recordSlices } from "../trace/record-slices.ts";
import type { ProvenRow } from "../trace-protocol/fetch.ts";

// What a challenger keeps of an attempt, so that its operator cannot hide it later (dag-cbor):
//
//   { from: position, rows: [[record, [hash, …]], …] }

const bytes = z.instanceof(Uint8Array);
const schema = z.strictObject({
  from: z.int().min(0),
  rows: z.array(z.tuple([bytes, z.array(bytes)])),
});

/** Records of positions from the attempt's first on, each with its inclusion under the receipt. */
export class KeptRecords implements CommittedSlices {
  readonly #path: string;
  readonly #layout: TraceLayout;
  readonly #from: number;
  readonly #rows: readonly ProvenRow[];

  private constructor(path: string, layout: TraceLayout, from: number, rows: readonly ProvenRow[]) {
    this.#path = path;
    this.#layout = layout;
    this.#from = from;
    this.#rows = rows;
  }

  static async write(path: string, from: number, rows: readonly ProvenRow[]): Promise<void> {
    await writeSynced(path, encode({ from, rows: rows.map(({ bytes, path }) => [bytes, path]) }));
  }

  /** @throws TraceMissingError where they are not there, or not to be read */
  static async open(path: string, layout: TraceLayout): Promise<KeptRecords> {
    try {
      const { from, rows } = schema.parse(decode(await readFile(path)));
      return new KeptRecords(
        path,
        layout,
        from,
        rows.map(([bytes, path]) => ({ bytes, path })),
      );
    } catch {
      throw new TraceMissingError(path);
    }
  }

  async slices(position: number): Promise<PositionSlices> {
    return recordSlices(this.#row(position).bytes, this.#layout);
  }

  /** Inclusion of a position under the receipt's root. */
  pathOf(position: number): readonly Hex[] {
    return this.#row(position).path.map((hash) => bytesToHex(hash));
  }

  #row(position: number): ProvenRow {
    const row = this.#rows[position - this.#from];
    if (row === undefined) throw new TraceMissingError(this.#path, position);
    return row;
  }
}
