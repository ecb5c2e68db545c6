import assert from "node:assert/strict";
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { test } from "node:test";
import { embeddedModel } from "../helpers/models.ts";
import { finished, runCli, startCli, temporaryFolder } from "../helpers/omni-node.ts";
import { failureOf, Swarm } from "./swarm.ts";

const SAMPLED = ["--seed", "7", "--max-tokens", "60", "--threads", "1"];

test("two processes over QUIC give the text of one, and fetch only their own layers", async (t) => {
  const swarm = new Swarm(t);
  const { manifest, seeder, shardsIn } = await swarm.seed();
  const from = ["--model", manifest, "--from", seeder.address];
  const first = await swarm.start("run", ["--layers", "0:2", ...from]);
  const second = await swarm.start("run", ["--layers", "2:4", ...from]);
  await seeder.end("SIGTERM");

  assert.deepEqual(await shardsIn(first.home), new Set(["header", "embedding", "block0", "block1"]));
  // The output head of this model is its embedding.
  assert.deepEqual(await shardsIn(second.home), new Set(["header", "embedding", "block2", "block3", "head"]));

  const peers = ["--peer", first.address, "--peer", second.address];
  const result = await swarm.generate("ROMEO:", ["--model", manifest, ...peers, ...SAMPLED]);
  const alone = await swarm.generate("ROMEO:", ["--model", embeddedModel, "--local", ...SAMPLED]);
  assert.equal(result.text, alone.text);
  assert.deepEqual(result.tokens, alone.tokens);
  assert.equal(result.completionTokens, 60);
  assert.deepEqual(result.stages, [
    { peerId: first.peerId, layers: [0, 2] },
    { peerId: second.peerId, layers: [2, 4] },
  ]);
  for (const node of [first, second]) assert.equal((await node.end("SIGTERM")).code, 0);
});

test("layers are chosen by what the others lack", async (t) => {
  const swarm = new Swarm(t);
  const first = await swarm.start("run", ["--layers", "0:3"]);
  const model = first.model ?? "";
  const second = await swarm.start("run", ["--model", model, "--from", first.address]);
  const peers = ["--model", model, "--peer", first.address, "--peer", second.address];
  const { stages } = await swarm.generate("ROMEO:", [...peers, ...SAMPLED]);
  assert.deepEqual(
    stages.map(({ layers }) => layers),
    [
      [0, 3],
      [3, 4],
    ],
  );
});

for (const [how, signal] of [
  ["killed", "SIGKILL"],
  ["frozen", "SIGSTOP"],
] as const) {
  test(`a node that is ${how} in mid-token ends the generation with a typed error`, async (t) => {
    const swarm = new Swarm(t);
    const nodes = [
      await swarm.start("run", ["--layers", "0:2"]),
      await swarm.start("run", ["--layers", "2:4"]),
    ];
    const home = await temporaryFolder(t);
    const peers = nodes.flatMap(({ address }) => ["--peer", address]);
    const child = startCli(
      ["generate", "ROMEO:", "--no-chain", "--home", home, ...peers, "--max-tokens", "250", "--seed", "1"],
      {
        env: { OMNI_LOG_LEVEL: "error" },
      },
    );
    const result = finished(child);
    if (child.stdout === null) throw new Error("no stdout");
    await once(child.stdout, "data");
    nodes[1]?.process.kill(signal);
    const { code, stdout, stderr } = await result;
    assert.notEqual(code, 0);
    assert.match(stderr, /OMNI_(STAGE_LOST|STAGE_REFUSED)/);
    assert.ok(stdout.length > 0, "what was generated before stays");
    // The other node is free again and goes on.
    assert.equal((await nodes[0]?.end("SIGTERM"))?.code, 0);
  });
}

test("an interrupted generation exits with 130 and frees the nodes", async (t) => {
  const swarm = new Swarm(t);
  const node = await swarm.start("run", []);
  const home = await temporaryFolder(t);
  const child = startCli([
    "generate",
    "ROMEO:",
    "--no-chain",
    "--home",
    home,
    "--peer",
    node.address,
    "--max-tokens",
    "250",
  ]);
  const result = finished(child);
  if (child.stdout === null) throw new Error("no stdout");
  await once(child.stdout, "data");
  child.kill("SIGINT");
  assert.equal((await result).code, 130);
  assert.equal((await node.end("SIGTERM")).code, 0);
});

test("what cannot be served is refused with a typed error and the documented exit code", async (t) => {
  const swarm = new Swarm(t);
  const node = await swarm.start("run", ["--layers", "0:2"]);
  const home = await temporaryFolder(t);
  const json = ["--json", "--no-chain", "--home", home];
  const taken = createSocket("udp4").bind(0, "0.0.0.0");
  t.after(() => taken.close());
  await once(taken, "listening");
  const unknown = `bafyr4i${"a".repeat(52)}`;
  const cases: [readonly string[], string, number][] = [
    [["generate", "x", "--peer", node.address], "OMNI_LAYERS_NOT_SERVED", 3],
    [["generate", "x"], "OMNI_NO_PEERS", 2],
    [["generate", "x", "--peer", "127.0.0.1:4001"], "OMNI_ADDRESS_INVALID", 2],
    [["generate", "x", "--peer", "/ip4/127.0.0.1/udp/1/quic-v1"], "OMNI_PEERS_FAILED", 1],
    [["generate", "", "--local", "--max-tokens", "300"], "OMNI_CONTEXT_EXCEEDED", 2],
    [["generate", "x", "--model", "no-such-file.gguf"], "OMNI_MODEL_NOT_FOUND", 2],
    [["run", "--layers", "0:9"], "OMNI_ENGINE_LAYERS", 2],
    [["run", "--memory", "1MiB"], "OMNI_NOTHING_FITS", 1],
    [["run", "--memory", "1MiB", "--layers", "0:4"], "OMNI_ENGINE_MEMORY_LIMIT", 3],
    [["run", "--port", String(taken.address().port)], "OMNI_PORT_IN_USE", 1],
    [["run", "--model", unknown], "OMNI_NO_PROVIDER_LEFT", 3],
    [["run", "--model", unknown, "--from", node.address], "OMNI_NO_PROVIDER_LEFT", 3],
  ];
  for (const [args, code, exit] of cases) {
    const result = await runCli([...args, ...json]);
    const name = args.join(" ");
    assert.equal(failureOf(result).code, code, name);
    assert.equal(result.code, exit, name);
    assert.equal(result.stdout, "", name);
  }
});

test("a private node lets in who has its invite, or is on its list, and nobody else", async (t) => {
  const swarm = new Swarm(t);
  const node = await swarm.start("run", ["--private"]);
  assert.ok(node.invite, "a private node prints an invite");
  const home = await temporaryFolder(t);
  const uninvited = await runCli([
    "generate",
    "x",
    "--json",
    "--no-chain",
    "--home",
    home,
    "--peer",
    node.address,
  ]);
  assert.match(failureOf(uninvited).message, /does not let this node in/);
  const { completionTokens } = await swarm.generate("x", ["--peer", node.invite, "--max-tokens", "2"]);
  assert.equal(completionTokens, 2);
});
