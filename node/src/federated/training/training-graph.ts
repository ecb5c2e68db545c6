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
import { buildTrainingBlock, type LayerBuilder, type LoraTensors, norm, weightOf } from "./training-block.ts";

/** How gradients come about: `tape` is fast and holds transposed copies of the weights, `autodiff` is ggml's own backward pass. */
export type Differentiation = "tape" | "autodiff";

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
  /** What the head looks at, a few rows at a time. None but in a last stage. */
  readonly chunks: readonly HeadChunk[];
  /** (width, n): the gradient by the stage's output. Of the other stages, where gradients are wanted. */
  readonly outputGradient: Tensor | undefined;
}

/** Rows whose loss counts. */
export interface HeadChunk {
  /** (count) I32: which they are. */
  readonly rows: Tensor;
  /** (n_vocab, count) F32: a part of the stage's labels. */
  readonly labels: Tensor;
  /** Of all rows that count. */
  readonly share: number;
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

/** Rows whose logits are held at a time: those of all tokens would be most of the memory of a step. */
export const HEAD_ROWS = 16;
/** Of a chunk's forward and backward pass. */
const TENSORS_PER_CHUNK = 40;
const FORWARD_TENSORS_PER_BLOCK = 96;
const TAPE_TENSORS_PER_BLOCK = 384;
const TENSORS_BESIDES = 64;
const INPUT = "input";

export function buildTrainingGraph(parts: TrainingParts, plan: TrainingPlan): TrainingGraph {
  const { device, layers, differentiation, buffer } = parts;
  const { ggml } = device;
  const blocks = layers[1] - layers[0];
  const wanted = plan.want === "gradients";
  // A first stage whose layers the adapter leaves alone has no gradients.
  const traced = layers[0] > 0 || parts.adapter.size > 0;
  const autodiff = wanted && traced && differentiation === "autodiff";
  const besides = Math.ceil(plan.scored / HEAD_ROWS) * TENSORS_PER_CHUNK + TENSORS_BESIDES;
  const size = autodiff
    ? autodiffTensors(blocks * FORWARD_TENSORS_PER_BLOCK + besides)
    : blocks * TAPE_TENSORS_PER_BLOCK + besides;
  const context = new TrainingContext(ggml, size, autodiff);
  try {
    const inputs = makeInputs(context, parts, plan);
    const build = autodiff ? buildWithAutodiff : buildWithTape;
    const { pointer, output, gradients } = build({ context, size, parts, inputs, wanted });
    // What a graph happens not to need is placed all the same, so that it can be written and read.
    const { chunks, ...others } = inputs;
    const rows = chunks.map((chunk) => chunk.rows);
    for (const tensor of [...Object.values(others), ...rows, output, ...gradients.values()]) {
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
  const gradients = new Map<string, Tensor>();
  // Each gradient at once, while what it is computed from is at hand: the allocator then keeps little alive.
  const place = (tensor: Tensor) => {
    ggml.setOutput(tensor.pointer);
    ggml.expand(pointer, tensor.pointer);
  };
  const tape = new Tape(context);
  const variable = (name: string, tensor: Tensor) =>
    wanted
      ? tape.variable(tensor, (gradient) => {
          gradients.set(name, gradient);
          place(gradient);
        })
      : tape.constant(tensor);
  const layers = makeBuilder(tape, parts, variable);
  const hidden = buildLayers(layers, parts, inputs);
  if (parts.labels === undefined) {
    place(hidden.tensor);
    if (inputs.outputGradient !== undefined) tape.backward(hidden, inputs.outputGradient);
    return { pointer, output: hidden.tensor, gradients };
  }
  // Each chunk forwards and back before the next: logits take more memory than all else.
  let [output, gradient]: (Tensor | undefined)[] = [];
  for (const chunk of inputs.chunks) {
    const head = new Tape(context);
    const rows = wanted
      ? head.variable(hidden.tensor, (found) => {
          gradient = gradient === undefined ? found : context.add(gradient, found);
          ggml.expand(pointer, gradient.pointer);
        })
      : head.constant(hidden.tensor);
    const loss = buildHead({ ...layers, tape: head }, chunk, rows);
    output = output === undefined ? loss.tensor : context.add(output, loss.tensor);
    ggml.expand(pointer, output.pointer);
    if (wanted) head.backward(loss, parts.lossGradient);
  }
  if (output === undefined) throw new TypeError("no row counts");
  place(output);
  if (gradient !== undefined) tape.backward(hidden, gradient);
  return { pointer, output, gradients };
}

function buildWithAutodiff({ context, size, parts, inputs }: Building): Built {
  const { ggml } = parts.device;
  const graph = new AutodiffGraph(ggml, context, size);
  const tape = new Tape(context);
  const variables = new Map<string, Tensor>();
  const variable = (name: string, tensor: Tensor) => {
    graph.parameter(tensor);
    variables.set(name, tensor);
    return tape.constant(tensor);
  };
  const layers = makeBuilder(tape, parts, variable);
  const hidden = buildLayers(layers, parts, inputs);
  const losses = inputs.chunks.map((chunk) => buildHead(layers, chunk, hidden));
  const { outputGradient } = inputs;
  const loss =
    outputGradient === undefined
      ? losses.reduce((sum, one) => tape.add(sum, one)).tensor
      : context.sum(context.mul(hidden.tensor, outputGradient));
  const output = outputGradient === undefined ? loss : hidden.tensor;
  for (const tensor of [output, loss]) {
    ggml.setOutput(tensor.pointer);
    graph.expand(tensor);
  }
  const found = graph.differentiate(loss, parts.lossGradient, [...variables.values()]);
  for (const { pointer } of found) ggml.setOutput(pointer);
  const gradients = new Map([...variables.keys()].flatMap((name, i) => pair(name, found[i])));
  return { pointer: graph.pointer, output, gradients };
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
    chunks: isLast ? makeChunks(context, labels, scored) : [],
    outputGradient: isLast || want === "output" ? undefined : hiddenRows(context, shape.width, n),
  };
}

function makeChunks(context: TrainingContext, labels: Tensor, scored: number): readonly HeadChunk[] {
  return Array.from({ length: Math.ceil(scored / HEAD_ROWS) }, (_, i) => {
    const start = i * HEAD_ROWS;
    const count = Math.min(HEAD_ROWS, scored - start);
    return {
      rows: tokenRow(context, count),
      labels: context.rows(labels, start, count, labels.shape[0] * 4),
      share: count / scored,
    };
  });
}

function tokenRow(context: TrainingContext, n: number): Tensor {
  return context.input(TYPE_I32, [n, 1, 1]);
}

function hiddenRows(context: TrainingContext, width: number, n: number): Tensor {
  return context.input(TYPE_F32, [width, n, 1]);
}

function makeBuilder(
  tape: Tape,
  { shape, weights, factor, adapter }: TrainingParts,
  variable: LayerBuilder["variable"],
): LayerBuilder {
  return { tape, epsilon: shape.normEpsilon, weights, adapter, factor, variable };
}

/** Hidden states after the stage's layers. */
function buildLayers(builder: LayerBuilder, parts: TrainingParts, inputs: TrainingInputs): Value {
  const { shape, layers } = parts;
  let x = layers[0] === 0 ? embed(builder.tape, parts, inputs.data) : builder.variable(INPUT, inputs.data);
  for (const [i, block] of shape.blocks.slice(...layers).entries()) {
    const mask = block.slidingWindow === undefined ? inputs.mask : inputs.localMask;
    if (mask === undefined) throw new TypeError("a block's mask was not made");
    x = buildTrainingBlock(builder, layers[0] + i, block, { positions: inputs.positions, mask }, x);
  }
  return x;
}

/** What a chunk's rows add to the mean loss. */
function buildHead(builder: LayerBuilder, { rows, labels, share }: HeadChunk, x: Value): Value {
  const { tape, weights } = builder;
  const normed = norm(builder, tape.rows(x, rows), "output_norm.weight");
  const head = weights.has("output.weight") ? "output.weight" : "token_embd.weight";
  const logits = tape.linear(weightOf(builder, head), normed);
  return tape.affine(tape.crossEntropy(logits, labels), share);
}

function embed(tape: Tape, parts: TrainingParts, ids: Tensor): Value {
  const { matrix } = weightOf(parts, "token_embd.weight");
  const rows = tape.rows(tape.constant(matrix), ids);
  return parts.shape.embeddingScale === 1 ? rows : tape.affine(rows, parts.shape.embeddingScale);
}
