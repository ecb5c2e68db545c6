import assert from "node:assert/strict";
import type { ChildProcess } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { SHARD_PROTOCOL } from "../../../node/src/net/constants.ts";
import { ConnectionLostError, PeerUnreachableError } from "../../../node/src/net/errors.ts";
import {
  BlobNotServedError,
  BlockTooLargeError,
  NoProviderLeftError,
  ProviderLiedError,
  ProviderRefusedError,
  ProviderStalledError,
} from "../../../node/src/net/shard-protocol/errors.ts";
import { fetchBlob, fetchBlobs, fetchBlock } from "../../../node/src/net/shard-protocol/fetch.ts";
import { serveShards } from "../../../node/src/net/shard-protocol/server.ts";
import { openFsBlobStore } from "../../../node/src/store/blob-store/fs.ts";
import { MemoryBlobStore } from "../../../node/src/store/blob-store/memory.ts";
import { blobBytes, storeWith } from "./support/blob.ts";
import { dialingHost, listeningHost } from "./support/hosts.ts";
import { spawn } from "./support/spawn.ts";

const MIB = 1024 * 1024;
const SIZE = 12 * MIB + 12_345;

interface Peer {
  readonly child: ChildProcess;
  readonly addresses: readonly string[];
}

/** A provider in a process of its own. */
async function provider(t: TestContext, manner: string, size = SIZE, seed = 1): Promise<Peer> {
  const { child, message } = await spawn<string[]>(t, "provider-peer.ts", [
    String(size),
    String(seed),
    manner,
  ]);
  return { child, addresses: message };
}

async function specOf(size = SIZE, seed = 1) {
  return (await storeWith(size, seed)).spec;
}

async function content(store: MemoryBlobStore, cid: string, size = SIZE): Promise<Uint8Array> {
  return store.read(cid, 0, size);
}

test("a blob arrives byte for byte, and a second fetch moves nothing", async (t) => {
  const [{ addresses }, spec, host] = [await provider(t, "honest"), await specOf(), await dialingHost(t)];
  const store = new MemoryBlobStore();
  const seen: number[] = [];
  const first = await fetchBlob(host, [addresses], spec, store, {
    onProgress: ({ done, total }) => seen.push(done / total),
  });
  assert.deepEqual(await content(store, spec.cid), blobBytes(SIZE));
  assert.deepEqual([first.fetched, first.reused, first.bytes], [1, 0, SIZE]);
  assert.deepEqual(
    seen,
    seen.toSorted((a, b) => a - b),
  );
  assert.deepEqual([seen[0], seen.at(-1)], [0, 1]);
  const second = await fetchBlobs(host, [addresses], [spec, spec], store);
  assert.deepEqual([second.fetched, second.reused, second.bytes], [0, 2, 0]);
});

test("several providers share the work, and blobs that only one of them has come from that one", async (t) => {
  const both = 24 * MIB;
  const [a, b] = [await listeningHost(t), await listeningHost(t)];
  const [shared, alsoShared] = [await storeWith(both), await storeWith(both)];
  const extra = await storeWith(3 * MIB + 1, 7);
  const bytes = await extra.store.read(extra.spec.cid, 0, extra.spec.size);
  await alsoShared.store.put(extra.spec.cid, bytes);
  await serveShards(a, shared.store);
  await serveShards(b, alsoShared.store);
  const host = await dialingHost(t);
  const store = new MemoryBlobStore();
  const specs = [shared.spec, extra.spec, shared.spec];
  const report = await fetchBlobs(host, [a.addresses, b.addresses], specs, store);
  assert.equal(report.bytes, both + extra.spec.size);
  const [first, second] = report.providers;
  assert.ok((first?.bytes ?? 0) > 0 && (second?.bytes ?? 0) >= extra.spec.size);
  assert.ok(report.providers.every((p) => p.error === undefined));
  assert.deepEqual(new Set(report.providers.map((p) => p.peerId)), new Set([a.peerId, b.peerId]));
  assert.deepEqual(await content(store, extra.spec.cid, extra.spec.size), blobBytes(extra.spec.size, 7));
});

