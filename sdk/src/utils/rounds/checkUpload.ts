import { type Hex, isAddressEqual } from "viem";
import type { FederatedRound, RoundContribution } from "../../types/rounds.ts";
import type { Upload } from "../../types/signed.ts";
import { hashContribution, type RoundsDomain } from "./hashes.ts";

/** Why bytes are not worth storing, aggregating or scoring. */
export type UploadFault =
  | "otherRound"
  | "stranger"
  | "baseStale"
  | "sizeExceeded"
  | "normChanged"
  | "commitmentMismatch";

export interface CheckUploadParameters {
  readonly upload: Upload;
  readonly round: Pick<FederatedRound, "roundId" | "rules">;
  /** What the chain has of its contributor. */
  readonly contribution: RoundContribution;
  /** Of the commitment, where the contributor gives it away with its bytes: it proves them before the reveal. */
  readonly salt?: Hex | undefined;
}

/**
 * Compares an upload with what its contributor committed to on chain; undefined where nothing is wrong. The signature is
 * {@link verifyUpload}'s to check. Without a salt the digest of an open round's upload is only known to be the committed one
 * once it is revealed.
 *
 * @example
 * const fault = checkUpload(client.deployment, { upload, round, contribution, salt })
 * if (fault) throw new Error(`refused: ${fault}`)
 */
export function checkUpload(
  domain: RoundsDomain,
  { upload, round, contribution, salt }: CheckUploadParameters,
): UploadFault | undefined {
  const { roundId, rules } = round;
  const { contributor, digest, size } = upload;
  if (!isAddressEqual(upload.rounds, domain.federatedRounds) || upload.round !== roundId) return "otherRound";
  if (!isAddressEqual(contributor, contribution.contributor)) return "stranger";
  if (upload.base !== rules.base) return "baseStale";
  if (size === 0 || size > rules.maxBytes) return "sizeExceeded";
  if (upload.norm !== contribution.norm) return "normChanged";
  if (contribution.state !== "committed") {
    return contribution.content === digest ? undefined : "commitmentMismatch";
  }
  if (rules.kind === "private" || salt === undefined) return undefined;
  const committed = hashContribution(domain, { roundId, contributor, digest, size, salt });
  return committed === contribution.content ? undefined : "commitmentMismatch";
}
