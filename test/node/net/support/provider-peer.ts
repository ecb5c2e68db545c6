/**
 * Serves one pseudo-random blob; its first message is its addresses. Arguments: size, seed, manner.
 *   honest   as it should be
 *   liar     flips one bit of every chunk from the third on
 *   stalls   answers two requests, then never again
 *   slow     20 ms a chunk
 *   other    has another blob
 */
import { setTimeout as sleep } from "node:timers/promises";
import { createHost } from "../../../../node/src/net/host.ts";
import { serveShards } from "../../../../node/src/net/shard-protocol/server.ts";
import type { BlobStore } from "../../../../node/src/types/blob-store.ts";
import { storeWith } from "./blob.ts";
import { LOOPBACK } from "./hosts.ts";

const [size = "0", seed = "1", manner = "honest"] = process.argv.slice(2);
const { store } = await storeWith(Number(size), manner === "other" ? 99 : Number(seed));
const read = store.read.bind(store);
let reads = 0;
const spoilt: Pick<BlobStore, "read"> = {
  async read(cid, offset, length, signal) {
    reads += 1;
    const bytes = await read(cid, offset, length, signal);
    if (manner === "liar" && reads > 2) bytes[length >> 1] = (bytes[length >> 1] ?? 0) ^ 1;
    if (manner === "stalls" && reads > 2) await sleep(60_000, undefined, { signal });
    // Slow enough that a parent can kill this process in mid-transfer.
    if (manner === "slow") await sleep(20, undefined, { signal });
    return bytes;
  },
};
store.read = spoilt.read;
const host = await createHost({ listen: LOOPBACK });
await serveShards(host, store);
process.send?.(host.addresses);
