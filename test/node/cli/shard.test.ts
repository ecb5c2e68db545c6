import assert from "node:assert/strict";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { embeddedModel } from "../../helpers/models.ts";
import { runCli, temporaryFolder } from "../../helpers/omni-node.ts";

test("shard stores and pins a model; inspect and --verify take its manifest", async (t) => {
  const home = await temporaryFolder(t);
  const run = (...args: string[]) => runCli([...args, "--home", home, "--json"]);
  const sharded = await run("shard", embeddedModel);
  assert.equal(sharded.code, 0, sharded.stderr);
  const { manifest, file, size, shards } = JSON.parse(sharded.stdout);
  assert.match(manifest, /^bafyr4i/);
  assert.match(file, /^bafkr4i/);
  assert.equal(size, (await readFile(embeddedModel)).length);
  assert.deepEqual(Object.keys(shards[2]).sort(), ["block", "cid", "kind", "size"]);
  assert.deepEqual(await readdir(join(home, "store", "pins")), [manifest]);

  const inspected = await run("inspect", manifest);
  assert.equal(inspected.code, 0, inspected.stderr);
  const inspection = JSON.parse(inspected.stdout);
  assert.equal(inspection.architecture, "llama");
  assert.equal(inspection.memory.layers.length, inspection.layers);
  assert.deepEqual(inspection.shards, shards);

  const verified = await run("shard", embeddedModel, "--verify", manifest);
  assert.deepEqual([verified.code, JSON.parse(verified.stdout)], [0, { manifest, ok: true, mismatches: [] }]);

  const changed = await readFile(embeddedModel);
  const last = changed.length - 1;
  changed[last] = (changed[last] ?? 0) ^ 1;
  const copy = join(home, "changed.gguf");
  await writeFile(copy, changed);
  const refused = await run("shard", "--verify", manifest, copy);
  assert.equal(refused.code, 1);
  assert.equal(JSON.parse(refused.stdout).ok, false);
  assert.match(refused.stderr, /OMNI_FILE_MISMATCH/);
});

test("inspect reads a file as it reads its manifest, but for the CIDs", async (t) => {
  const home = await temporaryFolder(t);
  const { code, stdout } = await runCli(["inspect", embeddedModel, "--home", home, "--json"]);
  assert.equal(code, 0);
  const { layers, width, shards, tensors, memory, size } = JSON.parse(stdout);
  assert.equal(shards.length, layers + 3);
  assert.equal(tensors[0].shape[0], width);
  assert.equal(
    shards.reduce((sum: number, shard: { size: number }) => sum + shard.size, 0),
    size,
  );
  assert.equal(memory.layers[0], shards[2].size);
  assert.deepEqual(await readdir(home), []);
});

test("bad models, manifests and quotas exit as they should", async (t) => {
  const home = await temporaryFolder(t);
  const text = join(home, "text.gguf");
  await writeFile(text, "not a model at all, but long enough");
  const cases = [
    [["shard", text], 1, "OMNI_GGUF_MAGIC"],
    [["shard", join(home, "none.gguf")], 2, "OMNI_MODEL_UNREADABLE"],
    [["shard", embeddedModel, "--quota", "1MB"], 1, "OMNI_STORE_FULL"],
    [["shard", embeddedModel, "--verify", "bafyxyz"], 2, "OMNI_CID_INVALID"],
    [["inspect", text], 1, "OMNI_GGUF_MAGIC"],
    [["inspect", `bafyr4i${"a".repeat(52)}`], 1, "OMNI_BLOB_MISSING"],
  ] as const;
  for (const [args, code, error] of cases) {
    const result = await runCli([...args, "--home", home, "--json"]);
    assert.equal(result.code, code, `${args.join(" ")}: ${result.stderr}`);
    assert.match(result.stderr, new RegExp(error));
    assert.equal(result.stdout, "");
  }
  const left = await readdir(join(home, "store"), { recursive: true, withFileTypes: true });
  assert.deepEqual(
    left.filter((entry) => entry.isFile()),
    [],
  );
});
