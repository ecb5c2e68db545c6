import { compute } from "./compute.ts";
import { ComputeBuffer } from "./compute-buffer.ts";
import { OutOfMemoryError } from "./errors.ts";
import type { Device } from "./ffi/device.ts";
import { GraphContext } from "./ffi/graph.ts";
import { TYPE_F32, TYPE_I64, TYPE_Q8_0, TYPE_Q8_K, tensorBytes } from "./tensor-types.ts";

/** The type that the CPU rounds rows to before it multiplies matrices of a type with them. */
const ROUNDED: ReadonlyMap<number, number> = new Map([
  [2, TYPE_Q8_0],
  [6, TYPE_Q8_0],
  [8, TYPE_Q8_0],
  [12, TYPE_Q8_K],
  [14, TYPE_Q8_K],
]);

export interface MatrixInput {
  /** Type of the matrix. */
  readonly type: number;
  /** (columns) */
  readonly row: Float32Array;
}

const NODES = 4;

/**
 * Rounds rows as the CPU does before it multiplies: writing them into a table of the rounded type has ggml call the same routine
 * of the same build. Repacked layouts round four rows at a time by routines of their own, which give the same values.
 * Empty where a matrix type is none of those that are judged.
 */
export async function roundActivations(
  device: Device,
  inputs: readonly MatrixInput[],
): Promise<readonly Uint8Array[]> {
  const { ggml } = device;
  const context = new GraphContext(ggml, inputs.length * NODES + NODES);
  const buffer = new ComputeBuffer(device);
  try {
    const graph = ggml.newGraph(context.pointer, inputs.length * NODES + NODES, false);
    if (graph === null) throw new OutOfMemoryError("a graph");
    const cell = context.input(TYPE_I64, [1, 1, 1]);
    const all = inputs.map(({ type, row }) => {
      const rounded = ROUNDED.get(type);
      if (rounded === undefined) return undefined;
      const values = context.input(TYPE_F32, [row.length, 1, 1]);
      // An input and an output both: it is in memory before the graph computes, and stays there.
      const table = context.input(rounded, [row.length, 1, 1]);
      ggml.setOutput(table.pointer);
      ggml.expand(graph, context.setRows(table, values, cell).pointer);
      return { row, values, table, bytes: tensorBytes(rounded, [row.length]) ?? 0 };
    });
    if (all.every((one) => one === undefined)) return inputs.map(() => new Uint8Array());
    buffer.allocate(graph);
    ggml.tensorSet(cell.pointer, BigInt64Array.of(0n), 0, 8);
    for (const one of all) {
      if (one !== undefined) ggml.tensorSet(one.values.pointer, one.row, 0, one.row.byteLength);
    }
    await compute(device, graph);
    return all.map((one) => {
      const blocks = new Uint8Array(one?.bytes ?? 0);
      if (one !== undefined) ggml.tensorGet(one.table.pointer, blocks, 0, blocks.length);
      return blocks;
    });
  } finally {
    buffer.free();
    context.free();
  }
}
