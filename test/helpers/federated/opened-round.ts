import { zeroAddress, zeroHash } from "viem";
import type { OpenedRound } from "../../../node/src/economy/rounds/open-round.ts";
import type { RoundTerms } from "../../../node/src/economy/rounds/terms.ts";
import { readModelShape } from "../../../node/src/engine/model-shape.ts";
import { newAdapter } from "../../../node/src/federated/adapter/new-adapter.ts";
import { type FederatedRound, roundRules } from "../../../sdk/src/index.ts";
import { TINY, temporaryModel } from "../engine.ts";

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
export async function openedRound(change: Partial<RoundTerms>): Promise<OpenedRound> {
  await using model = await temporaryModel(TINY);
  const adapter = { rank: 2, alpha: 4, targets: ["attn_q"], seed: 1 };
  const shape = readModelShape(model.source.metadata);
  const terms: RoundTerms = {
    format: "omni-round-terms",
    version: 3,
    adapter,
    training: { steps: 1, rows: 1, tokens: 16, learningRate: 0.1, weightDecay: 0 },
    kept: 4_096,
    feedbackDecay: 1,
    outerRate: 1,
    privacy: null,
    ...change,
  };
  return { round, terms, base: newAdapter({ ...adapter, seed: 1n, shape }) };
}
