import assert from "node:assert/strict";
import { once } from "node:events";
import { open, rm } from "node:fs/promises";
import { describe, it, type TestContext } from "node:test";
import { decode, encode } from "@ipld/dag-cbor";
import { encodeTraceLeaf, type StepReceipt } from "@omninode/sdk";
import fc from "fast-check";
import {
  type Address,
  bytesToHex,
  type Hex,
  hexToBytes,
  keccak256,
  type LocalAccount,
  zeroAddress,
} from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { consentedTarget } from "../../../node/src/economy/audit/consented.ts";
import { decodeReceiptMessage } from "../../../node/src/economy/messages.ts";
import { booksFolder, sessionTracePath } from "../../../node/src/economy/paths.ts";
import { findStage } from "../../../node/src/economy/proofs/find-stage.ts";
import { servedLeaves } from "../../../node/src/economy/proofs/served-leaves.ts";
import { decodeSigned } from "../../../node/src/economy/signed-types.ts";
import { hashStruct } from "../../../node/src/economy/signing.ts";
import { TraceLayout } from "../../../node/src/economy/trace/layout.ts";
import { merkleRoot } from "../../../node/src/economy/trace/merkle.ts";
import { encodeRecord } from "../../../node/src/economy/trace/record.ts";
import { TraceReader } from "../../../node/src/economy/trace/trace-file.ts";
import { signConsent, signRequest } from "../../../node/src/economy/trace-protocol/access.ts";
import type { AnswerSources } from "../../../node/src/economy/trace-protocol/answer.ts";
import { AttemptArchive } from "../../../node/src/economy/trace-protocol/attempt-archive.ts";
import { TraceClient } from "../../../node/src/economy/trace-protocol/client.ts";
import type {
  EntitlementChain,
  OpenStepDispute,
} from "../../../node/src/economy/trace-protocol/entitlement.ts";
import {
  type CommittedRows,
  fetchAttempt,
  fetchLeaf,
  fetchOperations,
  fetchRows,
} from "../../../node/src/economy/trace-protocol/fetch.ts";
import {
  encodeAsk,
  encodeRequest,
  type TraceAsk,
} from "../../../node/src/economy/trace-protocol/messages.ts";
import { inclusionProofLength } from "../../../node/src/economy/trace-protocol/proof-length.ts";
import type { AskEvent } from "../../../node/src/economy/trace-protocol/served-asker.ts";
import { serveTraces } from "../../../node/src/economy/trace-protocol/server.ts";
import { openChannel, serveChannels } from "../../../node/src/net/channels.ts";
import { TRACE_PROTOCOL } from "../../../node/src/net/constants.ts";
import type { FrameChannel } from "../../../node/src/net/frame-channel.ts";
import { controlFrame, type Frame, FrameType } from "../../../node/src/net/frames.ts";
import type { Host } from "../../../node/src/net/host.ts";
import { keccak } from "../../../node/src/store/hash/keccak.ts";
import type { LeafRequest, LeafSource, TraceSource } from "../../../node/src/types/trace-source.ts";
import { createMountainRange } from "../../../sdk/src/index.ts";
import { dialingHost, listeningHost } from "../net/support/hosts.ts";
import { createParties, openPair, SHAPE, stepTrace } from "./session-fixture.ts";

const POSITIONS = 21;
const LAYOUT = new TraceLayout(SHAPE);
const stranger = privateKeyToAccount(generatePrivateKey());
const HASH: Hex = `0x${"ab".repeat(32)}`;

/** One operation with a value, as no layer has it: the protocol does not look into leaves. */
const OUTPUTS = [Uint8Array.of(1, 2, 3), new Uint8Array(100_000).fill(7)];
const LEAVES = OUTPUTS.map((output, op) =>
  hexToBytes(encodeTraceLeaf({ op, params: HASH, inputs: [], output: keccak256(output), commits: 0 })),
);

