/**
 * A process of its own that receives a blob: `receive-process.ts ROOT SIZE SEED [HANG]`. Prints what it wrote, chunk by
 * chunk; at chunk HANG it begins to write, says so, and waits to be killed.
 */
import { openFsBlobStore } from "../../../../node/src/store/blob-store/fs.ts";
import { OmniError } from "../../../../node/src/types/errors.ts";
import { blob, chunkOf } from "./compliance.ts";

const [root = "", size, seed, hang] = process.argv.slice(2);
const { bytes, ...spec } = blob(Number(size), Number(seed));

async function receive(): Promise<void> {
  const target = await openFsBlobStore(root);
  const writer = await target.receive(spec);
  try {
    for (const index of writer.missing()) {
      const writing = writer.write(index, chunkOf(bytes, index));
      if (index === Number(hang)) {
        console.log("hangs");
        await new Promise((resolve) => setTimeout(resolve, 2 ** 30));
      }
      await writing;
      console.log(`chunk ${index}`);
    }
    await writer.finish();
  } finally {
    await writer.close();
  }
}

try {
  await receive();
  console.log("done");
} catch (error) {
  console.log(error instanceof OmniError ? error.code : error);
}
