import { type Address, encodeAbiParameters, getAbiItem, type Hex, keccak256, toHex, zeroHash } from "viem";
import { disputeCourtAbi } from "../../abi/DisputeCourt.ts";
import type { DisputeCase } from "../../types/court.ts";
import type { SessionTerms, StepReceipt } from "../../types/signed.ts";
import { encodable } from "./encodable.ts";

const noReceipt: StepReceipt = { termsHash: zeroHash, toPos: 0n, root: zeroHash, signedAt: 0n };

interface CommonParameters {
  /** Who will open it: the account that sends. */
  readonly challenger: Address;
  /** Terms of the attempt. */
  readonly terms: SessionTerms;
  /** Default: 32 random bytes. */
  readonly salt?: Hex | undefined;
}

export interface MakeStepCaseParameters extends CommonParameters {
  /** The receipt that covers the position. */
  readonly receipt: StepReceipt;
  /** The position disputed (uint64). */
  readonly position: bigint;
  /** The layer disputed (uint32). */
  readonly layer: number;
}

/**
 * A case about one layer of one position. Keep it: commitDispute needs its id, every later move the case itself.
 *
 * @example
 * const disputeCase = makeStepCase({ challenger, terms, receipt, position: 200n, layer: 4 })
 */
export function makeStepCase({ salt = randomSalt(), ...fields }: MakeStepCaseParameters): DisputeCase {
  const { challenger, terms, receipt, position, layer } = fields;
  return { challenger, salt, terms, receipt, other: noReceipt, position, layer };
}

export interface MakePairCaseParameters extends CommonParameters {
  /** Two receipts of the attempt, in any order. */
  readonly receipts: readonly [StepReceipt, StepReceipt];
}

/**
 * A case about two receipts of one attempt: the longer does not continue the shorter, or nobody outside can tell.
 *
 * @example
 * const disputeCase = makePairCase({ challenger, terms, receipts: [receipt, conflicting] })
 */
export function makePairCase({ salt = randomSalt(), ...fields }: MakePairCaseParameters): DisputeCase {
  const { challenger, terms, receipts } = fields;
  const [first, second] = receipts;
  const [receipt, other] = first.toPos <= second.toPos ? [first, second] : [second, first];
  return { challenger, salt, terms, receipt, other, position: 0n, layer: 0 };
}

/** Where a case is brought: a Deployment is one. */
export interface CourtLocation {
  readonly chainId: number;
  readonly disputeCourt: Address;
}

/**
 * Id of a case in a court, and what commits to it: keccak256(abi.encode(chain id, court, case)).
 *
 * @throws ValueInvalidError where Solidity has no room for a field
 * @example
 * const id = getDisputeId(client.deployment, disputeCase)
 */
export function getDisputeId({ chainId, disputeCourt }: CourtLocation, disputeCase: DisputeCase): Hex {
  const { inputs } = getAbiItem({ abi: disputeCourtAbi, name: "idOf" });
  const parameters = [{ type: "uint256" }, { type: "address" }, ...inputs] as const;
  const values = [BigInt(chainId), disputeCourt, disputeCase] as const;
  return keccak256(encodable("disputeCase", () => encodeAbiParameters(parameters, values)));
}

function randomSalt(): Hex {
  return toHex(crypto.getRandomValues(new Uint8Array(32)));
}
