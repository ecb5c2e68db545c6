import { GraphError, OutOfMemoryError } from "../errors.ts";
import { TYPE_F16, TYPE_F32, TYPE_I32, TYPE_I64, tensorTypes } from "../tensor-types.ts";
import type { Ggml, Pointer } from "./bindings.ts";
import { check, checkRepeats, elements, isVector, type Shape, type Tensor } from "./tensor.ts";

export type { Shape, Tensor } from "./tensor.ts";

export interface RopeSettings {
  /** 0: pairs of neighbours; 2: pairs half a rotation apart (NeoX). */
  readonly mode: 0 | 2;
  readonly dimensions: number;
  readonly originalContext: number;
  readonly base: number;
  readonly scale: number;
  readonly extrapolation: number;
  readonly attention: number;
}

const YARN_BETA_FAST = 32;
const YARN_BETA_SLOW = 1;
const PRECISION_F32 = 10;

/**
 * Builds tensors and operations in one ggml context. ggml aborts the process where an operation's precondition does
 * not hold, so each is checked here first and throws a {@link GraphError} instead.
 */
export class GraphContext {
  protected readonly ggml: Ggml;
  readonly #context: Pointer;
  #left: number;

  /** `size`: the number of tensors that may be made; `gradients`: a graph in the context has room for those of its nodes. */
  constructor(ggml: Ggml, size: number, gradients = false) {
    this.ggml = ggml;
    this.#left = size;
    const bytes = size * Number(ggml.tensorOverhead()) + Number(ggml.graphOverhead(size, gradients));
    const context = ggml.init({ mem_size: bytes, mem_buffer: null, no_alloc: true });
    if (context === null) throw new OutOfMemoryError("a graph");
    this.#context = context;
  }

  get pointer(): Pointer {
    return this.#context;
  }

