import { roundPanelAbi } from "../../abi/RoundPanel.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import type { RoundPanel } from "../../types/rounds.ts";
import { type ReadOptions, read } from "../../utils/request.ts";
import { toPanel } from "../../utils/rounds/convert.ts";

export interface GetRoundPanelParameters extends ReadOptions {
  readonly roundId: bigint;
}

export type GetRoundPanelReturnType = RoundPanel;

export type GetRoundPanelErrorType = TranslatedErrorType;

/**
 * The validators of a round and what they did; at most 16.
 *
 * @example
 * const { validators, adapter } = await client.getRoundPanel({ roundId })
 */
export async function getRoundPanel(
  client: OmniBaseClient,
  { roundId, ...options }: GetRoundPanelParameters,
): Promise<GetRoundPanelReturnType> {
  const panel = { ...options, abi: roundPanelAbi, args: [roundId] } as const;
  const [state, validators] = await Promise.all([
    read(client, "roundPanel", { ...panel, functionName: "panelOf" }),
    read(client, "roundPanel", { ...panel, functionName: "validatorsOf" }),
  ]);
  return toPanel(state, validators);
}
