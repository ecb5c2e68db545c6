// An operator that leases layers of a model and computes them with other weights:
//
//   node --import ./node/bin/from-source.js test/helpers/cheating-operator.ts HOME RPC DEPLOYMENT WEIGHTS
//
// It is `omni-node run` but for the file that its stage is loaded from; the password is in OMNI_PASSWORD.

import { openSigningClient } from "../../node/src/cli/chain-client.ts";
import type { Context } from "../../node/src/cli/context.ts";
import { openListeningHost } from "../../node/src/cli/listening-host.ts";
import { createLog } from "../../node/src/cli/log.ts";
import { operatorEvidence } from "../../node/src/cli/operator-defence.ts";
import { createOutput } from "../../node/src/cli/output.ts";
import { serveStage } from "../../node/src/cli/serve-stage.ts";
import { loadStage } from "../../node/src/engine/load-stage.ts";
import { openGgufWeights } from "../../node/src/store/gguf/open-gguf-weights.ts";
import { openHomeStore } from "../../node/src/store/home-store.ts";
import { layerCount } from "../../node/src/store/manifest/manifest.ts";
import { shardFile } from "../../node/src/store/shard-file.ts";
import { embeddedModel } from "./models.ts";

const [home = "", rpc = "", deployment = "", weights = ""] = process.argv.slice(2);
const stopping = new AbortController();
process.once("SIGTERM", () => stopping.abort());
const { signal } = stopping;
const context: Context = {
  ...createOutput(true, process.stdout, process.stderr),
  home,
  log: createLog("info", true, process.stderr),
  signal,
};
const operator = await openSigningClient(context, { rpc, deployment });
const store = await openHomeStore(home);
const { cid, manifest } = await shardFile(embeddedModel, store, { signal });
const source = await openGgufWeights(weights);
const blocks = layerCount(manifest);
const stage = await loadStage({ source, layers: [0, blocks], threads: 1, device: "cpu" });
const { host, invite } = await openListeningHost(context, { port: 0, address: "127.0.0.1" });
try {
  await serveStage(context, {
    host,
    invite,
    store,
    stage,
    cid,
    manifest,
    blocks,
    positions: 256,
    operator,
    price: 10n ** 15n,
    announced: undefined,
    evidence: (account, books) =>
      operatorEvidence(context, account, { store, books, engine: { threads: 1, device: "cpu" } }),
  });
} finally {
  await host.stop();
  await stage.close();
  await source.close();
}
