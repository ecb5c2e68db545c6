import assert from "node:assert/strict";
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import fc from "fast-check";
import { type Hex, zeroAddress, zeroHash } from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { opinionsOf, type SourcedAttestation } from "../../../node/src/economy/audit/attestations.ts";
import { createPrompts } from "../../../node/src/economy/audit/canary-prompts.ts";
import { drawRoute } from "../../../node/src/economy/audit/canary-route.ts";
import { canaryTexts } from "../../../node/src/economy/audit/canary-texts.ts";
import { FIND_SCORE } from "../../../node/src/economy/audit/constants.ts";
import { examine } from "../../../node/src/economy/audit/examine.ts";
import { localise } from "../../../node/src/economy/audit/localise.ts";
import {
  CHEAT_RATIO,
  HONEST_RATIO,
  nmseUnits,
  scoreOf,
  upperQuartile,
} from "../../../node/src/economy/audit/score.ts";
import {
  makeSessionConsent,
  readSessionConsents,
  writeSessionConsent,
} from "../../../node/src/economy/audit/session-consent.ts";
import { createTokenCheck } from "../../../node/src/economy/audit/token-check.ts";
import { type Find, readFinds, removeFind, writeFind } from "../../../node/src/economy/finds.ts";
import { SLICE_ELEMENTS, TraceLayout } from "../../../node/src/economy/trace/layout.ts";
import { encodeRecord } from "../../../node/src/economy/trace/record.ts";
import { loadStage } from "../../../node/src/engine/load-stage.ts";
import { createSampler } from "../../../node/src/engine/sampler.ts";
import type { OfferedCandidate } from "../../../node/src/pipeline/offers.ts";
import { openGgufWeights } from "../../../node/src/store/gguf/open-gguf-weights.ts";
import type { StageInput } from "../../../node/src/types/stage.ts";
import { embeddedModel } from "../../helpers/models.ts";
import { requantize } from "../../helpers/requantize.ts";
import { temporaryHome } from "./session-fixture.ts";

describe("a score", () => {
  it("is full up to a few times the noise, nothing well above, and never rises with the error", () => {
    const noise = 1e-4;
    const figures = (nmse: number, agreement?: number) => ({ nmse, typical: nmse, noise, agreement });
    assert.equal(scoreOf(figures(HONEST_RATIO * noise)), 10_000);
    assert.equal(scoreOf(figures(CHEAT_RATIO * noise, 1)), 0);
    assert.equal(scoreOf(figures(Number.POSITIVE_INFINITY, 1)), 0);
    assert.equal(scoreOf({ ...figures(0, 1), noise: 0 }), 10_000);
    assert.equal(scoreOf(figures(0, 0)), 0);
    // One position that rounds badly is forgiven; one that is quite another is not.
    assert.equal(scoreOf({ ...figures(2 * CHEAT_RATIO * noise), typical: noise }), 10_000);
    assert.equal(scoreOf({ ...figures(0.1), typical: noise }), 0);
    const figure = fc.double({ min: 1e-12, max: 10, noNaN: true });
    fc.assert(
      fc.property(
        figure,
        figure,
        figure,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (a, b, level, agreement) => {
          const [less, more] = [Math.min(a, b), Math.max(a, b)].map((nmse) =>
            scoreOf({ nmse, typical: nmse, noise: level, agreement }),
          ) as [number, number];
          assert.ok(less >= more && more >= 0 && less <= 10_000 && Number.isInteger(less));
        },
      ),
    );
    assert.deepEqual([[1, 2, 3, 4, 5, 6, 7, 8], [2, 1, 3, 4], [5], []].map(upperQuartile), [6, 3, 5, 0]);
  });

  it("goes into an attestation as 64 bits", () => {
    assert.equal(nmseUnits(3.7e-3), 3_700_000_000n);
    assert.equal(nmseUnits(Number.POSITIVE_INFINITY), 2n ** 64n - 1n);
    assert.equal(nmseUnits(1e9), 2n ** 64n - 1n);
  });
});

