import { GgmlAbiError } from "../errors.ts";
import { TYPE_F32, TYPE_Q8_0, tensorTypes } from "../tensor-types.ts";
import type { Ggml, Pointer } from "./bindings.ts";
import { THREADPOOL_BYTES, THREADPOOL_POLL_OFFSET, THREADPOOL_THREADS_OFFSET } from "./constants.ts";
import { GraphContext } from "./graph.ts";

const TENSOR_OVERHEAD = 32 + 336;
const DEFAULT_POLL = 50;
const THREADS = 3;
const EXPECTED = [496, 992];
// The column is rounded to 8 bits on its way into the product.
const TOLERANCE = 5;

/** Throws where the library is not the one that the bindings were written for; ggml itself would abort, or worse. */
export function selfTest(ggml: Ggml): void {
  const fail = (detail: string) => {
    throw new GgmlAbiError(ggml.directory, detail);
  };
  for (const type of tensorTypes.values()) {
    const found = `${ggml.typeName(type.id)} ${ggml.blockSize(type.id)} ${ggml.typeSize(type.id)}`;
    const wanted = `${type.name} ${type.blockSize} ${type.blockBytes}`;
    if (found !== wanted) fail(`type ${type.id} is "${found}", not "${wanted}"`);
  }
  const overhead = Number(ggml.tensorOverhead());
  if (overhead !== TENSOR_OVERHEAD) fail(`a tensor takes ${overhead} bytes, not ${TENSOR_OVERHEAD}`);
  const parameters = new Uint8Array(THREADPOOL_BYTES);
  ggml.threadpoolDefaults(parameters, THREADS);
  const view = new DataView(parameters.buffer);
  const threads = view.getUint32(THREADPOOL_THREADS_OFFSET, true);
  const poll = view.getUint32(THREADPOOL_POLL_OFFSET, true);
  if (threads !== THREADS || poll !== DEFAULT_POLL) fail("the layout of ggml_threadpool_params differs");
  const products = multiply(ggml);
  if (products === undefined) fail("a small graph did not compute");
  else if (!EXPECTED.every((value, i) => Math.abs(value - (products[i] ?? 0)) < TOLERANCE)) {
    fail(`a small graph gave ${products}, not ${EXPECTED}`);
  }
}

/** A Q8_0 matrix whose two rows are all 1 and all 2, times (0, 1, … 31), on the CPU. */
function multiply(ggml: Ggml): readonly number[] | undefined {
  const device = ggml.deviceByType(0);
  const backend = device === null ? null : ggml.deviceInit(device, null);
  const bufferType = device === null ? null : ggml.deviceBufferType(device);
  if (backend === null || bufferType === null) return undefined;
  const context = new GraphContext(ggml, 8);
  let buffer: Pointer | null = null;
  try {
    const matrix = context.tensor(TYPE_Q8_0, [32, 2, 1]);
    const column = context.tensor(TYPE_F32, [32, 1, 1]);
    const product = context.mulMat(matrix, column);
    const graph = ggml.newGraph(context.pointer, 8, false);
    buffer = ggml.allocateTensors(context.pointer, bufferType);
    if (graph === null || buffer === null) return undefined;
    ggml.expand(graph, product.pointer);
    const blocks = new DataView(new ArrayBuffer(68));
    for (const row of [0, 1]) {
      blocks.setUint16(row * 34, 0x3c00, true);
      for (let i = 0; i < 32; i++) blocks.setInt8(row * 34 + 2 + i, row + 1);
    }
    ggml.tensorSet(matrix.pointer, blocks, 0, 68);
    ggml.tensorSet(
      column.pointer,
      Float32Array.from({ length: 32 }, (_, i) => i),
      0,
      128,
    );
    if (ggml.compute(backend, graph) !== 0) return undefined;
    const out = new Float32Array(2);
    ggml.tensorGet(product.pointer, out, 0, 8);
    return [...out];
  } finally {
    if (buffer !== null) ggml.bufferFree(buffer);
    context.free();
    ggml.backendFree(backend);
  }
}
