import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, it, type TestContext } from "node:test";
import { bytesToHex, type Hex, hexToBytes, type LocalAccount, zeroAddress } from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { HopRows, noTokenRoot, tokenRoots } from "../../../node/src/economy/hops/hop-rows.ts";
import { RouteHops } from "../../../node/src/economy/hops/route-hops.ts";
import { Journal, readJournal } from "../../../node/src/economy/journal.ts";
import { booksFolder, sessionJournalPath } from "../../../node/src/economy/paths.ts";
import { type Boundary, decodeSigned, encodeSigned } from "../../../node/src/economy/signed-types.ts";
import { signStruct, verifyStruct } from "../../../node/src/economy/signing.ts";
import { TraceRecorder } from "../../../node/src/economy/trace/trace-recorder.ts";
import {
  createParties,
  openPair,
  overTheWire,
  SHAPE,
  stepTrace,
  temporaryHome,
  WIDTH,
} from "./session-fixture.ts";

const domain = { chainId: 31_337, paymentHub: zeroAddress };
const account = (): LocalAccount => privateKeyToAccount(generatePrivateKey());
const termsHash = (index: number): Hex => `0x${`${index + 1}`.repeat(64)}`;
const hidden = (position: number, salt = 0): Uint8Array => new Uint8Array(32).fill(position + 100 * salt);
const token = (id: number): Uint8Array => tokenRoots(Int32Array.of(id));

/** A gateway and two stages; the test says what each signs for. */
async function route(t: TestContext, froms: readonly [number, number] = [0, 0]) {
  const home = await temporaryHome(t);
  const gateway = account();
  const operators = [account(), account()] as const;
  const parties = await Promise.all(
    operators.map(async (operator, i) => {
      const journal = await Journal.open(join(home, `${i}.log`));
      t.after(() => journal.close());
      return { operator: operator.address, termsHash: termsHash(i), from: froms[i] ?? 0, journal };
    }),
  );
  const hops = new RouteHops({ domain, signer: gateway, stages: parties });
  /** What stage `index` signs: its two rows, each from the attempt's first position on, of which `since` are new. */
  async function say(
    index: 0 | 1,
    rows: readonly [Uint8Array[], Uint8Array[]],
    changes: Partial<Boundary> = {},
  ) {
    const from = froms[index] ?? 0;
    const messages = await Promise.all(
      rows.map(async (roots, side) => {
        const all = new HopRows(from);
        for (const root of roots) all.append(root);
        const hash = bytesToHex(all.hash());
        const value = {
          termsHash: termsHash(index),
          pos: BigInt(all.to),
          hop: index + side,
          hash,
          ...changes,
        };
        const boundary = await signStruct(domain, operators[index], "Boundary", value);
        return { boundary, roots: all.slice(from, all.to) };
      }),
    );
    const [into, outOf] = messages;
    assert.ok(into && outOf);
    await hops.said(index, from + rows[0].length, [into, outOf]);
  }
  return { home, gateway, operators, hops, say };
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);

