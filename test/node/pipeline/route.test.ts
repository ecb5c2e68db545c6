import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { leasedOffers } from "../../../node/src/cli/payer-economy.ts";
import { chooseRoute, patienceFor } from "../../../node/src/pipeline/choose-route.ts";
import { type Candidate, planRoute } from "../../../node/src/pipeline/route.ts";
import type { LayerRange } from "../../../node/src/types/model.ts";

const candidate = (a: number, b: number, price = 1n): Candidate => ({
  peerId: `${a}-${b}-${price}`,
  addresses: [],
  layers: [a, b],
  price,
});

test("one node that serves the whole model beats two", () => {
  const route = planRoute("m", 4, [candidate(0, 2), candidate(2, 4), candidate(0, 4, 100n)]);
  assert.deepEqual(
    route.map(({ layers }) => layers),
    [[0, 4]],
  );
});

test("among routes of the same length the cheapest is taken", () => {
  const route = planRoute("m", 4, [
    candidate(0, 2, 5n),
    candidate(0, 2, 3n),
    candidate(2, 4),
    candidate(0, 1),
    candidate(1, 4, 9n),
  ]);
  assert.deepEqual(
    route.map(({ price }) => price),
    [3n, 1n],
  );
});

test("layers that nobody serves are named", () => {
  assert.throws(() => planRoute("m", 8, [candidate(0, 2), candidate(5, 6)]), {
    code: "OMNI_LAYERS_NOT_SERVED",
    missing: [
      [2, 5],
      [6, 8],
    ],
  });
  assert.throws(() => planRoute("m", 8, []), { missing: [[0, 8]] });
});

test("offers that overlap without meeting are no route", () => {
  assert.throws(() => planRoute("m", 4, [candidate(0, 3), candidate(2, 4)]), { missing: [[3, 4]] });
});

test("offers outside the model are ignored", () => {
  const route = planRoute("m", 4, [candidate(0, 9), candidate(-1, 4), candidate(2, 2), candidate(0, 4)]);
  assert.deepEqual(
    route.map(({ layers }) => layers),
    [[0, 4]],
  );
});

test("a dear route of fewer hops gives way to one that the user wants to pay", () => {
  const offers = [
    candidate(0, 4, 900n),
    candidate(0, 2, 3n),
    candidate(2, 4, 4n),
    candidate(2, 3),
    candidate(3, 4),
  ];
  const prices = (most: bigint): bigint[] => planRoute("m", 4, offers, most).map(({ price }) => price);
  assert.deepEqual(prices(900n), [900n]);
  assert.deepEqual(prices(899n), [3n, 4n]);
  assert.deepEqual(prices(6n), [3n, 1n, 1n]);
  assert.throws(() => prices(4n), { code: "OMNI_ROUTE_TOO_DEAR", price: 5n, exitCode: 3 });
});

test("a route is the best by rank, and hops are worth a better one", () => {
  const ranked = (a: number, b: number, rank: number, price = 1n): Candidate => ({
    ...candidate(a, b, price),
    peerId: `${a}-${b}-${rank}`,
    rank,
  });
  const ranks = (offers: Candidate[], most?: bigint) =>
    planRoute("m", 4, offers, most).map(({ rank }) => rank);
  assert.deepEqual(ranks([ranked(0, 4, 0.4), ranked(0, 4, 0.5, 9n), ranked(0, 4, 0.3)]), [0.5]);
  assert.deepEqual(ranks([ranked(0, 4, 0.5, 9n), ranked(0, 4, 0.5, 8n), ranked(0, 4, 0.5, 10n)]), [0.5]);
  assert.equal(planRoute("m", 4, [ranked(0, 4, 0.5, 9n), ranked(0, 4, 0.5, 8n)])[0]?.price, 8n);
  // Somebody without a history that serves everything does not beat two with one.
  const known = [ranked(0, 2, 0.5), ranked(2, 4, 0.4)];
  assert.deepEqual(ranks([ranked(0, 4, 0.03, 0n), ...known]), [0.5, 0.4]);
  assert.deepEqual(ranks([ranked(0, 4, 0.4), ...known]), [0.4], "not worth a hop");
  // One bad stage spoils a route.
  assert.deepEqual(ranks([ranked(0, 4, 0.2), ranked(0, 2, 1), ranked(2, 4, 0.01)]), [0.2]);
  // What the user does not want to pay is no choice.
  assert.deepEqual(ranks([ranked(0, 4, 0.9, 50n), ranked(0, 4, 0.1, 5n)], 10n), [0.1]);
  assert.deepEqual(ranks([ranked(0, 4, 0.9, 50n), ...known], 10n), [0.5, 0.4]);
  assert.deepEqual(ranks([ranked(0, 4, 0)]), [0], "somebody is better than nobody");
});

