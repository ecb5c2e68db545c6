import { MAX_BLOCK } from "../../net/shard-protocol/constants.ts";

/** Bytes. An adapter travels as one block, whose size nobody knows before. */
export const MAX_ADAPTER_BYTES = MAX_BLOCK;
