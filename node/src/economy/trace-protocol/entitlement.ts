import { type Address, type Hex, isAddressEqual, zeroAddress } from "viem";
import type { SessionTerms } from "../signed-types.ts";
import type { SigningDomain } from "../signing.ts";
import { isConsentSigned } from "./access.ts";
import { MAX_CONSENT_SECONDS } from "./constants.ts";
import { TraceForbiddenError } from "./errors.ts";
import type { TraceAsk, TraceRequest } from "./messages.ts";

/** A dispute of a step, while it is open. */
export interface OpenStepDispute {
  readonly termsHash: Hex;
  readonly position: number;
  readonly layer: number;
  readonly challenger: Address;
  /** Those that were drawn and to whom the trace is to be delivered; none before. */
  readonly jurors: readonly Address[];
}

/** What the chain says of who asks. */
export interface EntitlementChain {
  /** The hub's clock. */
  clock(signal: AbortSignal): Promise<bigint>;
  isValidator(account: Address, signal: AbortSignal): Promise<boolean>;
  /** Undefined where there is no such dispute of a step, or it is over. */
  openDispute(id: Hex, signal: AbortSignal): Promise<OpenStepDispute | undefined>;
}

export interface Claim {
  readonly account: Address;
  readonly request: TraceRequest;
  readonly consent: TraceAsk["consent"];
  readonly terms: SessionTerms;
  readonly termsHash: Hex;
}

/**
 * Payer and gateway see their attempt; so does whoever has the payer's consent. The operations of a disputed step are for its
 * challenger and its jurors too.
 *
 * @throws TraceForbiddenError
 */
export async function checkEntitlement(
  domain: SigningDomain,
  chain: EntitlementChain,
  { account, request, consent, terms, termsHash }: Claim,
  signal: AbortSignal,
): Promise<void> {
  if (isAddressEqual(account, terms.payer) || isAddressEqual(account, terms.gateway)) return;
  if (request.kind === "operations" && request.dispute !== undefined) {
    const dispute = await chain.openDispute(request.dispute, signal);
    const isOfStep =
      dispute?.termsHash === termsHash &&
      dispute.position === request.position &&
      dispute.layer === request.layer;
    if (!isOfStep) throw new TraceForbiddenError(account, "no open dispute is about this step");
    const parties = [dispute.challenger, ...dispute.jurors];
    if (parties.some((party) => isAddressEqual(party, account))) return;
    throw new TraceForbiddenError(account, "it is neither challenger nor juror of the dispute");
  }
  if (consent === undefined) throw new TraceForbiddenError(account, "it is neither payer nor gateway");
  const { grantee, expiry, signature } = consent;
  const now = await chain.clock(signal);
  if (expiry <= now) throw new TraceForbiddenError(account, "the payer's consent has lapsed");
  if (expiry > now + MAX_CONSENT_SECONDS)
    throw new TraceForbiddenError(account, "the consent holds for too long");
  const signed = { payer: terms.payer, grantee, session: terms.session, expiry };
  if (!(await isConsentSigned(domain, signed, signature))) {
    throw new TraceForbiddenError(account, "the consent is not the payer's, for this session");
  }
  const isAnyValidator = isAddressEqual(grantee, zeroAddress);
  if (isAnyValidator ? await chain.isValidator(account, signal) : isAddressEqual(grantee, account)) return;
  throw new TraceForbiddenError(
    account,
    isAnyValidator ? "the consent is for validators" : "the consent is somebody else's",
  );
}
