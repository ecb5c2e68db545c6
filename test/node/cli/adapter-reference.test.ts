import assert from "node:assert/strict";
import { open, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it, type TestContext } from "node:test";
import { openAdapter, readAdapterReference } from "../../../node/src/cli/adapter-reference.ts";
import { readModelShape } from "../../../node/src/engine/model-shape.ts";
import type { AdapterBase } from "../../../node/src/federated/adapter/codec.ts";
import { MAX_ADAPTER_BYTES } from "../../../node/src/federated/adapter/constants.ts";
import { serveShards } from "../../../node/src/net/shard-protocol/server.ts";
import type { ModelSources } from "../../../node/src/pipeline/model-shards.ts";
import { MemoryBlobStore } from "../../../node/src/store/blob-store/memory.ts";
import { blobCid } from "../../../node/src/store/cid.ts";
import { openGgufWeights } from "../../../node/src/store/gguf/open-gguf-weights.ts";
import { blake3Hash } from "../../../node/src/store/hash/blake3.ts";
import { manifestOf } from "../../../node/src/store/shard-file.ts";
import { adapterFile } from "../../helpers/adapters.ts";
import { embeddedModel } from "../../helpers/models.ts";
import { temporaryFolder } from "../../helpers/omni-node.ts";
import { dialingHost, listeningHost } from "../net/support/hosts.ts";

async function embeddedBase(): Promise<AdapterBase> {
  const source = await openGgufWeights(embeddedModel);
  try {
    const { cid: manifest } = await manifestOf(embeddedModel);
    return { manifest, shape: readModelShape(source.metadata) };
  } finally {
    await source.close();
  }
}

/** An empty store, and a peer that hands out these bytes. */
async function sourcesWith(t: TestContext, bytes: Uint8Array): Promise<ModelSources & { cid: string }> {
  const [server, served] = [await listeningHost(t), new MemoryBlobStore()];
  const cid = blobCid(blake3Hash(bytes));
  await served.put(cid, bytes);
  await serveShards(server, served);
  const providers = [server.addresses];
  return { store: new MemoryBlobStore(), host: await dialingHost(t), providers, cid };
}

describe("what --adapter names", () => {
  it("is a file, or a CID of raw bytes", async (t) => {
    const folder = await temporaryFolder(t);
    const { path, cid } = await adapterFile(folder, 1n);
    assert.deepEqual(await readAdapterReference(path), { kind: "file", cid, bytes: await readFile(path) });
    assert.deepEqual(await readAdapterReference(cid), { kind: "cid", cid });
  });

  it("is refused where it is neither, or the file is too large", async (t) => {
    const folder = await temporaryFolder(t);
    const large = join(folder, "large.gguf");
    const file = await open(large, "w");
    await file.truncate(MAX_ADAPTER_BYTES + 1);
    await file.close();
    for (const [text, code] of [
      ["no-such-file.gguf", "OMNI_ADAPTER_NOT_FOUND"],
      [folder, "OMNI_ADAPTER_NOT_FOUND"],
      [large, "OMNI_ADAPTER_TOO_LARGE"],
      [`bafyr4i${"a".repeat(52)}`, "OMNI_CID_INVALID"],
    ] as const) {
      await assert.rejects(readAdapterReference(text), { code }, text);
    }
  });
});

describe("an adapter that only its CID is known of", () => {
  it("comes from a peer, and is kept", async (t) => {
    const { path, cid } = await adapterFile(await temporaryFolder(t), 1n);
    const sources = await sourcesWith(t, await readFile(path));
    const base = await embeddedBase();
    const fetched = await openAdapter({ kind: "cid", cid }, base, sources);
    assert.deepEqual(
      fetched.adapter,
      (await openAdapter(await readAdapterReference(path), base, sources)).adapter,
    );
    const kept = await openAdapter({ kind: "cid", cid }, base, { ...sources, providers: [] });
    assert.deepEqual(kept.adapter, fetched.adapter);
  });

  it("is not kept where it is none, or another model's", async (t) => {
    const folder = await temporaryFolder(t);
    const base = await embeddedBase();
    const { path } = await adapterFile(folder, 1n);
    for (const [bytes, code, model] of [
      [Buffer.from("no adapter"), "OMNI_GGUF_MAGIC", base.manifest],
      [await readFile(embeddedModel), "OMNI_ADAPTER_MALFORMED", base.manifest],
      [await readFile(path), "OMNI_ADAPTER_BASE", `bafyr4i${"a".repeat(52)}`],
    ] as const) {
      const { cid, ...sources } = await sourcesWith(t, bytes);
      const other = { ...base, manifest: model };
      await assert.rejects(openAdapter({ kind: "cid", cid }, other, sources), { code });
      assert.equal(await sources.store.has(cid), false, code);
    }
  });

  it("is missed where nobody has it", async (t) => {
    const sources = await sourcesWith(t, Buffer.from("something else"));
    const cid = `bafkr4i${"a".repeat(52)}`;
    const opening = openAdapter({ kind: "cid", cid }, await embeddedBase(), sources);
    await assert.rejects(opening, { code: "OMNI_NO_PROVIDER_LEFT" });
  });
});
