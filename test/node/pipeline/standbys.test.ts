import assert from "node:assert/strict";
import { test } from "node:test";
import type { OfferedCandidate } from "../../../node/src/pipeline/offers.ts";
import { createStandbys } from "../../../node/src/pipeline/standbys.ts";

const POSITIONS = 256;
const LAYERS: [number, number] = [2, 4];

interface Sketch {
  readonly decodeMs?: number;
  readonly roundTripMs?: number;
  readonly sessions?: number;
  readonly price?: bigint;
  readonly rank?: number;
}

function offered(peerId: string, sketch: Sketch): OfferedCandidate {
  const { decodeMs = 10, roundTripMs = 1, sessions = 0, price = 0n, rank } = sketch;
  return {
    peerId,
    addresses: [],
    layers: LAYERS,
    price,
    ...(rank === undefined ? {} : { rank }),
    link: { roundTripMs },
    state: {
      version: 1,
      speed: { decodeMs, prefillMs: 30 * decodeMs, prefillTokens: 128 },
      sessions,
      maxSessions: 16,
      freePositions: 1 << 20,
    },
    offer: { manifest: "m", layers: LAYERS, blocks: 4, context: POSITIONS },
  };
}

async function orderOf(known: readonly OfferedCandidate[], maxPrice?: bigint): Promise<string[]> {
  const standbys = createStandbys({ known, ask: async () => [], positions: POSITIONS, maxPrice });
  const excluded = new Set<string>();
  const found = await standbys({ layers: LAYERS, route: [], excluded, signal: AbortSignal.timeout(1_000) });
  return found.map(({ peerId }) => peerId);
}

test("the standby that adds the least time to a token comes first, then the cheaper; one without room comes last", async () => {
  const known = [
    offered("full", { decodeMs: 1, sessions: 16 }),
    offered("far", { roundTripMs: 50 }),
    offered("slow", { decodeMs: 30 }),
    offered("dear", { price: 2n }),
    offered("busy", { sessions: 4 }),
    offered("cheap", { price: 1n }),
  ];
  assert.deepEqual(await orderOf(known), ["cheap", "dear", "busy", "slow", "far", "full"]);
});

test("between alike ones the better rank decides, and who is too dear is none", async () => {
  const known = [
    offered("worse", { rank: 0.5 }),
    offered("dear", { rank: 9, price: 9n }),
    offered("better", { rank: 1 }),
  ];
  assert.deepEqual(await orderOf(known, 5n), ["better", "worse"]);
});