  free(): void {
    this.ggml.free(this.#context);
  }

  /** Sets room aside for tensors that ggml makes by itself. */
  reserve(tensors: number): void {
    check("new_tensor", tensors <= this.#left, "the context is too small");
    this.#left -= tensors;
  }

  tensor(type: number, shape: Shape): Tensor {
    const known = tensorTypes.get(type);
    check("new_tensor", known !== undefined, `unknown type ${type}`);
    check(
      "new_tensor",
      shape.every((n) => Number.isSafeInteger(n) && n > 0),
      `shape ${shape}`,
    );
    check(
      "new_tensor",
      shape[0] % (known?.blockSize ?? 1) === 0,
      `rows of ${shape[0]} values are not whole blocks`,
    );
    const dimensions = shape[2] > 1 ? 3 : shape[1] > 1 ? 2 : 1;
    const pointer = this.ggml.newTensor(this.take(), type, dimensions, new BigInt64Array(shape.map(BigInt)));
    return this.made("new_tensor", pointer, type, shape);
  }

  /** A tensor that is written before each computation. */
  input(type: number, shape: Shape): Tensor {
    const tensor = this.tensor(type, shape);
    this.ggml.setInput(tensor.pointer);
    return tensor;
  }

  /** Rows `indices` of a matrix, as F32. */
  getRows(table: Tensor, indices: Tensor): Tensor {
    check("get_rows", indices.type === TYPE_I32 && isVector(indices) && table.shape[2] === 1, "operands");
    const pointer = this.ggml.getRows(this.take(), table.pointer, indices.pointer);
    return this.made("get_rows", pointer, TYPE_F32, [table.shape[0], indices.shape[0], 1]);
  }

  /** Writes `rows` into rows `indices` of `table`; returns the table, to be expanded into the graph. */
  setRows(table: Tensor, rows: Tensor, indices: Tensor): Tensor {
    check(
      "set_rows",
      rows.type === TYPE_F32 && indices.type === TYPE_I64 && isVector(indices),
      "operand types",
    );
    check(
      "set_rows",
      table.shape[0] === rows.shape[0] && rows.shape[1] === indices.shape[0],
      "operand shapes",
    );
    check("set_rows", table.shape[2] === 1 && rows.shape[2] === 1 && rows.contiguous, "operand layout");
    const pointer = this.ggml.setRows(this.take(), table.pointer, rows.pointer, indices.pointer);
    return this.made("set_rows", pointer, table.type, table.shape);
  }

  scale(a: Tensor, factor: number): Tensor {
    check("scale", a.type === TYPE_F32 && a.contiguous && Number.isFinite(factor), `by ${factor}`);
    return this.made("scale", this.ggml.scale(this.take(), a.pointer, factor), TYPE_F32, a.shape);
  }

  rmsNorm(a: Tensor, epsilon: number): Tensor {
    check("rms_norm", a.type === TYPE_F32 && epsilon >= 0 && Number.isFinite(epsilon), `epsilon ${epsilon}`);
    return this.made("rms_norm", this.ggml.rmsNorm(this.take(), a.pointer, epsilon), TYPE_F32, a.shape);
  }

  mul(a: Tensor, b: Tensor): Tensor {
    checkRepeats("mul", a, b);
    return this.made("mul", this.ggml.mul(this.take(), a.pointer, b.pointer), TYPE_F32, a.shape);
  }

  add(a: Tensor, b: Tensor): Tensor {
    checkRepeats("add", a, b);
    return this.made("add", this.ggml.add(this.take(), a.pointer, b.pointer), TYPE_F32, a.shape);
  }

  tanh(a: Tensor): Tensor {
    check("tanh", a.type === TYPE_F32 && a.contiguous, "operand");
    return this.made("tanh", this.ggml.tanh(this.take(), a.pointer), TYPE_F32, a.shape);
  }

  /** matrix (in, out) times columns (in, n): (out, n). */
  mulMat(matrix: Tensor, columns: Tensor): Tensor {
    check("mul_mat", matrix.contiguous && columns.type === TYPE_F32 && columns.contiguous, "operand layout");
    check("mul_mat", matrix.shape[0] === columns.shape[0], `${matrix.shape} times ${columns.shape}`);
    check("mul_mat", matrix.shape[2] === 1 && columns.shape[2] === 1, "operand dimensions");
    const pointer = this.ggml.mulMat(this.take(), matrix.pointer, columns.pointer);
    return this.made("mul_mat", pointer, TYPE_F32, [matrix.shape[1], columns.shape[1], 1]);
  }

  reshape(a: Tensor, shape: Shape): Tensor {
    check("reshape", a.contiguous && elements(a.shape) === elements(shape), `${a.shape} to ${shape}`);
    const pointer = this.ggml.reshape3d(this.take(), a.pointer, ...shape);
    return this.made("reshape", pointer, a.type, shape);
  }

  /** Rows [start, start + rows) of a cache (head_dim * heads, capacity) as (head_dim, rows, heads). */
  cacheHeads(cache: Tensor, headDim: number, start: number, rows: number): Tensor {
    const heads = cache.shape[0] / headDim;
    check("view", cache.type === TYPE_F16 && cache.contiguous && Number.isInteger(heads), "cache layout");
    check("view", start >= 0 && rows > 0 && start + rows <= cache.shape[1], `rows ${start}+${rows}`);
    const row = cache.shape[0] * 2;
    const pointer = this.ggml.view3d(
      this.take(),
      cache.pointer,
      headDim,
      rows,
      heads,
      row,
      headDim * 2,
      start * row,
    );
    return { ...this.made("view", pointer, cache.type, [headDim, rows, heads]), contiguous: false };
  }

  /** Rows [start, start + rows) of a matrix, sharing its memory. */
  rows(matrix: Tensor, start: number, rows: number, rowBytes: number): Tensor {
    check("view", matrix.contiguous && matrix.shape[2] === 1, "matrix layout");
    check("view", start >= 0 && rows > 0 && start + rows <= matrix.shape[1], `rows ${start}+${rows}`);
    const size = rows * rowBytes;
    const columns = matrix.shape[0];
    const pointer = this.ggml.view3d(
      this.take(),
      matrix.pointer,
      columns,
      rows,
      1,
      rowBytes,
      size,
      start * rowBytes,
    );
    return this.made("view", pointer, matrix.type, [columns, rows, 1]);
  }

  /** Entries [start, start + count) of the last dimension of F32 values (a, n) or (a, b, n), sharing their memory. */
  part(a: Tensor, dimension: 1 | 2, start: number, count: number): Tensor {
    const [n0, n1, n2] = a.shape;
    const n = a.shape[dimension];
    check("view", a.type === TYPE_F32 && a.contiguous && (dimension === 2 || n2 === 1), "layout");
    check("view", start >= 0 && count > 0 && start + count <= n, `${start}+${count} of ${n}`);
    if (count === n) return a;
    const shape: Shape = dimension === 1 ? [n0, count, 1] : [n0, n1, count];
    const entry = 4 * n0 * (dimension === 1 ? 1 : n1);
    const outer = dimension === 1 ? entry * count : entry;
    const pointer = this.ggml.view3d(this.take(), a.pointer, ...shape, 4 * n0, outer, start * entry);
    return this.made("view", pointer, a.type, shape);
  }

  /** Rows `a` (width, n), then rows `b` (width, m): (width, n + m). */
  joinRows(a: Tensor, b: Tensor): Tensor {
    check("concat", a.type === TYPE_F32 && b.type === TYPE_F32 && a.contiguous && b.contiguous, "operands");
    check(
      "concat",
      a.shape[0] === b.shape[0] && a.shape[2] === 1 && b.shape[2] === 1,
      `${a.shape} and ${b.shape}`,
    );
    const pointer = this.ggml.concat(this.take(), a.pointer, b.pointer, 1);
    return this.made("concat", pointer, TYPE_F32, [a.shape[0], a.shape[1] + b.shape[1], 1]);
  }

  /** (a, b, c) to (a, c, b). */
  swapOuter(a: Tensor): Tensor {
    const pointer = this.ggml.permute(this.take(), a.pointer, 0, 2, 1, 3);
    const shape: Shape = [a.shape[0], a.shape[2], a.shape[1]];
    return { ...this.made("permute", pointer, a.type, shape), contiguous: false };
  }

  /** Rotates (head_dim, heads, n) by positions (n). */
  rope(a: Tensor, positions: Tensor, factors: Tensor | undefined, settings: RopeSettings): Tensor {
    return this.rotate(this.ggml.rope, a, positions, factors, settings);
  }

  protected rotate(
    operation: Ggml["rope"],
    a: Tensor,
    positions: Tensor,
    factors: Tensor | undefined,
    s: RopeSettings,
  ): Tensor {
    check("rope", a.type === TYPE_F32 && positions.type === TYPE_I32 && isVector(positions), "operand types");
    check("rope", a.shape[2] === positions.shape[0], "one position a token");
    check(
      "rope",
      s.dimensions > 0 && s.dimensions % 2 === 0 && s.dimensions <= a.shape[0],
      `${s.dimensions} dimensions`,
    );
    check(
      "rope",
      s.base > 0 && s.scale > 0 && [s.base, s.scale, s.attention].every(Number.isFinite),
      "settings",
    );
    if (factors !== undefined) {
      check("rope", factors.type === TYPE_F32 && factors.shape[0] >= s.dimensions / 2, "frequency factors");
    }
    const pointer = operation(
      this.take(),
      a.pointer,
      positions.pointer,
      factors?.pointer ?? null,
      s.dimensions,
      s.mode,
      s.originalContext,
      s.base,
      s.scale,
      s.extrapolation,
      s.attention,
      YARN_BETA_FAST,
      YARN_BETA_SLOW,
    );
    return this.made("rope", pointer, TYPE_F32, a.shape);
  }

  /** q (head_dim, n, heads), k and v (head_dim, m, kv_heads), mask (m, n): (head_dim, heads, n). */
  attention(q: Tensor, k: Tensor, v: Tensor, mask: Tensor, scale: number, softCap: number): Tensor {
    check(
      "flash_attn_ext",
      q.type === TYPE_F32 && k.type === TYPE_F16 && v.type === TYPE_F16,
      "operand types",
    );
    check("flash_attn_ext", mask.type === TYPE_F16 && mask.contiguous, "mask layout");
    check(
      "flash_attn_ext",
      q.shape[0] === k.shape[0] && k.shape[1] === v.shape[1],
      `${q.shape} by ${k.shape}`,
    );
    check("flash_attn_ext", k.shape[2] === v.shape[2] && q.shape[2] % k.shape[2] === 0, "head counts");
    check(
      "flash_attn_ext",
      mask.shape[0] === k.shape[1] && mask.shape[1] === q.shape[1],
      `mask ${mask.shape}`,
    );
    check("flash_attn_ext", Number.isFinite(scale) && Number.isFinite(softCap), "settings");
    const pointer = this.ggml.flashAttention(
      this.take(),
      q.pointer,
      k.pointer,
      v.pointer,
      mask.pointer,
      scale,
      0,
      softCap,
    );
    const out = this.made("flash_attn_ext", pointer, TYPE_F32, [v.shape[0], q.shape[2], q.shape[1]]);
    check("flash_attn_ext", this.ggml.setAccumulator(out.pointer, PRECISION_F32), "accumulator");
    return out;
  }

  /** activation(gate) * up. */
  gated(activation: "silu" | "gelu", gate: Tensor, up: Tensor): Tensor {
    check(
      "glu",
      gate.type === TYPE_F32 && up.type === TYPE_F32 && gate.contiguous && up.contiguous,
      "operands",
    );
    check(
      "glu",
      gate.shape.every((n, i) => n === up.shape[i]),
      `${gate.shape} and ${up.shape}`,
    );
    const op = activation === "silu" ? this.ggml.swiglu : this.ggml.geglu;
    return this.made("glu", op(this.take(), gate.pointer, up.pointer), TYPE_F32, gate.shape);
  }

  /** Index of the largest value of each row. */
  argmax(a: Tensor): Tensor {
    check("argmax", a.type === TYPE_F32 && a.contiguous && a.shape[2] === 1, "operand");
    return this.made("argmax", this.ggml.argmax(this.take(), a.pointer), TYPE_I32, [a.shape[1], 1, 1]);
  }

  /** The context, for one more tensor. */
  protected take(): Pointer {
    check("new_tensor", this.#left > 0, "the context is full");
    this.#left--;
    return this.#context;
  }

  protected made(operation: string, pointer: Pointer | null, type: number, shape: Shape): Tensor {
    if (pointer === null) throw new GraphError(operation, "ggml returned no tensor");
    return { pointer, type, shape, contiguous: true };
  }
}
