import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readModelShape } from "../../../node/src/engine/model-shape.ts";
import { weightsRead } from "../../../node/src/engine/weights-read.ts";
import { bestWays, type Leg } from "../../../node/src/pipeline/best-ways.ts";
import { chooseRoute } from "../../../node/src/pipeline/choose-route.ts";
import { type Candidate, planRoute } from "../../../node/src/pipeline/route.ts";
import { expectedTime, stageTimes } from "../../../node/src/pipeline/stage-time.ts";
import { simulatedNetwork } from "../../helpers/simulated-network.ts";
import { embeddedWeights } from "./ring.ts";

interface Sketch {
  readonly price?: bigint;
  readonly rank?: number;
  /** Of a token, by the node's own account. */
  readonly decodeMs?: number;
  readonly roundTripMs?: number;
  readonly sessions?: number;
}

let made = 0;
/** An offer of layers [a, b) whose node says and shows so much. */
function offer(a: number, b: number, sketch: Sketch = {}): Candidate {
  const { price = 0n, rank, decodeMs, roundTripMs, sessions = 0 } = sketch;
  return {
    peerId: `peer ${made++}`,
    addresses: [],
    layers: [a, b],
    price,
    ...(rank === undefined ? {} : { rank }),
    ...(roundTripMs === undefined ? {} : { link: { roundTripMs } }),
    ...(decodeMs === undefined
      ? {}
      : {
          state: {
            version: 1 as const,
            speed: { decodeMs, prefillMs: 30 * decodeMs, prefillTokens: 128 },
            sessions,
            maxSessions: 16,
            freePositions: 1 << 20,
          },
        }),
  };
}

const plan = (blocks: number, offers: readonly Candidate[], most?: bigint) =>
  planRoute("m", blocks, offers, most);

test("the faster of two ways is taken, near and far, busy and free", () => {
  const slow = offer(0, 4, { decodeMs: 40, roundTripMs: 1 });
  const fast = offer(0, 4, { decodeMs: 25, roundTripMs: 1 });
  assert.deepEqual(plan(4, [slow, fast]), [fast]);
  const busy = offer(0, 4, { decodeMs: 25, roundTripMs: 1, sessions: 8 });
  assert.deepEqual(plan(4, [slow, busy]), [slow]);
  const near = [offer(0, 2, { decodeMs: 10, roundTripMs: 2 }), offer(2, 4, { decodeMs: 10, roundTripMs: 2 })];
  const far = [offer(0, 2, { decodeMs: 9, roundTripMs: 30 }), offer(2, 4, { decodeMs: 9, roundTripMs: 30 })];
  assert.deepEqual(plan(4, [...far, ...near]), near);
  // Two machines that are twice as fast are worth the ways between them while these are short.
  assert.deepEqual(plan(4, [slow, ...near]), near);
  assert.deepEqual(plan(4, [slow, ...far]), [slow]);
});

test("one machine is taken where it is no slower, and how far it is does not matter", () => {
  const ring = [
    offer(0, 2, { decodeMs: 10, roundTripMs: 0.4 }),
    offer(2, 4, { decodeMs: 10, roundTripMs: 0.4 }),
  ];
  const alone = offer(0, 4, { decodeMs: 21, roundTripMs: 300 });
  assert.deepEqual(plan(4, [...ring, alone]), [alone]);
  assert.deepEqual(plan(4, [...ring, offer(0, 4, { decodeMs: 30, roundTripMs: 1 })]), ring);
});

test("what is no slower and costs less is taken", () => {
  const dear = offer(0, 4, { decodeMs: 20, price: 9n });
  const cheap = offer(0, 4, { decodeMs: 20.5, price: 3n });
  const cheapest = offer(0, 4, { decodeMs: 30, price: 1n });
  assert.deepEqual(plan(4, [dear, cheap, cheapest]), [cheap]);
  assert.deepEqual(plan(4, [dear, cheap, cheapest], 2n), [cheapest]);
});

