import { type Hex, isAddressEqual, keccak256 } from "viem";
import { qualityOracleAbi } from "../../abi/QualityOracle.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import { ValueInvalidError } from "../../errors/value.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import type { ColumnScore, CommitteeMember } from "../../types/quality.ts";
import { blockOf, type EventWindow, readEvents } from "../../utils/events.ts";
import { computeQualityRound } from "../../utils/quality/computeQualityRound.ts";
import { replayScores } from "../../utils/quality/replayScores.ts";
import { getCommittee } from "./getCommittee.ts";
import { getQualityRound } from "./getQualityRound.ts";

export interface RecomputeQualityRoundParameters extends Omit<EventWindow, "fromBlock"> {
  /** Epoch judged. Default: that of the last round opened. */
  readonly epoch?: bigint | undefined;
}

export interface RecomputeQualityRoundReturnType {
  readonly epoch: bigint;
  /** What is right to post. */
  readonly scores: Hex;
  readonly columns: readonly ColumnScore[];
  /** The ballot of each member, in order, as {@link refuteScores} wants them: `0x` for those that did not reveal. */
  readonly ballots: readonly Hex[];
  readonly members: readonly CommitteeMember[];
}

export type RecomputeQualityRoundErrorType = TranslatedErrorType;

/**
 * Computes the scores of a round whose reveals are over from the chain alone: ballots and former scores are read from the
 * oracle's events since the deployment. Everybody gets the same bytes.
 *
 * @throws ValueInvalidError where members may still reveal
 * @example
 * const { scores } = await client.recomputeQualityRound()
 * await (await client.postScores({ scores })).wait()
 */
export async function recomputeQualityRound(
  client: OmniBaseClient,
  { epoch: asked, blockRange, ...options }: RecomputeQualityRoundParameters = {},
): Promise<RecomputeQualityRoundReturnType> {
  const blockNumber = await blockOf(client, options);
  const round = await getQualityRound(client, { epoch: asked, blockNumber });
  const { epoch, columns, missed, phase } = round;
  if (phase === "none" || phase === "opened" || phase === "drawn") {
    const expected = "one whose reveals are over and closed (closeReveals)";
    throw new ValueInvalidError({ field: "epoch", value: `${epoch}, ${phase}`, expected });
  }
  const members = await getCommittee(client, { epoch, blockNumber });
  const abi = qualityOracleAbi;
  const eventNames = ["SubjectEnrolled", "RoundOpened", "Revealed", "Posted", "Finalised"] as const;
  const events = await readEvents(client, "qualityOracle", { abi, eventNames }, { blockNumber, blockRange });

  // The scores of a round's columns stay as they are from its opening to its end.
  const opening = events.findIndex(
    ({ eventName, args }) => eventName === "RoundOpened" && args.epoch === epoch,
  );
  const stored = replayScores(events.slice(0, opening));
  const ballots = members.map(({ account, revealed, digest }): Hex => {
    const reveal = events.find(
      ({ eventName, args }) =>
        eventName === "Revealed" && args.epoch === epoch && isAddressEqual(args.validator, account),
    );
    if (!revealed || reveal?.eventName !== "Revealed") return "0x";
    return keccak256(reveal.args.ballot) === digest ? reveal.args.ballot : "0x";
  });
  const { scores, columns: judged } = computeQualityRound({
    base: Array.from({ length: columns }, (_, column) => stored[column] ?? 0),
    missed,
    members: members.map(({ seats, revealed }, index) => ({
      seats,
      ballot: revealed ? ballots[index] : undefined,
    })),
  });
  return { epoch, scores, columns: judged, ballots, members };
}
