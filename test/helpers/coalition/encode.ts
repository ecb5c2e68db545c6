import { type Abi, type Address, encodeFunctionData, type Hex, zeroHash } from "viem";
import { disputeCourtAbi } from "../../../sdk/src/abi/DisputeCourt.ts";
import { faultReporterAbi } from "../../../sdk/src/abi/FaultReporter.ts";
import { paymentHubAbi } from "../../../sdk/src/abi/PaymentHub.ts";
import { qualityOracleAbi } from "../../../sdk/src/abi/QualityOracle.ts";
import { rewardDistributorAbi } from "../../../sdk/src/abi/RewardDistributor.ts";
import { stakeVaultAbi } from "../../../sdk/src/abi/StakeVault.ts";
import { type Deployment, getDisputeId } from "../../../sdk/src/index.ts";
import { addressOf, caseOf, claimOf, commitmentOf, packScores, SALT, treeOf, voucherOf } from "./calls.ts";
import type { Step } from "./game.ts";
import type { DisputeMove } from "./moves.ts";

interface Call {
  readonly to: Address;
  readonly data: Hex;
}

/** The call that a step makes. */
export async function encodeStep(deployment: Deployment, { move, at }: Step): Promise<Call> {
  const to = (contract: "paymentHub" | "stakeVault" | "qualityOracle" | "rewardDistributor", abi: Abi) => {
    return (functionName: string, ...args: unknown[]): Call => ({
      to: deployment[contract],
      data: encodeFunctionData({ abi, functionName, args }),
    });
  };
  const hub = to("paymentHub", paymentHubAbi);
  const vault = to("stakeVault", stakeVaultAbi);
  const oracle = to("qualityOracle", qualityOracleAbi);
  const distributor = to("rewardDistributor", rewardDistributorAbi);
  switch (move.kind) {
    case "deposit":
      return hub("deposit", move.amount);
    case "withdrawDeposit":
      return hub("withdraw", move.amount);
    case "reserve":
      return hub("reserve", addressOf(move.id.payee), BigInt(move.id.lane), move.amount);
    case "requestReclaim":
    case "reclaim":
      return hub(move.kind, addressOf(move.id.payee), BigInt(move.id.lane));
    case "claimVoucher": {
      const { voucher, signature } = await voucherOf(deployment, move.id, move.cumulative, at);
      return hub("claim", voucher, signature);
    }
    case "release":
      return hub("release", addressOf(move.payee));
    case "stake":
    case "unstake":
      return vault(move.kind, move.amount);
    case "withdrawStake":
      return vault("withdraw");
    case "applyCommission":
      return vault("applyCommission");
    case "setDelegationLimit":
      return vault("setDelegationLimit", move.limit);
    case "setCommission":
      return vault("setCommission", move.rate);
    case "delegate":
    case "undelegate":
      return vault(move.kind, addressOf(move.operator), move.amount);
    case "withdrawDelegation":
    case "claimRewards":
      return vault(move.kind, addressOf(move.operator));
    case "join":
      return oracle("join", move.bond);
    case "quit":
    case "enrol":
    case "open":
    case "draw":
    case "close":
    case "lapse":
      return oracle(move.kind);
    case "strike":
      return oracle("strike", addressOf(move.operator));
    case "commitScores": {
      const commitment = commitmentOf(deployment, move.by, move.epoch, packScores(move.ballot));
      return oracle("commit", BigInt(move.index), commitment);
    }
    case "revealScores":
      return oracle("reveal", BigInt(move.index), packScores(move.ballot), zeroHash, SALT);
    case "voidReward": {
      const { epoch, index, column, ballot } = move;
      return oracle("voidReward", BigInt(epoch), BigInt(index), BigInt(column), packScores(ballot));
    }
    case "post":
    case "finalise":
      return oracle(move.kind, packScores(move.scores));
    case "refute":
      return oracle("refute", packScores(move.scores), BigInt(move.column), move.ballots.map(packScores));
    case "credit":
      return distributor("credit", move.operators.map(addressOf));
    case "postRoot":
      return distributor("postRoot", treeOf(move.leaves).root, "0x");
    case "refuteRoot":
      return distributor("refuteRoot", BigInt(move.rootId), claimOf(move.leaves, move.leaf));
    case "returnBond":
      return distributor("returnBond", BigInt(move.rootId));
    case "claimEmission": {
      const leaves = move.claimed.map((leaf) => claimOf(move.leaves, leaf));
      return distributor("claim", BigInt(move.rootId), leaves);
    }
    case "claimValidator":
      return distributor("claimValidator", BigInt(move.epoch), BigInt(move.index));
    case "standForCanaries":
    case "fixCanaries":
    case "drawCanaries":
      return distributor(move.kind);
    case "creditCanaries":
      return distributor("creditCanaries", BigInt(move.epoch));
    default:
      return encodeDispute(deployment, move);
  }
}

async function encodeDispute(deployment: Deployment, move: DisputeMove): Promise<Call> {
  const { case_, sign } = await caseOf(deployment, move.id);
  const court = (data: Hex): Call => ({ to: deployment.disputeCourt, data });
  const abi = disputeCourtAbi;
  switch (move.kind) {
    case "commitCase":
      return court(
        encodeFunctionData({ abi, functionName: "commit", args: [getDisputeId(deployment, case_)] }),
      );
    case "proveEquivocation": {
      const args = [case_, await sign(case_.receipt), await sign(case_.other), case_.other.root, []] as const;
      return court(encodeFunctionData({ abi, functionName: "proveEquivocation", args }));
    }
    case "openPrefix": {
      const args = [case_, await sign(case_.receipt), await sign(case_.other)] as const;
      return court(encodeFunctionData({ abi, functionName: "openPrefix", args }));
    }
    case "showPrefix":
      return court(encodeFunctionData({ abi, functionName: "showPrefix", args: [case_, []] }));
    case "settle":
      return court(encodeFunctionData({ abi, functionName: "settle", args: [case_] }));
    case "refund":
      return court(encodeFunctionData({ abi, functionName: "refund", args: [case_.terms] }));
    default:
      return {
        to: deployment.faultReporter,
        data: encodeFunctionData({ abi: faultReporterAbi, functionName: "report", args: [case_] }),
      };
  }
}