test("a lie about speed gains three tenths at most, and nothing with a rank that is worse by a third", () => {
  const honest = [
    offer(0, 4, { decodeMs: 20 }),
    offer(0, 4, { decodeMs: 21 }),
    offer(0, 4, { decodeMs: 19 }),
  ];
  const liar = offer(0, 4, { decodeMs: 0 });
  const time = stageTimes([...honest, liar]).get(liar);
  assert.equal(time?.decodeMs, 14);
  const ranked = honest.map((one) => ({ ...one, rank: 0.5 }));
  assert.notDeepEqual(plan(4, [...ranked, { ...liar, rank: 0.33 }]), [{ ...liar, rank: 0.33 }]);
  // Newcomers do not shift what is usual: they weigh as little as their ranks.
  const newcomers = Array.from({ length: 50 }, () => ({ ...offer(0, 4, { decodeMs: 0.001 }), rank: 0.02 }));
  const among = stageTimes([...ranked, ...newcomers]);
  assert.ok(Math.abs((among.get(newcomers[0] ?? liar)?.decodeMs ?? 0) - 13.3) < 1e-9);
});

test("between nodes that have ranks, what measures differ by on busy machines says nothing", () => {
  const judged = { ...offer(0, 4, { decodeMs: 20 }), rank: 0.06 };
  const worse = { ...offer(0, 4, { decodeMs: 11 }), rank: 0.055 };
  assert.deepEqual(plan(4, [worse, judged]), [judged]);
  const [fast, quick] = [1, 0.2].map((decodeMs, i) => ({
    ...offer(0, 4, { decodeMs }),
    rank: 0.06 - i / 1_000,
  }));
  assert.ok(fast && quick);
  assert.deepEqual(plan(4, [quick, fast]), [fast]);
  const slow = {
    ...judged,
    state: { ...worse.state, speed: { decodeMs: 50, prefillMs: 1, prefillTokens: 1 } },
  };
  assert.equal(stageTimes([{ ...worse, rank: 0.9 }, slow as Candidate]).get(slow as Candidate)?.decodeMs, 50);
});

test("what a gateway saw of a stage corrects what it says", () => {
  const liar = offer(0, 4, { decodeMs: 10 });
  const honest = offer(0, 4, { decodeMs: 15 });
  const excess = ({ peerId }: { peerId: string }): number => (peerId === liar.peerId ? 30 : -3);
  const times = stageTimes([liar, honest], { excess });
  assert.deepEqual([times.get(liar)?.decodeMs, times.get(honest)?.decodeMs], [40.5, 12]);
  assert.deepEqual(planRoute("m", 4, [liar, honest], undefined, times), [honest]);
});

test("a head counts where it is, and a speed that nobody tells is the usual one for the weights that are read", async () => {
  const source = await embeddedWeights();
  const shape = readModelShape(source.metadata);
  const work = weightsRead(source, shape);
  const embedding = source.tensors.get("token_embd.weight")?.size ?? 0;
  const [first, middle, last, whole] = [work([0, 1]), work([1, 2]), work([3, 4]), work([0, 4])];
  assert.equal(last, middle + embedding, "the tied embedding is the head");
  assert.equal(first, middle, "of an embedding one row is read");
  assert.equal(whole, first + 2 * middle + last, "and it counts once");
  const known = offer(0, 3, { decodeMs: 3 });
  const unknown = offer(3, 4);
  const time = stageTimes([known, unknown], { work }).get(unknown);
  assert.ok(Math.abs((time?.decodeMs ?? 0) - (3 * last) / work([0, 3])) < 1e-9);
});

test("a route's time is that of its stages and of the ways between them", () => {
  const stages = [
    { decodeMs: 4, hopMs: 10, prefillMs: 100 },
    { decodeMs: 6, hopMs: 20, prefillMs: 150 },
  ];
  assert.deepEqual(expectedTime(stages, 128), { msPerToken: 40, prefillMs: 280 });
  // Two more chunks, each behind the one before at the slower stage.
  assert.deepEqual(expectedTime(stages, 384), { msPerToken: 40, prefillMs: 580 });
  assert.deepEqual(expectedTime(stages.slice(0, 1), 64), { msPerToken: 4, prefillMs: 60 });
});

