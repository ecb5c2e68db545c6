import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { decode, encode } from "@ipld/dag-cbor";
import fc from "fast-check";
import { decodeTrace, encodeTrace } from "../../../../node/src/economy/disputes/trace-bytes.ts";
import { FROM, workOn } from "../../../helpers/court/layer.ts";
import { traceOfLayer } from "./hash-model.ts";

const trace = traceOfLayer(workOn(FROM + 2n, "none"));
const bytes = encodeTrace(trace);
const malformed = { code: "OMNI_OPERATION_TRACE" };

describe("an operation trace as bytes", () => {
  it("is what it was", () => {
    assert.deepEqual(decodeTrace(bytes), trace);
  });

  it("is refused where any bit of it is another", () => {
    fc.assert(
      fc.property(fc.nat(bytes.length * 8 - 1), (bit) => {
        const damaged = bytes.slice();
        damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        try {
          // Roots of the rows are the answer's own word: nothing in the trace depends on them.
          const { answer, ...rest } = decodeTrace(damaged);
          assert.deepEqual(rest, { leaves: trace.leaves, outputs: trace.outputs });
          assert.notDeepEqual(answer, trace.answer);
        } catch (error) {
          assert.equal((error as { code?: string }).code, "OMNI_OPERATION_TRACE", String(error));
        }
      }),
    );
  });

  it("is refused where it is cut off, and where it is something else", () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), (length) => {
        assert.throws(() => decodeTrace(bytes.subarray(0, length)), malformed);
      }),
      { numRuns: 50 },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (noise) => {
        assert.throws(() => decodeTrace(noise), malformed);
      }),
    );
  });

  it("is refused with a leaf or an output less, or in another order", () => {
    const parts = decode<{ answer: unknown; leaves: unknown[]; outputs: unknown[] }>(bytes);
    const others = [
      { ...parts, leaves: parts.leaves.slice(1) },
      { ...parts, outputs: parts.outputs.slice(1) },
      { ...parts, outputs: parts.outputs.toReversed() },
      { ...parts, leaves: parts.leaves.toReversed() },
      { ...parts, more: 1 },
    ];
    for (const other of others) assert.throws(() => decodeTrace(encode(other)), malformed);
  });
});
