import * as dagCbor from "@ipld/dag-cbor";
import { CID } from "multiformats/cid";
import { blobCid, DAG_CBOR } from "./cid.ts";
import { blake3Hash } from "./hash/blake3.ts";

const FORMAT = "omni-adapted-model";
const VERSION = 1;

/**
 * The one name of what is computed with a model: its manifest's CID, or with an adapter that of the dag-cbor block
 * `{ format: "omni-adapted-model", version: 1, base: manifest's CID, adapter: adapter's CID }`, which is never that of a manifest.
 */
export function servedModelCid(manifest: string, adapter: string | undefined): string {
  if (adapter === undefined) return manifest;
  const block = { format: FORMAT, version: VERSION, base: CID.parse(manifest), adapter: CID.parse(adapter) };
  return blobCid(blake3Hash(dagCbor.encode(block)), DAG_CBOR);
}
