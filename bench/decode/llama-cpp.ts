import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Contender, DecodeTask } from "./contender.ts";
import { accepts, freePort, output, start, stop } from "./processes.ts";

/** llama.cpp's own benchmark, from a folder of binaries made by bench/llama-cpp/build.sh. */
export function llamaCpp(folder: string): readonly [oneProcess: Contender, rpc: Contender] {
  const bench = binary(folder, "llama-bench");
  const server = binary(folder, "ggml-rpc-server");
  return [
    { name: "llama.cpp, one process", run: (task) => tokensPerSecond(bench, task, []) },
    {
      name: "llama.cpp RPC, two servers",
      async run(task) {
        const servers = await Promise.all([serve(server), serve(server)]);
        try {
          const endpoints = servers.map(({ endpoint }) => endpoint).join(",");
          return await tokensPerSecond(bench, task, ["--rpc", endpoints, "-ngl", "99"]);
        } finally {
          await Promise.all(servers.map(({ child }) => stop(child)));
        }
      },
    },
  ];
}

function binary(folder: string, name: string): string {
  const path = join(folder, name);
  if (!existsSync(path))
    throw new Error(`${path} is missing: run bench/llama-cpp/build.sh, or pass --llama-cpp`);
  return path;
}

async function serve(binary: string) {
  const port = await freePort();
  const child = start(binary, ["--threads", "1", "--port", String(port)]);
  await accepts(child, port);
  return { child, endpoint: `127.0.0.1:${port}` };
}

async function tokensPerSecond(
  bench: string,
  { model, tokens, prompt }: DecodeTask,
  extra: readonly string[],
): Promise<number> {
  const args = [
    "-m",
    model,
    "-t",
    "1",
    "-p",
    String(prompt ? tokens : 0),
    "-n",
    String(prompt ? 0 : tokens),
    "-r",
    "1",
    "-o",
    "json",
    ...extra,
  ];
  const [result]: unknown[] = JSON.parse(await output(bench, args));
  if (
    typeof result !== "object" ||
    result === null ||
    !("avg_ts" in result) ||
    typeof result.avg_ts !== "number"
  ) {
    throw new Error("llama-bench's JSON has no avg_ts");
  }
  return result.avg_ts;
}