test("a provider that flips one bit is dropped by name, and the transfer completes from the other", async (t) => {
  const [liar, honest] = await Promise.all([provider(t, "liar"), provider(t, "slow")]);
  const [spec, host, store] = [await specOf(), await dialingHost(t), new MemoryBlobStore()];
  const report = await fetchBlob(host, [liar.addresses, honest.addresses], spec, store);
  assert.deepEqual(await content(store, spec.cid), blobBytes(SIZE));
  const [caught, other] = report.providers;
  assert.ok(caught?.error instanceof ProviderLiedError);
  assert.equal(caught.error.peerId, caught.peerId);
  assert.equal(other?.error, undefined);
});

test("where all providers lie nothing becomes visible, and what was verified is kept", async (t) => {
  const home = await mkdtemp(join(tmpdir(), "omni-lie-"));
  t.after(() => rm(home, { recursive: true }));
  const liars = await Promise.all([provider(t, "liar"), provider(t, "liar")]);
  const [spec, host, store] = [await specOf(), await dialingHost(t), await openFsBlobStore(home)];
  await assert.rejects(
    fetchBlob(
      host,
      liars.map((p) => p.addresses),
      spec,
      store,
    ),
    (error) => {
      assert.ok(error instanceof NoProviderLeftError);
      assert.equal(error.exitCode, 3);
      assert.equal(error.failures.length, 2);
      assert.ok(error.failures.every((failure) => failure.error instanceof ProviderLiedError));
      return true;
    },
  );
  assert.equal(await store.has(spec.cid), false);
  await assert.rejects(store.read(spec.cid, 0, 1));
  const honest = await provider(t, "honest");
  const report = await fetchBlob(host, [honest.addresses], spec, store);
  assert.ok(report.bytes < SIZE, "the chunks that were true are not fetched again");
  assert.equal(await store.size(spec.cid), SIZE);
});

test("a provider that stalls does not hold up the transfer: the other one takes its chunks", async (t) => {
  const [stalled, honest] = await Promise.all([provider(t, "stalls"), provider(t, "slow")]);
  const [spec, host, store] = [await specOf(), await dialingHost(t), new MemoryBlobStore()];
  const report = await fetchBlob(host, [stalled.addresses, honest.addresses], spec, store, {
    chunkTimeoutMs: 1_000,
  });
  assert.deepEqual(await content(store, spec.cid), blobBytes(SIZE));
  assert.equal(report.providers[1]?.error, undefined);
});

test("where the only provider stalls the transfer fails at the deadline, with a reason", async (t) => {
  const stalled = await provider(t, "stalls");
  const [spec, host] = [await specOf(), await dialingHost(t)];
  const fetching = fetchBlob(host, [stalled.addresses], spec, new MemoryBlobStore(), { chunkTimeoutMs: 300 });
  await assert.rejects(fetching, (error) => {
    assert.ok(error instanceof NoProviderLeftError);
    assert.ok(error.failures[0]?.error instanceof ProviderStalledError);
    return true;
  });
});

test("a provider killed in mid-transfer is noticed, and the other finishes", async (t) => {
  const [dying, honest] = await Promise.all([provider(t, "slow"), provider(t, "slow")]);
  const [spec, host, store] = [await specOf(), await dialingHost(t), new MemoryBlobStore()];
  let killed = false;
  const report = await fetchBlob(host, [dying.addresses, honest.addresses], spec, store, {
    onProgress: ({ done }) => {
      if (done > 2 * MIB && !killed) killed = dying.child.kill("SIGKILL");
    },
  });
  assert.ok(killed);
  assert.deepEqual(await content(store, spec.cid), blobBytes(SIZE));
  assert.ok((report.providers[1]?.bytes ?? 0) > SIZE / 2);
});

test("an interrupted transfer resumes in another process's store where it stopped", async (t) => {
  const home = await mkdtemp(join(tmpdir(), "omni-resume-"));
  t.after(() => rm(home, { recursive: true }));
  const { child, addresses } = await provider(t, "slow");
  const [spec, host] = [await specOf(), await dialingHost(t)];
  let before = 0;
  const interrupted = fetchBlob(host, [addresses], spec, await openFsBlobStore(home), {
    onProgress: ({ done }) => {
      before = done;
      if (done > 4 * MIB) child.kill("SIGKILL");
    },
  });
  await assert.rejects(interrupted, (error) => {
    assert.ok(error instanceof NoProviderLeftError);
    assert.ok(error.failures[0]?.error instanceof ConnectionLostError);
    return true;
  });
  assert.ok(before > 4 * MIB && before < SIZE);
  const again = await provider(t, "honest");
  const store = await openFsBlobStore(home);
  const report = await fetchBlob(host, [again.addresses], spec, store);
  assert.equal(report.bytes, SIZE - before);
  await store.verify(spec.cid);
});

