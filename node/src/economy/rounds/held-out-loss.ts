import { createTokenizer } from "../../engine/tokenizer.ts";
import { readDataSet } from "../../federated/data/read-data-set.ts";
import { createTrainer, type TrainerOptions } from "../../federated/training/trainer.ts";
import type { WithHeldOutLoss } from "./adapter-round.ts";
import { meanLoss } from "./train-contribution.ts";

/** Of the data of open rounds. */
export const ROWS_PER_RECORD = 1_024;

/** The loss of a model on held-out sets, which are cut into rows as contributors cut their data. */
export function heldOutLoss(options: TrainerOptions): WithHeldOutLoss {
  const { source, rowTokens } = options;
  return async (set, use, signal) => {
    const tokenizer = await createTokenizer(source.metadata, signal);
    const { rows } = await readDataSet({
      source: set,
      tokenizer,
      minRecords: 1,
      rowTokens,
      rowsPerRecord: ROWS_PER_RECORD,
      signal,
    }).finally(() => tokenizer.close());
    const trainer = await createTrainer({ ...options, signal });
    try {
      return await use(async (parameters, aborted) => {
        await trainer.setParameters(parameters);
        return meanLoss(trainer, rows, aborted);
      });
    } finally {
      await trainer.close();
    }
  };
}
