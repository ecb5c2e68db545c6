import assert from "node:assert/strict";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { access, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { embeddedModel } from "../../helpers/models.ts";
import { type CliResult, firstLine, runCli, startCli, temporaryFolder } from "../../helpers/omni-node.ts";

interface Listening {
  readonly node: ChildProcess;
  readonly peerId: string;
  readonly addresses: readonly string[];
  readonly invite?: string;
}

async function shardedHome(
  t: TestContext,
): Promise<{ home: string; manifest: string; shards: { size: number }[] }> {
  const home = await temporaryFolder(t);
  const { stdout, stderr, code } = await runCli(["shard", embeddedModel, "--home", home, "--json"]);
  assert.equal(code, 0, stderr);
  return { home, ...JSON.parse(stdout) };
}

async function listen(t: TestContext, home: string, ...args: string[]): Promise<Listening> {
  const node = startCli(["listen", "--home", home, "--address", "127.0.0.1", "--json", ...args]);
  t.after(() => node.kill("SIGKILL"));
  return { node, ...JSON.parse(await firstLine(node)) };
}

const fetch = (home: string, ...args: string[]): Promise<CliResult> =>
  runCli(["fetch", "--home", home, "--json", ...args]);

test("a model travels from one node's home to another's, in two parts, and is rebuilt byte for byte", async (t) => {
  const { home, manifest, shards } = await shardedHome(t);
  const { node, peerId, addresses } = await listen(t, home);
  const [address = ""] = addresses;
  assert.ok(address.endsWith(`/p2p/${peerId}`));
  const mine = await temporaryFolder(t);

  const part = await fetch(mine, manifest, "--from", address, "--layers", "0:1");
  assert.equal(part.code, 0, part.stderr);
  const first = JSON.parse(part.stdout);
  const [header, embedding, block] = shards;
  assert.equal(first.manifest, manifest);
  assert.deepEqual([first.fetched, first.reused], [3, 0]);
  assert.equal(
    first.bytes,
    [header, embedding, block].reduce((sum, shard) => sum + (shard?.size ?? 0), 0),
  );
  assert.equal(first.providers[0].peerId, peerId);

  const out = join(mine, "model.gguf");
  const rest = await fetch(mine, manifest, "--from", address, "--out", out);
  assert.equal(rest.code, 0, rest.stderr);
  const second = JSON.parse(rest.stdout);
  assert.deepEqual([second.fetched, second.reused], [shards.length - 3, 3]);
  assert.ok((await readFile(out)).equals(await readFile(embeddedModel)));

  node.kill("SIGTERM");
  const [code] = await once(node, "exit");
  assert.equal(code, 0);
  const again = await fetch(mine, manifest);
  assert.equal(again.code, 0, "a node that has all needs nobody");
  assert.equal(JSON.parse(again.stdout).bytes, 0);
});

test("a private node serves whoever has its invite, and nobody else", async (t) => {
  const { home, manifest } = await shardedHome(t);
  const { addresses, invite = "" } = await listen(t, home, "--private");
  const [address = ""] = addresses;
  const mine = await temporaryFolder(t);
  const refused = await fetch(mine, manifest, "--from", address);
  assert.equal(refused.code, 3);
  assert.match(refused.stderr, /does not let this node in/);
  const welcome = await fetch(mine, manifest, "--from", invite);
  assert.equal(welcome.code, 0, welcome.stderr);
});

test("what cannot be fetched says why, and leaves no file", async (t) => {
  const { home, manifest } = await shardedHome(t);
  const { addresses } = await listen(t, await temporaryFolder(t));
  const [address = ""] = addresses;
  const mine = await temporaryFolder(t);
  const out = join(mine, "model.gguf");
  const cases = [
    [
      ["fetch", manifest, "--from", address, "--out", out],
      3,
      /OMNI_NO_PROVIDER_LEFT.*does not have|does not have.*OMNI_NO_PROVIDER_LEFT/s,
    ],
    [["fetch", manifest, "--out", out], 3, /None was named/],
    [["fetch", manifest, "--from", "/ip4/127.0.0.1/tcp/1"], 2, /OMNI_ADDRESS_INVALID/],
    [["fetch", manifest, "--from", "omni1abc"], 2, /OMNI_INVITE_INVALID/],
    [["fetch", "nonsense"], 2, /OMNI_CID_INVALID|OMNI_INVALID/],
    [["fetch", manifest, "--layers", "0:2", "--out", out], 2, /OMNI_USAGE/],
    [["fetch", manifest, "--home", home, "--layers", "0:99"], 2, /OMNI_LAYER_RANGE/],
    [["listen", "--address", "127.0.0.1", "--port", address.split("/")[4] ?? ""], 1, /OMNI_PORT_IN_USE/],
  ] as const;
  for (const [args, exit, message] of cases) {
    const { code, stderr, stdout } = await runCli(["--home", mine, ...args]);
    assert.match(stderr, message);
    assert.deepEqual([code, stdout], [exit, ""], args.join(" "));
  }
  await assert.rejects(access(out));
});
