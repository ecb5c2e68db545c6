import { GraphError, OutOfMemoryError } from "../errors.ts";
import { TYPE_F32 } from "../tensor-types.ts";
import type { Ggml, Pointer } from "./bindings.ts";
import type { GraphContext } from "./graph.ts";
import { check, elements, type Tensor } from "./tensor.ts";

/** Operations, as ggml describes them, that it has a backward pass for, out of those that {@link GraphContext} and its kin make. */
const DIFFERENTIABLE: ReadonlySet<string> = new Set([
  "NONE",
  "GET_ROWS",
  "SCALE",
  "RMS_NORM",
  "MUL",
  "ADD",
  "DIV",
  "MUL_MAT",
  "RESHAPE",
  "VIEW",
  "PERMUTE",
  "CONT",
  "ROPE",
  "SOFT_MAX",
  "SILU",
  "SUM",
  "CROSS_ENTROPY_LOSS",
]);

/** Tensors that ggml makes at most for the backward pass of one node: a product of grouped heads, both sides trained. */
const BACKWARD_TENSORS = 8;

/** Tensors that a context needs for a graph of `nodes` and its backward pass. */
export function autodiffTensors(nodes: number): number {
  return nodes * (1 + BACKWARD_TENSORS);
}

/**
 * A graph whose gradients ggml derives itself. ggml aborts the process where there is no loss, no parameter, no room, or no
 * backward pass for an operation: each is looked for first and throws a {@link GraphError} instead.
 */
export class AutodiffGraph {
  readonly pointer: Pointer;
  readonly #ggml: Ggml;
  readonly #context: GraphContext;

  /** `context`: made with gradients, for `size` tensors. */
  constructor(ggml: Ggml, context: GraphContext, size: number) {
    const pointer = ggml.newGraph(context.pointer, size, true);
    if (pointer === null) throw new OutOfMemoryError("a graph");
    this.pointer = pointer;
    this.#ggml = ggml;
    this.#context = context;
  }

  /** Marks a leaf as what is differentiated by: before anything that leads to it is expanded. */
  parameter(tensor: Tensor): void {
    check("set_param", tensor.type === TYPE_F32 && tensor.contiguous, "a parameter must be F32");
    check("set_param", this.#ggml.describe(tensor.pointer) === "NONE", "a parameter must not be computed");
    this.#ggml.setParameter(tensor.pointer);
  }

  expand(tensor: Tensor): void {
    this.#ggml.expand(this.pointer, tensor.pointer);
  }

  /**
   * Adds the gradients of a loss to the graph, once.
   *
   * @param loss a scalar that the graph computes
   * @param lossGradient a scalar outside the graph, which the allocator would overwrite: holds 1 when the graph computes
   * @returns one gradient for each parameter, of its shape
   */
  differentiate(loss: Tensor, lossGradient: Tensor, parameters: readonly Tensor[]): readonly Tensor[] {
    for (const scalar of [loss, lossGradient]) {
      check("set_loss", scalar.type === TYPE_F32 && elements(scalar.shape) === 1, "a loss is one F32 value");
    }
    check("build_backward", parameters.length > 0, "no parameter");
    const nodes = this.#nodes();
    for (const node of nodes) {
      const operation = this.#ggml.describe(node);
      check("build_backward", DIFFERENTIABLE.has(operation), `${operation} has no backward pass`);
    }
    const known = new Set(nodes);
    check("build_backward", known.has(loss.pointer), "the graph does not lead to the loss");
    for (const { pointer } of parameters) {
      check("build_backward", known.has(pointer), "the loss does not depend on a parameter");
    }
    this.#context.reserve(nodes.length * BACKWARD_TENSORS);
    this.#ggml.setLoss(loss.pointer);
    const accumulators = BigUint64Array.from(nodes, (node) =>
      node === loss.pointer ? lossGradient.pointer : 0n,
    );
    this.#ggml.expandBackward(this.#context.pointer, this.pointer, accumulators);
    return parameters.map((parameter) => {
      const pointer = this.#ggml.gradient(this.pointer, parameter.pointer);
      if (pointer === null) throw new GraphError("build_backward", "a parameter has no gradient");
      return { ...parameter, pointer };
    });
  }

  #nodes(): readonly Pointer[] {
    const count = this.#ggml.nodeCount(this.pointer);
    return Array.from({ length: count }, (_, i) => {
      const node = this.#ggml.node(this.pointer, i);
      if (node === null) throw new GraphError("build_backward", "a node is missing");
      return node;
    });
  }
}
