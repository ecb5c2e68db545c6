import assert from "node:assert/strict";
import { test } from "node:test";
import { blake3 as oracle } from "@noble/hashes/blake3.js";
import fc from "fast-check";
import { type Blake3, blake3Hash, nativeBlake3, wasmBlake3 } from "../../../../node/src/store/hash/blake3.ts";

const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 5000 }),
  // Around the 1 KiB chunks of BLAKE3's tree.
  fc.integer({ min: 1023, max: 9000 }).map((length) => new Uint8Array(length).fill(length)),
);

for (const load of [nativeBlake3, wasmBlake3]) {
  test(`${load.name} agrees with the oracle however the input is cut`, async () => {
    const blake3 = await load();
    fc.assert(
      fc.property(fc.array(bytes, { maxLength: 5 }), (parts) => {
        const hasher = blake3.createHasher();
        for (const part of parts) hasher.update(part);
        assert.deepEqual(hasher.digest(), oracle(new Uint8Array(Buffer.concat(parts))));
      }),
      { numRuns: 60 },
    );
  });

  test(`${load.name} keeps hashers apart and begins anew after a digest`, async () => {
    interleave(await load());
  });
}

function interleave(blake3: Blake3): void {
  const [a, b] = [blake3.createHasher(), blake3.createHasher()];
  a.update(Buffer.from("one "));
  b.update(Buffer.from("three"));
  a.update(Buffer.from("two"));
  assert.deepEqual(b.digest(), oracle(Buffer.from("three")));
  assert.deepEqual(a.digest(), oracle(Buffer.from("one two")));
  a.update(Buffer.from("three"));
  assert.deepEqual(a.digest(), oracle(Buffer.from("three")));
  assert.deepEqual(b.digest(), oracle(new Uint8Array(0)));
}

test("the hash in use is the published one", () => {
  const empty = "af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262";
  assert.equal(Buffer.from(blake3Hash(new Uint8Array(0))).toString("hex"), empty);
});