test("a full stage is passed over while another has room", () => {
  const offered = (a: number, b: number, free: Partial<NonNullable<Candidate["state"]>>, decodeMs = 10) => {
    const candidate = offer(a, b, { decodeMs });
    const { state } = candidate;
    if (state === undefined) throw new TypeError("no state");
    const layers: [number, number] = [a, b];
    return {
      ...candidate,
      state: { ...state, ...free },
      offer: { manifest: "m", layers, blocks: 4, context: 64 },
    };
  };
  const wanted = { manifest: "m", blocks: 4, positions: 64 };
  const full = offered(0, 4, { sessions: 2, maxSessions: 2 }, 1);
  const small = offered(0, 4, { freePositions: 63 }, 1);
  const free = offered(0, 4, { freePositions: 64 }, 50);
  assert.deepEqual(chooseRoute([full, small, free], wanted), [free]);
  assert.deepEqual(chooseRoute([full], wanted), [full], "it may have room when it is asked");
});

const leg = fc.record({
  from: fc.nat(5),
  length: fc.integer({ min: 1, max: 4 }),
  cost: fc.nat(20),
  price: fc.bigInt(0n, 12n),
});

test("of all ways the ones that are best in cost and price are found, and no others", () => {
  const limits = fc.record({
    maxLegs: fc.integer({ min: 1, max: 5 }),
    maxPrice: fc.option(fc.bigInt(0n, 30n), { nil: undefined }),
    slack: fc.constantFrom(0, 0.05, 0.5, 9),
  });
  fc.assert(
    fc.property(fc.array(leg, { maxLength: 12 }), limits, (sketches, { maxLegs, maxPrice, slack }) => {
      const end = 5;
      const legs = sketches.map(({ from, length, ...rest }): Leg => ({ from, to: from + length, ...rest }));
      const all = (from: number, left: number): { cost: number; price: bigint }[] =>
        from === end
          ? [{ cost: 0, price: 0n }]
          : legs
              .filter((one) => left > 0 && one.from === from && one.to <= end)
              .flatMap((one) =>
                all(one.to, left - 1).map(({ cost, price }) => ({
                  cost: cost + one.cost,
                  price: price + one.price,
                })),
              );
      const allowed = all(0, maxLegs).filter(({ price }) => maxPrice === undefined || price <= maxPrice);
      const best = Math.min(...allowed.map(({ cost }) => cost));
      const front = allowed.filter(
        (way) =>
          way.cost <= best * (1 + slack) &&
          !allowed.some(
            ({ cost, price }) =>
              cost <= way.cost && price <= way.price && (cost < way.cost || price < way.price),
          ),
      );
      const text = ({ cost, price }: { cost: number; price: bigint }): string => `${cost}/${price}`;
      const found = bestWays(end, legs, { maxLegs, maxPrice, slack });
      const wanted = new Set(front.map(text));
      assert.deepEqual(new Set(found.filter(({ cost }) => cost <= best * (1 + slack)).map(text)), wanted);
      for (const { cost, price, legs: way } of found) {
        assert.equal(way[0]?.from, 0);
        assert.equal(way.at(-1)?.to, end);
        for (const [i, { from }] of way.entries()) if (i > 0) assert.equal(from, way[i - 1]?.to);
        assert.equal(
          cost,
          way.reduce((sum, one) => sum + one.cost, 0),
        );
        assert.equal(
          price,
          way.reduce((sum, one) => sum + one.price, 0n),
        );
      }
    }),
    { numRuns: 500 },
  );
});

test("a way with fewer legs to a boundary is kept beside a better one that leaves too few to go on", () => {
  const legs = [
    { from: 0, to: 4, cost: 0, price: 1n },
    { from: 0, to: 1, cost: 0, price: 0n },
    { from: 1, to: 4, cost: 0, price: 0n },
    { from: 4, to: 5, cost: 0, price: 0n },
  ];
  const prices = (maxLegs: number): bigint[] =>
    bestWays(5, legs, { maxLegs, maxPrice: undefined, slack: 0 }).map(({ price }) => price);
  assert.deepEqual([prices(1), prices(2), prices(3)], [[], [1n], [0n]]);
});

const sketch = fc.record({
  a: fc.nat(4),
  length: fc.integer({ min: 1, max: 5 }),
  price: fc.bigInt(0n, 9n),
  rank: fc.constantFrom(0.1, 0.5, 0.9),
  decodeMs: fc.option(fc.integer({ min: 1, max: 100 }), { nil: undefined }),
  roundTripMs: fc.option(fc.integer({ min: 0, max: 80 }), { nil: undefined }),
  sessions: fc.nat(3),
});

