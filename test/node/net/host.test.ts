import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { admitOnly } from "../../../node/src/net/admission.ts";
import {
  AddressError,
  AdmissionDeniedError,
  ConnectionLostError,
  ListenError,
  PeerMismatchError,
  PeerUnreachableError,
  PortInUseError,
  ProtocolUnsupportedError,
} from "../../../node/src/net/errors.ts";
import { createHost } from "../../../node/src/net/host.ts";
import { dialingHost, LOOPBACK, listeningHost } from "./support/hosts.ts";
import { spawn } from "./support/spawn.ts";

const NOBODY = "/ip4/127.0.0.1/udp/9/quic-v1";

test("bytes sent on a stream come back from a peer that echoes", async (t) => {
  const server = await listeningHost(t);
  await server.serve("/echo/1", (stream) => stream.onData((bytes) => void stream.write(bytes)));
  const client = await dialingHost(t);
  const stream = await (await client.connect(server.addresses)).open("/echo/1");
  assert.equal(stream.peerId, server.peerId);
  const sent = new Uint8Array(300_000).map((_, i) => i);
  const parts: Uint8Array[] = [];
  const { promise, resolve } = Promise.withResolvers<void>();
  stream.onData((bytes) => {
    parts.push(bytes);
    if (parts.reduce((sum, part) => sum + part.byteLength, 0) === sent.byteLength) resolve();
  });
  for (let at = 0; at < sent.byteLength; at += 1000) void stream.write(sent.subarray(at, at + 1000));
  await promise;
  assert.deepEqual(new Uint8Array(Buffer.concat(parts)), sent);
  assert.equal(stream.pending, 0);
});

test("a handler that throws ends its own stream and nothing else", async (t) => {
  const server = await listeningHost(t);
  await server.serve("/broken/1", (stream) =>
    stream.onData(() => {
      throw new Error("cannot read this");
    }),
  );
  await server.serve("/echo/1", (stream) => stream.onData((bytes) => void stream.write(bytes)));
  const connection = await (await dialingHost(t)).connect(server.addresses);
  const broken = await connection.open("/broken/1");
  void broken.write(new Uint8Array(1));
  assert.deepEqual(await broken.ended, { kind: "finished" });
  const echo = await connection.open("/echo/1");
  const answered = new Promise((resolve) => echo.onData(resolve));
  void echo.write(Uint8Array.of(7));
  assert.deepEqual(await answered, new Uint8Array([7]));
});

test("a host keeps its peer id in its key file", async (t) => {
  const home = await mkdtemp(join(tmpdir(), "omni-host-"));
  t.after(() => rm(home, { recursive: true }));
  const keyFile = join(home, "peer.key");
  const first = await createHost({ keyFile, listen: [] });
  await first.stop();
  const second = await dialingHost(t, { keyFile });
  assert.equal(second.peerId, first.peerId);
});

test("a second dial shares the first one's connection; a dedicated one does not", async (t) => {
  const server = await listeningHost(t);
  await server.serve("/test/1", () => undefined);
  const client = await dialingHost(t);
  const [first, second] = await Promise.all([
    client.connect(server.addresses),
    client.connect(server.addresses),
  ]);
  const [bulk, other] = await Promise.all([
    client.connect(server.addresses, { dedicated: true }),
    client.connect(server.addresses, { dedicated: true }),
  ]);
  assert.equal(first, second);
  assert.notEqual(bulk, first);
  await bulk.close();
  await bulk.ended;
  assert.equal(bulk.isOpen, false);
  await Promise.all([first.open("/test/1"), other.open("/test/1")]);
  await first.close();
  const anew = await client.connect(server.addresses);
  assert.notEqual(anew, first);
  await anew.open("/test/1");
});

test("a peer that does not answer is unreachable within the deadline", async (t) => {
  const client = await dialingHost(t);
  const start = performance.now();
  await assert.rejects(client.connect(NOBODY, { timeoutMs: 100 }), PeerUnreachableError);
  assert.ok(performance.now() - start < 5_000, "by default it is 10 s");
});

test("a dial that its caller gives up fails with the caller's reason", async (t) => {
  const client = await dialingHost(t);
  const reason = new Error("no longer wanted");
  const controller = new AbortController();
  const dial = client.connect(NOBODY, { signal: controller.signal });
  controller.abort(reason);
  await assert.rejects(dial, reason);
});

