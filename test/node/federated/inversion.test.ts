import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { TrainingRow } from "../../../node/src/federated/training/trainer.ts";
import { attack, type Candidates, candidatesOf } from "../../helpers/federated/inversion/score.ts";
import {
  cohortView,
  compressed,
  difference,
  exactGradient,
} from "../../helpers/federated/inversion/uploads.ts";
import { type AttackSetting, openAttackSetting } from "../../helpers/federated/inversion/victims.ts";

/** More than a row has different tokens. */
const RANK = 64;
const KEPT = 64;
const RUN = { steps: 8, rowsPerStep: 4 };

let setting: AttackSetting;
let candidates: Candidates;
/** What each victim trained. */
let differences: readonly Float32Array[];

before(async () => {
  setting = await openAttackSetting(RANK, new AbortController().signal);
  candidates = await candidatesOf(setting);
  differences = await each(setting.victims, (rows) => difference(setting, rows, RUN));
});
after(() => setting[Symbol.asyncDispose]());

async function each(
  sets: readonly (readonly TrainingRow[])[],
  of: (rows: readonly TrainingRow[]) => Promise<Float32Array>,
): Promise<Float32Array[]> {
  const all: Float32Array[] = [];
  for (const rows of sets) all.push(await of(rows));
  return all;
}

describe("an attacker who has model, adapter and terms", () => {
  it("reads a text's tokens in a bare gradient, and knows the row again", async () => {
    const first = setting.victims.map((rows) => rows.slice(0, 1));
    const gradients = await each(first, (rows) => exactGradient(setting, rows));
    const { tokens, tokensOfAnother, rows } = attack(setting, candidates, gradients, first);
    assert.ok(tokens > 0.9 && tokensOfAnother < 0.3, `${tokens}, ${tokensOfAnother}`);
    assert.equal(rows, 1);
  });

  it("reads no tokens in what an open round uploads, but knows rows again", async () => {
    const uploads = differences.map((one) => compressed(one, KEPT));
    const found = attack(setting, candidates, uploads, setting.victims);
    assert.ok(found.tokens - found.tokensOfAnother < 0.08, `${found.tokens}, ${found.tokensOfAnother}`);
    // The reason for noise: this is no privacy.
    assert.ok(found.rows > 4 * found.rowsByChance, `${found.rows}`);
  });

  it("knows no rows again in a masked contribution", async () => {
    const { masked } = await cohortView(differences, KEPT);
    const { rows, rowsByChance, tokens, tokensOfAnother } = attack(
      setting,
      candidates,
      masked,
      setting.victims,
    );
    // 64 picks of which one in 16 is right by chance: more than 16 are right once in a million runs.
    assert.ok(rows <= 4 * rowsByChance, `${rows}`);
    assert.ok(Math.abs(tokens - tokensOfAnother) < 0.08, `${tokens}, ${tokensOfAnother}`);
  });
});