/** An attempt that is over, in an operator's books, and a node that shows it. */
async function start(t: TestContext, sources: AnswerSources = {}) {
  const parties = await createParties(t);
  const { domain, operator, operatorHome, payer, chain } = parties;
  const pair = await openPair(parties);
  for (let position = 0; position < 16; position++) pair.served.record(stepTrace(position));
  await pair.served.finish();
  for (let position = 16; position < POSITIONS; position++) pair.served.record(stepTrace(position));
  await pair.served.finish();
  const last = decodeReceiptMessage(pair.receipts.at(-1)).receipt;
  await pair.served.close();
  await pair.paid.close(POSITIONS);
  const terms = decodeSigned("SessionTerms", pair.paid.terms(0)).value;
  const termsHash = hashStruct("SessionTerms", terms);
  const validators = new Set<Address>();
  const disputes = new Map<Hex, OpenStepDispute>();
  const standing: EntitlementChain = {
    clock: async () => chain.time,
    isValidator: async (account) => validators.has(account),
    openDispute: async (id) => disputes.get(id),
  };
  const host = await listeningHost(t);
  const books = booksFolder({ home: operatorHome, domain, account: operator.address }, "operator");
  const asked: AskEvent[] = [];
  const server = await serveTraces({
    host,
    domain,
    books,
    chain: standing,
    ...sources,
    onAsk: (event) => asked.push(event),
  });
  t.after(() => server.stop());
  const dialer = await dialingHost(t);
  const connect = (account: LocalAccount, consent?: TraceAsk["consent"], to: Host = host) =>
    TraceClient.connect({
      host: dialer,
      addresses: to.addresses,
      peerId: to.peerId,
      domain,
      account,
      ...(consent && { consent }),
      signal: t.signal,
    });
  const rows = (change: Partial<CommittedRows> = {}): CommittedRows => ({
    layout: LAYOUT,
    fromPos: 0,
    receipt: last.value,
    receiptHash: hashStruct("StepReceipt", last.value),
    part: "records",
    from: 0,
    to: POSITIONS,
    ...change,
  });
  const consentOf = async (grantee: Address, changes: { expiry?: bigint; session?: Hex } = {}) => {
    const { expiry = chain.time + 3_600n, session = terms.session } = changes;
    const signature = await signConsent(domain, payer, { payer: payer.address, grantee, session, expiry });
    return { grantee, expiry, signature };
  };
  const tracePath = sessionTracePath(books, termsHash);
  return {
    ...parties,
    host,
    dialer,
    connect,
    rows,
    terms,
    termsHash,
    last,
    consentOf,
    validators,
    disputes,
    asked,
    tracePath,
  };
}

const codeOf = (error: unknown) => (error instanceof Error && "code" in error ? error.code : undefined);
const refusedFor = (reason: string) => ({ code: "OMNI_TRACE_REFUSED", reason });

