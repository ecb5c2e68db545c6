import { type Attestation, createEvidenceTree, hashAttestation } from "@omninode/sdk";
import type { Hex } from "viem";
import type { JournalRecord } from "../journal.ts";
import type { SigningDomain } from "../signing.ts";
import type { AttestationBook, AttestationSource } from "./attestations.ts";
import type { AuditLog } from "./audit-log.ts";
import type { Ballot } from "./ballots.ts";
import { EvidenceLostError } from "./errors.ts";

/** What a validator's vote of an epoch rests on. */
export interface Explanation {
  readonly epoch: bigint;
  /** As it was committed to; {@link evidence} is all that is under it. */
  readonly evidenceRoot: Hex;
  readonly ballot: Hex;
  readonly evidence: readonly ExplainedAttestation[];
}

/** An attestation, that it is under the root, and what it was made from. */
export interface ExplainedAttestation {
  readonly digest: Hex;
  readonly attestation: Attestation;
  readonly signature: Hex;
  readonly source: AttestationSource;
  /** For `verifyEvidence` of the SDK. */
  readonly proof: readonly Hex[];
  /** Undefined where nothing is known beside what the attestation says. */
  readonly audit: JournalRecord | undefined;
}

/**
 * Opens the evidence root of a ballot: the attestations that were under it when it was committed to, each with its proof.
 *
 * @throws EvidenceLostError where the attestations that are here do not make the root
 */
export async function explainBallot(
  domain: SigningDomain,
  epoch: bigint,
  { ballot, evidenceRoot, attested }: Ballot,
  { book, audits }: { readonly book: AttestationBook; readonly audits: AuditLog },
): Promise<Explanation> {
  const known = new Map(
    (await book.of(epoch)).map((one) => [hashAttestation(domain, one.attestation), one] as const),
  );
  // What was attested to after the ballot was made is not under its root.
  const digests = attested ?? [...known.keys()];
  const under = digests.flatMap((digest) => known.get(digest) ?? []);
  const tree = createEvidenceTree(
    domain,
    under.map(({ attestation }) => attestation),
  );
  if (tree.root !== evidenceRoot) throw new EvidenceLostError(epoch, evidenceRoot);
  const records = await audits.of(epoch);
  const evidence = under.map(({ attestation, signature, source }) => {
    const digest = hashAttestation(domain, attestation);
    const proof = tree.proof(attestation);
    return { digest, attestation, signature, source, proof, audit: records.get(digest) };
  });
  return { epoch, evidenceRoot, ballot, evidence };
}
