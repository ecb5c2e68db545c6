import { TYPE_BF16, TYPE_F16, TYPE_F32, TYPE_I32, tensorTypes } from "../tensor-types.ts";
import { GraphContext, type RopeSettings } from "./graph.ts";
import { check, isVector, type Shape, type Tensor } from "./tensor.ts";

/** A permutation: dimension i of the operand becomes dimension `axes[i]` of the result. */
export type Axes = readonly [0 | 1 | 2, 0 | 1 | 2, 0 | 1 | 2];

/**
 * The operations that training needs beside those of inference, and what carries gradients back through them, each
 * checked as in {@link GraphContext}. All results are contiguous.
 */
export class TrainingContext extends GraphContext {
  /** The operand with its dimensions exchanged, copied into its new order. */
  permuted(a: Tensor, axes: Axes): Tensor {
    check("permute", a.contiguous && new Set(axes).size === 3, `axes ${axes}`);
    const shape: [number, number, number] = [1, 1, 1];
    for (const [from, to] of axes.entries()) shape[to] = a.shape[from] ?? 1;
    const view = this.made("permute", this.ggml.permute(this.take(), a.pointer, ...axes, 3), a.type, shape);
    return this.made("cont", this.ggml.continuous(this.take(), view.pointer), a.type, shape);
  }

  /** (m, n, g) to (n, m, g). */
  transposed(a: Tensor): Tensor {
    return this.permuted(a, [1, 0, 2]);
  }

  /** a (k, m, groups) and b (k, n, g), F32, with g a multiple of groups: (m, n, g). */
  product(a: Tensor, b: Tensor): Tensor {
    check("mul_mat", a.type === TYPE_F32 && b.type === TYPE_F32, "operand types");
    check("mul_mat", a.contiguous && b.contiguous, "operand layout");
    check(
      "mul_mat",
      a.shape[0] === b.shape[0] && b.shape[2] % a.shape[2] === 0,
      `${a.shape} times ${b.shape}`,
    );
    const pointer = this.ggml.mulMat(this.take(), a.pointer, b.pointer);
    return this.made("mul_mat", pointer, TYPE_F32, [a.shape[1], b.shape[1], b.shape[2]]);
  }

  div(a: Tensor, b: Tensor): Tensor {
    checkAlike("div", a, b);
    return this.made("div", this.ggml.div(this.take(), a.pointer, b.pointer), TYPE_F32, a.shape);
  }

  /** factor * a + bias */
  affine(a: Tensor, factor: number, bias: number): Tensor {
    check("scale", a.type === TYPE_F32 && a.contiguous, "operand");
    check("scale", Number.isFinite(factor) && Number.isFinite(bias), `by ${factor}, ${bias}`);
    return this.made("scale", this.ggml.scaleBias(this.take(), a.pointer, factor, bias), TYPE_F32, a.shape);
  }

  /** The sum of all values, as one. */
  sum(a: Tensor): Tensor {
    check("sum", a.type === TYPE_F32 && a.contiguous, "operand");
    return this.made("sum", this.ggml.sum(this.take(), a.pointer), TYPE_F32, [1, 1, 1]);
  }

  /** Sums of what would be equal if a tensor of `shape` were repeated to the operand's. */
  sumRepeats(a: Tensor, shape: Shape): Tensor {
    check("repeat_back", a.type === TYPE_F32 && a.contiguous, "operand");
    check(
      "repeat_back",
      a.shape.every((n, i) => n % (shape[i] ?? 1) === 0),
      `${a.shape} to ${shape}`,
    );
    const like = this.tensor(TYPE_F32, shape);
    const pointer = this.ggml.repeatBack(this.take(), a.pointer, like.pointer);
    return this.made("repeat_back", pointer, TYPE_F32, shape);
  }

  silu(a: Tensor): Tensor {
    check("silu", a.type === TYPE_F32 && a.contiguous, "operand");
    return this.made("silu", this.ggml.silu(this.take(), a.pointer), TYPE_F32, a.shape);
  }

  siluBack(gradient: Tensor, a: Tensor): Tensor {
    checkAlike("silu_back", gradient, a);
    const pointer = this.ggml.siluBack(this.take(), gradient.pointer, a.pointer);
    return this.made("silu_back", pointer, TYPE_F32, a.shape);
  }

  rmsNormBack(gradient: Tensor, a: Tensor, epsilon: number): Tensor {
    checkAlike("rms_norm_back", gradient, a);
    check("rms_norm_back", epsilon >= 0 && Number.isFinite(epsilon), `epsilon ${epsilon}`);
    const pointer = this.ggml.rmsNormBack(this.take(), gradient.pointer, a.pointer, epsilon);
    return this.made("rms_norm_back", pointer, TYPE_F32, a.shape);
  }

  ropeBack(gradient: Tensor, positions: Tensor, factors: Tensor | undefined, settings: RopeSettings): Tensor {
    return this.rotate(this.ggml.ropeBack, gradient, positions, factors, settings);
  }

