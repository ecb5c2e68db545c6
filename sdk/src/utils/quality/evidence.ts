import { type Hex, zeroHash } from "viem";
import { ValueInvalidError } from "../../errors/value.ts";
import { hashAttestation } from "../../typed-data/attestation.ts";
import type { SigningDomain } from "../../typed-data/domain.ts";
import type { Attestation } from "../../types/signed.ts";
import { createMerkleTree, isUnderRoot } from "../merkle.ts";

/** What a validator's opinions rest on. */
export interface EvidenceTree {
  /** The evidence root of its ballot; zero where there is no attestation. */
  readonly root: Hex;
  /**
   * Proof that an attestation is among them, for {@link verifyEvidence}.
   * @throws ValueInvalidError where it is not
   */
  proof(attestation: Attestation): readonly Hex[];
}

/**
 * The Merkle tree over the digests of attestations, whatever their order. A digest is the hash of 66 bytes and an inner node
 * that of 64: neither can pass for the other.
 *
 * @throws ValueInvalidError where an attestation is there twice
 * @example
 * const { root: evidenceRoot, proof } = createEvidenceTree(client.deployment, attestations)
 */
export function createEvidenceTree(
  domain: SigningDomain,
  attestations: readonly Attestation[],
): EvidenceTree {
  const digests = attestations.map((attestation) => hashAttestation(domain, attestation));
  const known = new Set(digests);
  if (known.size !== digests.length) {
    throw new ValueInvalidError({
      field: "attestations",
      value: `${digests.length} with ${known.size} digests`,
      expected: "a list in which each is there once",
    });
  }
  const tree = digests.length === 0 ? undefined : createMerkleTree(digests);
  return {
    root: tree?.root ?? zeroHash,
    proof: (attestation) => {
      const digest = hashAttestation(domain, attestation);
      if (tree === undefined || !known.has(digest)) {
        throw new ValueInvalidError({ field: "attestation", value: digest, expected: "one of the tree" });
      }
      return tree.proof(digest);
    },
  };
}

export interface VerifyEvidenceParameters {
  readonly attestation: Attestation;
  /** The evidence root of a ballot, 32 bytes. */
  readonly evidenceRoot: Hex;
  readonly proof: readonly Hex[];
}

/**
 * Whether an attestation is among those that an evidence root stands for.
 *
 * @example
 * const ok = verifyEvidence(client.deployment, { attestation, evidenceRoot, proof })
 */
export function verifyEvidence(
  domain: SigningDomain,
  { attestation, evidenceRoot, proof }: VerifyEvidenceParameters,
): boolean {
  return isUnderRoot(evidenceRoot, hashAttestation(domain, attestation), proof);
}
