import assert from "node:assert/strict";
import { test } from "node:test";
import { clientOf, rawRequest } from "../helpers/gateway.ts";
import { embeddedModel } from "../helpers/models.ts";
import { runCli, temporaryFolder } from "../helpers/omni-node.ts";
import { failureOf, Swarm, type SwarmNode } from "./swarm.ts";

const BETWEEN = ["--layers", "2:3"];
const peersOf = (nodes: readonly SwarmNode[]): string[] =>
  nodes.flatMap(({ address }) => ["--peer", address]);

test("a private gateway answers as one process would, and goes on where a node is killed", async (t) => {
  const swarm = new Swarm(t);
  const nodes = [await swarm.start("run", BETWEEN), await swarm.start("run", BETWEEN)];
  const gateway = await swarm.gateway(["--private", "--threads", "1", ...peersOf(nodes)]);
  const { url, model } = gateway;
  const client = clientOf(url, "none");
  const alone = await swarm.generate("ROMEO:", [
    ...["--model", embeddedModel, "--local", "--threads", "1"],
    ...["--seed", "7", "--max-tokens", "200"],
  ]);
  const request = { model, prompt: "ROMEO:", seed: 7, max_tokens: 200, temperature: 0.7, top_p: 0.9 };

  const whole = await client.completions.create({ ...request, logprobs: 2 });
  assert.equal(whole.choices[0]?.text, alone.text);
  assert.equal(whole.usage?.completion_tokens, alone.completionTokens);
  const told = whole.choices[0]?.logprobs;
  assert.ok(told?.token_logprobs?.every((value) => (value ?? 0) <= 0));
  const stop = alone.text.slice(60, 64);
  const stopped = await client.completions.create({ ...request, stop });
  assert.equal(stopped.choices[0]?.text, alone.text.slice(0, alone.text.indexOf(stop)));
  assert.equal(stopped.choices[0]?.finish_reason, "stop");

  assert.equal((await rawRequest(`${url}/readyz`)).status, 200);
  const state: unknown = await (await fetch(`${url}/api/v1/state`)).json();
  assert.ok(typeof state === "object" && state !== null && "route" in state && Array.isArray(state.route));
  const route = state.route.map(({ peerId, layers }) => [peerId, layers]);
  const [first, { peerId: between }, last] = state.route;
  assert.deepEqual([first.peerId, last.peerId], ["local", "local"]);
  assert.deepEqual(
    route.map(([, layers]) => layers),
    [
      [0, 2],
      [2, 3],
      [3, 4],
    ],
  );

  const computing = nodes.find(({ peerId }) => peerId === between);
  const rest = nodes.find(({ peerId }) => peerId !== between);
  let streamed = "";
  for await (const { choices } of await client.completions.create({ ...request, stream: true })) {
    if (streamed.length < 40) {
      streamed += choices[0]?.text ?? "";
      if (streamed.length >= 40) computing?.process.kill("SIGKILL");
    } else streamed += choices[0]?.text ?? "";
  }
  assert.equal(streamed, alone.text);

  assert.equal((await rest?.end("SIGTERM"))?.code, 0);
  await assert.rejects(client.completions.create(request), { status: 503 });
  const { code, stderr } = await gateway.end("SIGTERM");
  assert.equal(code, 0, stderr);
  assert.match(stderr, /another stage has taken its place/);
});

test("a private gateway fetches the shards of its own layers alone", async (t) => {
  const swarm = new Swarm(t);
  const { manifest, seeder, shardsIn } = await swarm.seed();
  const node = await swarm.start("run", [...BETWEEN, "--model", manifest, "--from", seeder.address]);
  const home = await temporaryFolder(t);
  const sampled = ["--seed", "7", "--max-tokens", "20", "--threads", "1", "--json"];
  const result = await runCli([
    ...["generate", "ROMEO:", "--private", "--no-chain", "--home", home, "--model", manifest],
    ...[...peersOf([node, seeder]), ...sampled],
  ]);
  assert.equal(result.code, 0, result.stderr);
  const { tokens, stages } = JSON.parse(result.stdout) as { tokens: number[]; stages: { peerId: string }[] };
  const alone = await swarm.generate("ROMEO:", ["--model", embeddedModel, "--local", ...sampled]);
  assert.deepEqual(tokens, alone.tokens);
  assert.deepEqual(
    stages.map(({ peerId }) => peerId),
    ["local", node.peerId, "local"],
  );
  assert.deepEqual(
    await shardsIn(home),
    new Set(["header", "embedding", "block0", "block1", "block3", "head"]),
  );
});

test("what cannot be kept here is refused with a typed error and the documented exit code", async (t) => {
  const swarm = new Swarm(t);
  const whole = await swarm.start("run", ["--layers", "0:4"]);
  const node = await swarm.start("run", BETWEEN);
  const home = await temporaryFolder(t);
  const cases: [readonly string[], string, number][] = [
    [["--no-chain", "--peer", whole.address], "OMNI_PRIVATE_ROUTE", 3],
    [["--no-chain", "--peer", node.address, "--private-layers", "3:1"], "OMNI_PRIVATE_ROUTE", 3],
    [["--no-chain", "--peer", node.address, "--private-layers", "0:1"], "OMNI_INVALID_VALUE", 2],
    [["--no-chain", "--peer", node.address, "--private-layers", "1:1"], "OMNI_LAYERS_NOT_SERVED", 3],
    [["--no-chain", "--peer", node.address, "--memory", "1MiB"], "OMNI_PRIVATE_MEMORY", 3],
    [["--local"], "OMNI_USAGE", 2],
  ];
  for (const [args, code, exit] of cases) {
    const result = await runCli(["generate", "x", "--private", "--json", "--home", home, ...args]);
    const name = args.join(" ");
    assert.equal(failureOf(result).code, code, name);
    assert.equal(result.code, exit, name);
    assert.equal(result.stdout, "", name);
  }
  const gateway = await runCli(["gateway", "--private", "--json", "--home", home]);
  assert.equal(failureOf(gateway).code, "OMNI_PAYER_NEEDED");
});
