import assert from "node:assert/strict";
import { test } from "node:test";
import { explainRoute } from "../../../node/src/pipeline/explain-route.ts";
import type { OfferedCandidate } from "../../../node/src/pipeline/offers.ts";

const REQUEST = { manifest: "m", blocks: 4, positions: 16 };

function offered(peerId: string, a: number, b: number, decodeMs: number, price: bigint): OfferedCandidate {
  const layers: [number, number] = [a, b];
  return {
    peerId,
    addresses: [],
    layers,
    price,
    link: { roundTripMs: 2 },
    state: {
      version: 1,
      speed: { decodeMs, prefillMs: 10 * decodeMs, prefillTokens: 128 },
      sessions: 0,
      maxSessions: 4,
      freePositions: 64,
    },
    offer: { manifest: "m", layers, blocks: 4, context: 64 },
  };
}

const OFFERS = [
  offered("front", 0, 2, 10, 5n),
  offered("back", 2, 4, 10, 5n),
  offered("slow back", 2, 4, 14, 2n),
  offered("all", 0, 4, 31, 3n),
  offered("fast", 0, 4, 18, 99n),
];

test("a route is explained by what it takes and by what else there is", () => {
  const { chosen, alternatives } = explainRoute(OFFERS, { ...REQUEST, maxPrice: 10n }, 128);
  assert.deepEqual(
    chosen.stages.map(({ candidate, time }) => [candidate.peerId, time.decodeMs, time.hopMs]),
    [
      ["front", 10, 2],
      ["back", 10, 2],
    ],
  );
  assert.deepEqual([chosen.msPerToken, chosen.price, chosen.prefillMs], [24, 10n, 204]);
  const told = alternatives.map(({ kind, peerId, route }) => [
    kind,
    peerId,
    route?.stages.map(({ candidate }) => candidate.peerId),
    route?.price,
  ]);
  assert.deepEqual(told, [
    ["one-machine", undefined, ["fast"], 99n],
    ["any-price", undefined, ["fast"], 99n],
    ["cheapest", undefined, ["all"], 3n],
    ["without", "front", ["all"], 3n],
    ["without", "back", ["front", "slow back"], 7n],
  ]);
});

test("where the loss of a stage ends every route, that is told", () => {
  const { alternatives } = explainRoute(OFFERS.slice(0, 2), REQUEST, 1);
  assert.deepEqual(alternatives, [
    { kind: "without", peerId: "front", route: undefined },
    { kind: "without", peerId: "back", route: undefined },
  ]);
});

test("no route is no explanation", () => {
  assert.throws(() => explainRoute(OFFERS, { ...REQUEST, maxPrice: 2n }, 1), { code: "OMNI_ROUTE_TOO_DEAR" });
  assert.throws(() => explainRoute(OFFERS, { ...REQUEST, positions: 65 }, 1), {
    code: "OMNI_CONTEXT_EXCEEDED",
  });
  assert.throws(() => explainRoute([], REQUEST, 1), { code: "OMNI_LAYERS_NOT_SERVED" });
});
