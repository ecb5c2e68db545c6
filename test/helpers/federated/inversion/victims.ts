import { readModelShape } from "../../../../node/src/engine/model-shape.ts";
import { createTokenizer } from "../../../../node/src/engine/tokenizer.ts";
import { newAdapter } from "../../../../node/src/federated/adapter/new-adapter.ts";
import { readDataSet } from "../../../../node/src/federated/data/read-data-set.ts";
import {
  createTrainer,
  type Trainer,
  type TrainingRow,
} from "../../../../node/src/federated/training/trainer.ts";
import { openGgufWeights } from "../../../../node/src/store/gguf/open-gguf-weights.ts";
import type { LoraAdapter } from "../../../../node/src/types/adapter.ts";
import { embeddedModel } from "../../models.ts";
import { privateTexts } from "../texts.ts";
import { createTokenAttack, type TokenAttack } from "./token-attack.ts";

/** People who contribute, and as many texts of people who do not. */
export const VICTIMS = 8;
/** The fewest records that `federate contribute` takes. */
export const ROWS = 8;
/** Tokens of a row: fewer different ones than the larger adapters have ranks. */
export const ROW_TOKENS = 33;

/** What attacks are tried on: the embedded model with a new adapter, and short texts. */
export interface AttackSetting extends AsyncDisposable {
  readonly adapter: LoraAdapter;
  readonly trainer: Trainer;
  /** Of the new adapter; every gradient is taken there. */
  readonly start: Float32Array;
  /** `VICTIMS` lists of `ROWS`. */
  readonly victims: readonly (readonly TrainingRow[])[];
  /** As many rows that nobody trained on. */
  readonly strangers: readonly TrainingRow[];
  readonly tokenAttack: TokenAttack;
  /** Ids of the different tokens that go in; not the one that every text begins with. */
  tokensOf(rows: readonly TrainingRow[]): ReadonlySet<number>;
}

/** @param rank the opener of a round chooses it */
export async function openAttackSetting(rank: number, signal: AbortSignal): Promise<AttackSetting> {
  const source = await openGgufWeights(embeddedModel);
  const tokenizer = await createTokenizer(source.metadata, signal);
  const adapter = newAdapter({
    shape: readModelShape(source.metadata),
    rank,
    alpha: 2 * rank,
    targets: ["attn_output", "attn_v", "ffn_down"],
    seed: 1n,
  });
  const trainer = await createTrainer({ source, adapter, rowTokens: ROW_TOKENS, threads: 1, signal });
  const texts = privateTexts(2 * VICTIMS, ROWS).contributors;
  const cut = { tokenizer, minRecords: ROWS, rowTokens: ROW_TOKENS, rowsPerRecord: 1, signal };
  const sets = [];
  for (const text of texts) sets.push((await readDataSet({ ...cut, source: Buffer.from(text) })).rows);
  const { bos } = tokenizer;
  return {
    adapter,
    trainer,
    start: trainer.parameters,
    victims: sets.slice(0, VICTIMS),
    strangers: sets.slice(VICTIMS).flat(),
    tokenAttack: await createTokenAttack(source, adapter),
    tokensOf: (rows) =>
      new Set(rows.flatMap(({ tokens }) => [...tokens.subarray(0, -1)].filter((id) => id !== bos))),
    async [Symbol.asyncDispose]() {
      await trainer.close();
      await tokenizer.close();
      await source.close();
    },
  };
}