test("whoever answers in another peer's place is refused", async (t) => {
  const [server, other, client] = [await listeningHost(t), await listeningHost(t), await dialingHost(t)];
  const address = server.addresses[0]?.replace(server.peerId, other.peerId) ?? "";
  await assert.rejects(client.connect(address), PeerMismatchError);
});

for (const [address, why] of [
  ["nonsense", /not a multiaddr/],
  ["/ip4/127.0.0.1/tcp/4001", /no \/quic-v1/],
  ["/ip4/127.0.0.1/tcp/4001/quic-v1", /must follow/],
  ["/ip4/127.0.0.1/udp/4001/quic-v1/webtransport", /may follow/],
] as const) {
  test(`${address} is refused as an address, to dial and to listen on`, async (t) => {
    const client = await dialingHost(t);
    await assert.rejects(client.connect(address), { name: "AddressError", message: why, exitCode: 2 });
    await assert.rejects(createHost({ listen: [address] }), AddressError);
  });
}

test("a port in use is named", async (t) => {
  const server = await listeningHost(t);
  const address = server.addresses[0]?.replace(`/p2p/${server.peerId}`, "") ?? "";
  await assert.rejects(createHost({ listen: [address] }), (error) => {
    assert.ok(error instanceof PortInUseError);
    assert.equal(error.address, address);
    return true;
  });
});

test("an address of another machine cannot be listened on", async () => {
  await assert.rejects(createHost({ listen: ["/ip4/203.0.113.9/udp/0/quic-v1"] }), ListenError);
});

test("a protocol that the peer does not serve is named", async (t) => {
  const [server, client] = [await listeningHost(t), await dialingHost(t)];
  const connection = await client.connect(server.addresses);
  await assert.rejects(connection.open("/test/none"), ProtocolUnsupportedError);
});

test("only peers on the allow list are let in", async (t) => {
  const [friend, stranger] = [await dialingHost(t), await dialingHost(t)];
  const server = await listeningHost(t, { admit: admitOnly([friend.peerId]) });
  await server.serve("/test/1", () => undefined);
  await (await friend.connect(server.addresses)).open("/test/1");
  await assert.rejects((await stranger.connect(server.addresses)).open("/test/1"), AdmissionDeniedError);
});

test("a gate that throws lets nobody in", async (t) => {
  const server = await listeningHost(t, {
    admit: () => {
      throw new Error("broken");
    },
  });
  await server.serve("/test/1", () => undefined);
  const client = await dialingHost(t);
  await assert.rejects((await client.connect(server.addresses)).open("/test/1"), AdmissionDeniedError);
});

test("a gate that does not answer costs the caller its deadline, no more", async (t) => {
  const server = await listeningHost(t, { admit: () => new Promise(() => undefined) });
  await server.serve("/test/1", () => undefined);
  const client = await dialingHost(t);
  const connection = await client.connect(server.addresses);
  await assert.rejects(connection.open("/test/1", { timeoutMs: 100 }), ConnectionLostError);
  const reason = new Error("no longer wanted");
  const controller = new AbortController();
  const opening = connection.open("/test/1", { signal: controller.signal });
  controller.abort(reason);
  await assert.rejects(opening, reason);
});

test("a stream to a host that stops ends, and what is written to it fails", async (t) => {
  const server = await createHost({ listen: LOOPBACK });
  await server.serve("/test/1", () => undefined);
  const client = await dialingHost(t);
  const connection = await client.connect(server.addresses);
  const stream = await connection.open("/test/1");
  await server.stop();
  assert.deepEqual(await stream.ended, { kind: "connection-lost" });
  await connection.ended;
  await assert.rejects(stream.write(new Uint8Array(1)), ConnectionLostError);
  await assert.rejects(connection.open("/test/1"), ConnectionLostError);
});

test("after stop nothing keeps the process alive", { timeout: 20_000 }, async (t) => {
  const { child, message } = await spawn(t, "stopping-peer.ts");
  assert.deepEqual(message, { kind: "closed", by: "local" });
  const [code, signal] = child.exitCode === null ? await once(child, "exit") : [child.exitCode, null];
  assert.deepEqual([code, signal], [0, null]);
});

test("two hosts in one process do not disturb each other's stop", async (t) => {
  const [a, b] = [await createHost({ listen: LOOPBACK }), await listeningHost(t)];
  await b.serve("/test/1", () => undefined);
  await a.stop();
  await a.stop();
  const client = await dialingHost(t);
  await (await client.connect(b.addresses)).open("/test/1");
});
