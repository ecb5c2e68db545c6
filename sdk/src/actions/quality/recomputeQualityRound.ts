import { type Hex, isAddressEqual, keccak256, zeroHash } from "viem";
import { qualityOracleAbi } from "../../abi/QualityOracle.ts";
import { ChainRequestError } from "../../errors/chain.ts";
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
  /** The root of each member's attestations, in order; zero for those that did not reveal or had none. */
  readonly evidenceRoots: readonly Hex[];
  readonly members: readonly CommitteeMember[];
}

export type RecomputeQualityRoundErrorType = TranslatedErrorType;

/**
 * Computes the scores of a round whose reveals are over from the chain alone: ballots and former scores are read from the
 * oracle's events since the deployment. Everybody gets the same bytes.
 *
 * @throws ValueInvalidError where members may still reveal
 * @throws ChainRequestError where the chain's node has dropped events that are needed: ask one that keeps all
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
  if (opening < 0) throw incomplete(`RoundOpened of epoch ${epoch}`);
  const stored = replayScores(events.slice(0, opening));
  const reveals = members.map(({ account, revealed: didReveal, digest }) => {
    if (!didReveal) return undefined;
    const revealed = events.flatMap(({ eventName, args }) =>
      eventName === "Revealed" && args.epoch === epoch && isAddressEqual(args.validator, account)
        ? [args]
        : [],
    );
    const reveal = revealed.find(({ ballot }) => keccak256(ballot) === digest);
    if (reveal === undefined) throw incomplete(`Revealed of ${account}`);
    return reveal;
  });
  const { scores, columns: judged } = computeQualityRound({
    base: Array.from({ length: columns }, (_, column) => stored[column] ?? 0),
    missed,
    members: members.map(({ seats }, index) => ({ seats, ballot: reveals[index]?.ballot })),
  });
  const ballots = reveals.map((reveal) => reveal?.ballot ?? "0x");
  const evidenceRoots = reveals.map((reveal) => reveal?.evidenceRoot ?? zeroHash);
  return { epoch, scores, columns: judged, ballots, evidenceRoots, members };
}

/** Scores computed from a part of the events would be wrong, and cost a bond. */
function incomplete(event: string): ChainRequestError {
  return new ChainRequestError({ reason: `the chain's node keeps no event ${event}` });
}
