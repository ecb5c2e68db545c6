import type { SessionOptions } from "../types/stage.ts";
import { CausalMask } from "./causal-mask.ts";
import type { GraphMasks } from "./graph-inputs.ts";
import { KvCache } from "./kv-cache.ts";
import { RowPool } from "./row-pool.ts";
import type { StageParts } from "./stage-graph.ts";

let made = 0;

/** What a stage knows of one sequence: keys and values of positions [0, position). */
export class Sequence {
  /** Of this process. */
  readonly id = made++;
  readonly capacity: number;
  /** Whose turns its steps take. */
  readonly owner: string;
  /** Stages that its tokens go through in turn. */
  readonly stages: number;
  readonly cache: KvCache;
  readonly masks: GraphMasks;
  /** The widest window of the stage's layers; 0 without one. */
  readonly window: number;
  /** Of a traced sequence. */
  readonly rowPool: RowPool | undefined;
  position = 0;
  /** Nothing more is computed. */
  closed = false;

  constructor(
    { shape, layers, device }: StageParts,
    { capacity, traced = false, stages = 1, owner = "" }: SessionOptions,
  ) {
    const blocks = shape.blocks.slice(...layers);
    this.capacity = capacity;
    this.stages = stages;
    this.owner = owner;
    this.cache = new KvCache(device, blocks, capacity);
    this.window = Math.max(0, ...blocks.map(({ slidingWindow }) => slidingWindow ?? 0));
    const kvWidths = blocks.map(({ headDim, kvHeads }) => headDim * kvHeads);
    this.rowPool = traced ? new RowPool({ width: shape.width, kvWidths }) : undefined;
    const { rows } = this.cache;
    this.masks = { all: new CausalMask(rows), local: new CausalMask(rows, this.window) };
  }
}