test("no route within the budget takes less time, to a twentieth, and none as fast costs less", () => {
  fc.assert(
    fc.property(fc.array(sketch, { maxLength: 9 }), fc.bigInt(0n, 30n), (sketches, maxPrice) => {
      const blocks = 5;
      const offers = sketches.map(({ a, length, decodeMs, roundTripMs, ...rest }) =>
        offer(a, Math.min(blocks, a + length), {
          ...rest,
          ...(decodeMs === undefined ? {} : { decodeMs }),
          ...(roundTripMs === undefined ? {} : { roundTripMs }),
        }),
      );
      const times = stageTimes(offers);
      const routes = (from: number): Candidate[][] =>
        from === blocks
          ? [[]]
          : offers
              .filter(({ layers }) => layers[0] === from)
              .flatMap((next) => routes(next.layers[1]).map((rest) => [next, ...rest]));
      const priceOf = (route: readonly Candidate[]): bigint =>
        route.reduce((sum, { price }) => sum + price, 0n);
      const costOf = (route: readonly Candidate[]): number =>
        route.reduce((sum, stage) => {
          const { decodeMs = 0, hopMs = 0 } = times.get(stage) ?? {};
          return sum + Math.round((1000 * (decodeMs + (route.length > 1 ? hopMs : 0))) / (stage.rank ?? 1));
        }, 0);
      const allowed = routes(0).filter((route) => priceOf(route) <= maxPrice);
      if (allowed.length === 0) {
        assert.throws(() => planRoute("m", blocks, offers, maxPrice), /./);
        return;
      }
      const chosen = planRoute("m", blocks, offers, maxPrice);
      const most = Math.min(...allowed.map(costOf)) * 1.05;
      assert.ok(priceOf(chosen) <= maxPrice && costOf(chosen) <= most);
      const asFast = allowed.filter((route) => costOf(route) <= most);
      assert.ok(asFast.every((route) => priceOf(route) >= priceOf(chosen)));
      // One machine, where it is no slower and no dearer.
      const alone = asFast.some((route) => route.length === 1 && priceOf(route) === priceOf(chosen));
      if (alone) assert.equal(chosen.length, 1);
    }),
    { numRuns: 300 },
  );
});

test("a route through 1,000 nodes and 100 layers is planned within a second, whatever they ask for", () => {
  for (const fairPrices of [false, true]) {
    for (const seed of [1, 2, 3]) {
      const nodes = simulatedNetwork({ seed, nodes: 1000, layers: 100, grid: 1, fairPrices });
      const priceOf = (route: readonly Candidate[]): bigint =>
        route.reduce((sum, { price }) => sum + price, 0n);
      const start = process.threadCpuUsage();
      const best = plan(100, nodes);
      const frugal = plan(100, nodes, (priceOf(best) * 9n) / 10n);
      const { user, system } = process.threadCpuUsage(start);
      assert.ok(user + system < 2_000_000, "two plans, on a machine that does nothing else");
      assert.ok(priceOf(frugal) * 10n <= priceOf(best) * 9n);
    }
  }
});

test("more ways than are kept still give one within the budget", () => {
  // Each price in powers of two: no two of 2^14 ways cost the same, and none is better than another.
  const blocks = 14;
  const offers = Array.from({ length: blocks }, (_, i) => [
    offer(i, i + 1, { decodeMs: 1000, price: BigInt(2 ** i), roundTripMs: 1 }),
    offer(i, i + 1, { decodeMs: 1000 + 2 ** i, price: 0n, roundTripMs: 1 }),
  ]).flat();
  for (const most of [0n, 1n, 5_000n, 9_999n, 16_383n]) {
    const route = plan(blocks, offers, most);
    const price = route.reduce((sum, stage) => sum + stage.price, 0n);
    assert.ok(price <= most);
    const time = route.reduce((sum, { state }) => sum + (state?.speed?.decodeMs ?? 0), 0);
    assert.ok(time <= (14_000 + 16_383 - Number(most)) * 1.06, `${time} ms for ${most}`);
  }
});
