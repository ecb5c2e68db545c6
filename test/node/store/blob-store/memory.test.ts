import { MemoryBlobStore } from "../../../../node/src/store/blob-store/memory.ts";
import { complies } from "./compliance.ts";

complies({ name: "a store in memory", open: async (_t, options) => new MemoryBlobStore(options) });