test("a route has no more stages than a session can have", () => {
  const offers = Array.from({ length: 65 }, (_, block) => candidate(block, block + 1));
  assert.equal(planRoute("m", 64, offers).length, 64);
  assert.throws(() => planRoute("m", 65, offers), { code: "OMNI_LAYERS_NOT_SERVED" });
});

test("offers whose context does not hold the session are passed over", () => {
  const offered = (a: number, b: number, context: number) => {
    const layers: [number, number] = [a, b];
    return { ...candidate(a, b), offer: { manifest: "m", layers, blocks: 4, context } };
  };
  const offers = [offered(0, 4, 16), offered(0, 2, 64), offered(2, 4, 128)];
  const chosen = (positions: number) => chooseRoute(offers, { manifest: "m", blocks: 4, positions });
  assert.deepEqual(
    [chosen(16), chosen(17)].map((route) => route.map(({ layers }) => layers)),
    [
      [[0, 4]],
      [
        [0, 2],
        [2, 4],
      ],
    ],
  );
  assert.throws(() => chosen(65), { code: "OMNI_CONTEXT_EXCEEDED", needed: 65, context: 16 });
  assert.throws(() => chooseRoute([], { manifest: "m", blocks: 4, positions: 1 }), {
    code: "OMNI_LAYERS_NOT_SERVED",
  });
});

test("a lease counts only for a peer that works for its operator", () => {
  const offer = { manifest: "m", layers: [0, 4] as [number, number], blocks: 4, context: 64 };
  const offered = { ...candidate(0, 4), operator: "0xAA", offer };
  const [own, foreign] = [
    { ...candidate(0, 4), operator: "0xaa", price: 7n, peerId: offered.peerId },
    { ...candidate(0, 4), operator: "0xbb", price: 9n, peerId: offered.peerId },
  ];
  assert.deepEqual(leasedOffers([offered], [foreign]), []);
  assert.deepEqual(
    leasedOffers([offered], [foreign, own]).map(({ price, operator }) => [price, operator]),
    [[7n, "0xaa"]],
  );
});

const layerRange = fc
  .tuple(fc.nat(6), fc.nat(6))
  .map(([a, b]): LayerRange => [Math.min(a, b), Math.max(a, b) + 1]);

test("a route meets end to end and no shorter or cheaper one exists", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(layerRange, fc.bigInt(0n, 9n)), { maxLength: 8 }), (offers) => {
      const blocks = 5;
      const candidates = offers.map(([[a, b], price]) => candidate(a, b, price));
      /** Every chain of offers, by brute force. */
      const chains = (from: number): Candidate[][] =>
        from === blocks
          ? [[]]
          : candidates
              .filter(({ layers: [a, b] }) => a === from && b <= blocks)
              .flatMap((next) => chains(next.layers[1]).map((rest) => [next, ...rest]));
      const cost = (route: readonly Candidate[]): number =>
        route.length * 1000 + Number(route.reduce((sum, { price }) => sum + price, 0n));
      const all = chains(0);
      if (all.length === 0) {
        assert.throws(() => planRoute("m", blocks, candidates), { code: "OMNI_LAYERS_NOT_SERVED" });
        return;
      }
      const route = planRoute("m", blocks, candidates);
      assert.ok(
        all.some(
          (chain) => chain.every((stage, index) => stage === route[index]) && chain.length === route.length,
        ),
      );
      assert.equal(cost(route), Math.min(...all.map(cost)));
    }),
  );
});

test("silent stages are waited for while a route with them would be better", () => {
  const wanted = { manifest: "m", blocks: 4, positions: 16, maxPrice: 10n };
  const ranked = (a: number, b: number, rank: number) => ({ ...candidate(a, b), rank });
  const offered = (a: number, b: number, rank: number) => {
    const layers: [number, number] = [a, b];
    return { ...ranked(a, b, rank), offer: { manifest: "m", layers, blocks: 4, context: 64 } };
  };
  const answered = [offered(0, 4, 0.5)];
  assert.equal(patienceFor([offered(0, 2, 1)], [ranked(2, 4, 1)], wanted), Number.POSITIVE_INFINITY);
  assert.equal(patienceFor([], [], wanted), Number.POSITIVE_INFINITY);
  const unknown = patienceFor(answered, undefined, wanted);
  const better = patienceFor(answered, [ranked(0, 4, 0.6)], wanted);
  assert.ok(unknown > 0 && better > unknown && better < 20_000);
  assert.equal(patienceFor(answered, [ranked(0, 4, 0.4)], wanted), 0);
  assert.equal(patienceFor(answered, [], wanted), 0);
  assert.equal(patienceFor(answered, [ranked(0, 2, 1)], wanted), 0, "half a route is none");
  assert.equal(patienceFor(answered, [{ ...ranked(0, 4, 0.9), price: 11n }], wanted), 0, "it is too dear");
});
