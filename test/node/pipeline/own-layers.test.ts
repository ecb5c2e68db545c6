import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { OfferedCandidate } from "../../../node/src/pipeline/offers.ts";
import { betweenOwn, chooseOwnLayers } from "../../../node/src/pipeline/own-layers.ts";
import type { LayerRange } from "../../../node/src/types/model.ts";

const LEAST = { first: 2, last: 1 };

describe("the layers that a gateway keeps to itself", () => {
  it("are as few as what others offer between allows, at least those asked for", () => {
    const choose = (...offered: LayerRange[]) => chooseOwnLayers(18, offered, LEAST);
    assert.deepEqual(choose([2, 17]), { first: 2, last: 1 });
    assert.deepEqual(choose([0, 6], [6, 12], [12, 18]), { first: 6, last: 6 });
    assert.deepEqual(choose([2, 9], [9, 17], [0, 9], [9, 18]), { first: 2, last: 1 });
    assert.deepEqual(choose([2, 8], [9, 17]), { first: 9, last: 1 });
    assert.deepEqual(choose([2, 16], [3, 17]), { first: 3, last: 1 }, "more at the start tells less");
    assert.equal(choose([0, 18], [0, 9], [9, 18], [1, 17]), undefined);
  });

  it("leave a chain of offers between, and no chain leaves fewer", () => {
    const boundary = fc.integer({ min: 0, max: 8 });
    const spans = fc.array(fc.tuple(boundary, boundary), { maxLength: 8 });
    const ends = fc.record({
      first: fc.integer({ min: 1, max: 3 }),
      last: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(spans, ends, (offered, least) => {
        const chosen = chooseOwnLayers(8, offered, least);
        const reaches = (from: number, to: number): boolean =>
          offered.some(([a, b]) => a === from && a < b && (b === to || (b < to && reaches(b, to))));
        let fewest = Number.POSITIVE_INFINITY;
        for (let from = least.first; from < 8; from++) {
          for (let to = from + 1; to <= 8 - least.last; to++)
            if (reaches(from, to)) fewest = Math.min(fewest, from + 8 - to);
        }
        if (chosen === undefined) assert.equal(fewest, Number.POSITIVE_INFINITY);
        else {
          assert.equal(chosen.first + chosen.last, fewest);
          assert.ok(reaches(chosen.first, 8 - chosen.last));
        }
      }),
    );
  });

  it("are what a route begins and ends with, and nobody else's", () => {
    const offer = (peerId: string, layers: [number, number]): OfferedCandidate => ({
      peerId,
      layers,
      addresses: [],
      price: 0n,
      offer: { manifest: "m", layers, blocks: 6, context: 64 },
    });
    const own = [offer("own", [0, 2]), offer("own", [5, 6])];
    const others = [offer("whole", [0, 6]), offer("a", [2, 4]), offer("b", [4, 5]), offer("c", [4, 6])];
    assert.deepEqual(
      betweenOwn(others, own).map(({ peerId, layers }) => `${peerId} ${layers.join(":")}`),
      ["own 0:2", "a 2:4", "b 4:5", "own 5:6"],
    );
    assert.deepEqual(betweenOwn(others, []), others);
  });
});
