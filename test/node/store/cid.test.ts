import assert from "node:assert/strict";
import { test } from "node:test";
import { base58btc } from "multiformats/bases/base58";
import { CID } from "multiformats/cid";
import * as Digest from "multiformats/hashes/digest";
import { BLAKE3, blobCid, DAG_CBOR, parseBlobCid, RAW } from "../../../node/src/store/cid.ts";

const digest = Uint8Array.from({ length: 32 }, (_, i) => i);

test("names blobs by CIDv1 in base32, whatever base they were written in", () => {
  const cid = CID.createV1(RAW, Digest.create(BLAKE3, digest));
  assert.equal(blobCid(digest), cid.toString());
  assert.match(blobCid(digest), /^bafkr4i[a-z2-7]+$/);
  assert.match(blobCid(digest, DAG_CBOR), /^bafyr4i[a-z2-7]+$/);
  const parsed = parseBlobCid(cid.toString(base58btc));
  assert.deepEqual(parsed, { text: cid.toString(), codec: RAW, digest });
});

for (const [name, text] of [
  ["an empty text", ""],
  ["a path", "../../etc/passwd"],
  ["a CID with a path behind it", `${blobCid(digest)}/../x`],
  ["a CIDv0", "QmYwAPJzv5CZsnA625s3Xf2nemtYgPpHdWEz79ojWnPbdG"],
  ["a SHA-256 CID", CID.createV1(RAW, Digest.create(0x12, digest)).toString()],
  ["a dag-pb CID", CID.createV1(0x70, Digest.create(BLAKE3, digest)).toString()],
  ["a short hash", CID.createV1(RAW, Digest.create(BLAKE3, digest.subarray(1))).toString()],
] as const) {
  test(`refuses ${name}`, () => {
    assert.throws(() => parseBlobCid(text), { code: "OMNI_CID_INVALID", exitCode: 2 });
  });
}
