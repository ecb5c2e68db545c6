import { estimateMemory, total } from "../../engine/memory-estimate.ts";
import { readModelShape } from "../../engine/model-shape.ts";
import type { LayerRange, WeightSource } from "../../types/model.ts";

/** What `inspect --plan` tells, before anything runs. Times are milliseconds, null where nothing says how long something takes. */
export interface ModelPlan {
  /** CID of the manifest. */
  readonly model: string;
  readonly layers: number;
  /** Positions of a session. */
  readonly context: number;
  readonly promptTokens: number;
  /** What the machines are: nodes that answered, or sizes of memory. */
  readonly machines: "nodes" | "sizes";
  readonly fits: boolean;
  readonly stages: readonly PlannedStage[];
  readonly msPerToken: number | null;
  readonly tokensPerSecond: number | null;
  readonly prefillMs: number | null;
  /** OMNI a position; null where nobody is paid. */
  readonly price: string | null;
  /** Why this one: what others would take and cost. */
  readonly alternatives: readonly PlanAlternative[];
  /** Layers for which there is nobody. */
  readonly missing: readonly LayerRange[];
  /** Bytes that one machine more would need for them. */
  readonly missingBytes: number | null;
  /** Why it does not fit; null where it does. */
  readonly reason: string | null;
}

/** Of a plan where nothing fits. */
export const NO_ROUTE = {
  fits: false,
  stages: [],
  msPerToken: null,
  tokensPerSecond: null,
  prefillMs: null,
  price: null,
} as const satisfies Partial<ModelPlan>;

export interface PlannedStage extends PlannedPlace {
  readonly memory: StageMemory;
  /** A step of one token, as it is believed, under the present load. */
  readonly decodeMs: number | null;
  /** What the node itself says. */
  readonly claimedMs: number | null;
  /** The ways to and from it. */
  readonly hopMs: number | null;
  /** A chunk of 128 tokens of a prompt. */
  readonly prefillMs: number | null;
  readonly sessions: number | null;
  readonly rank: number | null;
  readonly price: string | null;
}

/** Who computes which layers. */
export interface PlannedPlace {
  readonly peerId: string | null;
  /** Which of the sizes that were given, from 0. */
  readonly machine: number | null;
  readonly layers: LayerRange;
}

/** Bytes. */
export interface StageMemory {
  readonly weights: number;
  /** Part of the weights: a tied embedding is at both ends. */
  readonly embedding: number;
  /** For one session of the whole context. */
  readonly kv: number;
  readonly compute: number;
  readonly total: number;
  /** What the machine has; null where only it knows. */
  readonly limit: number | null;
}

export interface PlanAlternative {
  readonly kind: "without" | "any-price" | "cheapest" | "one-machine";
  /** The node that is not there. */
  readonly peerId: string | null;
  readonly fits: boolean;
  readonly stages: readonly PlannedPlace[];
  readonly msPerToken: number | null;
  readonly prefillMs: number | null;
  readonly price: string | null;
  /** Bytes that it needs on one machine; null where that is not the question. */
  readonly bytes: number | null;
}

/** What layers take of a machine's memory. */
export function memoryOf(
  source: WeightSource,
  layers: LayerRange,
  context: number,
  limit: number | null,
): StageMemory {
  const shape = readModelShape(source.metadata);
  const need = estimateMemory(source, shape, layers, context);
  const isTied = !source.tensors.has("output.weight");
  const holdsTable = layers[0] === 0 || (isTied && layers[1] === shape.blocks.length);
  const embedding = holdsTable ? (source.tensors.get("token_embd.weight")?.size ?? 0) : 0;
  return { ...need, embedding, total: total(need), limit };
}

export function tokensPerSecond(msPerToken: number | null): number | null {
  return msPerToken === null || msPerToken === 0 ? null : 1000 / msPerToken;
}