test("a transfer that is called off stops at once, keeps its chunks and leaves no transfer behind", async (t) => {
  const home = await mkdtemp(join(tmpdir(), "omni-abort-"));
  t.after(() => rm(home, { recursive: true }));
  const server = await listeningHost(t);
  const { store: served, spec } = await storeWith(SIZE);
  const shards = await serveShards(server, served);
  const [host, store] = [await dialingHost(t), await openFsBlobStore(home)];
  const controller = new AbortController();
  const reason = new Error("enough");
  const fetching = fetchBlob(host, [server.addresses], spec, store, {
    signal: controller.signal,
    onProgress: ({ done }) => done > 3 * MIB && controller.abort(reason),
  });
  await assert.rejects(fetching, reason);
  await shards.drain(AbortSignal.timeout(5_000));
  assert.equal(shards.streams, 0);
  const report = await fetchBlob(host, [(await provider(t, "honest")).addresses], spec, store);
  assert.ok(report.bytes < SIZE - 2 * MIB);
  assert.ok((await readdir(home)).length > 0);
});

test("providers that lack the blob or cannot be reached are named", async (t) => {
  const other = await provider(t, "other");
  const [spec, host] = [await specOf(), await dialingHost(t)];
  const nobody = "/ip4/127.0.0.1/udp/9/quic-v1";
  await assert.rejects(fetchBlob(host, [other.addresses, nobody], spec, new MemoryBlobStore()), (error) => {
    assert.ok(error instanceof NoProviderLeftError);
    assert.ok(error.failures[0]?.error instanceof BlobNotServedError);
    assert.ok(error.failures[1]?.error instanceof PeerUnreachableError);
    return true;
  });
  await assert.rejects(fetchBlob(host, [], spec, new MemoryBlobStore()), NoProviderLeftError);
});

test("a store that cannot take a chunk ends the transfer with its own error", async (t) => {
  const server = await listeningHost(t);
  const { store: served, spec } = await storeWith(SIZE);
  await serveShards(server, served);
  const store = new MemoryBlobStore();
  const receive = store.receive.bind(store);
  const full = new Error("the disk is full");
  store.receive = async (wanted) => ({ ...(await receive(wanted)), write: () => Promise.reject(full) });
  await assert.rejects(fetchBlob(await dialingHost(t), [server.addresses], spec, store), full);
});

test("a caller whose progress report throws gets its error back", async (t) => {
  const server = await listeningHost(t);
  const { store: served, spec } = await storeWith(SIZE);
  await serveShards(server, served);
  const broken = new Error("the terminal is gone");
  const fetching = fetchBlob(await dialingHost(t), [server.addresses], spec, new MemoryBlobStore(), {
    onProgress: ({ done }) => {
      if (done > 2 * MIB) throw broken;
    },
  });
  await assert.rejects(fetching, broken);
});

test("no more is asked for at a time than allowed", async (t) => {
  const server = await listeningHost(t);
  const { store: served, spec } = await storeWith(SIZE);
  await serveShards(server, served);
  const store = new MemoryBlobStore();
  const receive = store.receive.bind(store);
  let writing = 0;
  let most = 0;
  store.receive = async (wanted) => {
    const writer = await receive(wanted);
    return {
      ...writer,
      async write(index, bytes) {
        most = Math.max(most, ++writing);
        await new Promise((resolve) => setImmediate(resolve));
        await writer.write(index, bytes);
        writing--;
      },
    };
  };
  const host = await dialingHost(t);
  await fetchBlob(host, [server.addresses, server.addresses], spec, store, { maxInFlight: 2 * MIB });
  assert.ok(most <= 2, `${most} chunks were held at a time`);
  assert.deepEqual(await content(store, spec.cid), blobBytes(SIZE));
});

