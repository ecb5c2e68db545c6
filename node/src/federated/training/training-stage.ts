import { areFinite } from "../../engine/are-finite.ts";
import { compute } from "../../engine/compute.ts";
import { CACHED_GRAPHS } from "../../engine/constants.ts";
import type { Tensor } from "../../engine/ffi/tensor.ts";
import { WorkQueue } from "../../engine/work-queue.ts";
import type { LayerRange } from "../../types/model.ts";
import type { StageInput } from "../../types/stage.ts";
import { TrainingClosedError, TrainingDivergedError, type TrainingMemory } from "./errors.ts";
import type { AdapterSegment } from "./segments.ts";
import { checkInput, checkOutputGradient, checkTargets, type GradientSource, must } from "./stage-input.ts";
import { buildTrainingGraph, type TrainingGraph, type TrainingPlan } from "./training-graph.ts";
import type { TrainingTensors } from "./training-tensors.ts";

/** What a stage's gradient computation gives. */
export interface StageGradient {
  /** The mean cross entropy over the rows that count, in nats. Of a last stage. */
  readonly loss: number | undefined;
  /** By the stage's parameters, in order of its segments. */
  readonly gradient: Float32Array;
  /** (n, width), row by row: by the stage's input. Undefined in a first stage. */
  readonly inputGradient: Float32Array | undefined;
}

interface Waiting {
  readonly signal?: AbortSignal | undefined;
}

/** What one computation needs beside the parameters. */
interface Row {
  readonly input: StageInput;
  readonly source: GradientSource | undefined;
  readonly want: TrainingPlan["want"];
}

/**
 * Layers [a, b) of a model that train their part of an adapter. Stages in a row train what none of them could hold: activations travel
 * forwards, gradients by them travel back, and each stage keeps nothing of a row but what it was given: its gradient computation does
 * the forward pass again. Split or not, loss and gradients are the same to the bit.
 *
 * ```ts
 * const hidden = await first.forward({ kind: "tokens", ids });
 * const above = await last.gradient({ kind: "hidden", data: hidden }, { kind: "targets", ids: targets });
 * const below = await first.gradient({ kind: "tokens", ids }, { kind: "output-gradient", data: above.inputGradient });
 * ```
 *
 * Computations take turns, off the main thread.
 */
export class TrainingStage {
  readonly layers: LayerRange;
  /** The stage's matrices, with where their parameters lie in the adapter's vector. */
  readonly segments: readonly AdapterSegment[];
  /** Tokens that a row may have. */
  readonly capacity: number;
  readonly #tensors: TrainingTensors;
  readonly #queue = new WorkQueue();
  readonly #graphs = new Map<string, TrainingGraph>();
  readonly #masks = new Map<string, Float32Array>();
  #closed: Promise<void> | undefined;

  /** Takes over the tensors. */
  constructor(tensors: TrainingTensors) {
    this.layers = tensors.parts.layers;
    this.segments = tensors.segments;
    this.capacity = tensors.capacity;
    this.#tensors = tensors;
  }

  /** Bytes held now. */
  get memory(): TrainingMemory {
    return { ...this.#tensors.memory, compute: this.#tensors.parts.buffer.bytes };
  }

  get parameterCount(): number {
    return this.segments.reduce((count, { b }) => count + b.length, 0);
  }

  /** Sets the stage's parameters, in order of its segments, for the computations that are asked for from now on. */
  async setParameters(parameters: Float32Array): Promise<void> {
    must(parameters.length === this.parameterCount, `${parameters.length} parameters`);
    if (!areFinite(parameters)) throw new TrainingDivergedError("a parameter");
    const values = parameters.slice();
    await this.#run(() => this.#tensors.writeParameters(values));
  }

  /** Hidden states (n, width) after the stage's layers, row by row. Not of a last stage. */
  async forward(input: StageInput, { signal }: Waiting = {}): Promise<Float32Array> {
    must(!this.#isLast, "a last stage gives no hidden states");
    return this.#run(async () => {
      const graph = await this.#compute({ input, source: undefined, want: "output" });
      return this.#read(graph.output);
    }, signal);
  }

