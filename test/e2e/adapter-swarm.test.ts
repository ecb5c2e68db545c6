import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { adapterFile } from "../helpers/adapters.ts";
import { embeddedModel } from "../helpers/models.ts";
import { runCli, temporaryFolder } from "../helpers/omni-node.ts";
import { failureOf, Swarm } from "./swarm.ts";

const PROMPT = "ROMEO:";
const GREEDY = ["--temperature", "0", "--max-tokens", "24", "--threads", "1"];

test("a pipeline with an adapter says what one process with it says, and fetches it by its CID", async (t) => {
  const swarm = new Swarm(t);
  const { path, cid } = await adapterFile(await temporaryFolder(t), 1n);
  const first = await swarm.start("run", ["--layers", "0:2", "--adapter", path]);
  const from = ["--model", first.model ?? "", "--from", first.address];
  const second = await swarm.start("run", ["--layers", "2:4", "--adapter", cid, ...from]);
  const stored = await readdir(join(second.home, "store"), { recursive: true });
  assert.ok(stored.some((name) => name.endsWith(cid)));

  const peers = ["--peer", first.address, "--peer", second.address];
  const changed = await swarm.generate(PROMPT, [...GREEDY, ...peers, "--adapter", cid]);
  assert.equal(changed.stages.length, 2);
  const alone = await swarm.generate(PROMPT, [...GREEDY, "--local", "--adapter", path]);
  assert.deepEqual(changed.tokens, alone.tokens);
  const plain = await swarm.generate(PROMPT, [...GREEDY, "--local"]);
  assert.notEqual(changed.text, plain.text);
  // Who has only the CID computes with it too, once somebody hands it out.
  const fetched = await swarm.generate(PROMPT, [...GREEDY, ...peers, "--local", "--adapter", cid]);
  assert.deepEqual(fetched.tokens, alone.tokens);
  for (const node of [first, second]) assert.equal((await node.end("SIGTERM")).code, 0);
});

test("nodes with another adapter, or with none, are left out of a route", async (t) => {
  const swarm = new Swarm(t);
  const folder = await temporaryFolder(t);
  const [wanted, other] = [await adapterFile(folder, 1n), await adapterFile(folder, 2n)];
  const right = await swarm.start("run", ["--layers", "0:2", "--adapter", wanted.path]);
  const wrong = await swarm.start("run", ["--layers", "2:4", "--adapter", other.path]);
  const plain = await swarm.start("run", ["--layers", "2:4"]);
  const generate = async (peers: readonly { address: string }[], adapter: readonly string[]) => {
    const home = await temporaryFolder(t);
    const named = peers.flatMap(({ address }) => ["--peer", address]);
    const args = ["generate", PROMPT, "--json", "--no-chain", "--home", home, ...GREEDY, ...named];
    const result = await runCli([...args, ...adapter]);
    assert.equal(result.code, 3);
    return { ...failureOf(result), stderr: result.stderr };
  };
  const asked = ["--adapter", wanted.cid];
  for (const [peers, adapter, message] of [
    [[wrong], asked, `with adapter ${other.cid}, not with adapter ${wanted.cid}`],
    [[plain], asked, `without an adapter, not with adapter ${wanted.cid}`],
    [[right, wrong], [], /with adapter \w+, not without an adapter/],
  ] as const) {
    const failure = await generate(peers, adapter);
    assert.equal(failure.code, "OMNI_ADAPTER_MISMATCH");
    assert.ok(
      typeof message === "string" ? failure.message.includes(message) : message.test(failure.message),
    );
  }
  const partly = await generate([right, wrong, plain], asked);
  assert.equal(partly.code, "OMNI_LAYERS_NOT_SERVED");
  assert.match(partly.stderr, /OMNI_ADAPTER_MISMATCH/);
});

test("what is no adapter of the model is refused before anything is served", async (t) => {
  const home = await temporaryFolder(t);
  for (const command of [["run"], ["generate", "x", "--local"]]) {
    const result = await runCli([
      ...command,
      "--json",
      "--no-chain",
      "--home",
      home,
      "--adapter",
      embeddedModel,
    ]);
    assert.equal(failureOf(result).code, "OMNI_ADAPTER_MALFORMED");
    assert.deepEqual([result.code, result.stdout], [3, ""]);
  }
});
