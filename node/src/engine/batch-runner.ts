import type { StageOutput } from "../types/stage.ts";
import type { LayerRows } from "../types/step-rows.ts";
import { attentionSpan } from "./attention-span.ts";
import type { Batch } from "./choose-batch.ts";
import { compute } from "./compute.ts";
import type { Tensor } from "./ffi/graph.ts";
import { GraphCache } from "./graph-cache.ts";
import { writeInputs } from "./graph-inputs.ts";
import type { Sequence } from "./sequence.ts";
import {
  buildStageGraph,
  type GraphPlan,
  type PartPlan,
  type StageGraph,
  type StageParts,
} from "./stage-graph.ts";
import type { PartWant, Step } from "./step.ts";

/** Part of a computation: tokens of one step. */
interface Part {
  readonly step: Step;
  readonly tokens: number;
  readonly want: PartWant;
  /** Tokens of other parts before it. */
  readonly before: number;
}

/** Computes tokens of several sequences at once, one computation at a time. */
export class BatchRunner {
  readonly #parts: StageParts;
  readonly #graphs = new GraphCache();

  constructor(parts: StageParts) {
    this.#parts = parts;
  }

  get graphsBuilt(): number {
    return this.#graphs.built;
  }

  /** Computes the next tokens of each step; those that have all of theirs are finished. */
  async run(batch: Batch<Step>): Promise<void> {
    const { device, embedding } = this.#parts;
    const parts = inOrder(batch);
    const plan = this.#plan(parts);
    const data = joined(parts.map(({ step, tokens }) => step.next(tokens)));
    const input = embedding !== undefined && data instanceof Int32Array ? await embedding.rows(data) : data;
    const graph = this.#graph(parts, plan);
    const positions = parts.map(({ step: { sequence } }) => ({
      first: sequence.position,
      masks: sequence.masks,
    }));
    writeInputs(device, graph, positions, input);
    await compute(device, graph.pointer);
    const size = parts.reduce((sum, { tokens }) => sum + tokens, 0);
    const outputs = this.#outputs(graph, parts);
    for (const [i, { step, tokens, before }] of parts.entries()) {
      if (step.rows !== undefined) this.#readRows(graph, step, step.rows.layers, before, tokens);
      step.advance({ tokens, before, batch: size });
      const output = outputs[i];
      if (step.left === 0 && output !== undefined) step.finish(output);
    }
  }

  /** Frees what was kept for a sequence. Never during a computation. */
  forget(sequence: Sequence): void {
    this.#graphs.drop(sequence);
  }

  #plan(parts: readonly Part[]): GraphPlan {
    const heads = parts.filter(({ want }) => isSampled(want)).length;
    const wants = new Set(parts.map(({ want }) => want));
    const want =
      (["hidden", "all-logits", "all-argmax", "logits", "argmax"] as const).find((one) => wants.has(one)) ??
      "nothing";
    return {
      parts: parts.map(partPlan),
      want,
      heads: Math.max(1, heads),
      kept: parts.some(({ step }) => step.rows !== undefined) ? "streams" : "nothing",
    };
  }

  #graph(parts: readonly Part[], plan: GraphPlan): StageGraph {
    const shapes = plan.parts.map(
      ({ tokens, kv, localStart }, i) => `${parts[i]?.step.sequence.id}:${tokens}:${kv}:${localStart}`,
    );
    const key = [...shapes, plan.want, plan.heads, plan.kept].join(" ");
    const users = parts.map(({ step }) => step.sequence);
    return this.#graphs.get(key, this.#parts.buffer.generation, users, () =>
      buildStageGraph(this.#parts, plan),
    );
  }

  /** One for each part. */
  #outputs({ output: { hidden, logits, ids } }: StageGraph, parts: readonly Part[]): StageOutput[] {
    const { ggml } = this.#parts.device;
    const all = ids && new Int32Array(ids.shape[0]);
    if (ids && all) ggml.tensorGet(ids.pointer, all, 0, all.byteLength);
    const read = (tensor: Tensor | undefined, row: number, target: Float32Array): Float32Array => {
      if (tensor === undefined) throw new TypeError("a graph lacks its output");
      ggml.tensorGet(tensor.pointer, target, row * tensor.shape[0] * 4, target.byteLength);
      return target;
    };
    const largest = (head: number): number => {
      const id = all?.[head];
      if (id === undefined) throw new TypeError("a graph lacks its output");
      return id;
    };
    let head = 0;
    return parts.map(({ step, tokens, want, before }): StageOutput => {
      switch (want) {
        case "nothing":
          return { kind: "nothing" };
        case "hidden":
          return { kind: "hidden", data: read(hidden, before, step.target(tokens)) };
        case "all-logits":
          return { kind: "logits", data: read(logits, 0, step.target(tokens)) };
        case "all-argmax":
          return { kind: "tokens", ids: all ?? new Int32Array(0) };
        case "argmax":
          return { kind: "token", id: largest(head++) };
        case "logits":
          return { kind: "logits", data: read(logits, head++, new Float32Array(logits?.shape[0] ?? 0)) };
        default:
          return want satisfies never;
      }
    });
  }

  /** Copies streams and cache rows of a chunk that begins at the sequence's position behind those the step has. */
  #readRows(
    { blocks }: StageGraph,
    step: Step,
    rows: readonly LayerRows[],
    before: number,
    count: number,
  ): void {
    const { ggml } = this.#parts.device;
    const { cache, position } = step.sequence;
    const read = <T extends Float32Array | Uint16Array>(tensor: Tensor, target: T, row: number) => {
      const width = tensor.shape[0];
      const part = target.subarray(step.done * width, (step.done + count) * width);
      ggml.tensorGet(tensor.pointer, part, row * width * part.BYTES_PER_ELEMENT, part.byteLength);
    };
    for (const [i, { attended, fed, keys, values }] of rows.entries()) {
      const [block, cached] = [blocks[i], cache.blocks[i]];
      if (block === undefined || cached === undefined) throw new TypeError("a traced graph lacks a block");
      read(block.attended, attended, before);
      read(block.fed, fed, before);
      read(cached.keys, keys, position);
      read(cached.values, values, position);
    }
  }
}

const isSampled = (want: PartWant): boolean => want === "argmax" || want === "logits";

/** Those whose last token goes through the head come last, where the graph looks for them. */
function inOrder(batch: Batch<Step>): readonly Part[] {
  const wanted = batch.map(({ step, tokens }) => ({ step, tokens, want: step.wantOf(tokens) }));
  const sorted = wanted.toSorted((a, b) => Number(isSampled(a.want)) - Number(isSampled(b.want)));
  let before = 0;
  return sorted.map((part) => {
    before += part.tokens;
    return { ...part, before: before - part.tokens };
  });
}

function partPlan({ step: { sequence }, tokens }: Part): PartPlan {
  const { position, window, cache } = sequence;
  return { caches: cache.blocks, tokens, ...attentionSpan(position, tokens, window) };
}

function joined(pieces: readonly (Int32Array | Float32Array)[]): Int32Array | Float32Array {
  const [first = new Int32Array(0), ...others] = pieces;
  if (others.length === 0) return first;
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const all = first instanceof Int32Array ? new Int32Array(length) : new Float32Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