  /** The mean cross entropy, in nats, of the targets that count. Of a last stage. */
  async loss(input: StageInput, targets: Int32Array, { signal }: Waiting = {}): Promise<number> {
    return this.#run(async () => {
      const source = { kind: "targets", ids: targets } as const;
      return this.#readLoss(await this.#compute({ input, source, want: "output" }));
    }, signal);
  }

  /** Gradients of the loss by the stage's parameters and its input. */
  async gradient(
    input: StageInput,
    source: GradientSource,
    { signal }: Waiting = {},
  ): Promise<StageGradient> {
    return this.#run(async () => {
      const graph = await this.#compute({ input, source, want: "gradients" });
      const gradient = new Float32Array(this.parameterCount);
      let at = 0;
      for (const { name, b } of this.segments) {
        const tensor = graph.gradients.get(name);
        if (tensor === undefined) throw new TypeError(`a graph lacks the gradient by ${name}`);
        gradient.set(this.#read(tensor), at);
        at += b.length;
      }
      if (!areFinite(gradient)) throw new TrainingDivergedError("a gradient");
      return {
        loss: source.kind === "targets" ? this.#readLoss(graph) : undefined,
        gradient,
        inputGradient: graph.inputGradient && this.#read(graph.inputGradient),
      };
    }, signal);
  }

  /** Frees all memory once the computation in progress, if any, is done. */
  close(): Promise<void> {
    this.#closed ??= this.#queue.run(() => {
      for (const graph of this.#graphs.values()) graph.free();
      this.#graphs.clear();
      this.#tensors.free();
    });
    return this.#closed;
  }

  get #isFirst(): boolean {
    return this.layers[0] === 0;
  }

  get #isLast(): boolean {
    return this.#tensors.parts.labels !== undefined;
  }

  #run<T>(job: () => T | Promise<T>, signal?: AbortSignal): Promise<T> {
    if (this.#closed !== undefined) return Promise.reject(new TrainingClosedError());
    return this.#queue.run(job, signal);
  }

  async #compute({ input, source, want }: Row): Promise<TrainingGraph> {
    const { device, shape } = this.#tensors.parts;
    const tokens = checkInput(input, this.#isFirst, shape, this.capacity);
    const wanted = this.#isLast ? "targets" : want === "gradients" ? "output-gradient" : undefined;
    must(source?.kind === wanted, `${source?.kind} where ${wanted} is expected`);
    const targets = source?.kind === "targets" ? checkTargets(source.ids, tokens, shape) : undefined;
    if (source?.kind === "output-gradient") checkOutputGradient(source.data, tokens, shape);
    const graph = this.#graph({ tokens, scored: targets?.rows.length ?? 0, want });
    const { inputs } = graph;
    // The allocator reuses the memory of inputs: all are written for every computation.
    this.#write(inputs.data, input.kind === "tokens" ? input.ids : input.data);
    this.#write(
      inputs.positions,
      Int32Array.from({ length: tokens }, (_, i) => i),
    );
    this.#writeMask(inputs.mask, tokens, Number.POSITIVE_INFINITY);
    this.#writeMask(inputs.localMask, tokens, this.#window);
    if (source?.kind === "output-gradient") this.#write(inputs.outputGradient, source.data);
    if (targets !== undefined) {
      let at = 0;
      for (const { rows } of inputs.chunks) {
        this.#write(rows, targets.rows.subarray(at, at + rows.shape[0]));
        at += rows.shape[0];
      }
      this.#tensors.writeLabels(targets.ids);
    }
    await compute(device, graph.pointer);
    return graph;
  }

  get #window(): number {
    const { shape, layers } = this.#tensors.parts;
    const windows = shape.blocks.slice(...layers).map(({ slidingWindow }) => slidingWindow);
    return windows.find((window) => window !== undefined) ?? Number.POSITIVE_INFINITY;
  }

  #writeMask(tensor: Tensor | undefined, tokens: number, window: number): void {
    if (tensor === undefined) return;
    const key = `${tokens}:${window}`;
    let mask = this.#masks.get(key);
    if (mask === undefined) {
      mask = causalMask(tokens, window);
      if (this.#masks.size >= CACHED_GRAPHS) this.#masks.clear();
      this.#masks.set(key, mask);
    }
    this.#write(tensor, mask);
  }

  #write(tensor: Tensor | undefined, values: Int32Array | Float32Array): void {
    if (tensor === undefined) throw new TypeError("an input was not made");
    this.#tensors.parts.device.ggml.tensorSet(tensor.pointer, values, 0, values.byteLength);
  }

  #read(tensor: Tensor): Float32Array {
    const [n0, n1, n2] = tensor.shape;
    const values = new Float32Array(n0 * n1 * n2);
    this.#tensors.parts.device.ggml.tensorGet(tensor.pointer, values, 0, values.byteLength);
    return values;
  }

  #readLoss({ output }: TrainingGraph): number {
    const loss = this.#read(output)[0] ?? Number.NaN;
    if (!Number.isFinite(loss)) throw new TrainingDivergedError("the loss");
    return loss;
  }

  #graph(plan: TrainingPlan): TrainingGraph {
    const { parts } = this.#tensors;
    const key = `${plan.tokens}:${plan.scored}:${plan.want}`;
    const known = this.#graphs.get(key);
    this.#graphs.delete(key);
    if (known !== undefined && known.generation === parts.buffer.generation) {
      this.#graphs.set(key, known);
      return known;
    }
    known?.free();
    const [oldestKey, oldest] = this.#graphs.entries().next().value ?? [];
    if (this.#graphs.size >= CACHED_GRAPHS && oldestKey !== undefined) {
      oldest?.free();
      this.#graphs.delete(oldestKey);
    }
    const graph = buildTrainingGraph(parts, plan);
    this.#graphs.set(key, graph);
    return graph;
  }
}

/** Rows of n tokens over n: 0 where a token sees another, itself and at most the window before it, else minus infinity. */
function causalMask(n: number, window: number): Float32Array {
  const mask = new Float32Array(n * n).fill(Number.NEGATIVE_INFINITY);
  for (let i = 0; i < n; i++) mask.fill(0, i * n + Math.max(0, i - window + 1), i * n + i + 1);
  return mask;
}
