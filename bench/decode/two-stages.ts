import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readModelShape } from "../../node/src/engine/model-shape.ts";
import { openGgufWeights } from "../../node/src/store/gguf/open-gguf-weights.ts";
import type { Contender, DecodeTask } from "./contender.ts";
import { type Child, output, start, stop } from "./processes.ts";

const command = fileURLToPath(new URL("../../node/bin/omni-node.js", import.meta.url));
const PROMPT = "Once upon a time";

/** Two processes, half of the layers each, over QUIC on the loopback interface. */
export const twoStages: Contender = {
  name: "omni-node, two stages over QUIC",
  run: (task) =>
    inFolder(async (home) => {
      const layers = await layerCount(task.model);
      const half = Math.floor(layers / 2);
      const stages: Child[] = [];
      try {
        const addresses: string[] = [];
        for (const range of [`0:${half}`, `${half}:${layers}`]) {
          const stage = start(process.execPath, [
            command,
            ...["run", "--model", task.model, "--layers", range, "--threads", "1", "--port", "0"],
            ...["--no-chain", "--home", join(home, range.replace(":", "-")), "--json"],
          ]);
          stages.push(stage);
          addresses.push(await readyAddress(stage));
        }
        const route = ["--no-chain", ...addresses.flatMap((address) => ["--peer", address])];
        await generate(task, join(home, "user"), route); // warm-up
        return await generate(task, join(home, "user"), route);
      } finally {
        await Promise.all(stages.map(stop));
      }
    }),
};

async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "omni-bench-"));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function layerCount(model: string): Promise<number> {
  const source = await openGgufWeights(model);
  await source.close();
  return readModelShape(source.metadata).blocks.length;
}

async function generate(
  { model, tokens }: DecodeTask,
  home: string,
  extra: readonly string[],
): Promise<number> {
  const args = [
    "generate",
    PROMPT,
    "--model",
    model,
    "--raw",
    "--temperature",
    "0",
    "--max-tokens",
    String(tokens),
  ];
  const result: unknown = JSON.parse(
    await output(process.execPath, [command, ...args, "--home", home, "--json", ...extra]),
  );
  const completed = numberOf(result, "completionTokens");
  if (completed !== tokens) throw new Error(`the model ended after ${completed} of ${tokens} tokens`);
  return numberOf(result, "decodeTokensPerSecond");
}

/** The address in the `ready` line of `omni-node run --json`. */
function readyAddress(stage: Child): Promise<string> {
  return new Promise((resolve, reject) => {
    let stdout = "";
    let stderr = "";
    stage.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
      const end = stdout.indexOf("\n");
      if (end >= 0) resolve(firstAddress(JSON.parse(stdout.slice(0, end))));
    });
    stage.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    stage.once("close", (code) => reject(new Error(`omni-node run ended with ${code}:\n${stderr.trim()}`)));
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

function numberOf(value: unknown, key: string): number {
  const found = Object.entries(value ?? {}).find(([name]) => name === key)?.[1];
  if (typeof found !== "number") throw new Error(`omni-node generate's JSON has no ${key}`);
  return found;
}