describe("an opinion", () => {
  const attested = (operator: Hex, score: number, source: "canary" | "consent"): SourcedAttestation =>
    ({ attestation: { operator, score }, signature: "0x", source }) as unknown as SourcedAttestation;

  it("is the mean of sessions, and friends of an operator's raise none", () => {
    const [a, b]: [Hex, Hex] = ["0xaa", "0xbb"];
    const mixed = [attested(a, 10_000, "canary"), attested(a, 0, "canary"), attested(a, 1, "canary")];
    assert.deepEqual([...opinionsOf(mixed)], [[a, 3_333]]);
    const praised = [...mixed, ...Array.from({ length: 50 }, () => attested(a, 10_000, "consent"))];
    assert.deepEqual([...opinionsOf(praised)], [[a, 3_333]]);
    const known = [attested(b, 9_000, "consent"), attested(b, 10_000, "canary")];
    assert.deepEqual([...opinionsOf(known)], [[b, 9_000]]);
    assert.equal(opinionsOf([]).size, 0);
  });
});

describe("prompts", () => {
  it("are whole words of the texts, and hardly ever the same", () => {
    const prompt = createPrompts(canaryTexts);
    const made = Array.from({ length: 300 }, prompt);
    assert.ok(new Set(made).size > 290);
    assert.ok(made.every((text) => text.length >= 1 && text.length < 500));
    const words = new Set(canaryTexts.join(" ").split(/\s+/));
    for (const text of made)
      assert.ok(
        text
          .split(" ")
          .slice(-1)
          .every((word) => words.has(word)),
        text,
      );
    assert.throws(() => createPrompts([" \n"]), RangeError);
  });
});

describe("the route of a canary", () => {
  const offer = (peerId: string, layers: [number, number], rank: number): OfferedCandidate => ({
    peerId,
    addresses: ["a"],
    layers,
    price: 1n,
    rank,
    offer: { manifest: "m", layers, blocks: 4, context: 100 },
  });

  it("leads through everybody, whatever the rank", () => {
    const offers = [
      offer("good", [0, 4], 1),
      offer("bad", [0, 4], 1e-6),
      offer("a", [0, 2], 0.1),
      offer("b", [2, 4], 0.1),
    ];
    const request = { manifest: "m", blocks: 4, positions: 10 };
    const seen = new Set(
      Array.from({ length: 200 }, () =>
        drawRoute(offers, request)
          .map(({ peerId }) => peerId)
          .join("+"),
      ),
    );
    assert.deepEqual([...seen].sort(), ["a+b", "bad", "good"]);
  });

  it("does without an offer that has no neighbours, and says so where there is no route", () => {
    const request = { manifest: "m", blocks: 4, positions: 10 };
    const offers = [offer("good", [0, 4], 1), offer("lonely", [2, 4], 1)];
    for (let i = 0; i < 20; i++) assert.equal(drawRoute(offers, request)[0]?.peerId, "good");
    assert.throws(() => drawRoute([offer("lonely", [2, 4], 1)], request), { code: "OMNI_LAYERS_NOT_SERVED" });
  });
});

