import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { deserialize } from "node:v8";
import { printedOn } from "../../model/helpers/cpu-variants.ts";
import { embeddedModel } from "../models.ts";
import { requantize } from "../requantize.ts";
import type { CollectionOrder } from "./collector.ts";
import type { RealLeaf } from "./real-leaf.ts";

const collector = fileURLToPath(new URL("collector.ts", import.meta.url));

/** A model that leaves are drawn from. */
export interface RealModel {
  readonly name: string;
  /** GGUF file. */
  readonly path: string;
  /** Types of weights that its leaves are to have. */
  readonly types: readonly number[];
}

/** The project's own model, Q8_0, as it is. */
export const embedded: RealModel = { name: "embedded", path: embeddedModel, types: [8] };

/** Leaves of a model on a CPU build of ggml, or on that which ggml chooses. Undefined where this machine cannot run the build. */
export async function collectLeaves(
  { name, path, types }: RealModel,
  build: string | undefined,
  of: Pick<CollectionOrder, "taus" | "leaves" | "seed">,
): Promise<readonly RealLeaf[] | undefined> {
  const folder = await mkdtemp(join(tmpdir(), "omni-leaves-"));
  try {
    const out = join(folder, "leaves");
    const order: CollectionOrder = { ...of, model: name, build: build ?? "own", path, types };
    const printed = await printedOn(build, [collector, JSON.stringify(order), out]);
    return printed === undefined ? undefined : deserialize(await readFile(out));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/**
 * Models that have all types of weights between them: the embedded one as it is and requantized by ggml, Gemma 3 270M Q4_K_M where it is
 * here (it has all but Q4_0), and that with Q4_0 in place of Q5_0.
 *
 * @param folder for those that are made
 */
export async function allModels(folder: string, gemma: string | undefined): Promise<readonly RealModel[]> {
  const models = [embedded];
  const make = async (name: string, from: string, types: ReadonlyMap<string, string>, type: number) => {
    const path = join(folder, `${name}.gguf`);
    await requantize(from, path, (one) => types.get(one));
    models.push({ name, path, types: [type] });
  };
  for (const [to, type] of [
    ["q4_0", 2],
    ["q5_0", 6],
    ["q4_K", 12],
    ["q6_K", 14],
  ] as const) {
    await make(`embedded-${to}`, embeddedModel, new Map([["q8_0", to]]), type);
  }
  if (gemma === undefined) return models;
  models.push({ name: "gemma", path: gemma, types: [6, 8, 12, 14] });
  await make("gemma-q4_0", gemma, new Map([["q5_0", "q4_0"]]), 2);
  return models;
}
