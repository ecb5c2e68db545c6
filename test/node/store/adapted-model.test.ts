import assert from "node:assert/strict";
import { it } from "node:test";
import { servedModelCid } from "../../../node/src/store/adapted-model.ts";
import { DAG_CBOR, parseBlobCid } from "../../../node/src/store/cid.ts";

const [MODEL, OTHER] = [`bafyr4i${"a".repeat(52)}`, `bafyr4i${"a".repeat(51)}e`];
const [ADAPTER, ANOTHER] = [`bafkr4i${"a".repeat(52)}`, `bafkr4i${"a".repeat(51)}e`];

it("a model is named by its manifest, and with an adapter by both", () => {
  assert.equal(servedModelCid(MODEL, undefined), MODEL);
  const names = [MODEL, OTHER].flatMap((model) =>
    [ADAPTER, ANOTHER].map((one) => servedModelCid(model, one)),
  );
  assert.equal(new Set([MODEL, OTHER, ...names]).size, 6);
  // The registry takes no other kind.
  for (const name of names) assert.equal(parseBlobCid(name).codec, DAG_CBOR);
  assert.equal(servedModelCid(MODEL, ADAPTER), names[0]);
});
