import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { LeaseChain, LeaseOffer, ListedLease } from "../../../node/src/economy/chain-view.ts";
import { LeaseKeeper } from "../../../node/src/economy/lease.ts";
import { MANIFEST, MODEL_ID, PRICE } from "./session-fixture.ts";

const DAY = 86_400n;
const offer: LeaseOffer = { modelId: MODEL_ID, layers: [0, 4], price: PRICE, peerId: "peer", endpoint: "" };

/** The registry's rules for one operator, in memory; settlement.test.ts has the contract. */
function createRegistry() {
  const listed = new Map<bigint, { offer: LeaseOffer; expiresAt: bigint }>();
  let next = 1n;
  const registry = {
    time: 1_800_000_000n,
    down: false,
    calls: [] as string[],
    listed,
    /** Called after each reading of the leases: lets a test follow the keeper's checks. */
    onCheck: () => {},
  };
  const write = (call: string): void => {
    if (registry.down) throw new Error("the chain is down");
    registry.calls.push(call);
  };
  const chain: LeaseChain = {
    clock: async () => registry.time,
    leaseDuration: async () => DAY,
    leases: async () => {
      queueMicrotask(registry.onCheck);
      if (registry.down) throw new Error("the chain is down");
      return [...listed].map(
        ([id, lease]): ListedLease => ({ id, live: lease.expiresAt > registry.time, ...lease }),
      );
    },
    lease: async (wanted) => {
      write("lease");
      listed.set(next, { offer: wanted, expiresAt: registry.time + DAY });
      return next++;
    },
    extend: async (ids) => {
      write("extend");
      for (const id of ids) listed.set(id, { offer, expiresAt: registry.time + DAY });
    },
    end: async (id) => {
      write("end");
      listed.delete(id);
    },
  };
  return { registry, chain };
}

const ignore = (): void => {};

describe("the lease keeper", () => {
  it("leases, tells the books what is leased, and ends it", async () => {
    const { registry, chain } = createRegistry();
    const keeper = new LeaseKeeper({ chain, offer, manifest: MANIFEST, judged: true, onProblem: ignore });
    assert.equal(keeper.leased, undefined);
    await keeper.start();
    assert.deepEqual(keeper.leased, {
      modelId: MODEL_ID,
      judged: true,
      manifest: MANIFEST,
      layers: [0, 4],
      price: PRICE,
    });
    await keeper.stop();
    assert.equal(keeper.leased, undefined);
    assert.equal(registry.listed.size, 0);
  });

  it("takes up the lease that a crash left, and ends those that mislead", async () => {
    const { registry, chain } = createRegistry();
    await chain.lease({ ...offer, price: 1n });
    const left = await chain.lease(offer);
    await chain.lease({ ...offer, peerId: "another node of the operator" });
    const keeper = new LeaseKeeper({ chain, offer, manifest: MANIFEST, judged: true, onProblem: ignore });
    await keeper.start();
    assert.equal(keeper.id, left);
    assert.deepEqual([...registry.listed.keys()], [2n, 3n]);
    await keeper.stop();
    assert.deepEqual([...registry.listed.keys()], [3n]);
  });

  it("extends when a quarter has passed, and leases anew where the lease lapsed", async () => {
    const { registry, chain } = createRegistry();
    const keeper = new LeaseKeeper({
      chain,
      offer,
      manifest: MANIFEST,
      judged: true,
      onProblem: ignore,
      checkIntervalMs: 1,
    });
    const nextCall = async (call: string): Promise<void> => {
      const { promise, resolve } = Promise.withResolvers<void>();
      registry.onCheck = () => {
        if (registry.calls.includes(call)) resolve();
      };
      registry.calls.length = 0;
      await promise;
    };
    await keeper.start();
    registry.time += DAY / 4n + 60n;
    await nextCall("extend");
    assert.equal(registry.listed.get(1n)?.expiresAt, registry.time + DAY);
    registry.time += DAY + 1n;
    await nextCall("lease");
    assert.equal(keeper.id, 2n);
    await keeper.stop();
    assert.equal(registry.listed.size, 0);
  });

  it("ends a lease that came about though the start was given up", async () => {
    const { registry, chain } = createRegistry();
    const lease: LeaseChain["lease"] = async (wanted) => {
      await chain.lease(wanted);
      throw new Error("interrupted");
    };
    const keeper = new LeaseKeeper({
      chain: { ...chain, lease },
      offer,
      manifest: MANIFEST,
      judged: true,
      onProblem: ignore,
    });
    await assert.rejects(keeper.start(), /interrupted/);
    assert.equal(registry.listed.size, 1);
    await keeper.stop();
    assert.equal(registry.listed.size, 0);
  });

  it("says when the chain cannot be asked, and goes on once it can", async () => {
    const { registry, chain } = createRegistry();
    const { promise, resolve } = Promise.withResolvers<unknown>();
    const keeper = new LeaseKeeper({
      chain,
      offer,
      manifest: MANIFEST,
      judged: true,
      onProblem: resolve,
      checkIntervalMs: 1,
    });
    await keeper.start();
    registry.down = true;
    assert.match(String(await promise), /down/);
    registry.down = false;
    await keeper.stop();
    assert.equal(registry.listed.size, 0);
  });
});
