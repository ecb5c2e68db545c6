import { findWrongColumn, type OmniClient, type QualityRound, qualityOracleAbi } from "@omninode/sdk";
import { type Address, type Hex, isAddressEqual, zeroHash } from "viem";
import { isDrawn } from "../drawn.ts";
import type { BallotBox } from "./ballots.ts";
import { LAPSE_SECONDS } from "./constants.ts";

export type RoundStep =
  | "opened"
  | "drawn"
  | "committed"
  | "revealed"
  | "closed"
  | "posted"
  | "refuted"
  | "finalised"
  | "lapsed";

/** What was done in a round. */
export interface RoundEvent {
  readonly step: RoundStep;
  /** Epoch judged. */
  readonly epoch: bigint;
}

/** Refusals that mean: somebody else did it, or its time has not come. */
const NOT_NOW = new Set([
  "OMNI_ROUND_EXISTS",
  "OMNI_ROUND_UNDER_WAY",
  "OMNI_VALIDATORS_TOO_FEW",
  "OMNI_WRONG_PHASE",
  "OMNI_VALUE_UNKNOWN",
  "OMNI_COMMIT_CLOSED",
  "OMNI_BALLOT_COMMITTED",
  "OMNI_REVEAL_NOT_OPEN",
  "OMNI_REVEAL_CLOSED",
  "OMNI_REVEAL_OPEN",
  "OMNI_NOTHING_TO_REVEAL",
  "OMNI_ALREADY_POSTED",
  "OMNI_CHALLENGE_OPEN",
  "OMNI_LAPSE_TOO_EARLY",
  "OMNI_POST_UNKNOWN",
  "OMNI_POST_CORRECT",
]);

/** Drives the rounds of the QualityOracle: each call takes the one step that can be taken now, if any. */
export class RoundDriver {
  readonly #client: OmniClient;
  readonly #validator: Address;
  readonly #ballots: BallotBox;

  constructor(client: OmniClient, validator: Address, ballots: BallotBox) {
    this.#client = client;
    this.#validator = validator;
    this.#ballots = ballots;
  }

  async step(signal: AbortSignal): Promise<RoundEvent | undefined> {
    try {
      const [status, round] = await Promise.all([
        this.#client.getQualityStatus(),
        this.#client.getQualityRound(),
      ]);
      const step = await this.#take(round, status.epoch, signal);
      return step && { step, epoch: step === "opened" ? status.epoch - 1n : round.epoch };
    } catch (error) {
      if (error instanceof Error && "code" in error && NOT_NOW.has(String(error.code))) return undefined;
      throw error;
    }
  }

  #take(round: QualityRound, epoch: bigint, signal: AbortSignal): Promise<RoundStep | undefined> {
    switch (round.phase) {
      case "none":
      case "final":
      case "lapsed":
        return this.#open(round, epoch, signal);
      case "opened":
        return this.#draw(round, signal);
      case "drawn":
        return this.#vote(round, signal);
      case "closed":
        return this.#conclude(round, signal);
      default:
        return round.phase satisfies never;
    }
  }

  async #open(round: QualityRound, epoch: bigint, signal: AbortSignal): Promise<RoundStep | undefined> {
    if (round.phase !== "none" && round.epoch >= epoch - 1n) return undefined;
    await (await this.#client.openQualityRound()).wait({ signal });
    return "opened";
  }

  async #draw({ drawBlock }: QualityRound, signal: AbortSignal): Promise<RoundStep | undefined> {
    if (!(await isDrawn(this.#client, drawBlock, signal))) return undefined;
    await (await this.#client.drawCommittee()).wait({ signal });
    return "drawn";
  }

  async #vote(round: QualityRound, signal: AbortSignal): Promise<RoundStep | undefined> {
    const { epoch, columns, commitUntil, revealUntil } = round;
    const [{ now }, members] = await Promise.all([
      this.#client.getClock(),
      this.#client.getCommittee({ epoch }),
    ]);
    if (now >= revealUntil) {
      await (await this.#client.closeReveals()).wait({ signal });
      return "closed";
    }
    const index = members.findIndex(({ account }) => isAddressEqual(account, this.#validator));
    const member = members[index];
    if (member === undefined || member.revealed) return undefined;
    if (now < commitUntil) {
      if (member.digest !== zeroHash) return undefined;
      const ballot = await this.#ballots.make(epoch, columns);
      const commitment = this.#ballots.commitment(epoch, ballot);
      await (await this.#client.commitBallot({ index, commitment })).wait({ signal });
      return "committed";
    }
    const ballot = member.digest === zeroHash ? undefined : await this.#ballots.read(epoch);
    if (ballot === undefined) return undefined;
    const { attested: _kept, ...revealed } = ballot;
    await (await this.#client.revealBallot({ index, ...revealed })).wait({ signal });
    return "revealed";
  }

  /** Posts the right scores where nobody did and there is a bond for it; makes them final when their time has come. */
  async #conclude(round: QualityRound, signal: AbortSignal): Promise<RoundStep | undefined> {
    const { epoch, revealUntil } = round;
    const { scores, ballots } = await this.#client.recomputeQualityRound({ epoch });
    if (await this.#refute(round, { scores, ballots }, signal)) return "refuted";
    const [post, { now }] = await Promise.all([
      this.#client.getScoresPost({ epoch, scores }),
      this.#client.getClock(),
    ]);
    if (post !== undefined) {
      if (now < post.finalAt) return undefined;
      await (await this.#client.finaliseScores({ scores })).wait({ signal });
      return "finalised";
    }
    if (now >= revealUntil + LAPSE_SECONDS) {
      await (await this.#client.lapseQualityRound()).wait({ signal });
      return "lapsed";
    }
    const [{ postBond }, balance] = await Promise.all([
      this.#client.getQualityParameters(),
      this.#client.getOmniBalance({ address: this.#validator }),
    ]);
    if (balance < postBond) return undefined;
    await (await this.#client.postScores({ scores })).wait({ signal });
    return "posted";
  }

  /** Proves one wrong post wrong, where there is one: half of its bond is for whoever does. */
  async #refute(
    { epoch, drawBlock }: QualityRound,
    right: { readonly scores: Hex; readonly ballots: readonly Hex[] },
    signal: AbortSignal,
  ): Promise<boolean> {
    const posted = await this.#client.getContractEvents({
      abi: qualityOracleAbi,
      address: this.#client.deployment.qualityOracle,
      eventName: "Posted",
      args: { epoch },
      fromBlock: drawBlock,
    });
    for (const { args } of posted) {
      const { scores } = args;
      const column = scores && findWrongColumn(scores, right.scores);
      if (scores === undefined || column === undefined) continue;
      if ((await this.#client.getScoresPost({ epoch, scores })) === undefined) continue;
      await (await this.#client.refuteScores({ scores, column, ballots: right.ballots })).wait({ signal });
      return true;
    }
    return false;
  }
}