test("a block of unknown size arrives verified, from the provider that has it", async (t) => {
  const size = 9 * MIB + 5;
  const [other, liar, honest] = await Promise.all([
    provider(t, "other", size),
    provider(t, "liar", size),
    provider(t, "honest", size),
  ]);
  const [spec, host] = [await specOf(size), await dialingHost(t)];
  const all = [other, liar, honest].map((peer) => peer.addresses);
  assert.deepEqual(new Uint8Array(await fetchBlock(host, all, spec.cid)), blobBytes(size));
  await assert.rejects(fetchBlock(host, all.slice(0, 2), spec.cid), (error) => {
    assert.ok(error instanceof NoProviderLeftError);
    assert.ok(error.failures[0]?.error instanceof BlobNotServedError);
    assert.ok(error.failures[1]?.error instanceof ProviderLiedError);
    return true;
  });
});

test("a block larger than 64 MiB is refused before it is fetched", async (t) => {
  const server = await listeningHost(t);
  const { store, spec } = await storeWith(1);
  store.size = () => Promise.resolve(64 * MIB + 1);
  await serveShards(server, store);
  await assert.rejects(fetchBlock(await dialingHost(t), [server.addresses], spec.cid), (error) => {
    assert.ok(error instanceof NoProviderLeftError && error.failures[0]?.error instanceof BlockTooLargeError);
    return true;
  });
});

test("a server that is full refuses, and serves again when it is not", async (t) => {
  const server = await listeningHost(t);
  const { store: served, spec } = await storeWith(SIZE);
  await serveShards(server, served, { maxStreamsPerPeer: 1 });
  const host = await dialingHost(t);
  const hog = await (await host.connect(server.addresses)).open(SHARD_PROTOCOL);
  await assert.rejects(fetchBlob(host, [server.addresses], spec, new MemoryBlobStore()), (error) => {
    assert.ok(
      error instanceof NoProviderLeftError && error.failures[0]?.error instanceof ProviderRefusedError,
    );
    return true;
  });
  hog.abort(new Error("done"));
  const store = new MemoryBlobStore();
  const retry = async (): Promise<void> => {
    await fetchBlob(host, [server.addresses], spec, store).catch((error: unknown) => {
      if (error instanceof NoProviderLeftError) return retry();
      throw error;
    });
  };
  await retry();
  assert.equal(await store.has(spec.cid), true);
});

test("a server that drains finishes what is under way, and takes nothing new", async (t) => {
  const server = await listeningHost(t);
  const { store: served, spec } = await storeWith(SIZE);
  const transfers: number[] = [];
  const shards = await serveShards(server, served, { onTransfer: ({ bytes }) => transfers.push(bytes) });
  const host = await dialingHost(t);
  let drained: Promise<void> | undefined;
  const report = await fetchBlob(host, [server.addresses], spec, new MemoryBlobStore(), {
    onProgress: ({ done }) => {
      if (done > 0) drained ??= shards.drain(AbortSignal.timeout(10_000));
    },
  });
  await drained;
  assert.equal(report.bytes, SIZE);
  assert.deepEqual(transfers, [SIZE]);
  await assert.rejects(fetchBlob(host, [server.addresses], spec, new MemoryBlobStore()), NoProviderLeftError);
});

test("a server that may wait no longer cuts off what is under way", async (t) => {
  const server = await listeningHost(t);
  const { store: served, spec } = await storeWith(SIZE);
  const shards = await serveShards(server, served);
  const fetching = fetchBlob(await dialingHost(t), [server.addresses], spec, new MemoryBlobStore(), {
    onProgress: ({ done }) => {
      if (done > 0) void shards.drain(AbortSignal.abort());
    },
  });
  await assert.rejects(fetching, NoProviderLeftError);
});

test("a receiver that asks for nothing is cut off", async (t) => {
  const server = await listeningHost(t);
  await serveShards(server, new MemoryBlobStore(), { idleTimeoutMs: 50 });
  const host = await dialingHost(t);
  const stream = await (await host.connect(server.addresses)).open(SHARD_PROTOCOL);
  stream.onData(() => undefined);
  assert.deepEqual(await stream.ended, { kind: "finished" });
});
