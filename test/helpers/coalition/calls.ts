import {
  type Address,
  concatHex,
  type Hex,
  hashStruct,
  keccak256,
  numberToHex,
  stringToHex,
  zeroAddress,
  zeroHash,
} from "viem";
import { type HDAccount, mnemonicToAccount } from "viem/accounts";
import {
  createRewardTree,
  type Deployment,
  hashBallotCommitment,
  type RewardLeaf,
  type RewardTree,
} from "../../../sdk/src/index.ts";
import { signedTypes } from "../../../sdk/src/typed-data/fields.ts";
import type { CaseId } from "./court-model.ts";
import type { Leaf } from "./distributor-model.ts";
import type { LaneId } from "./hub-model.ts";
import type { Account } from "./ledger.ts";
import { DAY } from "./math.ts";
import { PLAYERS } from "./players.ts";

const MNEMONIC = "test test test test test test test test test test test junk";

/** Players as accounts of a local chain; its first account deploys. */
export const accounts: readonly HDAccount[] = PLAYERS.map((_, i) =>
  mnemonicToAccount(MNEMONIC, { addressIndex: i + 1 }),
);

export function accountOf(player: Account): HDAccount {
  const account = accounts[player];
  if (!account) throw new RangeError(`no player ${player}`);
  return account;
}

/** Nobody is the zero address. */
export const addressOf = (player: Account): Address => accounts[player]?.address ?? zeroAddress;

export const domainOf = (deployment: Deployment) =>
  ({
    name: "OmniNode",
    version: "1",
    chainId: deployment.chainId,
    verifyingContract: deployment.paymentHub,
  }) as const;

/** A voucher of a lane, signed by its payer at a time. */
export async function voucherOf(deployment: Deployment, id: LaneId, cumulative: bigint, now: number) {
  const voucher = {
    payer: addressOf(id.payer),
    payee: addressOf(id.payee),
    lane: BigInt(id.lane),
    cumulative,
    seq: 1n,
    receiptHash: zeroHash,
    expiry: BigInt(now + 3 * DAY),
  } as const;
  const signature = await accountOf(id.payer).signTypedData({
    domain: domainOf(deployment),
    types: signedTypes,
    primaryType: "Voucher",
    message: voucher,
  });
  return { voucher, signature };
}

/** A case about one position: the two receipts have different roots where the operator is guilty. */
export async function caseOf(deployment: Deployment, id: CaseId) {
  const terms = {
    payer: addressOf(id.payer),
    gateway: addressOf(id.payer),
    operator: addressOf(id.payee),
    session: zeroHash,
    attempt: id.attempt,
    fromPos: 0n,
    manifest: zeroHash,
    a: 0,
    b: 1,
    price: id.price,
    lane: BigInt(id.lane),
    seedCommit: zeroHash,
    tauTable: zeroHash,
    start: 0n,
    end: 0n,
  } as const;
  const termsHash = hashStruct({ data: terms, primaryType: "SessionTerms", types: signedTypes });
  const signedAt = BigInt(id.signedAt);
  const receiptOf = (root: Hex) => ({ termsHash, toPos: 1n, root, signedAt });
  const receipt = receiptOf(keccak256(stringToHex("one story")));
  const other = id.guilty ? receiptOf(keccak256(stringToHex("another"))) : receipt;
  const sign = (message: typeof receipt) =>
    accountOf(id.payee).signTypedData({
      domain: domainOf(deployment),
      types: signedTypes,
      primaryType: "StepReceipt",
      message,
    });
  const challenger = addressOf(id.challenger);
  const case_ = { challenger, salt: zeroHash, terms, receipt, other, position: 0n, layer: 0 } as const;
  return { case_, sign };
}

export const SALT: Hex = keccak256(stringToHex("salt"));

/** Two big-endian bytes a column. */
export const packScores = (scores: readonly number[]): Hex =>
  scores.length === 0 ? "0x" : concatHex(scores.map((score) => numberToHex(score, { size: 2 })));

/** What a member commits to. */
export const commitmentOf = (deployment: Deployment, by: Account, epoch: number, ballot: Hex): Hex =>
  hashBallotCommitment(deployment, {
    validator: addressOf(by),
    epoch: BigInt(epoch),
    ballot,
    evidenceRoot: zeroHash,
    salt: SALT,
  });

export const treeOf = (leaves: readonly Leaf[]): RewardTree =>
  createRewardTree(leaves.map(({ operator, cumulative }) => ({ operator: addressOf(operator), cumulative })));

/** A leaf with its proof, as the distributor takes it. */
export function claimOf(leaves: readonly Leaf[], index: number): RewardLeaf {
  const leaf = leaves[index];
  if (!leaf) return { operator: zeroAddress, cumulative: 0n, proof: [] };
  return treeOf(leaves).leaf(addressOf(leaf.operator));
}
