import { openSigningClient } from "../../../node/src/cli/chain-client.ts";
import type { Context } from "../../../node/src/cli/context.ts";
import { contextOfModel } from "../../../node/src/cli/engine-options.ts";
import { openListeningHost } from "../../../node/src/cli/listening-host.ts";
import { type ServedStage, serveStage } from "../../../node/src/cli/serve-stage.ts";
import { openHomeStore } from "../../../node/src/store/home-store.ts";
import { layerCount } from "../../../node/src/store/manifest/manifest.ts";
import { openShardWeights } from "../../../node/src/store/open-shard-weights.ts";
import { shardFile } from "../../../node/src/store/shard-file.ts";
import type { BlobStore } from "../../../node/src/types/blob-store.ts";
import type { LayerRange, WeightSource } from "../../../node/src/types/model.ts";
import { programContext } from "../program-context.ts";

/** OMNI wei a position: what nodes ask for unless told otherwise. */
const PRICE = 10n ** 15n;
/** What every operator of these stories computes with. */
export const ENGINE = { threads: 1, device: "cpu" } as const;

export interface DishonestNode {
  readonly home: string;
  readonly rpc: string;
  /** File. */
  readonly deployment: string;
  /** GGUF file of the model that it leases. */
  readonly model: string;
  /** What computes instead of the model's stage; ended when the node stops. */
  loadStage(honest: {
    readonly source: WeightSource;
    readonly layers: LayerRange;
    readonly signal: AbortSignal;
  }): Promise<ServedStage["stage"]>;
  /** What it says of its work when it is asked. */
  evidence(context: Context, store: BlobStore): ServedStage["evidence"];
}

/**
 * All of `omni-node run`, on loopback, but for what computes and what is said of it, until the process is told to stop. Prints what
 * `run --json` prints; the account's password is in OMNI_PASSWORD.
 */
export async function serveDishonestly(node: DishonestNode): Promise<void> {
  const { home, rpc, deployment, model } = node;
  const context = programContext(home);
  const { signal } = context;
  const operator = await openSigningClient(context, { rpc, deployment });
  const store = await openHomeStore(home);
  const { cid, manifest } = await shardFile(model, store, { signal });
  await store.pin(cid);
  const source = await openShardWeights(manifest, store, { signal });
  const blocks = layerCount(manifest);
  const { host, invite } = await openListeningHost(context, { port: 0, address: "127.0.0.1" });
  await using _host = host;
  const stage = await node.loadStage({ source, layers: [0, blocks], signal });
  await using _stage = { [Symbol.asyncDispose]: () => stage.close() };
  await serveStage(context, {
    host,
    invite,
    store,
    stage,
    cid,
    manifest,
    blocks,
    positions: contextOfModel(source, undefined),
    operator,
    price: PRICE,
    announced: undefined,
    evidence: node.evidence(context, store),
  });
}