describe("the hops of a route", () => {
  const prompt = Int32Array.of(5, 6, 7);

  it("hold together where all sides say the same, whoever speaks first", async (t) => {
    const { hops, say } = await route(t);
    await say(1, [range(0, 4).map((p) => hidden(p)), [noTokenRoot, noTokenRoot, token(8), token(9)]]);
    await hops.prompt(prompt);
    await hops.sampled(8);
    await say(0, [[token(5), token(6), token(7), token(8)], range(0, 4).map((p) => hidden(p))]);
    await hops.sampled(9);
  });

  it("compare positions that both sides have, where a stage came in later", async (t) => {
    const { hops, say } = await route(t, [0, 2]);
    await hops.prompt(prompt);
    await hops.sampled(8);
    await say(0, [[token(5), token(6), token(7), token(8)], range(0, 4).map((p) => hidden(p))]);
    await say(1, [range(2, 4).map((p) => hidden(p)), [token(8), token(9)]]);
    await assert.rejects(hops.sampled(10), { code: "OMNI_BOUNDARY_MISMATCH", hop: 2, position: 3 });
  });

  it("name two neighbours that say different things, and keep what they signed", async (t) => {
    const { home, operators, hops, say } = await route(t);
    await hops.prompt(prompt);
    await say(0, [[token(5), token(6), token(7)], range(0, 3).map((p) => hidden(p))]);
    const error = { code: "OMNI_BOUNDARY_MISMATCH", hop: 1, position: 2 };
    await assert.rejects(
      say(1, [
        [hidden(0), hidden(1), hidden(2, 1)],
        [noTokenRoot, noTokenRoot, token(8)],
      ]),
      { ...error, sender: operators[0].address, receiver: operators[1].address },
    );
    for (const name of ["0.log", "1.log"]) {
      const [record] = (await readJournal(join(home, name))).filter(({ kind }) => kind === "mismatch");
      const signed = (field: string) => decodeSigned("Boundary", hexToBytes(String(record?.[field]) as Hex));
      await verifyStruct(domain, operators[0].address, "Boundary", signed("sent"));
      await verifyStruct(domain, operators[1].address, "Boundary", signed("received"));
    }
  });

  it("name the gateway for the prompt, and the last stage for a token that it sent on", async (t) => {
    const one = await route(t);
    await one.hops.prompt(prompt);
    await assert.rejects(
      one.say(0, [
        [token(5), token(1)],
        [hidden(0), hidden(1)],
      ]),
      {
        code: "OMNI_BOUNDARY_MISMATCH",
        hop: 0,
        position: 1,
        sender: one.gateway.address,
        receiver: one.operators[0].address,
      },
    );
    const two = await route(t);
    await two.hops.prompt(prompt);
    await two.hops.sampled(8);
    await two.say(1, [range(0, 3).map((p) => hidden(p)), [noTokenRoot, noTokenRoot, token(8)]]);
    await assert.rejects(
      two.say(0, [[token(5), token(6), token(7), token(1)], range(0, 4).map((p) => hidden(p))]),
      { hop: 0, position: 3, sender: two.operators[1].address, receiver: two.operators[0].address },
    );
  });

  it("take no boundary that is not over the rows it came with", async (t) => {
    const rows: [Uint8Array[], Uint8Array[]] = [[token(5)], [hidden(0)]];
    const hash = bytesToHex(hidden(9));
    for (const change of [{ termsHash: termsHash(1) }, { hop: 1 }, { pos: 2n }, { hash }]) {
      const { say } = await route(t);
      await assert.rejects(say(0, rows, change), { code: "OMNI_RECEIPT_REFUSED" });
    }
    const { hops, operators } = await route(t);
    const value = { termsHash: termsHash(0), pos: 1n, hop: 0, hash: bytesToHex(token(5)) };
    const boundary = await signStruct(domain, operators[1], "Boundary", value);
    const message = { boundary, roots: token(5) };
    await assert.rejects(hops.said(0, 1, [message, message]), { code: "OMNI_SIGNER_MISMATCH" });
    await assert.rejects(hops.said(0, 1, [{ ...message, roots: new Uint8Array(64) }, message]), {
      code: "OMNI_RECEIPT_REFUSED",
    });
  });

  it("are signed for by the gateway, once, as far as it and the stage know them", async (t) => {
    const { hops, gateway } = await route(t);
    await hops.prompt(prompt);
    const first = await hops.sign(0, 2);
    assert.deepEqual(
      first.map(({ value }) => [value.hop, value.pos]),
      [[0, 2n]],
    );
    for (const boundary of first) await verifyStruct(domain, gateway.address, "Boundary", boundary);
    assert.deepEqual(await hops.sign(0, 2), []);
    assert.deepEqual(
      (await hops.sign(0, 9)).map(({ value }) => value.pos),
      [3n],
    );
    assert.deepEqual(
      (await hops.sign(1, 9)).map(({ value }) => [value.hop, value.pos]),
      [[2, 2n]],
    );
  });
});

