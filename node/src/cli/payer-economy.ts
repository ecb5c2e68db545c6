import { type Address, getAddress, isAddressEqual } from "viem";
import { consentsFolder, makeSessionConsent, writeSessionConsent } from "../economy/audit/session-consent.ts";
import { VersionUnknownError } from "../economy/errors.ts";
import { grantedLanes } from "../economy/grant-session-key.ts";
import { type ModelVersion, servedVersionsOf } from "../economy/model-version.ts";
import type { NotedBooks } from "../economy/noted-books.ts";
import { createPayerBooks } from "../economy/payer-books.ts";
import { leasingPeers, rankedCandidates } from "../economy/registry.ts";
import { createSdkChain } from "../economy/sdk-chain.ts";
import { hashStruct } from "../economy/signing.ts";
import type { OfferedCandidate } from "../pipeline/offers.ts";
import type { Candidate } from "../pipeline/route.ts";
import type { Manifest } from "../store/manifest/manifest.ts";
import type { PayerBooks } from "../types/settlement.ts";
import type { SigningClient } from "./chain-client.ts";

/** The payer's side of the chain. */
export interface PayerEconomy {
  readonly books: PayerBooks;
  /** Where nodes are that lease any version of a manifest, or of a model with its adapter, by its CID: whom to ask for it. */
  peers(manifest: string): Promise<readonly (readonly string[])[]>;
  /** Who serves a model, with an adapter if one is named, by live leases of the versions that its manifest allows; best first. */
  leases(cid: string, manifest: Manifest, adapter: string | undefined): Promise<readonly Candidate[]>;
  /** Lets `grantee` look at a session. @returns the file that says so */
  consent(home: string, grantee: Address, session: ConsentedSession): Promise<string>;
}

export interface ConsentedSession {
  /** CID: of the manifest, or of the model with its adapter. */
  readonly manifest: string;
  readonly route: readonly Candidate[];
  readonly noted: NotedBooks;
}

/** Seconds that a consent holds: as long as operators keep what they committed to. */
const CONSENT_SECONDS = 25n * 3_600n;

/** @param payer whose money it is, where the client's account is a session key of theirs */
export function createPayerEconomy(
  home: string,
  { client, account, address }: SigningClient,
  payer = address,
): PayerEconomy {
  const chain = createSdkChain(client);
  const { deployment } = client;
  const { chainId, paymentHub } = deployment;
  const granted = isAddressEqual(payer, address) ? undefined : grantedLanes(client, payer, address);
  /** Those that the manifests seen so far allow. */
  const versions = new Map<string, ModelVersion>();
  return {
    books: createPayerBooks({
      home,
      domain: { chainId, paymentHub },
      signer: account,
      granted,
      chain,
      versionOf(manifest, { peerId, version = "" }) {
        const found = versions.get(version);
        if (found?.manifest !== manifest) throw new VersionUnknownError(peerId, version, manifest);
        return { modelId: found.modelId, judged: found.judged !== undefined };
      },
    }),
    peers: (manifest) => leasingPeers(client, manifest),
    async leases(cid, manifest, adapter) {
      const allowed = servedVersionsOf(deployment, { cid, manifest, adapter });
      for (const version of allowed) versions.set(version.modelId, version);
      const candidates = await rankedCandidates(client, allowed);
      if (granted === undefined) return candidates;
      const payees = new Set((await granted.lanes()).map(({ payee }) => payee));
      return candidates.filter(({ operator }) => operator !== undefined && payees.has(getAddress(operator)));
    },
    async consent(folder, grantee, { manifest, route, noted }) {
      const session = noted.session();
      if (session === undefined) throw new TypeError("no session was opened");
      const { now } = await client.getClock();
      const stages = noted.terms().flatMap((one, i) => {
        if (one === undefined) return [];
        const { peerId = "", addresses = [] } = route[i] ?? {};
        return [{ peerId, addresses: [...addresses], terms: hashStruct("SessionTerms", one.value) }];
      });
      const given = { grantee, expiry: now + CONSENT_SECONDS, session, manifest, stages };
      const consent = await makeSessionConsent({ chainId, paymentHub }, account, given);
      return writeSessionConsent(consentsFolder(folder), consent);
    },
  };
}

/**
 * Peers that answered, at what the registry says of them: operator and price come from the lease. It must be a lease of
 * the operator that the peer works for: anybody may put anybody's peer id into a lease of their own.
 */
export function leasedOffers(
  offers: readonly OfferedCandidate[],
  leases: readonly Candidate[],
): readonly OfferedCandidate[] {
  return offers.flatMap((offered) => {
    const lease = leases.find((candidate) => isSame(candidate, offered));
    return lease === undefined ? [] : [{ ...offered, ...lease }];
  });
}

function isSame(lease: Candidate, offered: Candidate): boolean {
  const ofOperator = lease.operator?.toLowerCase() === offered.operator?.toLowerCase();
  return ofOperator && lease.peerId === offered.peerId && lease.layers.join() === offered.layers.join();
}
