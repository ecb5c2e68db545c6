import assert from "node:assert/strict";
import { test } from "node:test";
import { clientOf } from "../helpers/gateway.ts";
import { temporaryFolder } from "../helpers/omni-node.ts";
import { memoryOfHalf, Swarm, servesNext } from "./swarm.ts";

const SAMPLED = ["--seed", "7", "--max-tokens", "20", "--threads", "1"];

test("a node of a doubled span moves to the one whose only server was killed", {
  timeout: 120_000,
}, async (t) => {
  const swarm = new Swarm(t);
  const memory = await memoryOfHalf(t);
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
  const moved = servesNext(third, lost);
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

test("a gateway takes nodes that come, and none that have gone", { timeout: 120_000 }, async (t) => {
  const swarm = new Swarm(t);
  const home = await temporaryFolder(t);
  const absent = await swarm.start("run", [], { home });
  await absent.end("SIGTERM");
  const first = await swarm.start("run", []);
  const gateway = await swarm.gateway(["--peer", first.address, "--peer", absent.address]);
  const client = clientOf(gateway.url);
  const complete = async (): Promise<string | undefined> => {
    const request = { model: gateway.model, prompt: "ROMEO:", seed: 7, max_tokens: 20 };
    return (await client.completions.create(request)).choices[0]?.text;
  };
  const text = await complete();
  const port = absent.address.match(/\/udp\/(\d+)\//)?.[1] ?? "";
  const second = await swarm.start("run", ["--port", port], { home });
  assert.equal(second.peerId, absent.peerId);
  assert.equal(await complete(), text);
  await first.end("SIGKILL");
  // The route that was taken a moment ago leads nowhere.
  assert.equal(await complete(), text);
  await second.end("SIGKILL");
  await assert.rejects(complete(), { status: 503 });
  assert.equal((await gateway.end("SIGTERM")).code, 0);
});
