import { hexToBytes } from "viem";
import { type AdapterBase, encodeAdapter } from "../../federated/adapter/codec.ts";
import { parametersOf, withParameters } from "../../federated/adapter/parameters.ts";
import { contributionAddend } from "../../federated/aggregate/addend.ts";
import { aggregate } from "../../federated/aggregate/aggregate.ts";
import { leaveOneOut } from "../../federated/aggregate/leave-one-out.ts";
import {
  type Contribution,
  type ContributionRules,
  decodeContribution,
} from "../../federated/wire/contribution.ts";
import type { OpenedRound } from "./open-round.ts";
import type { RevealedContribution, RoundModel, ScoringModel } from "./round-model.ts";

/** Held-out loss of the model with these parameters of its adapter, nats a token. */
export type HeldOutLoss = (parameters: Float32Array, signal: AbortSignal | undefined) => Promise<number>;

/** Has the model loaded, with a held-out set, for as long as `use` takes. */
export type WithHeldOutLoss = <T>(
  heldOut: Uint8Array,
  use: (loss: HeldOutLoss) => Promise<T>,
  signal: AbortSignal,
) => Promise<T>;

/** What a contribution of a norm has to be like. */
function contributionRules({ round, terms, base }: OpenedRound, norm: number): ContributionRules {
  const { rules } = round;
  return {
    base: hexToBytes(rules.base),
    parameters: parametersOf(base).length,
    kept: terms.kept,
    norm,
    maxBytes: rules.maxBytes,
  };
}

/** An open round over the adapter of a model. */
export function adapterRound(opened: OpenedRound, model: AdapterBase): RoundModel {
  const { base } = opened;
  return {
    check: (bytes, norm) => void decode(opened, bytes, norm),
    async aggregate({ contributions, clip }, signal) {
      const parameters = await aggregate({
        base: parametersOf(base),
        units: contributions.map((one) => ({ gain: one.gain, ...unitOf(opened, one) })),
        clip,
        outerRate: opened.terms.outerRate,
        signal,
      });
      return encodeAdapter(withParameters(base, parameters), model).bytes;
    },
  };
}

/** The same, for a validator with the model at hand. */
export function scoringRound(
  opened: OpenedRound,
  model: AdapterBase,
  withLoss: WithHeldOutLoss,
): ScoringModel {
  const { base } = opened;
  return {
    ...adapterRound(opened, model),
    score: ({ contributions, clip }, heldOut, signal) =>
      withLoss(
        heldOut,
        (loss) =>
          leaveOneOut({
            base: parametersOf(base),
            units: contributions.map((one) => unitOf(opened, one)),
            clip,
            outerRate: opened.terms.outerRate,
            loss,
            signal,
          }),
        signal,
      ),
  };
}

const unitOf = (opened: OpenedRound, { norm, load }: RevealedContribution) => ({
  members: 1,
  load: async (signal?: AbortSignal) => contributionAddend(decode(opened, await load(signal), norm)),
});

const decode = (opened: OpenedRound, bytes: Uint8Array, norm: number): Contribution =>
  decodeContribution(bytes, contributionRules(opened, norm));
