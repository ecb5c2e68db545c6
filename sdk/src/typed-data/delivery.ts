import { type Address, encodeAbiParameters, type Hex, hashTypedData, parseAbiParameters } from "viem";
import type { CourtLocation } from "../utils/court/disputeCase.ts";
import { encodable } from "../utils/court/encodable.ts";
import { isSignedBy, recoverSigner } from "./recover.ts";
import { type Signer, type SignOptions, signTyped } from "./sign.ts";

/** What a juror signs: that it has the trace of an answer, and checked its hashes. */
export interface Delivery {
  /** Id of the dispute, 32 bytes. */
  readonly dispute: Hex;
  /** {@link hashAnswer} of the answer whose trace was delivered, 32 bytes. */
  readonly answer: Hex;
}

const types = {
  Delivery: [
    { name: "dispute", type: "bytes32" },
    { name: "answer", type: "bytes32" },
  ],
} as const;

/** EIP-712 domain of the court: other signed types have the hub's. */
const domainOf = ({ chainId, disputeCourt }: CourtLocation) =>
  ({ name: "OmniNode", version: "1", chainId, verifyingContract: disputeCourt }) as const;

/** EIP-712 digest of a delivery: what is signed, equal to the court's hashDelivery. */
export function hashDelivery(court: CourtLocation, delivery: Delivery): Hex {
  const { dispute, answer } = delivery;
  // viem pads what is too short: the words are checked first.
  encodable("delivery", () => encodeAbiParameters(parseAbiParameters("bytes32, bytes32"), [dispute, answer]));
  const message = { dispute, answer };
  return hashTypedData({ domain: domainOf(court), types, primaryType: "Delivery", message });
}

export interface SignDeliveryParameters extends SignOptions {
  readonly delivery: Delivery;
}

export type SignDeliveryReturnType = Hex;

/**
 * Signs for a trace: a juror signs once it has every value of it, and checked that they hash to the answer's roots.
 *
 * @returns 65 bytes, r, s and v
 * @throws ValueInvalidError where a field is not 32 bytes, AccountRequiredError
 * @example
 * const signature = await signDelivery(client, { delivery: { dispute: id, answer: hashAnswer(answer) } })
 */
export function signDelivery(
  signer: Signer<CourtLocation>,
  { delivery, ...options }: SignDeliveryParameters,
): Promise<SignDeliveryReturnType> {
  return signTyped(signer, "Delivery", options, () => ({
    digest: hashDelivery(signer.deployment, delivery),
    domain: domainOf(signer.deployment),
    types,
    message: { ...delivery },
  }));
}

export interface RecoverDeliverySignerParameters {
  readonly delivery: Delivery;
  readonly signature: Hex;
}

/** Who signed for a trace; undefined where the signature is none that the contracts would take. */
export function recoverDeliverySigner(
  court: CourtLocation,
  { delivery, signature }: RecoverDeliverySignerParameters,
): Promise<Address | undefined> {
  return recoverSigner(hashDelivery(court, delivery), signature);
}

export interface VerifyDeliveryParameters extends RecoverDeliverySignerParameters {
  /** Who should have signed: the juror of the seat. */
  readonly signer: Address;
}

/**
 * Whether a juror signed for a trace.
 *
 * @example
 * const ok = await verifyDelivery(client.deployment, { delivery, signature, signer: jurors[seat] })
 */
export function verifyDelivery(
  court: CourtLocation,
  { delivery, signature, signer }: VerifyDeliveryParameters,
): Promise<boolean> {
  return isSignedBy(hashDelivery(court, delivery), signature, signer);
}
