import { type Address, type Hex, isAddressEqual, type ParseEventLogsReturnType } from "viem";
import { federatedRoundsAbi } from "../../abi/FederatedRounds.ts";
import { roundPanelAbi } from "../../abi/RoundPanel.ts";
import type { RoundRules } from "../../types/rounds.ts";
import { toRules } from "./convert.ts";

/** What a round's parties did, as its events tell it: all that {@link computeRound} needs. */
export interface RoundHistory {
  readonly roundId: bigint;
  readonly opener: Address;
  /** OMNI wei. */
  readonly openerBond: bigint;
  readonly rules: RoundRules;
  /** By index. */
  readonly contributions: readonly HistoricContribution[];
  /** Indices of those that revealed, in that order. */
  readonly reveals: readonly number[];
  /** Draw of the beacon that assigns cohorts. */
  readonly drawBlock: bigint | undefined;
  /** What assigns cohorts: `roundSeed`. */
  readonly seed: Hex | undefined;
  /** Digest of the held-out set. */
  readonly heldOut: Hex | undefined;
  /** OMNI wei that each validator put down. */
  readonly validatorBond: bigint;
  /** By seat. */
  readonly validators: readonly HistoricValidator[];
  /** Validators that lost a seat; each had its bond back. */
  readonly displaced: readonly Address[];
  /** In order. */
  readonly attestations: readonly { readonly validator: Address; readonly digest: Hex }[];
}

export interface HistoricContribution {
  readonly contributor: Address;
  /** Commitment; of a private round the public key. */
  readonly commitment: Hex;
  /** Norm bound in 1/1,000. */
  readonly norm: number;
  /** Digest of its bytes (undefined: not revealed). */
  readonly digest: Hex | undefined;
  /** Bytes. */
  readonly size: number;
}

export interface HistoricValidator {
  readonly account: Address;
  /** Active stake, OMNI wei. */
  readonly weight: bigint;
  /** Packed scores (undefined: not revealed). */
  readonly words: readonly bigint[] | undefined;
}

/** Events of both contracts. */
export const roundEventsAbi = [...federatedRoundsAbi, ...roundPanelAbi].filter(
  (item) => item.type === "event",
);

export type RoundLog = ParseEventLogsReturnType<typeof roundEventsAbi, undefined, true>[number];

/** The history that a round's logs tell, given in the chain's order; undefined where it was never opened. */
export function historyOf(
  logs: readonly RoundLog[],
  beyond: Pick<RoundHistory, "seed" | "validatorBond">,
): RoundHistory | undefined {
  let opening: Pick<RoundHistory, "roundId" | "opener" | "openerBond" | "rules"> | undefined;
  let drawBlock: bigint | undefined;
  let heldOut: Hex | undefined;
  const contributions: HistoricContribution[] = [];
  const reveals: number[] = [];
  const validators: HistoricValidator[] = [];
  const displaced: Address[] = [];
  const attestations: { validator: Address; digest: Hex }[] = [];
  /** Whose seat the next commitment takes. */
  let vacated: number | undefined;

  const seatOf = (account: Address) =>
    validators.findIndex((validator) => isAddressEqual(validator.account, account));
  for (const { eventName, args } of logs) {
    if (eventName === "RoundOpened") {
      const { roundId, opener, openerBond, rules } = args;
      opening = { roundId, opener, openerBond, rules: toRules(rules) };
    } else if (eventName === "ContributionCommitted") {
      const { contributor, commitment, norm, index } = args;
      contributions[Number(index)] = {
        contributor,
        commitment,
        norm: Number(norm),
        digest: undefined,
        size: 0,
      };
    } else if (eventName === "ContributionOpened") {
      const index = Number(args.index);
      const committed = contributions[index];
      if (committed) contributions[index] = { ...committed, digest: args.digest, size: Number(args.size) };
      reveals.push(index);
    } else if (eventName === "CohortDrawRequested") {
      drawBlock = args.drawBlock;
    } else if (eventName === "HeldOutRevealed") {
      heldOut = args.digest;
    } else if (eventName === "ValidatorDisplaced") {
      vacated = seatOf(args.validator);
      displaced.push(args.validator);
    } else if (eventName === "ScoresCommitted") {
      validators[vacated ?? validators.length] = {
        account: args.validator,
        weight: args.weight,
        words: undefined,
      };
      vacated = undefined;
    } else if (eventName === "ScoresOpened") {
      const seat = seatOf(args.validator);
      const validator = validators[seat];
      if (validator) validators[seat] = { ...validator, words: args.words };
    } else if (eventName === "AdapterAttested") {
      attestations.push({ validator: args.validator, digest: args.digest });
    }
  }
  if (!opening) return undefined;
  return {
    ...opening,
    ...beyond,
    contributions,
    reveals,
    drawBlock,
    heldOut,
    validators,
    displaced,
    attestations,
  };
}
