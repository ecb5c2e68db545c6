import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readModelShape } from "../../node/src/engine/model-shape.ts";
import { openGgufWeights } from "../../node/src/store/gguf/open-gguf-weights.ts";
import { type Child, start, stop } from "./processes.ts";

/** omni-node as users start it. */
export const command = fileURLToPath(new URL("../../node/bin/omni-node.js", import.meta.url));

export interface Stages {
  /** Of each, for --peer. */
  readonly addresses: readonly string[];
  /** A folder for whoever uses them; removed with them. */
  readonly home: string;
}

/** Processes of one thread that serve a model cut at the given blocks, in a free swarm, while `use` runs. */
export async function withStages<T>(
  model: string,
  cuts: readonly number[],
  use: (stages: Stages) => Promise<T>,
): Promise<T> {
  const home = await mkdtemp(join(tmpdir(), "omni-bench-"));
  const stages: Child[] = [];
  try {
    const bounds = [0, ...cuts, await layerCount(model)];
    const addresses: string[] = [];
    for (const [i, end] of bounds.slice(1).entries()) {
      const range = `${bounds[i]}:${end}`;
      const stage = start(process.execPath, [
        command,
        ...["run", "--model", model, "--layers", range, "--threads", "1", "--port", "0"],
        ...["--no-chain", "--home", join(home, range.replace(":", "-")), "--json"],
      ]);
      stages.push(stage);
      addresses.push(firstAddress(await readyLine(stage)));
    }
    return await use({ addresses, home: join(home, "user") });
  } finally {
    await Promise.all(stages.map(stop));
    await rm(home, { recursive: true, force: true });
  }
}

export async function layerCount(model: string): Promise<number> {
  const source = await openGgufWeights(model);
  await source.close();
  return readModelShape(source.metadata).blocks.length;
}

/** The first line that a process prints, which is JSON. */
export function readyLine(child: Child): Promise<unknown> {
  return new Promise((resolve, reject) => {
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
      const end = stdout.indexOf("\n");
      if (end >= 0) resolve(JSON.parse(stdout.slice(0, end)));
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    child.once("close", (code) => reject(new Error(`omni-node ended with ${code}:\n${stderr.trim()}`)));
  });
}

function firstAddress(ready: unknown): string {
  if (typeof ready === "object" && ready !== null && "addresses" in ready && Array.isArray(ready.addresses)) {
    const address: unknown =
      ready.addresses.find((entry) => String(entry).includes("/127.0.0.1/")) ?? ready.addresses[0];
    if (typeof address === "string") return address;
  }
  throw new Error("omni-node run's first line names no address");
}
