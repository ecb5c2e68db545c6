import assert from "node:assert/strict";
import { test } from "node:test";
import { embeddedModel } from "../helpers/models.ts";
import { runCli, temporaryFolder } from "../helpers/omni-node.ts";
import { failureOf, Swarm } from "./swarm.ts";

const PLAN = ["inspect", embeddedModel, "--plan", "--json", "--threads", "1"];

test("a plan by sizes says who holds what, or what is missing", async (t) => {
  const home = await temporaryFolder(t);
  const plan = async (...args: string[]) => {
    const { code, stdout, stderr } = await runCli([...PLAN, "--home", home, ...args]);
    assert.equal(code, 0, stderr);
    return JSON.parse(stdout);
  };
  const whole = await plan("--memory", "1GiB");
  const [alone] = whole.stages;
  assert.deepEqual([whole.fits, whole.machines, whole.stages.length], [true, "sizes", 1]);
  assert.deepEqual(alone.layers, [0, 4]);
  assert.equal(alone.memory.total, alone.memory.weights + alone.memory.kv + alone.memory.compute);
  assert.ok(whole.msPerToken > 0 && whole.prefillMs > whole.msPerToken);
  assert.equal(whole.promptTokens, whole.context, "no prompt is longer than the context");

  const half = String(alone.memory.total - 1);
  const shared = await plan("--memory", `${half},${half}`, "--round-trip", "100");
  assert.deepEqual(shared.stages.map(({ machine }: { machine: number }) => machine).toSorted(), [0, 1]);
  const tables = shared.stages.map(({ memory }: { memory: { embedding: number } }) => memory.embedding);
  assert.ok(tables[0] > 0 && tables[0] === tables[1], "the tied embedding is at both ends");
  assert.ok(shared.msPerToken > 200, "two ways between the machines");
  const [single] = shared.alternatives;
  assert.deepEqual([single.kind, single.fits, single.bytes], ["one-machine", false, alone.memory.total]);

  const none = await plan("--memory", "5MB");
  assert.equal(none.fits, false);
  assert.ok(none.missing.length === 1 && none.missing[0][1] === 4 && none.missingBytes > 0 && none.reason);
});

test("a plan by nodes is the route that is then taken, and says whose loss ends it", async (t) => {
  const swarm = new Swarm(t);
  const front = await swarm.start("run", ["--layers", "0:2"]);
  const home = await temporaryFolder(t);
  const ask = (...peers: string[]) =>
    runCli([...PLAN, "--home", home, "--no-chain", ...peers.flatMap((peer) => ["--peer", peer])], {
      // What this machine may use is no plan by sizes.
      env: { OMNI_MEMORY: "1GiB" },
    });
  const half = await ask(front.address);
  assert.equal(half.code, 3);
  assert.equal(failureOf(half).code, "OMNI_LAYERS_NOT_SERVED");
  const { fits, missing, missingBytes, reason } = JSON.parse(half.stdout);
  assert.deepEqual([fits, missing], [false, [[2, 4]]]);
  assert.ok(missingBytes > 0 && /layers 2:4/.test(reason));

  const back = await swarm.start("run", ["--layers", "2:4"]);
  const { code, stdout, stderr } = await ask(front.address, back.address);
  assert.equal(code, 0, stderr);
  const plan = JSON.parse(stdout);
  assert.deepEqual(
    plan.stages.map(({ peerId, layers }: { peerId: string; layers: number[] }) => [peerId, layers]),
    [
      [front.peerId, [0, 2]],
      [back.peerId, [2, 4]],
    ],
  );
  const sum = plan.stages.reduce(
    (total: number, { decodeMs, hopMs }: { decodeMs: number; hopMs: number }) => total + decodeMs + hopMs,
    0,
  );
  assert.ok(plan.msPerToken > 0 && Math.abs(plan.msPerToken - sum) < 1e-6);
  assert.ok(plan.stages.every(({ claimedMs }: { claimedMs: number }) => claimedMs > 0));
  assert.deepEqual(
    plan.alternatives.map(({ kind, peerId, fits }: Record<string, unknown>) => [kind, peerId, fits]),
    [
      ["without", front.peerId, false],
      ["without", back.peerId, false],
    ],
  );
});
