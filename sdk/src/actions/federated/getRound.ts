import { federatedRoundsAbi } from "../../abi/FederatedRounds.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import type { FederatedRound } from "../../types/rounds.ts";
import { type ReadOptions, read } from "../../utils/request.ts";
import { toDeadlines, toState } from "../../utils/rounds/convert.ts";
import { getRoundPhase } from "./getRoundPhase.ts";
import { getRoundRules } from "./getRoundRules.ts";

export interface GetRoundParameters extends ReadOptions {
  readonly roundId: bigint;
}

export type GetRoundReturnType = FederatedRound;

export type GetRoundErrorType = TranslatedErrorType;

/**
 * A round: rules, what happened, deadlines, and the phase that holds in the next block.
 *
 * @throws ContractRefusedError `OMNI_ROUND_UNKNOWN`
 * @example
 * const { phase, deadlines, units } = await client.getRound({ roundId })
 */
export async function getRound(
  client: OmniBaseClient,
  { roundId, ...options }: GetRoundParameters,
): Promise<GetRoundReturnType> {
  const rounds = { ...options, abi: federatedRoundsAbi, args: [roundId] } as const;
  const [rules, { phase, reason }, state, deadlines] = await Promise.all([
    getRoundRules(client, { roundId, ...options }),
    getRoundPhase(client, { roundId, ...options }),
    read(client, "federatedRounds", { ...rounds, functionName: "stateOf" }),
    read(client, "federatedRounds", { ...rounds, functionName: "deadlinesOf" }),
  ]);
  const { contributors } = state;
  const units = rules.kind === "open" ? contributors : Math.floor(contributors / rules.cohortSize);
  return { roundId, rules, state: toState(state), deadlines: toDeadlines(deadlines), phase, reason, units };
}
