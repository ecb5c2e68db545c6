import { hexToBytes } from "viem";
import { type AdapterBase, encodeAdapter } from "../../federated/adapter/codec.ts";
import { parameterCount, parametersOf, withParameters } from "../../federated/adapter/parameters.ts";
import { contributionAddend } from "../../federated/aggregate/addend.ts";
import { aggregate } from "../../federated/aggregate/aggregate.ts";
import { leaveOneOut } from "../../federated/aggregate/leave-one-out.ts";
import { type ContributionRules, decodeContribution } from "../../federated/wire/contribution.ts";
import { indicesOf, type OpenedRound } from "./open-round.ts";
import type { RoundModel, ScoringModel } from "./round-model.ts";

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
    parameters: parameterCount(base),
    kept: terms.kept,
    norm,
    maxBytes: rules.maxBytes,
  };
}

/** A round over the adapter of a model. */
export function adapterRound(opened: OpenedRound, model: AdapterBase): RoundModel {
  const { round, terms, base } = opened;
  return {
    contribution: (bytes, norm) =>
      contributionAddend(decodeContribution(bytes, contributionRules(opened, norm))),
    masked() {
      const parameters = parameterCount(base);
      const indices = indicesOf(opened);
      return { rules: { base: hexToBytes(round.rules.base), parameters, count: indices.length }, indices };
    },
    async aggregate({ units, clip }, signal) {
      const parameters = await aggregate({
        base: parametersOf(base),
        units,
        clip,
        outerRate: terms.outerRate,
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
  const { round, terms, base } = opened;
  return {
    ...adapterRound(opened, model),
    score: ({ units, clip }, heldOut, signal) =>
      withLoss(
        heldOut,
        (loss) =>
          leaveOneOut({
            base: parametersOf(base),
            units,
            clip,
            outerRate: terms.outerRate,
            copies: round.rules.kind === "open",
            loss,
            signal,
          }),
        signal,
      ),
  };
}
