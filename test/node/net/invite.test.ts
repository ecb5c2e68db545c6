import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { test } from "node:test";
import fc from "fast-check";
import {
  AddressError,
  AdmissionDeniedError,
  InviteError,
  PeersNotFoundError,
} from "../../../node/src/net/errors.ts";
import { findPeers } from "../../../node/src/net/find-peers.ts";
import { decodeInvite, encodeInvite } from "../../../node/src/net/invite.ts";
import { createInviteGate, presentSecret } from "../../../node/src/net/invite-gate.ts";
import { dialingHost, listeningHost } from "./support/hosts.ts";

const PEER = "12D3KooWQqt3E42LRYMdZNHSC3QVivNah51Ph25poCqyHyNagax2";
const ADDRESS = `/ip4/192.0.2.7/udp/4001/quic-v1/p2p/${PEER}`;

test("an invite gives back the peer, its addresses and its secret", () => {
  const invite = { peerId: PEER, addresses: [ADDRESS], secret: new Uint8Array(randomBytes(16)) };
  assert.deepEqual(decodeInvite(encodeInvite(invite)), invite);
  const open = { peerId: PEER, addresses: [ADDRESS, `/ip6/2001:db8::1/udp/1/quic-v1/p2p/${PEER}`] };
  assert.deepEqual(decodeInvite(` ${encodeInvite(open)}\n`), open);
});

test("an invite with any letter changed or lost is refused", () => {
  const text = encodeInvite({ peerId: PEER, addresses: [ADDRESS] });
  fc.assert(
    fc.property(fc.nat(text.length - 1), fc.constantFrom(..."abcdefghij234567", ""), (at, letter) => {
      fc.pre(text[at] !== letter);
      assert.throws(() => decodeInvite(text.slice(0, at) + letter + text.slice(at + 1)), InviteError);
    }),
  );
});

test("arbitrary text is refused as an invite", () => {
  fc.assert(
    fc.property(fc.string(), (text) => assert.throws(() => decodeInvite(`omni1${text}`), InviteError)),
  );
});

test("a private node lets in whoever presents its invite, and nobody else", async (t) => {
  const secret = new Uint8Array(randomBytes(16));
  const gate = createInviteGate(secret);
  const server = await listeningHost(t, { admit: gate.admit });
  await gate.serve(server);
  await server.serve("/test/1", (stream) => stream.onData(() => undefined));
  const guest = await dialingHost(t);
  const connection = await guest.connect(server.addresses);
  await assert.rejects(connection.open("/test/1"), AdmissionDeniedError);
  await assert.rejects(presentSecret(connection, new Uint8Array(16)), AdmissionDeniedError);
  await assert.rejects(connection.open("/test/1"), AdmissionDeniedError);
  const invite = encodeInvite({ peerId: server.peerId, addresses: server.addresses, secret });
  assert.deepEqual(await findPeers(guest, [invite]), [server.addresses]);
  await connection.open("/test/1");
  const stranger = await dialingHost(t);
  await assert.rejects((await stranger.connect(server.addresses)).open("/test/1"), AdmissionDeniedError);
});

test("peers that cannot be found are named with the reason", async (t) => {
  const host = await dialingHost(t);
  await assert.rejects(findPeers(host, []), PeersNotFoundError);
  await assert.rejects(findPeers(host, ["/ip4/127.0.0.1/tcp/1"]), AddressError);
  const dead = encodeInvite({
    peerId: PEER,
    addresses: [`/ip4/127.0.0.1/udp/9/quic-v1/p2p/${PEER}`],
    secret: new Uint8Array(16),
  });
  await assert.rejects(findPeers(host, [dead], { timeoutMs: 100 }), (error) => {
    assert.ok(error instanceof PeersNotFoundError);
    assert.match(error.message, /No connection to .*udp\/9/);
    return true;
  });
  assert.deepEqual(await findPeers(host, [dead, ADDRESS], { timeoutMs: 100 }), [[ADDRESS]]);
});
