import assert from "node:assert/strict";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { ONE_BILLION, writeSyntheticModel } from "../../node/src/engine/synthetic.ts";
import { failureOf, Swarm } from "../e2e/swarm.ts";
import { runCli, temporaryFolder } from "../helpers/omni-node.ts";

const MEMORY = ["--memory", "900MiB", "--context", "512"];

/** The most memory that a process ever held (bytes): VmHWM of Linux's proc(5). */
async function peakResident(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  const [, kibibytes] = /^VmHWM:\s+(\d+) kB$/m.exec(status) ?? [];
  return Number(kibibytes) * 1024;
}

test("two machines run a model that neither could hold", {
  skip: process.platform !== "linux" && "peak memory is read from /proc",
}, async (t) => {
  const swarm = new Swarm(t);
  const folder = await temporaryFolder(t);
  const path = join(folder, "one-billion.gguf");
  await writeSyntheticModel(path, ONE_BILLION);
  const { size } = await stat(path);

  const seedHome = join(folder, "seed");
  const sharded = await runCli(["shard", path, "--json", "--home", seedHome]);
  const { manifest } = JSON.parse(sharded.stdout) as { manifest: string };
  const seeder = await swarm.start("listen", [], { home: seedHome });
  const from = ["--model", manifest, "--from", seeder.address];

  const aloneHome = join(folder, "alone");
  const alone = await runCli([
    "run",
    "--json",
    "--no-chain",
    "--home",
    aloneHome,
    ...from,
    "--layers",
    "0:16",
    ...MEMORY,
  ]);
  const failure = failureOf(alone);
  assert.equal(alone.code, 3);
  assert.doesNotMatch(alone.stderr, /shards are here/, "refused before anything large is fetched");
  assert.equal(failure.code, "OMNI_ENGINE_MEMORY_LIMIT");
  assert.match(failure.remedy, /0:\d+/, "the remedy names layers that fit");

  const nodes = [
    await swarm.start("run", [...from, "--layers", "0:8", ...MEMORY]),
    await swarm.start("run", [...from, "--layers", "8:16", ...MEMORY]),
  ];
  const peers = nodes.flatMap(({ address }) => ["--peer", address]);
  const { tokens } = await swarm.generate("any text", ["--model", manifest, ...peers, "--max-tokens", "8"]);
  assert.equal(tokens.length, 8);
  const peaks = await Promise.all(nodes.map((node) => peakResident(node.process.pid)));
  t.diagnostic(`file ${size} bytes; peak resident ${peaks.join(" and ")} bytes`);
  for (const peak of peaks) assert.ok(peak < size, `${peak} bytes reach the file's ${size}`);
});