describe("an examination", () => {
  const PROMPT = 12;
  const TOKENS = 12;
  const sampler = createSampler({ temperature: 0.7, topP: 0.9, seed: 3n });
  const signal = new AbortController().signal;
  let stage: Awaited<ReturnType<typeof loadStage>>;
  let layout: TraceLayout;
  let close: () => Promise<void>;

  before(async () => {
    const source = await openGgufWeights(embeddedModel);
    stage = await loadStage({ source, layers: [0, 4], threads: 1, device: "cpu" });
    layout = new TraceLayout(stage);
    close = async () => {
      await stage.close();
      await source.close();
    };
  });
  after(() => close());

  /** The records of a session, as an operator with these weights commits to them. */
  async function serve(weights: string): Promise<Uint8Array[]> {
    const source = await openGgufWeights(weights);
    const served = await loadStage({ source, layers: [0, 4], threads: 1, device: "cpu" });
    try {
      const session = served.openSession({ capacity: PROMPT + TOKENS, traced: true });
      const records: Uint8Array[] = [];
      let ids = Int32Array.from({ length: PROMPT }, (_, i) => (i * 37 + 11) % 1000);
      for (let step = 0; step < TOKENS; step++) {
        const { position } = session;
        const input: StageInput = { kind: "tokens", ids };
        const output = await session.run(input, { want: "logits" });
        if (output.kind !== "logits") throw new TypeError("no logits");
        const token = sampler.sample(output.data, session.position);
        const { rows, chunks = [] } = output;
        if (rows === undefined) throw new TypeError("a traced session hands out its rows");
        const trace = { position, nTokens: ids.length, chunks, input: ids, rows, token };
        for (let i = 0; i < ids.length; i++) records.push(encodeRecord(trace, i, layout));
        ids = Int32Array.of(token);
      }
      return records;
    } finally {
      await served.close();
      await source.close();
    }
  }

  const inputsOf = (records: readonly Uint8Array[]) =>
    records.map((record) => record.subarray(0, 4 * SLICE_ELEMENTS));
  const examined = (
    records: readonly Uint8Array[],
    sampled: readonly number[],
    received?: ReadonlyMap<number, number>,
  ) =>
    examine({
      stage,
      layout,
      inputs: inputsOf(records),
      records: new Map(sampled.map((position) => [position, records[position] ?? new Uint8Array(0)])),
      contextLength: 256,
      checkToken: createTokenCheck(sampler),
      received,
      signal,
    });

  it("finds an honest stage within its own noise, and its tokens among the likely ones", async () => {
    const records = await serve(embeddedModel);
    const found = await examined(records, [3, 12, 17, 20]);
    assert.ok(found.noise > 0 && found.typical <= HONEST_RATIO * found.noise, `${found.nmse} ${found.noise}`);
    assert.equal(found.agreement, 1);
    assert.equal(scoreOf(found), 10_000);
  });

  it("finds a smaller quantization", async (t) => {
    const smaller = join(await temporaryHome(t), "smaller.gguf");
    await requantize(embeddedModel, smaller, () => "q4_0");
    const records = await serve(smaller);
    const found = await examined(records, [3, 12, 17, 20]);
    assert.equal(scoreOf(found), 0, `${found.nmse} ${found.noise}`);
  });

  it("finds what is not finite, inputs that no stage takes, and tokens that nobody would sample", async () => {
    const records = await serve(embeddedModel);
    const change = (position: number, offset: number, set: (view: DataView) => void): Uint8Array[] =>
      records.map((record, i) => {
        const copy = record.slice();
        if (i === position) set(new DataView(copy.buffer, offset));
        return copy;
      });
    const { fed } = layout.layers[2] ?? assert.fail();
    const notFinite = await examined(
      change(17, fed.offset, (view) => view.setFloat32(0, Number.NaN, true)),
      [17],
    );
    assert.deepEqual(
      [notFinite.nmse, notFinite.worst?.layer, notFinite.worst?.kind],
      [Number.POSITIVE_INFINITY, 2, "fed"],
    );
    const impossible = await examined(
      change(5, 0, (view) => view.setInt32(0, 1_000_000, true)),
      [17],
    );
    assert.equal(scoreOf(impossible), 0);
    const { token } = layout;
    assert.ok(token);
    const [unlikely] = await Promise.all([
      examined(
        records.map((record) => {
          const copy = record.slice();
          const view = new DataView(copy.buffer);
          if (view.getInt32(token.offset, true) >= 0) view.setInt32(token.offset, 1_023, true);
          return copy;
        }),
        [13, 15, 17, 19],
      ),
    ]);
    assert.equal(scoreOf(unlikely), 0, `${unlikely.agreement}`);
  });

  it("looks at every token that came back, so that one unlikely draw alone is no find", async () => {
    const records = await serve(embeddedModel);
    const token = layout.token ?? assert.fail();
    const tokenOf = (record: Uint8Array): number => new DataView(record.buffer).getInt32(token.offset, true);
    const received = new Map([...records.map(tokenOf).entries()].filter(([, id]) => id >= 0));
    assert.equal(received.size, TOKENS);
    const last = records.length - 1;
    const unlikely = records.map((record) => record.slice());
    new DataView((unlikely[last] ?? assert.fail()).buffer).setInt32(token.offset, 1_023, true);
    assert.equal(scoreOf(await examined(unlikely, [last])), 0);
    const known = await examined(unlikely, [last], received);
    assert.equal(known.agreement, 1 - 1 / TOKENS);
    assert.ok(scoreOf(known) >= FIND_SCORE);
    // What it sent and did not commit to shows without a look at the position.
    const sent = new Map([...received.keys()].map((position) => [position, 1_023]));
    assert.equal(scoreOf(await examined(records, [3], sent)), 0);
  });

  it("is followed to the layer in which an error arose", async () => {
    const records = (await serve(embeddedModel)).slice(0, 18);
    const last = records.at(-1) ?? assert.fail();
    const honest = await localise({ stage, layout, records, signal });
    assert.ok(honest && honest.nmse < 1e-3);
    // Layer 1's output is wrong; what layers 2 and 3 made of it is right.
    const { fed } = layout.layers[1] ?? assert.fail();
    const tampered = last.slice();
    const view = new DataView(tampered.buffer, fed.offset);
    for (let i = 0; i < fed.elements; i += 2)
      view.setFloat32(4 * i, 1.5 * view.getFloat32(4 * i, true), true);
    const found = await localise({ stage, layout, records: [...records.slice(0, -1), tampered], signal });
    assert.ok(found && found.nmse > 10 * honest.nmse);
    assert.equal(found.layer, 1);
    assert.equal(found.kind, "fed");
  });
});

