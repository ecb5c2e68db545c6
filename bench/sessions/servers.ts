import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { freePort, start, stop } from "../decode/processes.ts";
import { command, readyLine, withStages } from "../decode/stages.ts";

/** What speaks OpenAI's API for as long as it is used. */
export interface Server {
  readonly name: string;
  with<T>(model: string, use: (url: string, model: string) => Promise<T>): Promise<T>;
}

/** Sessions that a server takes at a time. */
export const SLOTS = 8;
const CONTEXT = 512;

export const oneProcess: Server = {
  name: "omni-node gateway, one process",
  async with(model, use) {
    const home = await mkdtemp(join(tmpdir(), "omni-bench-"));
    try {
      return await gateway(home, ["--local", "--threads", "1", "--model", model], model, use);
    } finally {
      await rm(home, { recursive: true, force: true });
    }
  },
};

/** Over QUIC; cut at a block. */
export const twoStages = (cut: number): Server => ({
  name: `omni-node gateway, two stages over QUIC, cut at ${cut}`,
  with: (model, use) =>
    withStages(model, [cut], ({ addresses, home }) =>
      gateway(home, ["--model", model, ...addresses.flatMap((address) => ["--peer", address])], model, use),
    ),
});

/** From a folder of binaries made by bench/llama-cpp/build.sh llama-server. */
export function llamaServer(folder: string, threads: number): Server {
  const binary = join(folder, "llama-server");
  return {
    name: `llama-server, ${threads} thread${threads === 1 ? "" : "s"}`,
    async with(model, use) {
      if (!existsSync(binary))
        throw new Error(`${binary} is missing: run bench/llama-cpp/build.sh llama-server`);
      const port = await freePort();
      const server = start(binary, [
        ...["-m", model, "-t", String(threads), "-tb", String(threads), "-np", String(SLOTS)],
        ...["-c", String(SLOTS * CONTEXT), "--port", String(port), "--log-disable"],
      ]);
      server.stdout.resume();
      server.stderr.resume();
      try {
        const url = `http://127.0.0.1:${port}`;
        await healthy(url);
        return await use(url, basename(model));
      } finally {
        await stop(server);
      }
    },
  };
}

async function gateway<T>(
  home: string,
  args: readonly string[],
  model: string,
  use: (url: string, model: string) => Promise<T>,
): Promise<T> {
  const child = start(process.execPath, [
    ...[command, "gateway", "--no-chain", "--http-port", "0", "--max-concurrent", String(SLOTS)],
    ...["--home", home, "--json", ...args],
  ]);
  try {
    const ready = await readyLine(child);
    const url = Object.entries(ready ?? {}).find(([key]) => key === "url")?.[1];
    if (typeof url !== "string")
      throw new Error(`omni-node gateway's first line names no url: ${JSON.stringify(ready)}`);
    const { data } = (await (await fetch(`${url}/v1/models`)).json()) as { data: { id: string }[] };
    return await use(url, data[0]?.id ?? basename(model));
  } finally {
    await stop(child);
  }
}

async function healthy(url: string): Promise<void> {
  const deadline = AbortSignal.timeout(30_000);
  for (;;) {
    deadline.throwIfAborted();
    const answer = await fetch(`${url}/health`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
