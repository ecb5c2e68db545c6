import { formatLog, numberToHex, parseEventLogs } from "viem";
import { getBlockNumber } from "viem/actions";
import { prevrandaoBeaconAbi } from "../../abi/PrevrandaoBeacon.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import { ValueInvalidError } from "../../errors/value.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { read, translated } from "../../utils/request.ts";
import { roundSeed } from "../../utils/rounds/hashes.ts";
import { historyOf, type RoundHistory, type RoundLog, roundEventsAbi } from "../../utils/rounds/history.ts";
import { getRoundPanel } from "./getRoundPanel.ts";
import { getRoundRules } from "./getRoundRules.ts";

export interface GetRoundHistoryParameters {
  readonly roundId: bigint;
  /** Block of the round's opening, or an earlier one. Default: the deployment's. */
  readonly fromBlock?: bigint | undefined;
  /** Default: the latest. */
  readonly toBlock?: bigint | undefined;
  /** Blocks whose events are asked for at once: public nodes limit it. Default 10,000. */
  readonly blockRange?: bigint | undefined;
}

export type GetRoundHistoryReturnType = RoundHistory;

export type GetRoundHistoryErrorType = TranslatedErrorType;

/**
 * What a round's parties did, from the events of both contracts and the beacon: all that {@link computeRound} needs to
 * recompute it.
 *
 * @throws ContractRefusedError `OMNI_ROUND_UNKNOWN`
 * @throws ValueInvalidError where `fromBlock` is after the opening
 * @example
 * const history = await client.getRoundHistory({ roundId })
 * const { contributions, validators } = computeRound(history)
 */
export async function getRoundHistory(
  client: OmniBaseClient,
  parameters: GetRoundHistoryParameters,
): Promise<GetRoundHistoryReturnType> {
  const { roundId, fromBlock = client.deployment.blockNumber, blockRange = 10_000n } = parameters;
  const toBlock = parameters.toBlock ?? (await translated(client, getBlockNumber(client, { cacheTime: 0 })));
  const at = { roundId, blockNumber: toBlock };
  const [{ kind }, { bond: validatorBond }] = await Promise.all([
    getRoundRules(client, at),
    getRoundPanel(client, at),
  ]);
  const logs: RoundLog[] = [];
  for (let first = fromBlock; first <= toBlock; first += blockRange) {
    const end = first + blockRange - 1n;
    logs.push(...(await logsOf(client, roundId, first, end < toBlock ? end : toBlock)));
  }
  const history = historyOf(logs, { validatorBond, seed: undefined });
  if (!history) {
    const expected = "the block of the round's opening, or an earlier one";
    throw new ValueInvalidError({ field: "fromBlock", value: fromBlock, expected });
  }
  if (kind === "open" || history.drawBlock === undefined) return history;
  const [known, beaconValue] = await read(client, "beacon", {
    abi: prevrandaoBeaconAbi,
    functionName: "tryValueOf",
    args: [history.drawBlock],
    blockNumber: toBlock,
  });
  return known ? { ...history, seed: roundSeed(client.deployment, { roundId, beaconValue }) } : history;
}

/** Events of both contracts that name the round, in the chain's order: in all of them its id is the first topic. */
async function logsOf(
  client: OmniBaseClient,
  roundId: bigint,
  fromBlock: bigint,
  toBlock: bigint,
): Promise<readonly RoundLog[]> {
  const { federatedRounds, roundPanel } = client.deployment;
  const request = client.request({
    method: "eth_getLogs",
    params: [
      {
        address: [federatedRounds, roundPanel],
        topics: [null, numberToHex(roundId, { size: 32 })],
        fromBlock: numberToHex(fromBlock),
        toBlock: numberToHex(toBlock),
      },
    ],
  });
  const logs = (await translated(client, request)).map((log) => formatLog(log));
  return parseEventLogs({ abi: roundEventsAbi, logs });
}
