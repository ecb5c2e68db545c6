import type { ComputeBuffer } from "../../engine/compute-buffer.ts";
import { OutOfMemoryError } from "../../engine/errors.ts";
import { AutodiffGraph, autodiffTensors } from "../../engine/ffi/autodiff.ts";
import type { Pointer } from "../../engine/ffi/bindings.ts";
import type { Device } from "../../engine/ffi/device.ts";
import type { Tensor } from "../../engine/ffi/tensor.ts";
import { TrainingContext } from "../../engine/ffi/training-context.ts";
import type { ModelShape } from "../../engine/model-shape.ts";
import { checkSupport } from "../../engine/stage-graph.ts";
import { TYPE_F32, TYPE_I32 } from "../../engine/tensor-types.ts";
import type { LayerRange } from "../../types/model.ts";
import { type FrozenMatrix, Tape, type Value } from "./tape.ts";
import { buildTrainingBlock, type LayerBuilder, norm, weightOf } from "./training-block.ts";

/** How gradients come about: `tape` is fast and holds transposed copies of the weights, `autodiff` is ggml's own backward pass. */
export type Differentiation = "tape" | "autodiff";

/** One matrix's part of the adapter, in the device's memory. */
export interface LoraTensors {
  /** (inputs, rank) */
  readonly a: Tensor;
  /** (rank, outputs) */
  readonly b: Tensor;
}

/** What a training stage computes with, whatever the row. */
export interface TrainingParts {
  readonly device: Device;
  readonly shape: ModelShape;
  readonly layers: LayerRange;
  readonly differentiation: Differentiation;
  readonly weights: ReadonlyMap<string, FrozenMatrix>;
  readonly adapter: ReadonlyMap<string, LoraTensors>;
  /** alpha / rank */
  readonly factor: number;
  /** (n_vocab, capacity) F32, of a last stage. */
  readonly labels: Tensor | undefined;
  /** One F32 value: 1. */
  readonly lossGradient: Tensor;
  readonly buffer: ComputeBuffer;
}

/** What makes one graph differ from another. */
export interface TrainingPlan {
  readonly tokens: number;
  /** Rows whose loss counts; 0 in stages without a head. */
  readonly scored: number;
  /** The hidden states or the loss alone, or gradients with it. */
  readonly want: "output" | "gradients";
}

export interface TrainingInputs {
  /** (n) token ids, or (width, n) hidden states. */
  readonly data: Tensor;
  /** (n) */
  readonly positions: Tensor;
  /** (n, n) F32. Undefined where no layer of the stage is of that kind. */
  readonly mask: Tensor | undefined;
  readonly localMask: Tensor | undefined;
  /** (scored) I32: the rows that the head looks at. Of a last stage. */
  readonly scoredRows: Tensor | undefined;
  /** (n_vocab, scored): the first of the stage's labels. Of a last stage. */
  readonly labels: Tensor | undefined;
  /** (width, n): the gradient by the stage's output. Of the other stages, where gradients are wanted. */
  readonly outputGradient: Tensor | undefined;
}

/** A graph for one plan: allocated, and ready to be computed any number of times. */
export interface TrainingGraph {
  readonly plan: TrainingPlan;
  readonly pointer: Pointer;
  readonly inputs: TrainingInputs;
  /** (width, n) hidden states or, of a last stage, one value: the mean loss. */
  readonly output: Tensor;
  /** By the B of each matrix, by its name. */
  readonly gradients: ReadonlyMap<string, Tensor>;
  /** (width, n). Undefined in a first stage, whose input are tokens. */
  readonly inputGradient: Tensor | undefined;
  /** The generation of the compute buffer that the tensors lie in. */
  readonly generation: number;
  free(): void;
}

const FORWARD_TENSORS_PER_BLOCK = 96;
const TAPE_TENSORS_PER_BLOCK = 384;
const TENSORS_BESIDES = 64;
const INPUT = "input";

export function buildTrainingGraph(parts: TrainingParts, plan: TrainingPlan): TrainingGraph {
  const { device, layers, differentiation, buffer } = parts;
  const { ggml } = device;
  const blocks = layers[1] - layers[0];
  const wanted = plan.want === "gradients";
  const autodiff = wanted && differentiation === "autodiff";
  const size = autodiff
    ? autodiffTensors(blocks * FORWARD_TENSORS_PER_BLOCK + TENSORS_BESIDES)
    : blocks * TAPE_TENSORS_PER_BLOCK + TENSORS_BESIDES;
  const context = new TrainingContext(ggml, size, autodiff);
  try {
    const inputs = makeInputs(context, parts, plan);
    const build = autodiff ? buildWithAutodiff : buildWithTape;
    const { pointer, output, gradients } = build({ context, size, parts, inputs, wanted });
    // What a graph happens not to need is placed all the same, so that it can be written and read.
    for (const tensor of [...Object.values(inputs), output, ...gradients.values()]) {
      if (tensor !== undefined) ggml.expand(pointer, tensor.pointer);
    }
    checkSupport(device, pointer);
    buffer.allocate(pointer);
    const { generation } = buffer;
    const inputGradient = gradients.get(INPUT);
    gradients.delete(INPUT);
    return {
      plan,
      pointer,
      inputs,
      output,
      gradients,
      inputGradient,
      generation,
      free: () => context.free(),
    };
  } catch (error) {
    context.free();
    throw error;
  }
}

interface Built {
  readonly pointer: Pointer;
  readonly output: Tensor;
  /** By the names of matrices, and by the input. */
  readonly gradients: Map<string, Tensor>;
}

