// An operator that cheats: all of `omni-node run`, but for what it computes and what it says when it is asked for it.
//
//   node operator.ts '{"home":…,"rpc":…,"deployment":…,"model":…,"cheat":…,"layer":…,"silent":…}'
import { z } from "zod";
import { CourtModels } from "../../../node/src/economy/disputes/court-model.ts";
import { layerReplayers } from "../../../node/src/economy/disputes/layer-replayers.ts";
import type { RecordedEvidence } from "../../../node/src/economy/disputes/recorded-evidence.ts";
import { AttemptArchive } from "../../../node/src/economy/trace-protocol/attempt-archive.ts";
import { CheatingEvidence } from "./cheating-evidence.ts";
import { cheats, loadCheatingStage } from "./cheating-stage.ts";
import { ENGINE, serveDishonestly } from "./serve.ts";

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

const { cheat, layer, silent, ...node } = orders.parse(JSON.parse(process.argv[2] ?? ""));
const nothing = (): Promise<never> => Promise.reject(new Error("says nothing"));

await serveDishonestly({
  ...node,
  loadStage: (honest) => loadCheatingStage({ ...ENGINE, ...honest, layer, cheat }),
  evidence:
    (_context, store) =>
    ({ client }, books): RecordedEvidence => {
      const evidence = new CheatingEvidence({
        archive: new AttemptArchive(books),
        models: new CourtModels({ client, store }),
        replayer: layerReplayers(ENGINE),
        cheat,
      });
      if (silent) evidence.operations = nothing;
      return evidence;
    },
});
