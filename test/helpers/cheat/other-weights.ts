// An operator that leases layers of the embedded model and computes them with other weights:
//
//   node --import ./node/bin/from-source.js test/helpers/cheat/other-weights.ts HOME RPC DEPLOYMENT WEIGHTS
import { operatorEvidence } from "../../../node/src/cli/operator-defence.ts";
import { loadStage } from "../../../node/src/engine/load-stage.ts";
import { openGgufWeights } from "../../../node/src/store/gguf/open-gguf-weights.ts";
import { embeddedModel } from "../models.ts";
import { ENGINE, serveDishonestly } from "./serve.ts";

const [home = "", rpc = "", deployment = "", weights = ""] = process.argv.slice(2);
const source = await openGgufWeights(weights);
try {
  await serveDishonestly({
    home,
    rpc,
    deployment,
    model: embeddedModel,
    loadStage: (honest) => loadStage({ ...ENGINE, ...honest, source }),
    evidence: (context, store) => (operator, books) =>
      operatorEvidence(context, operator, { store, books, engine: ENGINE }),
  });
} finally {
  await source.close();
}
