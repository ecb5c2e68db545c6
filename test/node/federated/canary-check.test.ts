import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Tokenizer } from "../../../node/src/engine/tokenizer.ts";
import { newCanary } from "../../../node/src/federated/data/canary.ts";
import { checkCanaries, checkCanariesFit } from "../../../node/src/federated/data/canary-check.ts";
import { CanaryExposedError, CanaryUnfitError } from "../../../node/src/federated/data/errors.ts";
import type { TrainingRow } from "../../../node/src/federated/training/trainer.ts";

/** Characters for tokens. */
const tokenizer = {
  encode: (text: string) => Int32Array.from(text, (character) => character.codePointAt(0) ?? 0),
} as Tokenizer;

/** A loss that depends on the row, but on nothing that training could have done. */
const anyLoss = async ({ tokens }: TrainingRow): Promise<number> =>
  tokens.reduce((sum, id, i) => (sum + id * 7_919 * (i + 1)) % 100_003, 0);

const canaries = (count: number) => Array.from({ length: count }, newCanary);

describe("the check of canaries", () => {
  it("lets training pass that learnt nothing of them, and says about what chance gives", async () => {
    const exposure = await checkCanaries({ canaries: canaries(64), tokenizer, lossOf: anyLoss });
    // 1.4 bits on average; a mean of 64 is beyond these once in 10,000 runs or less.
    assert.ok(exposure > 0.7 && exposure < 2.4, `${exposure}`);
  });

  it("refuses training that knows them, and does not tell them", async () => {
    const planted = canaries(4);
    const known = new Set(
      planted.map(({ prefix, secret }) => String(tokenizer.encode(`${prefix}${secret}`))),
    );
    const lossOf = async (row: TrainingRow) => (known.has(String(row.tokens)) ? -1 : await anyLoss(row));
    await assert.rejects(checkCanaries({ canaries: planted, tokenizer, lossOf }), (error) => {
      assert.ok(error instanceof CanaryExposedError);
      assert.equal(error.exposure, 6);
      for (const { secret } of planted) assert.ok(!`${error.message} ${error.remedy}`.includes(secret));
      return true;
    });
  });

  it("refuses training that knows three in eight of many", async () => {
    // Chance keeps 24 from being enough less than once in a million runs; 16 would be too few in one of a hundred.
    const planted = canaries(64);
    const known = new Set(
      planted.slice(0, 24).map(({ prefix, secret }) => String(tokenizer.encode(`${prefix}${secret}`))),
    );
    const lossOf = async (row: TrainingRow) => (known.has(String(row.tokens)) ? -1 : await anyLoss(row));
    await assert.rejects(checkCanaries({ canaries: planted, tokenizer, lossOf }), CanaryExposedError);
  });

  it("refuses rows that would cut a secret off", () => {
    const [canary = newCanary()] = canaries(1);
    const { length } = tokenizer.encode(`${canary.prefix}${canary.secret}`);
    checkCanariesFit([canary], tokenizer, length);
    assert.throws(() => checkCanariesFit([canary], tokenizer, length - 1), CanaryUnfitError);
  });
});