describe("the hops of a route whose ends are the gateway's own", () => {
  /** The rows of a stage between, as its recorder has them. */
  async function between(t: TestContext, positions: number) {
    const shape = { ...SHAPE, hasEmbedding: false };
    const steps = range(0, positions).map((position) => stepTrace(position, 1, shape));
    const recorder = new TraceRecorder(0, shape);
    for (const step of steps) recorder.record(step);
    await recorder.flush();
    await recorder.close();
    const [gateway, operator] = [account(), account()];
    const journal = await Journal.open(join(await temporaryHome(t), "journal.log"));
    t.after(() => journal.close());
    const party = { operator: operator.address, termsHash: termsHash(1), from: 0, journal };
    const hops = new RouteHops({ domain, signer: gateway, stages: [undefined, party, undefined] });
    await hops.prompt(Int32Array.of(1, 2, 3));
    const say = async (pos: number): Promise<void> => {
      const messages = await Promise.all(
        [recorder.received, recorder.sent].map(async (rows, side) => {
          const value = {
            termsHash: termsHash(1),
            pos: BigInt(pos),
            hop: 1 + side,
            hash: bytesToHex(rows.hash(pos)),
          };
          return {
            boundary: await signStruct(domain, operator, "Boundary", value),
            roots: rows.slice(0, pos),
          };
        }),
      );
      const [into, outOf] = messages;
      assert.ok(into && outOf);
      await hops.said(1, pos, [into, outOf]);
    };
    const input = (position: number) => steps[position]?.input as Float32Array;
    const output = (position: number) => steps[position]?.rows.layers.at(-1)?.fed as Float32Array;
    return { hops, gateway, operator, say, input, output };
  }

  it("are compared with the rows that its stages sent and received, and signed for", async (t) => {
    const { hops, gateway, say, input, output } = await between(t, 6);
    for (const position of range(0, 4)) await hops.crossed(1, input(position), WIDTH);
    await say(6);
    for (const position of range(0, 2)) await hops.crossed(2, output(position), WIDTH);
    for (const [pos, expected] of [
      [6, 2],
      [6, 4],
    ] as const) {
      const signed = await hops.sign(1, pos);
      assert.deepEqual(
        signed.map(({ value }) => [value.hop, value.pos]),
        [1, 2].map((hop) => [hop, BigInt(expected)]),
      );
      for (const boundary of signed) await verifyStruct(domain, gateway.address, "Boundary", boundary);
      for (const position of range(2, 4)) if (expected === 2) await hops.crossed(2, output(position), WIDTH);
    }
  });

  for (const hop of [1, 2])
    it(`name the gateway and the stage where they differ at hop ${hop}`, async (t) => {
      const { hops, gateway, operator, say, input, output } = await between(t, 3);
      const rows = range(0, 3).map(hop === 1 ? input : output);
      const other = (rows[2] as Float32Array).slice();
      other[7] = (other[7] ?? 0) + 1;
      for (const row of [rows[0], rows[1], other]) await hops.crossed(hop, row as Float32Array, WIDTH);
      const [sender, receiver] = hop === 1 ? [gateway, operator] : [operator, gateway];
      await assert.rejects(say(3), {
        code: "OMNI_BOUNDARY_MISMATCH",
        hop,
        position: 2,
        sender: sender.address,
        receiver: receiver.address,
      });
    });
});

describe("what a gateway signs", () => {
  async function served(t: TestContext) {
    const parties = await createParties(t);
    const pair = await openPair(parties);
    t.after(() => pair.served.close());
    await pair.served.voucher(overTheWire(await pair.paid.prepay(0, 40)));
    for (let position = 0; position < 16; position++) pair.served.record(stepTrace(position));
    await pair.served.finish();
    const terms = decodeSigned("SessionTerms", pair.paid.terms(0)).value;
    const { hash } = await signStruct(parties.domain, parties.payer, "SessionTerms", terms);
    const rows = new HopRows(0);
    for (let position = 0; position < 16; position++) rows.append(token(position));
    const sign = async (changes: Partial<Boundary> = {}, by = parties.payer) => {
      const pos = changes.pos ?? 16n;
      const covered = rows.hash(Math.min(16, Number(pos)));
      const value = { termsHash: hash, hop: 0, hash: bytesToHex(covered), ...changes, pos };
      return overTheWire(encodeSigned("Boundary", await signStruct(parties.domain, by, "Boundary", value)));
    };
    return { ...parties, served: pair.served, sign, hash };
  }

  it("is kept where it is what the operator committed to", async (t) => {
    const { served: session, sign, operatorHome, operator, domain: at, hash } = await served(t);
    await session.boundary(await sign({ pos: 5n }));
    await session.boundary(await sign());
    const books = booksFolder({ home: operatorHome, domain: at, account: operator.address }, "operator");
    const records = await readJournal(sessionJournalPath(books, hash));
    assert.equal(records.filter(({ kind }) => kind === "boundary").length, 2);
  });

  it("ends the session where it is not", async (t) => {
    const { served: session, sign, payer, operator } = await served(t);
    await assert.rejects(session.boundary(await sign({ hash: bytesToHex(hidden(1)) })), {
      code: "OMNI_BOUNDARY_MISMATCH",
      hop: 0,
      sender: payer.address,
      receiver: operator.address,
    });
  });

  it("is refused out of order, of another session or hop, beyond what was receipted, and by another", async (t) => {
    const { served: session, sign, operator } = await served(t);
    await session.boundary(await sign({ pos: 5n }));
    const positions = [5n, 4n, 0n, 17n].map((pos) => ({ pos }));
    for (const changes of [...positions, { hop: 2 }, { termsHash: termsHash(0) }]) {
      await assert.rejects(session.boundary(await sign(changes)), { code: "OMNI_BOUNDARY_REFUSED" });
    }
    await assert.rejects(session.boundary(await sign({}, operator)), { code: "OMNI_SIGNER_MISMATCH" });
    await assert.rejects(session.boundary(new Uint8Array(7)), { code: "OMNI_SETTLEMENT_MALFORMED" });
  });
});
