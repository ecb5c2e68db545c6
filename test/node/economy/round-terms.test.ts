// What a round's terms change of contributions and of the adapter that they make.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { adapterRound, scoringRound } from "../../../node/src/economy/rounds/adapter-round.ts";
import { trainContribution } from "../../../node/src/economy/rounds/train-contribution.ts";
import { readModelShape } from "../../../node/src/engine/model-shape.ts";
import { decodeAdapter } from "../../../node/src/federated/adapter/codec.ts";
import { parametersOf } from "../../../node/src/federated/adapter/parameters.ts";
import type { Trainer } from "../../../node/src/federated/training/trainer.ts";
import { compress } from "../../../node/src/federated/wire/compress.ts";
import { encodeContribution } from "../../../node/src/federated/wire/contribution.ts";
import { TINY, temporaryModel } from "../../helpers/engine.ts";
import { openedRound } from "../../helpers/federated/opened-round.ts";
import { rowOf } from "../../helpers/training.ts";

const MANIFEST = "bafyr4iaaaa";
const { signal } = new AbortController();
describe("the terms of a round", () => {
  it("say what the mean is multiplied with, in scores and in the adapter", async () => {
    for (const outerRate of [1, 2.5]) {
      await using model = await temporaryModel(TINY);
      const base = { manifest: MANIFEST, shape: readModelShape(model.source.metadata) };
      const about = await openedRound({ outerRate });
      const difference = parametersOf(about.base).map((_, i) => (i === 3 ? 0.5 : 0));
      const { contribution } = compress({
        difference,
        base: new Uint8Array(32),
        kept: 4_096,
        maxNorm: 10_000,
      });
      const { norm } = contribution;
      const round = adapterRound(about, base);
      const sent = encodeContribution(contribution);
      const one = { members: 1, load: async () => round.contribution(sent, norm) };

      const bytes = await round.aggregate({ units: [{ ...one, gain: 7 }], clip: norm }, signal);
      assert.equal(parametersOf(await decodeAdapter(bytes, base))[3], 0.5 * outerRate);

      const scoring = scoringRound(about, base, (_, use) =>
        use(async (parameters) => 2 - (parameters[3] ?? 0)),
      );
      const scores = await scoring.score({ units: [one], clip: norm }, new Uint8Array(), signal);
      assert.deepEqual(scores, [500_000 * outerRate]);
    }
  });

  it("say how much of what was left out is owed", async () => {
    for (const feedbackDecay of [0, 0.25, 1]) {
      const about = await openedRound({ feedbackDecay });
      const start = parametersOf(about.base);
      // Nothing is left to learn: what is sent is what was owed.
      const trainer: Trainer = {
        parameters: start,
        memory: { weights: 0, transposed: 0, adapter: 0, compute: 0 },
        setParameters: async () => {},
        lossOf: async () => 1,
        gradientOf: async () => ({ loss: 1, gradient: new Float32Array(start.length) }),
        close: async () => {},
      };
      const owed = start.map((_, i) => (i === 3 ? 2 : 0));
      const data = {
        rows: [rowOf(16)],
        records: 1,
        duplicates: 0,
        tokensLeftOut: 0,
        digest: new Uint8Array(32),
      };
      const residual = new Uint8Array(owed.buffer);
      const { norm } = await trainContribution(about, { trainer, data, seed: 1n, residual, signal });
      assert.equal(norm, 2_000 * feedbackDecay);
    }
  });
});
