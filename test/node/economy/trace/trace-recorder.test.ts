import assert from "node:assert/strict";
import { open, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import fc from "fast-check";
import { bytesToHex, concat, encodeAbiParameters, type Hex, keccak256 } from "viem";
import {
  TraceCorruptError,
  TraceFileError,
  TraceGapError,
  TraceMissingError,
  TraceShapeError,
} from "../../../../node/src/economy/errors.ts";
import { TraceLayout } from "../../../../node/src/economy/trace/layout.ts";
import { NO_TOKEN, positionBytes, sliceOf } from "../../../../node/src/economy/trace/record.ts";
import { TraceReader, TraceWriter } from "../../../../node/src/economy/trace/trace-file.ts";
import { TraceRecorder } from "../../../../node/src/economy/trace/trace-recorder.ts";
import type { StepTrace, TraceShape } from "../../../../node/src/types/settlement.ts";
import { stepRows } from "../../../../node/src/types/step-rows.ts";
import { aloneChunk } from "../../../helpers/chunk.ts";
import { SHAPE, stepTrace, temporaryHome } from "../session-fixture.ts";

/** docs/RECEIPTS.md, word by word: hashes of the slices of row `index` of a step's rows. */
function naiveSlices(values: Float32Array | Int32Array | Uint16Array, index: number, nTokens: number): Hex[] {
  const width = values.length / nTokens;
  const row = [...values.subarray(index * width, (index + 1) * width)];
  const size = values.BYTES_PER_ELEMENT;
  const slices: Hex[] = [];
  for (let from = 0; from < width; from += 256) {
    const bytes = Buffer.alloc(256 * size);
    row.slice(from, from + 256).forEach((value, i) => {
      if (values instanceof Float32Array) bytes.writeFloatLE(value, i * size);
      else if (values instanceof Int32Array) bytes.writeInt32LE(value, i * size);
      else bytes.writeUInt16LE(value, i * size);
    });
    slices.push(keccak256(bytes));
  }
  return slices;
}

function naiveTree(nodes: readonly Hex[]): Hex {
  const [only] = nodes;
  if (only === undefined) return `0x${"00".repeat(32)}`;
  if (nodes.length === 1) return only;
  let k = 1;
  while (k * 2 < nodes.length) k *= 2;
  return keccak256(concat([naiveTree(nodes.slice(0, k)), naiveTree(nodes.slice(k))]));
}

function naivePosition(step: StepTrace, index: number, { hasHead }: TraceShape): Hex {
  const { nTokens, input, rows, token, position } = step;
  const output = rows.layers.flatMap(({ keys, values, attended, fed }) =>
    [keys, values, attended, fed].flatMap((row) => naiveSlices(row, index, nTokens)),
  );
  const sampled = index === nTokens - 1 ? (token ?? NO_TOKEN) : NO_TOKEN;
  if (hasHead) output.push(...naiveSlices(Int32Array.of(sampled), 0, 1));
  const types = [{ type: "uint256" }, { type: "bytes32" }, { type: "bytes32" }] as const;
  const roots = [naiveTree(naiveSlices(input, index, nTokens)), naiveTree(output)] as const;
  return keccak256(encodeAbiParameters(types, [BigInt(position + index), ...roots]));
}

const anyShape: fc.Arbitrary<TraceShape> = fc.record({
  width: fc.integer({ min: 1, max: 700 }),
  kvWidths: fc.array(fc.integer({ min: 1, max: 300 }), { maxLength: 4 }),
  hasEmbedding: fc.boolean(),
  hasHead: fc.boolean(),
});

describe("the recorder", () => {
  it("commits to every row of every layer as the naive implementation does, whatever the steps", async () => {
    const steps = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(anyShape, steps, fc.integer({ min: 0, max: 1_000 }), async (shape, counts, from) => {
        const recorder = new TraceRecorder(from, shape);
        const expected: Hex[] = [];
        for (const nTokens of counts) {
          const step = stepTrace(recorder.recorded, nTokens, shape);
          for (let i = 0; i < nTokens; i++) expected.push(naivePosition(step, i, shape));
          recorder.record(step);
        }
        await recorder.flush();
        assert.equal(recorder.committed, from + expected.length);
        assert.equal(bytesToHex(recorder.range.root()), naiveTree(expected));
      }),
      { numRuns: 25 },
    );
  });

  it("begins with another attempt's positions, after which it samples nothing", async (t) => {
    const folder = await temporaryHome(t);
    const steps = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 });
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(
        anyShape,
        steps,
        fc.nat(),
        fc.integer({ min: 1, max: 3 }),
        async (shape, counts, n, more) => {
          const layout = new TraceLayout(shape);
          const [first, second] = [join(folder, `${runs}.first`), join(folder, `${runs++}.second`)];
          const file = await TraceWriter.create(first, { from: 0, threads: 1, layout });
          const earlier = new TraceRecorder(0, shape, file);
          const rows: Hex[] = [];
          for (const nTokens of counts) {
            const step = stepTrace(earlier.recorded, nTokens, shape);
            const silent = { ...step, token: undefined };
            for (let i = 0; i < nTokens; i++) rows.push(naivePosition(silent, i, shape));
            earlier.record(step);
          }
          await earlier.close();
          await file.close();
          const positions = 1 + (n % rows.length);

          const copy = await TraceWriter.create(second, { from: 0, threads: 1, layout });
          const recorder = new TraceRecorder(0, shape, copy);
          recorder.begin(first, positions);
          assert.equal(recorder.recorded, 0, "nothing is committed to before something follows");
          assert.throws(() => recorder.record(stepTrace(positions + 1, more, shape)), TraceGapError);
          const step = stepTrace(positions, more, shape);
          const expected = rows.slice(0, positions);
          for (let i = 0; i < more; i++) expected.push(naivePosition(step, i, shape));
          recorder.record(step);
          await recorder.flush();
          assert.equal(recorder.committed, positions + more);
          assert.equal(bytesToHex(recorder.range.root()), naiveTree(expected));
          assert.deepEqual([recorder.received.to, recorder.sent.to], [positions + more, positions + more]);
          await recorder.close();
          await copy.close();
          await using before = await TraceReader.open(first, layout);
          await using after = await TraceReader.open(second, layout);
          assert.equal(after.to, positions + more);
          assert.deepEqual((await after.range()).root(), recorder.range.root());
          for (let position = 0; position < positions; position++) {
            await after.record(position);
            assert.deepEqual(await after.place(position), await before.place(position));
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  it("begins with another attempt's positions before anything else, once", async (t) => {
    const path = join(await temporaryHome(t), "first");
    const recorder = new TraceRecorder(0, SHAPE);
    recorder.begin(path, 3);
    assert.throws(() => recorder.begin(path, 3), TraceGapError);
    const other = new TraceRecorder(0, SHAPE);
    other.record(stepTrace(0));
    assert.throws(() => other.begin(path, 3), TraceGapError);
    await Promise.all([recorder.close(), other.close()]);
  });

  it("copies positions between what other attempts want done", async (t) => {
    const folder = await temporaryHome(t);
    const layout = new TraceLayout(SHAPE);
    const made = async (name: string): Promise<TraceWriter> =>
      TraceWriter.create(join(folder, name), { from: 0, threads: 1, layout });
    const first = await made("first");
    const earlier = new TraceRecorder(0, SHAPE, first);
    earlier.record(stepTrace(0, 400));
    await earlier.close();
    await first.close();
    const [copy, file] = [await made("second"), await made("other")];
    const [recorder, other] = [new TraceRecorder(0, SHAPE, copy), new TraceRecorder(0, SHAPE, file)];
    recorder.begin(first.path, 400);
    recorder.record(stepTrace(400));
    const order: string[] = [];
    const copied = recorder.flush().then(() => order.push("copied"));
    other.record(stepTrace(0));
    await Promise.all([copied, other.flush().then(() => order.push("other"))]);
    assert.deepEqual(order, ["other", "copied"]);
    assert.deepEqual([recorder.committed, other.committed], [401, 1]);
    await Promise.all([recorder.close(), other.close()]);
    await Promise.all([copy.close(), file.close()]);
  });

  it("commits to nothing of a trace that is damaged or gone", async (t) => {
    const folder = await temporaryHome(t);
    const layout = new TraceLayout(SHAPE);
    const path = join(folder, "first");
    const file = await TraceWriter.create(path, { from: 0, threads: 1, layout });
    const earlier = new TraceRecorder(0, SHAPE, file);
    earlier.record(stepTrace(0, 3));
    await earlier.close();
    await file.close();
    const damaged = await open(path, "r+");
    await damaged.write(Buffer.of(0xaa, 0xbb), 0, 2, 36 + positionBytes(layout) + 100);
    await damaged.close();
    for (const [i, source] of [path, join(folder, "none")].entries()) {
      const copy = await TraceWriter.create(join(folder, `copy${i}`), { from: 0, threads: 1, layout });
      const recorder = new TraceRecorder(0, SHAPE, copy);
      recorder.begin(source, 2);
      recorder.record(stepTrace(2));
      await assert.rejects(recorder.flush(), TraceFileError);
      assert.equal(recorder.committed, 0);
      await recorder.close();
      await copy.close();
    }
  });

  it("copies the input: it may be overwritten as soon as it is recorded", async () => {
    const [one, two] = [new TraceRecorder(0, SHAPE), new TraceRecorder(0, SHAPE)];
    const step = stepTrace(0, 2);
    one.record(step);
    two.record(stepTrace(0, 2));
    step.input.fill(0);
    await Promise.all([one.flush(), two.flush()]);
    assert.deepEqual(one.range.root(), two.range.root());
  });

  it("refuses rows out of order and of another shape", () => {
    const recorder = new TraceRecorder(0, SHAPE);
    recorder.record(stepTrace(0, 2));
    assert.throws(() => recorder.record(stepTrace(3)), TraceGapError);
    assert.throws(() => recorder.record(stepTrace(1)), TraceGapError);
    const step = stepTrace(2);
    for (const wrong of [
      { ...step, nTokens: 2 },
      { ...step, nTokens: 0 },
      { ...step, chunks: [] },
      { ...step, chunks: [aloneChunk(1), aloneChunk(1)] },
      { ...step, chunks: [aloneChunk(2), aloneChunk(-1)] },
      { ...step, rows: stepRows({ ...SHAPE, kvWidths: SHAPE.kvWidths.slice(1) }, 1) },
      { ...step, rows: stepRows({ ...SHAPE, width: SHAPE.width + 1 }, 1) },
      { ...step, rows: stepRows(SHAPE, 2) },
      { ...step, token: 3 },
    ]) {
      assert.throws(() => recorder.record(wrong), TraceShapeError);
    }
    recorder.record(step);
    assert.equal(recorder.recorded, 3);
  });
});

describe("values that are no numbers", () => {
  const INFINITE = [0x7c00, 0xfc00, 0x7e01];
  const numbers = [Number.NaN, Infinity, -Infinity];
  for (const [index, value] of numbers.entries()) {
    it(`are never committed to: ${value}`, async () => {
      for (const [rows, layer] of [
        ["keys", 0],
        ["values", 0],
        ["fed", -1],
      ] as const) {
        const recorder = new TraceRecorder(0, SHAPE);
        recorder.record(stepTrace(0, 2));
        const step = stepTrace(2, 3);
        const row = step.rows.layers.at(layer)?.[rows] ?? assert.fail();
        row[row.length - 1] = row instanceof Uint16Array ? (INFINITE[index] ?? 0) : value;
        assert.throws(() => recorder.record(step), { code: "OMNI_ROWS_NOT_FINITE", position: 2 });
        await recorder.flush();
        assert.equal(recorder.committed, 2, rows);
      }
    });
  }

  it("are none of the largest and the smallest", async () => {
    const recorder = new TraceRecorder(0, SHAPE);
    const step = stepTrace(0);
    const { keys } = step.rows.layers[0] ?? assert.fail();
    const { fed } = step.rows.layers.at(-1) ?? assert.fail();
    keys.set([0x7bff, 0xfbff, 0x0001, 0x8000]);
    fed.set([3.4028234663852886e38, -3.4028234663852886e38, 1e-45, -0]);
    recorder.record(step);
    await recorder.flush();
    assert.equal(recorder.committed, 1);
  });
});

describe("several recorders at once", () => {
  it("are kept apart, and the rows of a step are released once they are hashed", async () => {
    const recorders = [new TraceRecorder(0, SHAPE), new TraceRecorder(5, SHAPE), new TraceRecorder(9, SHAPE)];
    const released: number[] = [];
    for (let i = 0; i < 20; i++) {
      for (const recorder of recorders) {
        const step = stepTrace(recorder.recorded);
        recorder.record({ ...step, rows: { ...step.rows, release: () => released.push(step.position) } });
      }
    }
    assert.equal(released.length, 0);
    await Promise.all(recorders.map((recorder) => recorder.flush()));
    assert.equal(released.length, 60);
    for (const [i, from] of [0, 5, 9].entries()) {
      const expected = Array.from({ length: 20 }, (_, k) => naivePosition(stepTrace(from + k), 0, SHAPE));
      assert.equal(bytesToHex(recorders[i]?.range.root() ?? new Uint8Array()), naiveTree(expected));
      await recorders[i]?.close();
    }
  });
});

describe("a trace file", () => {
  const shape = { ...SHAPE, hasEmbedding: false, hasHead: true };
  const layout = new TraceLayout(shape);
  const FROM = 40;
  const HEADER_BYTES = 36;

  async function written(t: Parameters<typeof temporaryHome>[0]) {
    const path = join(await temporaryHome(t), "trace.bin");
    const file = await TraceWriter.create(path, { from: FROM, threads: 3, layout });
    const recorder = new TraceRecorder(FROM, shape, file);
    const beside = { tokens: 1, before: 4, batch: 300 };
    for (const chunks of [[aloneChunk(3), aloneChunk(2)], [beside], [aloneChunk(1)]]) {
      const n = chunks.reduce((sum, { tokens }) => sum + tokens, 0);
      recorder.record({ ...stepTrace(recorder.recorded, n, shape), chunks });
    }
    await recorder.flush();
    await file.close();
    return { path, recorder };
  }

  it("gives back each position's values, and the tree of any receipt", async (t) => {
    const { path, recorder } = await written(t);
    await using reader = await TraceReader.open(path, layout);
    assert.deepEqual([reader.from, reader.to], [FROM, FROM + 7]);
    const record = await reader.record(FROM + 5);
    const { fed } = stepTrace(FROM + 5, 1, shape).rows.layers[2] ?? {};
    const span = layout.layers[2]?.fed;
    assert.ok(fed && span);
    const slice = sliceOf(record, span, 1);
    const values = new Float32Array(slice.slice().buffer);
    assert.deepEqual(values.subarray(0, span.elements - 256), fed.subarray(256));
    assert.ok(values.subarray(span.elements - 256).every((value) => value === 0));
    for (const to of [FROM + 1, FROM + 6, FROM + 7]) {
      assert.deepEqual((await reader.range(to)).root(), recorder.range.root(to - FROM));
    }
  });

  it("remembers the shape that each position was computed in", async (t) => {
    const { path } = await written(t);
    await using reader = await TraceReader.open(path, layout);
    assert.equal(reader.threads, 3);
    const places: string[] = [];
    for (let i = 0; i < 7; i++) {
      const { row, rows, before, batch } = await reader.place(FROM + i);
      places.push(`${before}+${row}/${rows}/${batch}`);
    }
    assert.deepEqual(places, ["0+0/3/3", "0+1/3/3", "0+2/3/3", "0+0/2/2", "0+1/2/2", "4+0/1/300", "0+0/1/1"]);
    const file = await open(path, "r+");
    await file.write(Buffer.of(3), 0, 1, HEADER_BYTES + positionBytes(layout) - 8);
    await file.close();
    await assert.rejects(reader.place(FROM), TraceCorruptError);
    await assert.rejects(reader.place(FROM + 7), TraceMissingError);
  });

  it("that cannot be written fails this flush and all after it", async (t) => {
    const path = join(await temporaryHome(t), "trace.bin");
    const file = await TraceWriter.create(path, { from: 0, threads: 1, layout: new TraceLayout(SHAPE) });
    await file.close();
    const recorder = new TraceRecorder(0, SHAPE, file);
    for (let i = 0; i < 2; i++) {
      recorder.record(stepTrace(recorder.recorded));
      await assert.rejects(recorder.flush(), TraceFileError);
    }
    assert.equal(recorder.committed, 0);
    await recorder.close();
  });

  it("does without what a crash tore off", async (t) => {
    const { path } = await written(t);
    await truncate(path, HEADER_BYTES + 6 * positionBytes(layout) + 100);
    await using reader = await TraceReader.open(path, layout);
    assert.equal(reader.to, FROM + 6);
    await reader.record(FROM + 5);
    await assert.rejects(reader.record(FROM + 6), TraceMissingError);
    await assert.rejects(reader.range(FROM + 7), TraceMissingError);
  });

  it("refuses a damaged record, another layout, what is no trace and what is not there", async (t) => {
    const { path } = await written(t);
    const at = HEADER_BYTES + 2 * positionBytes(layout) + 4_000;
    await writeFile(path, Buffer.of(0xaa), { flag: "r+", flush: true }).then(() => undefined);
    await assert.rejects(TraceReader.open(path, layout), TraceCorruptError);
    await assert.rejects(TraceWriter.create(path, { from: FROM, threads: 3, layout }), TraceFileError);

    const { path: second } = await written(t);
    const file = await open(second, "r+");
    await file.write(Buffer.of(0xaa, 0xbb), 0, 2, at);
    await file.close();
    await using reader = await TraceReader.open(second, layout);
    await reader.record(FROM + 1);
    await assert.rejects(reader.record(FROM + 2), TraceCorruptError);
    await assert.rejects(TraceReader.open(second, new TraceLayout(SHAPE)), TraceCorruptError);
    await assert.rejects(TraceReader.open(`${second}.none`, layout), TraceMissingError);
  });
});
