import { type Address, type Hex, isAddressEqual, type LocalAccount, zeroAddress } from "viem";
import type { Host } from "../../net/host.ts";
import type { SigningDomain } from "../signing.ts";
import { TraceClient } from "../trace-protocol/client.ts";
import { fetchAttempt } from "../trace-protocol/fetch.ts";
import type { AuditTarget } from "./audit-attempt.ts";
import type { SessionConsent } from "./session-consent.ts";

/** Whether a consent lets this validator look, at a session of this model, still. */
export function isFor(
  { manifest, consent: { grantee, expiry } }: SessionConsent,
  wanted: { readonly validator: Address; readonly manifest: string; readonly now: bigint },
): boolean {
  const isGrantee = isAddressEqual(grantee, zeroAddress) || isAddressEqual(grantee, wanted.validator);
  return isGrantee && manifest === wanted.manifest && expiry > wanted.now;
}

/**
 * A stage of a session whose payer consented, as its operator shows it; undefined where it signed no receipt, or the terms are
 * another session's or another model's: which model a consent is about is only what its file says.
 *
 * @param versions of the audited model; one with an adapter is none of them
 * @throws what keeps the operator from being asked
 */
export async function consentedTarget(
  {
    host,
    domain,
    account,
    versions,
  }: {
    readonly host: Host;
    readonly domain: SigningDomain;
    readonly account: LocalAccount;
    readonly versions: readonly Hex[];
  },
  { payer, session, consent }: SessionConsent,
  { peerId, addresses, terms: termsHash }: SessionConsent["stages"][number],
  signal: AbortSignal,
): Promise<AuditTarget | undefined> {
  const asked = { host, peerId, addresses, account, consent };
  await using client = await TraceClient.connect({ ...asked, domain, signal });
  const { terms, countersignature, receipts } = await fetchAttempt(client, domain, termsHash);
  const receipt = receipts.at(-1);
  const isOfSession = terms.value.session === session && isAddressEqual(terms.value.payer, payer);
  if (receipt === undefined || !isOfSession || !versions.includes(terms.value.manifest)) return undefined;
  return { ...asked, terms, termsHash, countersignature, receipt, receiptHash: receipt.hash };
}