describe("a payer", () => {
  it("gets terms and receipts of its attempt, with both signatures", async (t) => {
    const { payer, domain, connect, terms, termsHash, last } = await start(t);
    await using client = await connect(payer);
    const shown = await fetchAttempt(client, domain, termsHash);
    assert.deepEqual(shown.terms.value, terms);
    assert.deepEqual(shown.receipts.at(-1)?.value, last.value);
    assert.ok(shown.receipts.length >= 2);
  });

  it("gets what each position commits to, under any receipt that covers it", async (t) => {
    const { payer, domain, connect, rows, termsHash } = await start(t);
    await using client = await connect(payer);
    const expected = Array.from({ length: POSITIONS }, (_, i) => encodeRecord(stepTrace(i), 0, LAYOUT));
    assert.deepEqual(await fetchRows(client, rows()), expected);
    const { receipts } = await fetchAttempt(client, domain, termsHash);
    const [first] = receipts;
    assert.ok(first && first.value.toPos < BigInt(POSITIONS));
    const early = { receipt: first.value, receiptHash: first.hash, from: 3, to: 5 };
    assert.deepEqual(await fetchRows(client, rows(early)), expected.slice(3, 5));
    const inputs = await fetchRows(client, rows({ part: "inputs" }));
    assert.deepEqual(
      inputs.map((bytes) => new DataView(bytes.buffer).getInt32(0, true)),
      Array.from({ length: POSITIONS }, (_, position) => position),
    );
    assert.ok(inputs.every(({ length }) => length === 1_024));
  });

  it("is told where it asks for what is not there", async (t) => {
    const { payer, connect, rows, last } = await start(t);
    await using client = await connect(payer);
    const ask = (change: Partial<CommittedRows>) => fetchRows(client, rows(change));
    await assert.rejects(ask({ receiptHash: HASH }), refusedFor("OMNI_TRACE_UNKNOWN"));
    const unknown: StepReceipt = { ...last.value, termsHash: HASH };
    await assert.rejects(ask({ receipt: unknown }), refusedFor("OMNI_TRACE_UNKNOWN"));
    const longer: StepReceipt = { ...last.value, toPos: 100n };
    await assert.rejects(ask({ receipt: longer, to: 30 }), refusedFor("OMNI_TRACE_REQUEST"));
    await assert.rejects(
      client.ask(
        { kind: "records", terms: last.value.termsHash, receipt: HASH, part: "records", from: 1, to: 0 },
        1,
      ),
      refusedFor("OMNI_TRACE_UNKNOWN"),
    );
    // The channel is of use afterwards.
    assert.equal((await ask({ from: 20 })).length, 1);
  });
});

describe("others", () => {
  it("see an attempt with its payer's consent alone", async (t) => {
    const { connect, rows, consentOf, chain, payer, validators, terms } = await start(t);
    const see = async (account: LocalAccount, consent?: TraceAsk["consent"]) => {
      await using client = await connect(account, consent);
      return (await fetchRows(client, rows({ to: 1 }))).length;
    };
    const forbidden = refusedFor("OMNI_TRACE_FORBIDDEN");
    await assert.rejects(see(stranger), forbidden);
    assert.equal(await see(stranger, await consentOf(stranger.address)), 1);
    await assert.rejects(see(stranger, await consentOf(payer.address)), forbidden);
    await assert.rejects(see(stranger, await consentOf(stranger.address, { session: HASH })), forbidden);
    await assert.rejects(see(stranger, await consentOf(stranger.address, { expiry: chain.time })), forbidden);
    const forever = await consentOf(stranger.address, { expiry: chain.time + 10_000_000n });
    await assert.rejects(see(stranger, forever), forbidden);
    const { signature } = await consentOf(stranger.address);
    const moved = { grantee: stranger.address, expiry: chain.time + 7n, signature };
    await assert.rejects(see(stranger, moved), forbidden);
    const { domain } = await start(t);
    const own = { payer: stranger.address, grantee: stranger.address, session: terms.session };
    const forged = await signConsent(domain, stranger, { ...own, expiry: chain.time + 7n });
    await assert.rejects(see(stranger, { ...moved, signature: forged }), forbidden);
    const any = await consentOf(zeroAddress);
    await assert.rejects(see(stranger, any), forbidden);
    validators.add(stranger.address);
    assert.equal(await see(stranger, any), 1);
  });

  it("audit a session of the model that they audit, and of no other", async (t) => {
    const { host, dialer, domain, payer, consentOf, terms, termsHash, last } = await start(t);
    const consent = await consentOf(stranger.address);
    const stage = { peerId: host.peerId, addresses: [...host.addresses], terms: termsHash };
    const { session } = terms;
    const given = { ...domain, version: 1 as const, payer: payer.address, session, manifest: "", consent };
    const targetOf = (versions: readonly Hex[], changes: { session?: Hex } = {}) =>
      consentedTarget(
        { host: dialer, domain, account: stranger, versions },
        { ...given, ...changes, stages: [stage] },
        stage,
        t.signal,
      );
    const target = await targetOf([HASH, terms.manifest]);
    assert.deepEqual([target?.terms.value, target?.receipt.value], [terms, last.value]);
    assert.equal(await targetOf([HASH]), undefined, "of a version that the audited model has not");
    assert.equal(await targetOf([terms.manifest], { session: HASH }), undefined);
  });

  it("see the operations of a disputed step as its challenger or juror", async (t) => {
    const source: TraceSource = { operations: async () => ({ leaves: LEAVES, outputs: OUTPUTS }) };
    const { connect, disputes, termsHash, payer } = await start(t, { source });
    const juror = privateKeyToAccount(generatePrivateKey());
    disputes.set(HASH, {
      termsHash,
      position: 3,
      layer: 2,
      challenger: stranger.address,
      jurors: [juror.address],
    });
    const step = { termsHash, position: 3, layer: 2, dispute: HASH };
    const traceRoot = bytesToHex(merkleRoot(LEAVES.map((leaf) => keccak(leaf))));
    for (const account of [stranger, juror]) {
      await using client = await connect(account);
      const trace = await fetchOperations(client, { ...step, traceRoot });
      assert.deepEqual(trace, { leaves: LEAVES, outputs: OUTPUTS });
      for (const other of [{ position: 4 }, { layer: 1 }, { dispute: termsHash }]) {
        await assert.rejects(
          fetchOperations(client, { ...step, ...other }),
          refusedFor("OMNI_TRACE_FORBIDDEN"),
        );
      }
      // A dispute opens its step, not the records of the attempt.
      await assert.rejects(
        client.ask({ kind: "attempt", terms: termsHash }, 10_000),
        refusedFor("OMNI_TRACE_FORBIDDEN"),
      );
      await assert.rejects(fetchOperations(client, { ...step, traceRoot: HASH }), {
        code: "OMNI_TRACE_REPLY",
      });
    }
    await using client = await connect(payer);
    assert.equal((await fetchOperations(client, { termsHash, position: 0, layer: 0 })).leaves.length, 2);
    const beyond = fetchOperations(client, { termsHash, position: POSITIONS, layer: 0 });
    await assert.rejects(beyond, refusedFor("OMNI_TRACE_REQUEST"));
  });
});

