import type { RopeSettings } from "../../engine/ffi/graph.ts";
import type { Shape, Tensor } from "../../engine/ffi/tensor.ts";
import type { Axes, TrainingContext } from "../../engine/ffi/training-context.ts";

/** A tensor of the forward pass. */
export interface Value {
  readonly tensor: Tensor;
  /** Whether a gradient by it is wanted, or by something that it was computed from. */
  readonly traced: boolean;
}

/** A frozen matrix, and its transpose where gradients are to pass through it. */
export interface FrozenMatrix {
  /** (in, out), of any type. */
  readonly matrix: Tensor;
  /** (out, in), of a type that loses little. */
  readonly transposed: Tensor | undefined;
}

/**
 * Writes a forward pass down as it is built, so that the backward pass can be built from it in reverse: for each operation, how the
 * gradient by its result becomes gradients by its operands. What nothing traced was computed from has no backward pass. Frozen matrices
 * pass gradients through transposed copies, so that both directions are products of rows (docs/TRAINING.md).
 */
export class Tape {
  readonly #context: TrainingContext;
  readonly #steps: (() => void)[] = [];
  readonly #gradients = new Map<Value, Tensor>();

  constructor(context: TrainingContext) {
    this.#context = context;
  }

  constant(tensor: Tensor): Value {
    return { tensor, traced: false };
  }

  /** A value whose gradient is wanted: `found` is told it once it is whole. */
  variable(tensor: Tensor, found: (gradient: Tensor) => void): Value {
    const value = { tensor, traced: true };
    this.#steps.push(() => {
      const gradient = this.#gradients.get(value);
      if (gradient !== undefined) found(gradient);
    });
    return value;
  }

  /** `b` is repeated where it is smaller, and then constant. */
  add(a: Value, b: Value): Value {
    return this.#record(this.#context.add(a.tensor, b.tensor), [a, b], (g) => {
      this.#pass(a, () => g);
      this.#pass(b, () => g);
    });
  }

  /** `b` is repeated where it is smaller, and then constant. */
  mul(a: Value, b: Value): Value {
    const context = this.#context;
    return this.#record(context.mul(a.tensor, b.tensor), [a, b], (g) => {
      this.#pass(a, () => context.mul(g, b.tensor));
      this.#pass(b, () => context.mul(g, a.tensor));
    });
  }

  div(a: Value, b: Value): Value {
    const context = this.#context;
    const quotient = context.div(a.tensor, b.tensor);
    return this.#record(quotient, [a, b], (g) => {
      const share = context.div(g, b.tensor);
      this.#pass(a, () => share);
      this.#pass(b, () => context.affine(context.mul(share, quotient), -1, 0));
    });
  }

  /** factor * a + bias */
  affine(a: Value, factor: number, bias = 0): Value {
    return this.#record(this.#context.affine(a.tensor, factor, bias), [a], (g) =>
      this.#pass(a, () => this.#context.affine(g, factor, 0)),
    );
  }

  silu(a: Value): Value {
    return this.#record(this.#context.silu(a.tensor), [a], (g) =>
      this.#pass(a, () => this.#context.siluBack(g, a.tensor)),
    );
  }

  rmsNorm(a: Value, epsilon: number): Value {
    return this.#record(this.#context.rmsNorm(a.tensor, epsilon), [a], (g) =>
      this.#pass(a, () => this.#context.rmsNormBack(g, a.tensor, epsilon)),
    );
  }

  /** A frozen matrix (in, out) times columns (in, n). */
  linear({ matrix, transposed }: FrozenMatrix, x: Value): Value {
    return this.#record(this.#context.mulMat(matrix, x.tensor), [x], (g) => {
      if (transposed === undefined) throw new TypeError("a matrix has no transposed copy");
      this.#pass(x, () => this.#context.mulMat(transposed, g));
    });
  }

  /** a (k, m, groups) and b (k, n, g): (m, n, g). */
  product(a: Value, b: Value): Value {
    const context = this.#context;
    return this.#record(context.product(a.tensor, b.tensor), [a, b], (g) => {
      this.#pass(a, () => {
        const each = context.product(context.transposed(b.tensor), context.transposed(g));
        return this.#sumGroups(each, a.tensor.shape);
      });
      this.#pass(b, () => context.product(context.transposed(a.tensor), g));
    });
  }

  reshape(a: Value, shape: Shape): Value {
    return this.#record(this.#context.reshape(a.tensor, shape), [a], (g) =>
      this.#pass(a, () => this.#context.reshape(g, a.tensor.shape)),
    );
  }

  permuted(a: Value, axes: Axes): Value {
    const back: [0 | 1 | 2, 0 | 1 | 2, 0 | 1 | 2] = [0, 0, 0];
    for (const [from, to] of axes.entries()) back[to] = from as 0 | 1 | 2;
    return this.#record(this.#context.permuted(a.tensor, axes), [a], (g) =>
      this.#pass(a, () => this.#context.permuted(g, back)),
    );
  }

  rope(a: Value, positions: Tensor, factors: Tensor | undefined, settings: RopeSettings): Value {
    return this.#record(this.#context.rope(a.tensor, positions, factors, settings), [a], (g) =>
      this.#pass(a, () => this.#context.ropeBack(g, positions, factors, settings)),
    );
  }

  softMax(a: Value, mask: Tensor, scale: number): Value {
    const shares = this.#context.softMax(a.tensor, mask, scale);
    return this.#record(shares, [a], (g) => this.#pass(a, () => this.#context.softMaxBack(g, shares, scale)));
  }

  /** Rows `indices` of a (width, n). */
  rows(a: Value, indices: Tensor): Value {
    return this.#record(this.#context.getRows(a.tensor, indices), [a], (g) =>
      this.#pass(a, () => this.#context.getRowsBack(g, indices, a.tensor.shape[1])),
    );
  }

  crossEntropy(logits: Value, labels: Tensor): Value {
    return this.#record(this.#context.crossEntropy(logits.tensor, labels), [logits], (g) =>
      this.#pass(logits, () => this.#context.crossEntropyBack(g, logits.tensor, labels)),
    );
  }

  /** Builds the backward pass of `value` from the gradient by it. */
  backward(value: Value, gradient: Tensor): void {
    this.#gradients.set(value, gradient);
    for (const step of this.#steps.splice(0).reverse()) step();
  }

  #record(tensor: Tensor, operands: readonly Value[], back: (gradient: Tensor) => void): Value {
    const value = { tensor, traced: operands.some(({ traced }) => traced) };
    if (value.traced) {
      this.#steps.push(() => {
        const gradient = this.#gradients.get(value);
        if (gradient !== undefined) back(gradient);
      });
    }
    return value;
  }

  #pass(operand: Value, gradient: () => Tensor): void {
    if (!operand.traced) return;
    const known = this.#gradients.get(operand);
    this.#gradients.set(operand, known === undefined ? gradient() : this.#context.add(known, gradient()));
  }

  /** Heads of a group follow each other: (k, m, g) to (k, m, groups). */
  #sumGroups(each: Tensor, [k, m, groups]: Shape): Tensor {
    const g = each.shape[2];
    if (g === groups) return each;
    const summed = this.#context.sumRepeats(this.#context.reshape(each, [k * m, g / groups, groups]), [
      k * m,
      1,
      groups,
    ]);
    return this.#context.reshape(summed, [k, m, groups]);
  }
}
