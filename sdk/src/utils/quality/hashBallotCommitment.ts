import { type Address, encodeAbiParameters, type Hex, keccak256, parseAbiParameters } from "viem";

/** What a commitment is bound to. A Deployment is one. */
export interface OracleDomain {
  readonly chainId: number;
  readonly qualityOracle: Address;
}

export interface BallotCommitment {
  /** Who commits: nobody else can reveal it. */
  readonly validator: Address;
  /** Epoch judged. */
  readonly epoch: bigint;
  /** {@link encodeBallot} of the opinions. */
  readonly ballot: Hex;
  /** Root of the evidence, 32 bytes (zero: none). */
  readonly evidenceRoot: Hex;
  /** 32 random bytes: without them the ballot could be guessed. */
  readonly salt: Hex;
}

const words = parseAbiParameters("uint256, address, address, uint64, bytes32, bytes32, bytes32");

/**
 * What a validator commits to, equal to the oracle's commitmentOf.
 *
 * @example
 * const commitment = hashBallotCommitment(client.deployment, { validator, epoch, ballot, evidenceRoot, salt })
 */
export function hashBallotCommitment(
  { chainId, qualityOracle }: OracleDomain,
  { validator, epoch, ballot, evidenceRoot, salt }: BallotCommitment,
): Hex {
  return keccak256(
    encodeAbiParameters(words, [
      BigInt(chainId),
      qualityOracle,
      validator,
      epoch,
      keccak256(ballot),
      evidenceRoot,
      salt,
    ]),
  );
}
