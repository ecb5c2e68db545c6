// An operator that cheats: all of `omni-node run`, but for what it computes and what it says when it is asked for it.
//
//   node operator.ts '{"home":…,"rpc":…,"deployment":…,"model":…,"cheat":…,"layer":…,"silent":…}'
//
// Prints what `omni-node run --json` prints. The account's password is in OMNI_PASSWORD.
import { z } from "zod";
import { openSigningClient } from "../../../node/src/cli/chain-client.ts";
import type { Context } from "../../../node/src/cli/context.ts";
import { contextOfModel } from "../../../node/src/cli/engine-options.ts";
import { createLog } from "../../../node/src/cli/log.ts";
import { createOutput } from "../../../node/src/cli/output.ts";
import { serveStage } from "../../../node/src/cli/serve-stage.ts";
import { CourtModels } from "../../../node/src/economy/disputes/court-model.ts";
import { layerReplayers } from "../../../node/src/economy/disputes/layer-replayers.ts";
import type { RecordedEvidence } from "../../../node/src/economy/disputes/recorded-evidence.ts";
import { AttemptArchive } from "../../../node/src/economy/trace-protocol/attempt-archive.ts";
import { createHost } from "../../../node/src/net/host.ts";
import { openHomeStore } from "../../../node/src/store/home-store.ts";
import { layerCount } from "../../../node/src/store/manifest/manifest.ts";
import { openShardWeights } from "../../../node/src/store/open-shard-weights.ts";
import { shardFile } from "../../../node/src/store/shard-file.ts";
import { CheatingEvidence } from "./cheating-evidence.ts";
import { cheats, loadCheatingStage } from "./cheating-stage.ts";

/** OMNI wei a position: what nodes ask for unless told otherwise. */
const PRICE = 10n ** 15n;

const orders = z.strictObject({
  home: z.string(),
  rpc: z.string(),
  deployment: z.string(),
  /** GGUF file. */
  model: z.string(),
  cheat: z.enum(cheats),
  /** Layer that it cheats in. */
  layer: z.int().min(1),
  /** Whether it never answers the court. */
  silent: z.boolean(),
});

const { home, rpc, deployment, model, cheat, layer, silent } = orders.parse(
  JSON.parse(process.argv[2] ?? ""),
);
const stopping = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => stopping.abort());
const { signal } = stopping;
const context: Context = {
  ...createOutput(true, process.stdout, process.stderr),
  home,
  log: createLog("warn", true, process.stderr),
  signal,
};
const operator = await openSigningClient(context, { rpc, deployment });
const store = await openHomeStore(home);
const { cid, manifest } = await shardFile(model, store, { signal });
await store.pin(cid);
const source = await openShardWeights(manifest, store, { signal });
const blocks = layerCount(manifest);
await using host = await createHost({ listen: ["/ip4/127.0.0.1/udp/0/quic-v1"] });
const engine = { threads: 1, device: "cpu" } as const;
const stage = await loadCheatingStage({ ...engine, source, layers: [0, blocks], layer, cheat, signal });
await using _stage = { [Symbol.asyncDispose]: () => stage.close() };
const nothing = (): Promise<never> => Promise.reject(new Error("says nothing"));

await serveStage(context, {
  host,
  invite: undefined,
  store,
  stage,
  cid,
  manifest,
  blocks,
  positions: contextOfModel(source, undefined),
  operator,
  price: PRICE,
  announced: undefined,
  evidence(account, books): RecordedEvidence {
    const evidence = new CheatingEvidence({
      archive: new AttemptArchive(books),
      models: new CourtModels({ client: account.client, store }),
      replayer: layerReplayers(engine),
      cheat,
    });
    if (silent) evidence.operations = nothing;
    return evidence;
  },
});
