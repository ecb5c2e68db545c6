import assert from "node:assert/strict";
import { test } from "node:test";
import { OfferBoard } from "../../../node/src/pipeline/offer-board.ts";
import type { OfferedCandidate } from "../../../node/src/pipeline/offers.ts";

const NEVER = new AbortController().signal;

function offered(peerId: string, isConnected?: () => boolean): OfferedCandidate {
  const layers: [number, number] = [0, 4];
  return {
    peerId,
    addresses: [],
    layers,
    price: 0n,
    state: { version: 1, sessions: 1, maxSessions: 4, freePositions: 64 },
    offer: { manifest: "m", layers, blocks: 4, context: 64 },
    ...(isConnected && { isConnected }),
  };
}

function setting() {
  let [now, asked] = [0, 0];
  const board = new OfferBoard<{ offers: readonly OfferedCandidate[]; n: number }>(() => now);
  let connected = true;
  const ask = async () => ({ n: ++asked, offers: [offered("a"), offered("b", () => connected)] });
  return {
    board,
    ask,
    later(ms: number) {
      now += ms;
    },
    cut() {
      connected = false;
    },
    read: async () => (await board.read(ask, NEVER)).posted,
  };
}

test("offers hold for a few seconds, and not after a node that made one has gone", async () => {
  const { read, later, cut } = setting();
  assert.equal((await read()).n, 1);
  later(4_000);
  assert.equal((await read()).n, 1);
  later(2_000);
  assert.equal((await read()).n, 2);
  cut();
  assert.equal((await read()).n, 3);
});

test("who found an offer wrong has the nodes asked anew, also by those who had begun to ask before", async () => {
  const { board, read, ask } = setting();
  await read();
  board.forget();
  assert.equal((await read()).n, 2);
  board.forget();
  const late = Promise.withResolvers<void>();
  const early = board.read(async () => {
    await late.promise;
    return ask();
  }, NEVER);
  board.forget();
  late.resolve();
  assert.deepEqual([(await early).posted.n, (await early).isNew], [3, true]);
  assert.equal((await read()).n, 4, "the answer from before is not kept");
});

test("sessions that begin together ask once; one that gives up does not stop the others", async () => {
  const { board, ask } = setting();
  const answer = Promise.withResolvers<void>();
  const slow = async () => {
    await answer.promise;
    return ask();
  };
  const giving = new AbortController();
  const first = board.read(slow, giving.signal);
  const second = board.read(slow, NEVER);
  giving.abort();
  await assert.rejects(first, { name: "AbortError" });
  answer.resolve();
  assert.equal((await second).posted.n, 1);
});

test("a question that failed is asked again", async () => {
  const { board, read } = setting();
  await assert.rejects(
    board.read(() => Promise.reject(new Error("nobody")), NEVER),
    /nobody/,
  );
  assert.equal((await read()).n, 1);
});

test("sessions of this gateway count at once, until they end or the nodes count them", async () => {
  const { board, read, later } = setting();
  const sessions = async () => (await read()).offers.map(({ state }) => state?.sessions);
  assert.deepEqual(await sessions(), [1, 1]);
  const leave = board.take([{ peerId: "b" }]);
  board.take([{ peerId: "b" }]);
  assert.deepEqual(await sessions(), [1, 3]);
  leave();
  leave();
  assert.deepEqual(await sessions(), [1, 2]);
  later(6_000);
  assert.deepEqual(await sessions(), [1, 1]);
});
