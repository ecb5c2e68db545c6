/** A process of its own that rebuilds a model: `rebuild-process.ts STORE MANIFEST OUT`. Prints how it ended. */
import { assemble } from "../../../../node/src/store/assemble.ts";
import { openFsBlobStore } from "../../../../node/src/store/blob-store/fs.ts";
import { loadManifest } from "../../../../node/src/store/manifest/codec.ts";
import { OmniError } from "../../../../node/src/types/errors.ts";

const [root = "", cid = "", out = ""] = process.argv.slice(2);
try {
  const store = await openFsBlobStore(root);
  await assemble(await loadManifest(store, cid), store, out);
  console.log("done");
} catch (error) {
  console.log(error instanceof OmniError ? error.code : error);
}
