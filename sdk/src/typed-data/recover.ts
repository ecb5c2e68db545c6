import { type Address, type Hex, isAddressEqual, isHex, recoverAddress } from "viem";

/** Half the order of secp256k1: a signature above it has a twin below, and the contracts take only that. */
const HALF_ORDER = 0x7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0n;

/**
 * Who signed a digest, by the rules of the contracts: 65 bytes, low s, v 27 or 28. Undefined for anything else, so that
 * whatever a peer sends is refused alike.
 */
export async function recoverSigner(digest: Hex, signature: unknown): Promise<Address | undefined> {
  if (!isHex(signature) || signature.length !== 132) return undefined;
  const v = signature.slice(130);
  if (v !== "1b" && v !== "1c" && v !== "1B" && v !== "1C") return undefined;
  if (BigInt(`0x${signature.slice(66, 130)}`) > HALF_ORDER) return undefined;
  try {
    return await recoverAddress({ hash: digest, signature });
  } catch {
    return undefined; // r is the coordinate of no point
  }
}

/** Whether `signer` signed the digest. */
export async function isSignedBy(digest: Hex, signature: unknown, signer: Address): Promise<boolean> {
  const recovered = await recoverSigner(digest, signature);
  return recovered !== undefined && isAddressEqual(recovered, signer);
}
