import { type AbiParameterToPrimitiveType, type Hex, zeroHash } from "viem";
import type { federatedRoundsAbi } from "../../abi/FederatedRounds.ts";
import type { roundPanelAbi } from "../../abi/RoundPanel.ts";
import type {
  ContributionState,
  RoundCancelReason,
  RoundContribution,
  RoundDeadlines,
  RoundKind,
  RoundPanel,
  RoundPhase,
  RoundRules,
  RoundState,
  RoundValidator,
} from "../../types/rounds.ts";

// Enums in the order of contracts/types/RoundTypes.sol.
const kinds = ["open", "private"] as const satisfies readonly RoundKind[];
const states = ["committed", "revealed", "copied"] as const satisfies readonly ContributionState[];
const phases = [
  "commit",
  "reveal",
  "heldOut",
  "score",
  "scoreReveal",
  "settle",
  "adopt",
  "closed",
  "cancelled",
] as const satisfies readonly RoundPhase[];
const reasons = [
  undefined,
  "tooFewCommitments",
  "noContributions",
  "heldOutWithheld",
  "tooFewValidators",
  "tooFewScores",
] as const satisfies readonly (RoundCancelReason | undefined)[];

/** The phase that a contract's number names; `cancelled` for numbers that no contract gives. */
export const phaseOf = (index: number): RoundPhase => phases[index] ?? "cancelled";
export const reasonOf = (index: number): RoundCancelReason | undefined => reasons[index];

type RoundsFunction<name extends string> = Extract<
  (typeof federatedRoundsAbi)[number],
  { type: "function"; name: name }
>;
type PanelFunction<name extends string> = Extract<
  (typeof roundPanelAbi)[number],
  { type: "function"; name: name }
>;

export type AbiRules = AbiParameterToPrimitiveType<RoundsFunction<"rulesOf">["outputs"][0]>;
type AbiState = AbiParameterToPrimitiveType<RoundsFunction<"stateOf">["outputs"][0]>;
type AbiDeadlines = AbiParameterToPrimitiveType<RoundsFunction<"deadlinesOf">["outputs"][0]>;
type AbiContribution = AbiParameterToPrimitiveType<RoundsFunction<"contributionOf">["outputs"][1]>;
type AbiPanel = AbiParameterToPrimitiveType<PanelFunction<"panelOf">["outputs"][0]>;
type AbiValidator = AbiParameterToPrimitiveType<PanelFunction<"validatorsOf">["outputs"][0]>[number];

const known = (hash: Hex): Hex | undefined => (hash === zeroHash ? undefined : hash);

export function toAbiRules(rules: RoundRules): AbiRules {
  return { ...rules, kind: kinds.indexOf(rules.kind) };
}

export function toRules(rules: AbiRules): RoundRules {
  return { ...rules, kind: kinds[rules.kind] ?? "open" };
}

export function toState(state: AbiState): RoundState {
  const { opener, openedAt, contributors, revealed, liveCohorts, openerBond } = state;
  const { settledUnits, gain, remainder, drawBlock, seed, heldOut } = state;
  return {
    opener,
    openedAt,
    contributors,
    revealed,
    liveCohorts,
    openerBond,
    settledUnits,
    gain,
    remainder,
    drawBlock: drawBlock === 0n ? undefined : drawBlock,
    seed: known(seed),
    heldOut: known(heldOut),
  };
}

export function toDeadlines({ adopt, ...ends }: AbiDeadlines): RoundDeadlines {
  return { ...ends, adopt: adopt === 0n ? undefined : adopt };
}

export function toContribution(index: number, contribution: AbiContribution): RoundContribution {
  const { contributor, content, norm, state, rank, collected } = contribution;
  return { index, contributor, content, norm, state: states[state] ?? "committed", rank, collected };
}

export function toPanel(panel: AbiPanel, validators: readonly AbiValidator[]): RoundPanel {
  const { bond, weight, revealed, adapter, feePot } = panel;
  const seated: readonly RoundValidator[] = validators;
  return { bond, weight, revealed, adapter: known(adapter), feePot, validators: seated };
}
