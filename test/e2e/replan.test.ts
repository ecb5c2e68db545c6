import assert from "node:assert/strict";
import type { ChildProcess } from "node:child_process";
import { test } from "node:test";
import { embeddedModel } from "../helpers/models.ts";
import { runCli, temporaryFolder } from "../helpers/omni-node.ts";
import { Swarm } from "./swarm.ts";

const SAMPLED = ["--seed", "7", "--max-tokens", "20", "--threads", "1"];

/** Resolves when a node says that it serves these layers, from now on. */
function serves(child: ChildProcess, layers: readonly number[]): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  let text = "";
  child.stdout?.on("data", (part: string) => {
    text += part;
    if (text.includes(`"layers":${JSON.stringify(layers)}`)) resolve();
  });
  child.once("close", (code) => reject(new Error(`the node ended with ${code}`)));
  return promise;
}

test("a node of a doubled span moves to the one whose only server was killed", {
  timeout: 120_000,
}, async (t) => {
  const swarm = new Swarm(t);
  const home = await temporaryFolder(t);
  const plan = ["inspect", embeddedModel, "--plan", "--json", "--home", home, "--memory", "1GiB"];
  const { stages } = JSON.parse((await runCli(plan)).stdout);
  // Enough for two layers and the embedding, not for three.
  const memory = String(Math.round(0.75 * stages[0].memory.total));
  const front = await swarm.start("run", ["--layers", "0:2"]);
  const back = await swarm.start("run", ["--layers", "2:4"]);
  const from = [front, back].flatMap(({ address }) => ["--from", address]);
  const model = ["--model", front.model ?? ""];
  const third = await swarm.start("run", [...model, ...from, "--memory", memory, "--replan", "0.5"]);
  const peers = (...nodes: (typeof front)[]) => [
    ...model,
    ...nodes.flatMap(({ address }) => ["--peer", address]),
  ];
  const before = await swarm.generate("ROMEO:", [...peers(front, back, third), ...SAMPLED]);

  // It helps whichever half is slower on this machine.
  const [twin, other] = third.layers?.[0] === 0 ? [front, back] : [back, front];
  assert.deepEqual(third.layers, twin.layers);
  const lost = other.layers ?? [];
  const moved = serves(third.process, lost);
  await other.end("SIGKILL");
  await moved;
  const after = await swarm.generate("ROMEO:", [...peers(twin, third), ...SAMPLED]);
  assert.deepEqual(after.tokens, before.tokens);
  assert.deepEqual(
    after.stages.toSorted((a, b) => a.layers[0] - b.layers[0]).map(({ layers }) => layers),
    [
      [0, 2],
      [2, 4],
    ],
  );
  assert.ok(after.stages.some(({ peerId, layers }) => peerId === third.peerId && layers[0] === lost[0]));
  assert.equal((await third.end("SIGTERM")).code, 0);
});
