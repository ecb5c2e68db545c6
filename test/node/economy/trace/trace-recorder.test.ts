import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { bytesToHex, concat, encodeAbiParameters, type Hex, keccak256 } from "viem";
import { TraceGapError, TraceShapeError } from "../../../../node/src/economy/errors.ts";
import { rowRoot } from "../../../../node/src/economy/trace/row-commitment.ts";
import { TraceRecorder } from "../../../../node/src/economy/trace/trace-recorder.ts";
import { stepTrace, WIDTH } from "../session-fixture.ts";

/** docs/RECEIPTS.md, word by word. */
function naiveRow(row: readonly number[], kind: "f32" | "i32"): Hex {
  const slices: Hex[] = [];
  for (let from = 0; from < row.length; from += 256) {
    const bytes = Buffer.alloc(1_024);
    row.slice(from, from + 256).forEach((value, i) => {
      if (kind === "f32") bytes.writeFloatLE(value, i * 4);
      else bytes.writeInt32LE(value, i * 4);
    });
    slices.push(keccak256(bytes));
  }
  return naiveTree(slices);
}

function naiveTree(nodes: readonly Hex[]): Hex {
  const [only] = nodes;
  if (only === undefined) return `0x${"00".repeat(32)}`;
  if (nodes.length === 1) return only;
  let k = 1;
  while (k * 2 < nodes.length) k *= 2;
  return keccak256(concat([naiveTree(nodes.slice(0, k)), naiveTree(nodes.slice(k))]));
}

function naivePosition(position: number, input: Hex, output: Hex): Hex {
  const types = [{ type: "uint256" }, { type: "bytes32" }, { type: "bytes32" }] as const;
  return keccak256(encodeAbiParameters(types, [BigInt(position), input, output]));
}

describe("a row's root", () => {
  it("is that of the naive tree over padded slices, for any width and any bits", () => {
    const bits = fc.uint32Array({ minLength: 1, maxLength: 1_500, size: "max" });
    fc.assert(
      fc.property(bits, (words) => {
        const ints = new Int32Array(words.buffer, words.byteOffset, words.length);
        assert.equal(bytesToHex(rowRoot(ints)), naiveRow([...ints], "i32"));
      }),
      { numRuns: 40 },
    );
    fc.assert(
      fc.property(fc.float32Array({ minLength: 1, maxLength: 1_500, size: "max", noNaN: true }), (floats) => {
        assert.equal(bytesToHex(rowRoot(floats)), naiveRow([...floats], "f32"));
      }),
      { numRuns: 40 },
    );
  });

  it("does not depend on where the row lies in its buffer", () => {
    const rows = Float32Array.from({ length: 3 * 640 }, (_, i) => i / 7);
    const second = rows.subarray(640, 1_280);
    assert.deepEqual(rowRoot(second), rowRoot(second.slice()));
  });
});

describe("the recorder", () => {
  it("commits to positions as the naive implementation does, whatever the steps they came in", async () => {
    const row = (step: ReturnType<typeof stepTrace>, i: number): Hex =>
      naivePosition(
        step.position + i,
        naiveRow([...step.input.subarray(i, i + 1)], "i32"),
        naiveRow([...step.output.subarray(i * WIDTH, (i + 1) * WIDTH)], "f32"),
      );
    const recorder = new TraceRecorder(0);
    const expected: Hex[] = [];
    for (const [position, nTokens] of [
      [0, 40],
      [40, 1],
      [41, 1],
      [42, 5],
    ] as const) {
      const step = stepTrace(position, nTokens);
      recorder.record(step);
      for (let i = 0; i < nTokens; i++) expected.push(row(step, i));
    }
    await recorder.flush();
    assert.equal(recorder.committed, 47);
    assert.equal(bytesToHex(recorder.range.root()), naiveTree(expected));
  });

  it("gives a sampled token to the last row of its step, and no output to the others", async () => {
    const recorder = new TraceRecorder(0);
    const input = Float32Array.from({ length: 3 * WIDTH }, (_, i) => i);
    recorder.record({ position: 0, nTokens: 3, width: WIDTH, input, output: Int32Array.of(42) });
    await recorder.flush();
    const rows = [0, 1, 2].map((i) =>
      naivePosition(
        i,
        naiveRow([...input.subarray(i * WIDTH, (i + 1) * WIDTH)], "f32"),
        i === 2 ? naiveRow([42], "i32") : `0x${"00".repeat(32)}`,
      ),
    );
    assert.equal(bytesToHex(recorder.range.root()), naiveTree(rows));
  });

  it("copies: rows may be overwritten as soon as they are recorded", async () => {
    const [one, two] = [new TraceRecorder(0), new TraceRecorder(0)];
    const step = stepTrace(0, 2);
    one.record(step);
    two.record(stepTrace(0, 2));
    step.output.fill(0);
    step.input.fill(0);
    await Promise.all([one.flush(), two.flush()]);
    assert.deepEqual(one.range.root(), two.range.root());
  });

  it("refuses rows out of order and of another shape", () => {
    const recorder = new TraceRecorder(0);
    recorder.record(stepTrace(0, 2));
    assert.throws(() => recorder.record(stepTrace(3)), TraceGapError);
    assert.throws(() => recorder.record(stepTrace(1)), TraceGapError);
    const short = { ...stepTrace(2), output: new Float32Array(WIDTH - 1) };
    assert.throws(() => recorder.record(short), TraceShapeError);
    assert.throws(() => recorder.record({ ...stepTrace(2), nTokens: 2 }), TraceShapeError);
    assert.throws(() => recorder.record({ ...stepTrace(2), nTokens: 0 }), TraceShapeError);
    recorder.record(stepTrace(2));
    assert.equal(recorder.recorded, 3);
  });
});
