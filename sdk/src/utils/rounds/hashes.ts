import { type Address, encodeAbiParameters, type Hex, keccak256, parseAbiParameters } from "viem";
import { ValueInvalidError } from "../../errors/value.ts";

/** Where a commitment to a contribution or a held-out set is good. A Deployment is one. */
export interface RoundsDomain {
  readonly chainId: number;
  readonly federatedRounds: Address;
}

/** Where a commitment to scores is good. A Deployment is one. */
export interface PanelDomain {
  readonly chainId: number;
  readonly roundPanel: Address;
}

export interface HashContributionParameters {
  readonly roundId: bigint;
  readonly contributor: Address;
  /** BLAKE3-256 digest of the bytes. */
  readonly digest: Hex;
  /** Bytes. */
  readonly size: number;
  /** 32 random bytes, kept until the reveal. */
  readonly salt: Hex;
}

/**
 * Commitment to a contribution of an open round, as FederatedRounds computes it.
 *
 * @throws ValueInvalidError where an argument has no room in its type
 * @example
 * const commitment = hashContribution(deployment, { roundId, contributor, digest, size, salt })
 */
export function hashContribution(
  { chainId, federatedRounds }: RoundsDomain,
  { roundId, contributor, digest, size, salt }: HashContributionParameters,
): Hex {
  const types = "uint256, address, uint256, address, bytes32, uint32, bytes32";
  return hashed(types, [BigInt(chainId), federatedRounds, roundId, contributor, digest, size, salt]);
}

export interface HashHeldOutParameters {
  readonly opener: Address;
  /** BLAKE3-256 digest of the held-out set. */
  readonly digest: Hex;
  /** 32 random bytes, of this round alone. */
  readonly salt: Hex;
}

/**
 * Commitment to a held-out set, as FederatedRounds computes it. It names no round: use a set and a salt once.
 *
 * @throws ValueInvalidError where an argument has no room in its type
 * @example
 * const heldOut = hashHeldOut(deployment, { opener, digest, salt })
 */
export function hashHeldOut(
  { chainId, federatedRounds }: RoundsDomain,
  { opener, digest, salt }: HashHeldOutParameters,
): Hex {
  const types = "uint256, address, address, bytes32, bytes32";
  return hashed(types, [BigInt(chainId), federatedRounds, opener, digest, salt]);
}

export interface HashRoundScoresParameters {
  readonly roundId: bigint;
  readonly validator: Address;
  /** `packScores` of one score a unit. */
  readonly words: readonly bigint[];
  /** 32 random bytes, kept until the reveal. */
  readonly salt: Hex;
}

/**
 * Commitment to scores, as RoundPanel computes it.
 *
 * @throws ValueInvalidError where an argument has no room in its type
 * @example
 * const commitment = hashRoundScores(deployment, { roundId, validator, words: packScores(scores), salt })
 */
export function hashRoundScores(
  { chainId, roundPanel }: PanelDomain,
  { roundId, validator, words, salt }: HashRoundScoresParameters,
): Hex {
  const types = "uint256, address, uint256, address, uint256[], bytes32";
  return hashed(types, [BigInt(chainId), roundPanel, roundId, validator, words, salt]);
}

export interface RoundSeedParameters {
  readonly roundId: bigint;
  /** The beacon's value of the round's draw, 32 bytes. */
  readonly beaconValue: Hex;
}

/**
 * What assigns the contributors of a private round to cohorts.
 *
 * @throws ValueInvalidError where an argument has no room in its type
 */
export function roundSeed(
  { chainId, federatedRounds }: RoundsDomain,
  { roundId, beaconValue }: RoundSeedParameters,
): Hex {
  const types = "uint256, address, uint256, bytes32";
  return hashed(types, [BigInt(chainId), federatedRounds, roundId, beaconValue]);
}

function hashed(types: string, values: readonly unknown[]): Hex {
  try {
    return keccak256(encodeAbiParameters(parseAbiParameters(types), values));
  } catch (cause) {
    const expected = `values of ${types}`;
    throw new ValueInvalidError({ field: "what is hashed", value: values.join(", "), expected, cause });
  }
}
