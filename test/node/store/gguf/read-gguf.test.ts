import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { readGgufFileInfo } from "node-llama-cpp";
import { memorySource, openFileSource } from "../../../../node/src/store/byte-source.ts";
import { openGgufWeights } from "../../../../node/src/store/gguf/open-gguf-weights.ts";
import { readGguf } from "../../../../node/src/store/gguf/read-gguf.ts";
import { arbitraryGguf } from "../../../helpers/arbitrary-gguf.ts";
import { embeddedModel } from "../../../helpers/models.ts";
import { temporaryFolder } from "../../../helpers/omni-node.ts";
import { tensorBytes, tinyModel, type WritableGguf, writeGguf } from "../../../helpers/write-gguf.ts";

const read = (file: WritableGguf) => readGguf(memorySource(writeGguf(file)));

test("reads back every value and tensor that was written", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryGguf, async (file) => {
      const bytes = writeGguf(file);
      const found = await readGguf(memorySource(bytes));
      assert.equal(found.version, file.version);
      for (const [index, [key, { value }]] of (file.entries ?? []).entries()) {
        const entry = found.entries[index];
        assert.equal(entry?.key, key);
        assert.deepEqual(normal(entry.value), normal(value));
      }
      for (const [index, written] of (file.tensors ?? []).entries()) {
        const tensor = found.tensors[index];
        assert.equal(tensor?.name, written.name);
        assert.deepEqual(tensor.shape, written.shape);
        assert.equal(tensor.size, tensorBytes(written));
        const data = Uint8Array.from({ length: tensor.size }, (_, at) => at * 7 + index);
        assert.deepEqual(bytes.slice(tensor.offset, tensor.offset + tensor.size), data);
      }
    }),
    { numRuns: 300 },
  );
});

/** Numbers as the reader gives them: integers as bigint, so that the two ways to hold one compare as equal. */
function normal(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(normal);
  return typeof value === "number" && Number.isInteger(value) ? BigInt(value) : value;
}

test("gives 64-bit integers as numbers where these are exact, else as bigint", async () => {
  const { entries } = await read({
    entries: [
      ["small", { type: "uint64", value: 2n ** 53n - 1n }],
      ["large", { type: "uint64", value: 2n ** 53n }],
      ["mixed", { type: "array", of: "int64", value: [-1n, -(2n ** 63n)] }],
    ],
  });
  assert.deepEqual(
    entries.map(({ value }) => value),
    [2 ** 53 - 1, 2n ** 53n, [-1n, -(2n ** 63n)]],
  );
});

test("agrees with node-llama-cpp's reader", async (t) => {
  const path = join(await temporaryFolder(t), "tiny.gguf");
  await writeFile(path, writeGguf(tinyModel({ layers: 3 })));
  for (const file of [path, embeddedModel]) {
    const oracle = await readGgufFileInfo(file, { logWarnings: false });
    const source = await openFileSource(file);
    const found = await readGguf(source).finally(() => source.close());
    assert.equal(found.version, oracle.version);
    assert.equal(found.dataStart, oracle.infoEndOffset);
    const tensors = oracle.fullTensorInfo ?? [];
    assert.equal(found.tensors.length, tensors.length);
    for (const [index, tensor] of tensors.entries()) {
      const ours = found.tensors[index];
      assert.deepEqual(
        [ours?.name, ours?.type, ours?.shape, ours?.offset],
        [tensor.name, tensor.ggmlType, tensor.dimensions.map(Number), Number(tensor.fileOffset)],
      );
    }
    const value = (key: string) => found.entries.find((entry) => entry.key === key)?.value;
    assert.equal(value("general.architecture"), oracle.metadata.general.architecture);
    assert.deepEqual(value("tokenizer.ggml.tokens"), oracle.metadata.tokenizer.ggml.tokens);
  }
});

test("opens a file's weights by path and offset", async (t) => {
  const weights = await openGgufWeights(embeddedModel);
  t.after(() => weights.close());
  assert.equal(weights.metadata.get("general.architecture"), "llama");
  const location = weights.locate("token_embd.weight");
  assert.equal(location?.path, embeddedModel);
  assert.equal((location?.offset ?? 1) % 32, 0);
  assert.equal(weights.locate("absent"), undefined);
});
