import { type Hex, zeroHash } from "viem";
import { getDisputeId, type OmniClient, type Written } from "../../../sdk/src/index.ts";
import { addressOf, caseOf, claimOf, commitmentOf, packScores, SALT, treeOf, voucherOf } from "./calls.ts";
import type { Step } from "./game.ts";
import type { LaneId } from "./hub-model.ts";
import type { DisputeMove, JudgingMove } from "./moves.ts";

const laneOf = ({ payee, lane }: LaneId) => ({ payee: addressOf(payee), lane: BigInt(lane) });
const scoresOf = (scores: readonly number[]): { readonly scores: Hex } => ({ scores: packScores(scores) });

/** Makes a step by the SDK's action for it; the client is that of the player who moves. */
export async function act(client: OmniClient, { move, at }: Step): Promise<Written> {
  switch (move.kind) {
    case "deposit":
    case "stake":
    case "unstake":
      return client[move.kind]({ amount: move.amount });
    case "withdrawDeposit":
      return client.withdrawDeposit({ amount: move.amount });
    case "reserve":
      return client.reserve({ ...laneOf(move.id), amount: move.amount });
    case "requestReclaim":
    case "reclaim":
      return client[move.kind](laneOf(move.id));
    case "claimVoucher":
      return client.claim(await voucherOf(client.deployment, move.id, move.cumulative, at));
    case "release":
      return client.release({ payee: addressOf(move.payee) });
    case "withdrawStake":
    case "applyCommission":
    case "standForCanaries":
    case "fixCanaries":
    case "drawCanaries":
      return client[move.kind]();
    case "setDelegationLimit":
      return client.setDelegationLimit({ limit: move.limit });
    case "setCommission":
      return client.setCommission({ rate: Number(move.rate) });
    case "delegate":
    case "undelegate":
      return client[move.kind]({ operator: addressOf(move.operator), amount: move.amount });
    case "withdrawDelegation":
    case "claimRewards":
      return client[move.kind]({ operator: addressOf(move.operator) });
    case "credit":
      return client.creditWork({ operators: move.operators.map(addressOf) });
    case "postRoot":
      return client.postRewardRoot({ root: treeOf(move.leaves).root, content: "0x" });
    case "refuteRoot":
      return client.refuteRewardRoot({ rootId: BigInt(move.rootId), leaf: claimOf(move.leaves, move.leaf) });
    case "returnBond":
      return client.returnRootBond({ rootId: BigInt(move.rootId) });
    case "claimEmission": {
      const leaves = move.claimed.map((leaf) => claimOf(move.leaves, leaf));
      return client.claimEmission({ rootId: BigInt(move.rootId), leaves });
    }
    case "claimValidator":
      return client.claimValidatorReward({ epoch: BigInt(move.epoch), index: move.index });
    case "creditCanaries":
      return client.creditCanaries({ epoch: BigInt(move.epoch) });
    case "commitCase":
    case "proveEquivocation":
    case "openPrefix":
    case "showPrefix":
    case "settle":
    case "refund":
    case "reportFault":
      return dispute(client, move);
    default:
      return judge(client, move);
  }
}

/** Calls of the oracle. */
function judge(client: OmniClient, move: JudgingMove): Promise<Written> {
  switch (move.kind) {
    case "join":
      return client.joinValidators({ bond: move.bond });
    case "quit":
      return client.quitValidators();
    case "enrol":
      return client.enrolOperator();
    case "strike":
      return client.strikeOperator({ operator: addressOf(move.operator) });
    case "open":
      return client.openQualityRound();
    case "draw":
      return client.drawCommittee();
    case "commitScores": {
      const { by, epoch, index, ballot } = move;
      return client.commitBallot({
        index,
        commitment: commitmentOf(client.deployment, by, epoch, packScores(ballot)),
      });
    }
    case "revealScores":
      return client.revealBallot({
        index: move.index,
        ballot: packScores(move.ballot),
        evidenceRoot: zeroHash,
        salt: SALT,
      });
    case "close":
      return client.closeReveals();
    case "lapse":
      return client.lapseQualityRound();
    case "post":
      return client.postScores(scoresOf(move.scores));
    case "finalise":
      return client.finaliseScores(scoresOf(move.scores));
    case "refute":
      return client.refuteScores({
        ...scoresOf(move.scores),
        column: move.column,
        ballots: move.ballots.map(packScores),
      });
    default: {
      const { epoch, index, column, ballot } = move;
      return client.voidValidatorReward({
        epoch: BigInt(epoch),
        index,
        column,
        ballot: packScores(ballot),
      });
    }
  }
}

/** Calls of the court, and of the one that tells the oracle. */
async function dispute(client: OmniClient, move: DisputeMove): Promise<Written> {
  const { case_: disputeCase, sign } = await caseOf(client.deployment, move.id);
  const pair = async () => ({
    disputeCase,
    signature: await sign(disputeCase.receipt),
    otherSignature: await sign(disputeCase.other),
  });
  switch (move.kind) {
    case "commitCase":
      return client.commitDispute({ id: getDisputeId(client.deployment, disputeCase) });
    case "proveEquivocation":
      return client.proveEquivocation({ ...(await pair()), root: disputeCase.other.root, path: [] });
    case "openPrefix":
      return client.openPrefixDispute(await pair());
    case "showPrefix":
      return client.showPrefix({ disputeCase, path: [] });
    case "settle":
      return client.settleDispute({ disputeCase });
    case "refund":
      return client.refundAttempt({ terms: disputeCase.terms });
    default:
      return client.reportConviction({ disputeCase });
  }
}