/** The first frame that the node sends on a channel, and its nonce. */
async function rawChannel(
  dialer: Host,
  host: Host,
): Promise<{ channel: FrameChannel; hello: Frame; next(): Promise<Frame> }> {
  const channel = await openChannel(await dialer.connect(host.addresses), {}, TRACE_PROTOCOL);
  const frames: Frame[] = [];
  let wake = Promise.withResolvers<void>();
  channel.onFrame((frame) => {
    frames.push({ ...frame, payload: frame.payload.slice() });
    wake.resolve();
  });
  let ended = false;
  void channel.closed.then(() => {
    ended = true;
    wake.resolve();
  });
  const next = async (): Promise<Frame> => {
    for (;;) {
      const frame = frames.shift();
      if (frame !== undefined) return frame;
      if (ended) throw new Error("the channel ended");
      await wake.promise;
      wake = Promise.withResolvers();
    }
  };
  return { channel, hello: await next(), next };
}

describe("a request", () => {
  it("is of no use on another channel, by another peer, or twice", async (t) => {
    const { payer, domain, host, dialer, termsHash } = await start(t);
    const request = encodeRequest({ kind: "attempt", terms: termsHash });
    const other = await dialingHost(t);
    const first = await rawChannel(dialer, host);
    const nonce = bytesToHex(decode<{ nonce: Uint8Array }>(first.hello.payload).nonce);
    const binding = { asker: dialer.peerId, server: host.peerId, nonce, number: 0n };
    const signature = await signRequest(domain, payer, binding, request);
    const ask = encodeAsk({ request, account: payer.address, signature });
    await first.channel.send(controlFrame(FrameType.ask, { session: 0n }, ask));
    assert.equal((await first.next()).type, FrameType.part);
    assert.equal((await first.next()).type, FrameType.done);
    for (const [channel, number] of [
      [first, 1n],
      [await rawChannel(dialer, host), 0n],
      [await rawChannel(other, host), 0n],
    ] as const) {
      await channel.channel.send(controlFrame(FrameType.ask, { session: number }, ask));
      const { type, payload } = await channel.next();
      assert.equal(type, FrameType.error);
      assert.match(Buffer.from(payload).toString("latin1"), /OMNI_TRACE_FORBIDDEN/);
    }
  });

  it("that is malformed is refused, and a frame out of turn ends the channel", async (t) => {
    const { host, dialer } = await start(t);
    const { channel, next } = await rawChannel(dialer, host);
    for (const [number, payload] of [
      new Uint8Array(3),
      encode({}),
      encode({ request: new Uint8Array(2_000) }),
    ].entries()) {
      await channel.send(controlFrame(FrameType.ask, { session: BigInt(number) }, payload));
      assert.match(Buffer.from((await next()).payload).toString("latin1"), /OMNI_TRACE_REQUEST/);
    }
    await channel.send(controlFrame(FrameType.ask, { session: 9n }));
    assert.equal((await channel.closed).kind, "reset");
  });

  it("waits for no more than a few others, and channels of a peer are few", async (t) => {
    const { promise: released, resolve } = Promise.withResolvers<void>();
    const source: TraceSource = {
      operations: async () => {
        await released;
        return { leaves: [], outputs: [] };
      },
    };
    const { payer, connect, termsHash } = await start(t, { source });
    const clients = [];
    for (let i = 0; i < 4; i++) clients.push(await connect(payer));
    await assert.rejects(connect(payer), { code: /OMNI_(TRACE_REPLY|CONNECTION_LOST)/ });
    const [client] = clients;
    const asked = client?.ask({ kind: "operations", terms: termsHash, position: 0, layer: 0 }, 100);
    resolve();
    assert.deepEqual(await asked, new Uint8Array(4));
    for (const one of clients) await one[Symbol.asyncDispose]();
    await using again = await connect(payer);
    assert.equal(again.peerId, client?.peerId);
  });
});

