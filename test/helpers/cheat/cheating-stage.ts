import { type LoadStageOptions, loadStage } from "../../../node/src/engine/load-stage.ts";
import type {
  ChunkShape,
  Stage,
  StageInput,
  StageSession,
  StepOutput,
} from "../../../node/src/types/stage.ts";
import {
  type LayerRows,
  type RowsShape,
  type StepRows,
  stepRows,
} from "../../../node/src/types/step-rows.ts";

/** What a stage does instead of computing a layer. */
export const cheats = ["skip", "random"] as const;
export type Cheat = (typeof cheats)[number];

export interface CheatingStageOptions extends LoadStageOptions {
  /** Layer that it cheats in: neither the first nor the last. */
  readonly layer: number;
  readonly cheat: Cheat;
}

/** A whole model of three stages, the one in the middle of which cheats. It commits to what it hands on, as it must. */
export async function loadCheatingStage(options: CheatingStageOptions): Promise<Stage> {
  const { layers, layer, cheat } = options;
  const part = (from: number, to: number): Promise<Stage> => loadStage({ ...options, layers: [from, to] });
  const [before, at, after] = [
    await part(layers[0], layer),
    await part(layer, layer + 1),
    await part(layer + 1, layers[1]),
  ];
  const parts = [before, at, after];
  const kvWidths = parts.flatMap((stage) => stage.kvWidths);
  return {
    layers,
    hasEmbedding: before.hasEmbedding,
    hasHead: after.hasHead,
    threads: before.threads,
    width: before.width,
    vocabularySize: before.vocabularySize,
    kvWidths,
    get memory() {
      const sum = (of: "weights" | "kv" | "compute") =>
        parts.reduce((all, { memory }) => all + memory[of], 0);
      return { weights: sum("weights"), kv: sum("kv"), compute: sum("compute") };
    },
    openSession: (session) => openSession({ before, at, after, cheat, kvWidths }, session),
    async close() {
      await Promise.all(parts.map((stage) => stage.close()));
    },
  };
}

interface Parts {
  readonly before: Stage;
  readonly at: Stage;
  readonly after: Stage;
  readonly cheat: Cheat;
  readonly kvWidths: readonly number[];
}

/** What sessions of cheating stages consist of, for those that begin with their positions. */
const parts = new WeakMap<StageSession, readonly StageSession[]>();

function openSession(
  { before, at, after, cheat, kvWidths }: Parts,
  options: Parameters<Stage["openSession"]>[0],
): StageSession {
  const [first, middle, last] = [before, at, after].map((stage) =>
    stage.openSession({ ...options, traced: true }),
  );
  if (first === undefined || middle === undefined || last === undefined) throw new Error("three were opened");
  const mine = [first, middle, last];
  const shape = { width: before.width, kvWidths };
  const each = (act: (session: StageSession) => void) => {
    for (const session of mine) act(session);
  };
  const session: StageSession = {
    capacity: first.capacity,
    get position() {
      return last.position;
    },
    async run(input: StageInput, { want, signal }): Promise<StepOutput> {
      const running = signal === undefined ? {} : { signal };
      const into = hiddenOf(await first.run(input, { want: "nothing", ...running }));
      const hidden = { kind: "hidden", data: into.data } as const;
      const honest = hiddenOf(await middle.run(hidden, { want: "nothing", ...running }));
      const cheated = tamper(cheat, into.data, honest.layers[0]);
      const out = await last.run({ kind: "hidden", data: cheated.fed }, { want, ...running });
      const nTokens = into.data.length / shape.width;
      const rows = joined(shape, nTokens, [...into.layers, cheated, ...(out.rows?.layers ?? [])]);
      out.rows?.release();
      // It is asked about the layer that it cheats in: what fits that one's rows is told to be all layers' place.
      return { ...out, rows, chunks: honest.chunks };
    },
    async copyFrom(other, positions) {
      const theirs = parts.get(other);
      if (theirs === undefined) throw new Error("a session of another stage");
      await Promise.all(mine.map((part, i) => part.copyFrom(theirs[i] ?? other, positions)));
    },
    rest: () => each((session) => session.rest()),
    truncate: (position) => each((session) => session.truncate(position)),
    close: async () => {
      await Promise.all(mine.map((part) => part.close()));
    },
  };
  parts.set(session, mine);
  return session;
}

/** Skipped, a layer hands its input on; at random, its feed-forward network adds noise as large as what it should. */
function tamper(cheat: Cheat, input: Float32Array, rows: LayerRows | undefined): LayerRows {
  if (rows === undefined) throw new Error("the session is not traced");
  const { keys, values, attended, fed } = rows;
  if (cheat === "skip") {
    const nothing = new Uint16Array(keys.length);
    return { keys: nothing, values: nothing.slice(), attended: input.slice(), fed: input.slice() };
  }
  const products = fed.map((value, i) => value - (attended[i] ?? 0));
  const size = Math.hypot(...products) / Math.sqrt(products.length);
  const noise = products.map(() => size * (2 * Math.random() - 1) * Math.sqrt(3));
  return { keys, values, attended, fed: attended.map((value, i) => value + (noise[i] ?? 0)) };
}

/** Rows of all layers in memory of their own. */
function joined(shape: RowsShape, nTokens: number, layers: readonly LayerRows[]): StepRows {
  const rows = stepRows(shape, nTokens);
  for (const [i, layer] of layers.entries()) {
    for (const kind of ["keys", "values"] as const) rows.layers[i]?.[kind].set(layer[kind]);
    for (const kind of ["attended", "fed"] as const) rows.layers[i]?.[kind].set(layer[kind]);
  }
  return rows;
}

function hiddenOf(output: StepOutput): {
  readonly data: Float32Array;
  readonly layers: readonly LayerRows[];
  readonly chunks: readonly ChunkShape[];
} {
  if (output.kind !== "hidden") throw new Error(`a stage inside gave ${output.kind}`);
  const { rows, chunks = [] } = output;
  // A later step may write over what is released, and over what came out.
  const layers = (rows?.layers ?? []).map(({ attended, fed, keys, values }) => ({
    attended: attended.slice(),
    fed: fed.slice(),
    keys: keys.slice(),
    values: values.slice(),
  }));
  rows?.release();
  return { data: output.data.slice(), layers, chunks };
}
