// What a round's terms change of contributions and of the adapter that they make.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { zeroAddress, zeroHash } from "viem";
import { adapterRound, scoringRound } from "../../../node/src/economy/rounds/adapter-round.ts";
import type { OpenedRound } from "../../../node/src/economy/rounds/open-round.ts";
import type { RoundTerms } from "../../../node/src/economy/rounds/terms.ts";
import { trainContribution } from "../../../node/src/economy/rounds/train-contribution.ts";
import { readModelShape } from "../../../node/src/engine/model-shape.ts";
import { decodeAdapter } from "../../../node/src/federated/adapter/codec.ts";
import { newAdapter } from "../../../node/src/federated/adapter/new-adapter.ts";
import { parametersOf } from "../../../node/src/federated/adapter/parameters.ts";
import type { Trainer } from "../../../node/src/federated/training/trainer.ts";
import { compress } from "../../../node/src/federated/wire/compress.ts";
import { encodeContribution } from "../../../node/src/federated/wire/contribution.ts";
import { type FederatedRound, roundRules } from "../../../sdk/src/index.ts";
import { TINY, temporaryModel } from "../../helpers/engine.ts";
import { rowOf } from "../../helpers/training.ts";

const MANIFEST = "bafyr4iaaaa";
const { signal } = new AbortController();
const round: FederatedRound = {
  roundId: 1n,
  rules: roundRules({ modelId: zeroHash, terms: zeroHash, heldOut: zeroHash, pot: 1n, targetGain: 100 }),
  state: {
    opener: zeroAddress,
    openedAt: 0,
    contributors: 1,
    revealed: 1,
    liveCohorts: 0,
    openerBond: 0n,
    settledUnits: 1,
    gain: 1,
    remainder: 0n,
    drawBlock: undefined,
    seed: undefined,
    heldOut: undefined,
  },
  deadlines: { commit: 0n, reveal: 0n, heldOut: 0n, score: 0n, scoreReveal: 0n, adopt: undefined },
  phase: "settle",
  reason: undefined,
  units: 1,
};

/** A round of a small model. */
async function opened(change: Partial<RoundTerms>): Promise<OpenedRound> {
  await using model = await temporaryModel(TINY);
  const adapter = { rank: 2, alpha: 4, targets: ["attn_q"], seed: 1 };
  const shape = readModelShape(model.source.metadata);
  const terms: RoundTerms = {
    format: "omni-round-terms",
    version: 2,
    adapter,
    training: { steps: 1, rows: 1, tokens: 16, learningRate: 0.1, weightDecay: 0 },
    kept: 4_096,
    feedbackDecay: 1,
    outerRate: 1,
    ...change,
  };
  return { round, terms, base: newAdapter({ ...adapter, seed: 1n, shape }) };
}

describe("the terms of a round", () => {
  it("say what the mean is multiplied with, in scores and in the adapter", async () => {
    for (const outerRate of [1, 2.5]) {
      await using model = await temporaryModel(TINY);
      const base = { manifest: MANIFEST, shape: readModelShape(model.source.metadata) };
      const about = await opened({ outerRate });
      const difference = parametersOf(about.base).map((_, i) => (i === 3 ? 0.5 : 0));
      const { contribution } = compress({
        difference,
        base: new Uint8Array(32),
        kept: 4_096,
        maxNorm: 10_000,
      });
      const { norm } = contribution;
      const one = { norm, load: async () => encodeContribution(contribution) };

      const bytes = await adapterRound(about, base).aggregate(
        { contributions: [{ ...one, gain: 7 }], clip: norm },
        signal,
      );
      assert.equal(parametersOf(await decodeAdapter(bytes, base))[3], 0.5 * outerRate);

      const scoring = scoringRound(about, base, (_, use) =>
        use(async (parameters) => 2 - (parameters[3] ?? 0)),
      );
      const scores = await scoring.score({ contributions: [one], clip: norm }, new Uint8Array(), signal);
      assert.deepEqual(scores, [500_000 * outerRate]);
    }
  });

  it("say how much of what was left out is owed", async () => {
    for (const feedbackDecay of [0, 0.25, 1]) {
      const about = await opened({ feedbackDecay });
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