describe("an answer", () => {
  it("with any byte changed is refused", async (t) => {
    const { payer, connect, rows, dialer, domain } = await start(t);
    await using client = await connect(payer);
    const honest = await client.ask(
      {
        kind: "records",
        terms: rows().receipt.termsHash,
        receipt: rows().receiptHash,
        part: "records",
        from: 4,
        to: 6,
      },
      1 << 20,
    );
    let answer = honest;
    const liar = await listeningHost(t);
    await serveChannels(
      liar,
      (channel) => {
        void channel.send(controlFrame(FrameType.hello, {}, encode({ nonce: new Uint8Array(32) })));
        channel.onFrame(({ session }) => {
          for (let at = 0; at < answer.length; at += 60_000) {
            void channel.send(controlFrame(FrameType.part, { session }, answer.subarray(at, at + 60_000)));
          }
          void channel.send(controlFrame(FrameType.done, { session }));
        });
      },
      TRACE_PROTOCOL,
    );
    const asked = async (): Promise<number> => {
      const init = { host: dialer, addresses: liar.addresses, peerId: liar.peerId, domain, account: payer };
      await using lied = await TraceClient.connect({ ...init, signal: t.signal });
      return (await fetchRows(lied, rows({ from: 4, to: 6 }))).length;
    };
    assert.equal(await asked(), 2);
    const wrong = { code: "OMNI_TRACE_REPLY" };
    await fc.assert(
      fc.asyncProperty(fc.nat(honest.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        answer = honest.slice();
        answer[at] = (answer[at] ?? 0) ^ change;
        await assert.rejects(asked(), wrong);
      }),
      { numRuns: 25 },
    );
    answer = honest.subarray(1);
    await assert.rejects(asked(), wrong);
    answer = new Uint8Array([...honest, 0]);
    await assert.rejects(asked(), wrong);
  });

  it("from a damaged trace is none", async (t) => {
    const { payer, connect, rows, tracePath, asked } = await start(t);
    const file = await open(tracePath, "r+");
    await file.write(Uint8Array.of(1, 2, 3), 0, 3, 32 + 40);
    await file.close();
    await using client = await connect(payer);
    // What a file of the operator's is like is no business of the asker's.
    await assert.rejects(fetchRows(client, rows()), refusedFor("OMNI_INTERNAL"));
    assert.equal(codeOf(asked.at(-1)?.error), "OMNI_TRACE_CORRUPT");
    assert.equal((await fetchRows(client, rows({ from: 1 }))).length, POSITIONS - 1);
    await using reader = await TraceReader.open(tracePath, LAYOUT);
    assert.equal(reader.to, POSITIONS);
  });

  it("from a trace that is gone is none", async (t) => {
    const { payer, connect, rows, tracePath, asked } = await start(t);
    await rm(tracePath);
    await using client = await connect(payer);
    await assert.rejects(fetchRows(client, rows()), refusedFor("OMNI_INTERNAL"));
    assert.equal(codeOf(asked.at(-1)?.error), "OMNI_TRACE_MISSING");
  });
});

