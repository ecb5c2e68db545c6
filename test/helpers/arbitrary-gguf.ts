import fc from "fast-check";
import type { WritableGguf, WritableTensor, WritableValue } from "./write-gguf.ts";

const scalarValue: fc.Arbitrary<WritableValue> = fc.oneof(
  fc.record({ type: fc.constant("uint8" as const), value: fc.integer({ min: 0, max: 255 }) }),
  fc.record({ type: fc.constant("int8" as const), value: fc.integer({ min: -128, max: 127 }) }),
  fc.record({ type: fc.constant("uint16" as const), value: fc.integer({ min: 0, max: 65_535 }) }),
  fc.record({ type: fc.constant("int16" as const), value: fc.integer({ min: -32_768, max: 32_767 }) }),
  fc.record({ type: fc.constant("uint32" as const), value: fc.nat(0xffff_ffff) }),
  fc.record({ type: fc.constant("int32" as const), value: fc.integer() }),
  fc.record({ type: fc.constant("float32" as const), value: fc.float() }),
  fc.record({ type: fc.constant("float64" as const), value: fc.double() }),
  fc.record({ type: fc.constant("bool" as const), value: fc.boolean() }),
  fc.record({ type: fc.constant("uint64" as const), value: fc.bigInt(0n, 2n ** 64n - 1n) }),
  fc.record({ type: fc.constant("int64" as const), value: fc.bigInt(-(2n ** 63n), 2n ** 63n - 1n) }),
  fc.record({ type: fc.constant("string" as const), value: fc.string({ unit: "grapheme" }) }),
);

const arrayValue: fc.Arbitrary<WritableValue> = fc.oneof(
  fc.record({
    type: fc.constant("array" as const),
    of: fc.constant("string" as const),
    value: fc.array(fc.string({ unit: "grapheme", maxLength: 8 }), { maxLength: 20 }),
  }),
  fc.record({
    type: fc.constant("array" as const),
    of: fc.constant("float32" as const),
    value: fc.array(fc.float(), { maxLength: 20 }),
  }),
  fc.record({
    type: fc.constant("array" as const),
    of: fc.constant("int64" as const),
    value: fc.array(fc.bigInt(-(2n ** 63n), 2n ** 63n - 1n), { maxLength: 20 }),
  }),
  fc.record({
    type: fc.constant("array" as const),
    of: fc.constant("bool" as const),
    value: fc.array(fc.boolean(), { maxLength: 20 }),
  }),
);

const key = fc.oneof(
  fc.constantFrom("general.architecture", "llama.block_count", "__proto__", "toString"),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }).filter((text) => !text.includes("\0")),
);

const tensorName = fc.oneof(
  fc
    .tuple(fc.integer({ min: 0, max: 4 }), fc.constantFrom("attn_q", "ffn_up", "attn_norm"))
    .map(([block, name]) => `blk.${block}.${name}.weight`),
  fc.constantFrom(
    "token_embd.weight",
    "output.weight",
    "output_norm.weight",
    "rope_freqs.weight",
    "mm.0.weight",
  ),
);

/** Block sizes of 1, 32 and 256. */
const tensorType = fc.constantFrom([0, 1], [1, 1], [30, 1], [8, 32], [2, 32], [14, 256]);

const tensor: fc.Arbitrary<WritableTensor> = fc
  .tuple(
    tensorName,
    tensorType,
    fc.integer({ min: 1, max: 5 }),
    fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 3 }),
  )
  .map(([name, [type = 0, block = 1], blocks, rest]) => ({ name, type, shape: [blocks * block, ...rest] }));

/** Small valid files of all kinds. */
export const arbitraryGguf: fc.Arbitrary<WritableGguf> = fc
  .record({
    version: fc.constantFrom(2, 3),
    alignment: fc.option(fc.constantFrom(1, 8, 32, 64, 4096)),
    entries: fc.uniqueArray(fc.tuple(key, fc.oneof(scalarValue, arrayValue)), {
      selector: ([name]) => name,
      maxLength: 8,
    }),
    tensors: fc.uniqueArray(tensor, { selector: ({ name }) => name, maxLength: 12 }),
    unpaddedEnd: fc.boolean(),
    trailing: fc.uint8Array({ maxLength: 40 }),
    padding: fc.constantFrom(0, 0xaa),
  })
  .map(({ alignment, entries, unpaddedEnd, trailing, ...rest }) => ({
    ...rest,
    entries:
      alignment === null
        ? entries
        : [...entries, ["general.alignment", { type: "uint32", value: alignment }] as const],
    // Bytes after an unpadded end would be its padding.
    unpaddedEnd: unpaddedEnd && trailing.length === 0,
    trailing,
  }));