interface Building {
  readonly context: TrainingContext;
  /** Tensors that the context has room for. */
  readonly size: number;
  readonly parts: TrainingParts;
  readonly inputs: TrainingInputs;
  /** Whether gradients are. */
  readonly wanted: boolean;
}

/** The output alone, or gradients by the tape. */
function buildWithTape({ context, size, parts, inputs, wanted }: Building): Built {
  const { ggml } = parts.device;
  const pointer = ggml.newGraph(context.pointer, size, false);
  if (pointer === null) throw new OutOfMemoryError("a graph");
  const place = (tensor: Tensor) => {
    ggml.setOutput(tensor.pointer);
    ggml.expand(pointer, tensor.pointer);
  };
  const tape = new Tape(context);
  const gradients = new Map<string, Tensor>();
  const output = buildForward(tape, parts, inputs, (name, tensor) =>
    wanted
      ? tape.variable(tensor, (gradient) => {
          gradients.set(name, gradient);
          // At once, while what it is computed from is at hand: the allocator then keeps little alive.
          place(gradient);
        })
      : tape.constant(tensor),
  );
  place(output.tensor);
  if (wanted) tape.backward(output, inputs.outputGradient ?? parts.lossGradient);
  return { pointer, output: output.tensor, gradients };
}

function buildWithAutodiff({ context, size, parts, inputs }: Building): Built {
  const { ggml } = parts.device;
  const graph = new AutodiffGraph(ggml, context, size);
  const tape = new Tape(context);
  const variables = new Map<string, Tensor>();
  const output = buildForward(tape, parts, inputs, (name, tensor) => {
    graph.parameter(tensor);
    variables.set(name, tensor);
    return tape.constant(tensor);
  });
  const { outputGradient } = inputs;
  const loss =
    outputGradient === undefined ? output.tensor : context.sum(context.mul(output.tensor, outputGradient));
  for (const tensor of [output.tensor, loss]) {
    ggml.setOutput(tensor.pointer);
    graph.expand(tensor);
  }
  const found = graph.differentiate(loss, parts.lossGradient, [...variables.values()]);
  for (const { pointer } of found) ggml.setOutput(pointer);
  const gradients = new Map([...variables.keys()].flatMap((name, i) => pair(name, found[i])));
  return { pointer: graph.pointer, output: output.tensor, gradients };
}

function pair(name: string, tensor: Tensor | undefined): [string, Tensor][] {
  return tensor === undefined ? [] : [[name, tensor]];
}

function makeInputs(context: TrainingContext, parts: TrainingParts, plan: TrainingPlan): TrainingInputs {
  const { tokens: n, scored, want } = plan;
  const { shape, layers } = parts;
  const blocks = shape.blocks.slice(...layers);
  const mask = (local: boolean) =>
    blocks.some(({ slidingWindow }) => (slidingWindow !== undefined) === local)
      ? context.input(TYPE_F32, [n, n, 1])
      : undefined;
  const { labels } = parts;
  const isLast = labels !== undefined;
  return {
    data: layers[0] === 0 ? tokenRow(context, n) : hiddenRows(context, shape.width, n),
    positions: tokenRow(context, n),
    mask: mask(false),
    localMask: mask(true),
    scoredRows: isLast ? tokenRow(context, scored) : undefined,
    labels: isLast ? context.rows(labels, 0, scored, labels.shape[0] * 4) : undefined,
    outputGradient: isLast || want === "output" ? undefined : hiddenRows(context, shape.width, n),
  };
}

function tokenRow(context: TrainingContext, n: number): Tensor {
  return context.input(TYPE_I32, [n, 1, 1]);
}

function hiddenRows(context: TrainingContext, width: number, n: number): Tensor {
  return context.input(TYPE_F32, [width, n, 1]);
}

/** Hidden states after the stage's layers or, of a last stage, the mean loss. */
function buildForward(
  tape: Tape,
  parts: TrainingParts,
  inputs: TrainingInputs,
  variable: (name: string, tensor: Tensor) => Value,
): Value {
  const { shape, layers, weights, factor } = parts;
  const { labels, scoredRows } = inputs;
  const adapter = new Map(
    [...parts.adapter].map(([name, { a, b }]) => [name, { a: tape.constant(a), b: variable(name, b) }]),
  );
  const builder: LayerBuilder = { tape, epsilon: shape.normEpsilon, weights, adapter, factor };
  let x = layers[0] === 0 ? embed(tape, parts, inputs.data) : variable(INPUT, inputs.data);
  for (const [i, block] of shape.blocks.slice(...layers).entries()) {
    const mask = block.slidingWindow === undefined ? inputs.mask : inputs.localMask;
    if (mask === undefined) throw new TypeError("a block's mask was not made");
    x = buildTrainingBlock(builder, layers[0] + i, block, { positions: inputs.positions, mask }, x);
  }
  if (labels === undefined || scoredRows === undefined) return x;
  const rows = norm(builder, tape.rows(x, scoredRows), "output_norm.weight");
  const head = weights.has("output.weight") ? "output.weight" : "token_embd.weight";
  const logits = tape.linear(weightOf(builder, head), rows);
  return tape.crossEntropy(logits, labels);
}

function embed(tape: Tape, parts: TrainingParts, ids: Tensor): Value {
  const { matrix } = weightOf(parts, "token_embd.weight");
  const rows = tape.rows(tape.constant(matrix), ids);
  return parts.shape.embeddingScale === 1 ? rows : tape.affine(rows, parts.shape.embeddingScale);
}