  /** Soft max of rows of scale * a + mask; a (m, n, g), mask (m, n) F32. */
  softMax(a: Tensor, mask: Tensor, scale: number): Tensor {
    check("soft_max", a.type === TYPE_F32 && mask.type === TYPE_F32, "operand types");
    check("soft_max", a.contiguous && mask.contiguous && mask.shape[2] === 1, "operand layout");
    check(
      "soft_max",
      a.shape[0] === mask.shape[0] && a.shape[1] === mask.shape[1],
      `${a.shape} under ${mask.shape}`,
    );
    check("soft_max", Number.isFinite(scale), `scale ${scale}`);
    const pointer = this.ggml.softMax(this.take(), a.pointer, mask.pointer, scale, 0);
    return this.made("soft_max", pointer, TYPE_F32, a.shape);
  }

  /** `y`: what {@link softMax} gave. */
  softMaxBack(gradient: Tensor, y: Tensor, scale: number): Tensor {
    checkAlike("soft_max_back", gradient, y);
    check("soft_max_back", Number.isFinite(scale), `scale ${scale}`);
    const pointer = this.ggml.softMaxBack(this.take(), gradient.pointer, y.pointer, scale, 0);
    return this.made("soft_max_back", pointer, TYPE_F32, y.shape);
  }

  /** Adds rows (width, m) up to rows `indices` (m) of zeros (width, rows). */
  getRowsBack(gradient: Tensor, indices: Tensor, rows: number): Tensor {
    check("get_rows_back", gradient.type === TYPE_F32 && gradient.contiguous, "operand");
    check("get_rows_back", indices.type === TYPE_I32 && isVector(indices), "indices");
    check(
      "get_rows_back",
      gradient.shape[1] === indices.shape[0] && gradient.shape[2] === 1,
      `${gradient.shape} by ${indices.shape}`,
    );
    const like = this.tensor(TYPE_F32, [gradient.shape[0], rows, 1]);
    const pointer = this.ggml.getRowsBack(this.take(), gradient.pointer, indices.pointer, like.pointer);
    return this.made("get_rows_back", pointer, TYPE_F32, like.shape);
  }

  /** The mean cross entropy of rows of logits (n_vocab, m) against distributions of the same shape. */
  crossEntropy(logits: Tensor, labels: Tensor): Tensor {
    checkAlike("cross_entropy_loss", logits, labels);
    const pointer = this.ggml.crossEntropy(this.take(), logits.pointer, labels.pointer);
    return this.made("cross_entropy_loss", pointer, TYPE_F32, [1, 1, 1]);
  }

  crossEntropyBack(gradient: Tensor, logits: Tensor, labels: Tensor): Tensor {
    checkAlike("cross_entropy_loss_back", logits, labels);
    check("cross_entropy_loss_back", gradient.type === TYPE_F32 && isScalar(gradient), "gradient");
    const pointer = this.ggml.crossEntropyBack(this.take(), gradient.pointer, logits.pointer, labels.pointer);
    return this.made("cross_entropy_loss_back", pointer, TYPE_F32, logits.shape);
  }

  /** A matrix of any type as F32. */
  expanded(a: Tensor): Tensor {
    check("cast", a.contiguous && tensorTypes.get(a.type)?.matrix === true, `type ${a.type}`);
    return this.made("cast", this.ggml.cast(this.take(), a.pointer, TYPE_F32), TYPE_F32, a.shape);
  }

  /** Writes F32 rows (m, n), transposed, into values [start, start + n) of rows of `into` (n_all, m). */
  copyTransposed(rows: Tensor, into: Tensor, start: number): Tensor {
    const [m, n] = rows.shape;
    const valueBytes = tensorTypes.get(into.type)?.blockBytes ?? 0;
    check("cpy", rows.type === TYPE_F32 && rows.contiguous && rows.shape[2] === 1, "operand");
    check("cpy", FLOATS.has(into.type) && into.contiguous && into.shape[2] === 1, "target");
    check("cpy", into.shape[1] === m, `${rows.shape} into ${into.shape}`);
    check("cpy", start >= 0 && start + n <= into.shape[0], `values ${start}+${n}`);
    const turned = this.made("permute", this.ggml.permute(this.take(), rows.pointer, 1, 0, 2, 3), TYPE_F32, [
      n,
      m,
      1,
    ]);
    const rowBytes = into.shape[0] * valueBytes;
    const view = this.ggml.view3d(
      this.take(),
      into.pointer,
      n,
      m,
      1,
      rowBytes,
      rowBytes * m,
      start * valueBytes,
    );
    const target = this.made("view", view, into.type, [n, m, 1]);
    const pointer = this.ggml.copy(this.take(), turned.pointer, target.pointer);
    return { ...this.made("cpy", pointer, into.type, [n, m, 1]), contiguous: false };
  }
}

const FLOATS: ReadonlySet<number> = new Set([TYPE_F32, TYPE_F16, TYPE_BF16]);

function checkAlike(operation: string, a: Tensor, b: Tensor): void {
  check(operation, a.type === TYPE_F32 && b.type === TYPE_F32, "operand types");
  check(operation, a.contiguous && b.contiguous, "operand layout");
  check(
    operation,
    a.shape.every((n, i) => n === b.shape[i]),
    `${a.shape} and ${b.shape}`,
  );
}

function isScalar(tensor: Tensor): boolean {
  return isVector(tensor) && tensor.shape[0] === 1;
}