describe("a find", () => {
  const find: Find = {
    version: 1,
    manifest: "bafy",
    peerId: "12D3",
    addresses: ["/ip4/127.0.0.1/udp/1/quic-v1"],
    terms: `0x${"01".repeat(545)}`,
    countersignature: `0x${"02".repeat(65)}`,
    receipt: `0x${"03".repeat(193)}`,
    position: 7,
    layer: 2,
    kind: "fed",
    nmse: 0.25,
    asker: zeroAddress,
    consent: { grantee: zeroAddress, expiry: 12n, signature: `0x${"04".repeat(65)}` },
    foundAt: 1_800_000_000n,
  };

  it("is read as it was written, until it is removed", async (t) => {
    const folder = join(await temporaryHome(t), "finds");
    assert.equal((await readFinds(folder)).size, 0);
    const path = await writeFind(folder, zeroHash, find);
    assert.deepEqual([...(await readFinds(folder))], [[path, find]]);
    assert.deepEqual(await readdir(folder), [`${zeroHash}-7-2.json`]);
    await removeFind(path);
    await removeFind(path);
    assert.equal((await readFinds(folder)).size, 0);
  });

  it("that is none is passed over", async (t) => {
    const folder = await temporaryHome(t);
    const path = await writeFind(folder, zeroHash, find);
    const name = (n: number) => join(folder, `${zeroHash}-${n}-0.json`);
    await writeFile(name(1), "{");
    await writeFile(
      name(2),
      JSON.stringify({
        ...JSON.parse(JSON.stringify({ ...find, consent: undefined, foundAt: "1" })),
        terms: "0x00",
      }),
    );
    await writeFile(join(folder, "other.json"), "{}");
    assert.deepEqual([...(await readFinds(folder)).keys()], [path]);
  });
});

describe("a consent to audits", () => {
  it("is read where it is signed by its payer, for this hub", async (t) => {
    const folder = join(await temporaryHome(t), "consents");
    const payer = privateKeyToAccount(generatePrivateKey());
    const domain = { chainId: 31_337, paymentHub: zeroAddress };
    const stages = [{ peerId: "12D3", addresses: ["/ip4/127.0.0.1/udp/1/quic-v1"], terms: zeroHash }];
    const session: Hex = `0x${"11".repeat(32)}`;
    const given = { grantee: zeroAddress, expiry: 9n, session, manifest: "bafy", stages };
    const consent = await makeSessionConsent(domain, payer, given);
    await writeSessionConsent(folder, consent);
    assert.deepEqual(await readSessionConsents(folder, domain), [consent]);
    assert.deepEqual(await readSessionConsents(folder, { ...domain, chainId: 1 }), []);
    const other: Hex = `0x${"22".repeat(32)}`;
    await writeSessionConsent(folder, { ...consent, session: other });
    await writeFile(join(folder, `0x${"33".repeat(32)}.json`), "[]");
    await mkdir(join(folder, "sub"));
    assert.deepEqual(await readSessionConsents(folder, domain), [consent]);
  });
});