describe("a proof of a leaf", () => {
  const EVIDENCE = Uint8Array.from({ length: 9_000 }, (_, i) => i);
  const PATH = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)];
  const leafOf = (termsHash: Hex, changes: Partial<LeafRequest> = {}): LeafRequest => ({
    ...{ termsHash, position: 3, layer: 2, leaf: 7, nonce: HASH, proof: "groth16" },
    ...changes,
  });

  it("is shown to the payer and whom it consented to, of what receipts cover", async (t) => {
    const asked: LeafRequest[] = [];
    const payers: Address[] = [];
    const leaves = (account: Address): LeafSource => {
      payers.push(account);
      return {
        async leaf(request) {
          asked.push(request);
          return { evidence: EVIDENCE, path: PATH };
        },
      };
    };
    const { connect, payer, termsHash, consentOf } = await start(t, { leaves });
    await using client = await connect(payer);
    assert.deepEqual(await fetchLeaf(client, leafOf(termsHash)), { evidence: EVIDENCE, path: PATH });
    assert.deepEqual([asked, payers], [[leafOf(termsHash)], [payer.address]]);
    const beyond = [leafOf(termsHash, { position: POSITIONS }), leafOf(termsHash, { layer: 4 })];
    for (const request of beyond) {
      await assert.rejects(fetchLeaf(client, request), refusedFor("OMNI_TRACE_REQUEST"));
    }
    await assert.rejects(fetchLeaf(client, leafOf(HASH)), refusedFor("OMNI_TRACE_UNKNOWN"));
    await using other = await connect(stranger);
    await assert.rejects(fetchLeaf(other, leafOf(termsHash)), refusedFor("OMNI_TRACE_FORBIDDEN"));
    await using friend = await connect(stranger, await consentOf(stranger.address));
    assert.equal((await fetchLeaf(friend, leafOf(termsHash))).path.length, 2);
    // Whoever asks, it is the payer's share.
    assert.deepEqual(new Set(payers), new Set([payer.address]));
    const { connect: plain, payer: alone, termsHash: its } = await start(t);
    await using without = await plain(alone);
    await assert.rejects(fetchLeaf(without, leafOf(its)), refusedFor("OMNI_TRACE_UNKNOWN"));
  });

  it("is made for one payer at a time, and given up with its asker", async (t) => {
    const begun = Promise.withResolvers<AbortSignal>();
    const over = Promise.withResolvers<void>();
    const source: LeafSource = {
      async leaf(_request, signal) {
        begun.resolve(signal);
        await over.promise;
        return { evidence: EVIDENCE, path: PATH };
      },
    };
    const { connect, payer, termsHash } = await start(t, { leaves: servedLeaves(source) });
    const gone = await connect(payer);
    const asked = fetchLeaf(gone, leafOf(termsHash));
    const signal = await begun.promise;
    await using client = await connect(payer);
    await assert.rejects(fetchLeaf(client, leafOf(termsHash)), refusedFor("OMNI_TRACE_BUSY"));
    const aborted = once(signal, "abort");
    await gone[Symbol.asyncDispose]();
    await assert.rejects(asked);
    await aborted;
    over.resolve();
  });

  it("that never comes is not waited for longer than was said", async (t) => {
    const source: LeafSource = {
      leaf: (_request, signal) => once(signal, "abort").then(() => Promise.reject(signal.reason)),
    };
    const { host, dialer, payer, domain, termsHash } = await start(t, { leaves: () => source });
    const { addresses, peerId } = host;
    const asker = { host: dialer, addresses, peerId, domain, account: payer, signal: t.signal };
    await using client = await TraceClient.connect({ ...asker, patienceMs: 50 });
    await assert.rejects(fetchLeaf(client, leafOf(termsHash)), { code: "OMNI_TRACE_SILENT" });
    const stopped = new AbortController();
    await using patient = await TraceClient.connect({ ...asker, signal: stopped.signal });
    const asked = fetchLeaf(patient, leafOf(termsHash));
    stopped.abort(new Error("no longer wanted"));
    await assert.rejects(asked, /no longer wanted/);
  });

  it("is none where its bytes are cut off, or its trace is gone", async (t) => {
    const source: LeafSource = { leaf: async () => ({ evidence: EVIDENCE, path: [new Uint8Array(31)] }) };
    const { connect, payer, termsHash } = await start(t, { leaves: () => source });
    await using client = await connect(payer);
    await assert.rejects(fetchLeaf(client, leafOf(termsHash)), { code: "OMNI_TRACE_REPLY" });

    let books = "";
    const lost: LeafSource = {
      async leaf({ termsHash: asked }) {
        await using trace = await (await new AttemptArchive(books).open(asked)).openTrace();
        throw new Error(`${trace.to} positions are there`);
      },
    };
    const gone = await start(t, { leaves: () => lost });
    books = booksFolder({ ...gone, home: gone.operatorHome, account: gone.operator.address }, "operator");
    await rm(gone.tracePath);
    await using second = await gone.connect(gone.payer);
    await assert.rejects(fetchLeaf(second, leafOf(gone.termsHash)), refusedFor("OMNI_INTERNAL"));
    assert.equal((gone.asked.at(-1)?.error as { code?: string } | undefined)?.code, "OMNI_TRACE_MISSING");
  });

  it("of a step is of the attempt that the books have, where a receipt covers it", async (t) => {
    const { payer, payerHome, operator, operatorHome, domain, terms, termsHash, last } = await start(t);
    const books = booksFolder({ home: operatorHome, domain, account: operator.address }, "operator");
    const payers = booksFolder({ home: payerHome, domain, account: payer.address }, "payer");
    const { session } = terms;
    for (const id of [session, termsHash]) {
      const found = await findStage(books, { session: id, position: 20, layer: 3 }, domain);
      assert.deepEqual([found?.step.termsHash, found?.receipt], [termsHash, last.value]);
    }
    assert.equal(await findStage(books, { session: HASH, position: 0, layer: 0 }, domain), undefined);
    const unknown = { code: "OMNI_SESSION_UNKNOWN" };
    await assert.rejects(findStage(books, { session, position: POSITIONS, layer: 0 }, domain), unknown);
    await assert.rejects(findStage(books, { session, position: 0, layer: 4 }, domain), unknown);
    // This payer was sent no receipt.
    await assert.rejects(findStage(payers, { session, position: 0, layer: 0 }, domain), unknown);
  });
});

describe("the length of an inclusion proof", () => {
  it("is that of the tree's own proofs", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.nat(), (size, at) => {
        const range = createMountainRange(
          Array.from({ length: size }, (_, i) => keccak256(Uint8Array.of(i & 255, i >> 8))),
        );
        const index = at % size;
        assert.equal(inclusionProofLength(index, size), range.inclusionProof(index).length);
      }),
      { numRuns: 60 },
    );
  });
});
