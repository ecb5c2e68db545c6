import assert from "node:assert/strict";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { finished, startCli, temporaryFolder } from "../helpers/omni-node.ts";
import { completionSchema, Swarm, type SwarmNode } from "./swarm.ts";

const GREEDY = ["--temperature", "0", "--max-tokens", "200", "--seed", "1"];

/** Resolves to the node when its log tells of a session. */
async function opensSession(node: SwarmNode): Promise<SwarmNode> {
  for await (const text of node.process.stderr ?? [])
    if (String(text).includes("session opened")) return node;
  throw new Error("the node ended without a session");
}

for (const [how, signal] of [
  ["killed", "SIGKILL"],
  ["frozen", "SIGSTOP"],
  ["told to stop", "SIGTERM"],
] as const) {
  test(`a middle stage that is ${how} in mid-decode is replaced, and the text is that of one process`, async (t) => {
    const swarm = new Swarm(t);
    const layers = ["0:1", "1:3", "1:3", "3:4"];
    const nodes = await Promise.all(layers.map((range) => swarm.start("run", ["--layers", range])));
    const opened = Promise.race(nodes.slice(1, 3).map(opensSession));
    const home = await temporaryFolder(t);
    const report = join(home, "report.json");
    const peers = nodes.flatMap(({ address }) => ["--peer", address]);
    const child = startCli(
      ["generate", "ROMEO:", "--no-chain", "--home", home, "--report", report, ...peers, ...GREEDY],
      { env: { OMNI_LOG_LEVEL: "info" } },
    );
    const result = finished(child);
    if (child.stdout === null) throw new Error("no stdout");
    await once(child.stdout, "data");
    const lost = await opened;
    lost.process.kill(signal);
    const { code, stderr } = await result;
    assert.equal(code, 0, stderr);
    const { tokens, mended, stages } = completionSchema.parse(JSON.parse(await readFile(report, "utf8")));
    const alone = await swarm.generate("ROMEO:", ["--local", "--threads", "1", ...GREEDY]);
    assert.deepEqual(tokens, alone.tokens);
    assert.equal(mended, 1);
    assert.ok(stages.every(({ peerId }) => peerId !== lost.peerId));
    assert.match(stderr, /another stage has taken its place/);
    if (signal === "SIGTERM") assert.equal((await lost.end(signal)).code, 0);
    for (const node of nodes) if (node !== lost) assert.equal((await node.end("SIGTERM")).code, 0);
  });
}
