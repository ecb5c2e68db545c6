import {
  type Address,
  bytesToHex,
  type Hex,
  hexToBytes,
  isAddressEqual,
  recoverAddress,
  stringToBytes,
} from "viem";
import { SignerMismatchError } from "./errors.ts";
import { type Signed, type SignedType, structHash } from "./signed-types.ts";
import { keccak } from "./trace/keccak.ts";

/** What a signature is valid for: one hub on one chain. */
export interface SigningDomain {
  readonly chainId: number;
  /** The PaymentHub. */
  readonly paymentHub: Address;
}

/** An account that signs digests; viem's LocalAccount is one. */
export interface DigestSigner {
  readonly address: Address;
  sign(parameters: { hash: Hex }): Promise<Hex>;
}

const DOMAIN_TYPE = "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)";

function domainSeparator({ chainId, paymentHub }: SigningDomain): Uint8Array {
  const word = (hex: string): Uint8Array => hexToBytes(`0x${hex.padStart(64, "0")}`);
  const text = (value: string): Uint8Array => keccak(stringToBytes(value));
  return keccak(
    text(DOMAIN_TYPE),
    text("OmniNode"),
    text("1"),
    word(chainId.toString(16)),
    word(paymentHub.slice(2).toLowerCase()),
  );
}

/** EIP-712 digest of a struct hash. */
export function signingDigest(domain: SigningDomain, hash: Hex): Hex {
  return bytesToHex(keccak(Uint8Array.of(0x19, 0x01), domainSeparator(domain), hexToBytes(hash)));
}

export async function signStruct<T extends object>(
  domain: SigningDomain,
  signer: DigestSigner,
  type: SignedType<T>,
  value: T,
): Promise<Signed<T> & { readonly hash: Hex }> {
  const hash = structHash(type, value);
  return { value, hash, signature: await signer.sign({ hash: signingDigest(domain, hash) }) };
}

/** @throws SignerMismatchError where `expected` did not sign this value for this domain */
export async function verifyStruct<T extends object>(
  domain: SigningDomain,
  expected: Address,
  type: SignedType<T>,
  { value, signature }: Signed<T>,
): Promise<Hex> {
  const hash = structHash(type, value);
  const signer = await recover(signingDigest(domain, hash), signature);
  if (signer === undefined || !isAddressEqual(signer, expected)) {
    throw new SignerMismatchError(type.name, expected, signer);
  }
  return hash;
}

/** Half the order of secp256k1: the contracts refuse a larger s, so a voucher with one would be worthless. */
const HALF_ORDER = 0x7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0n;

async function recover(digest: Hex, signature: Hex): Promise<Address | undefined> {
  const [s, v] = [BigInt(`0x${signature.slice(66, 130)}`), signature.slice(130)];
  if (signature.length !== 132 || s > HALF_ORDER || (v !== "1b" && v !== "1c")) return undefined;
  try {
    return await recoverAddress({ hash: digest, signature });
  } catch {
    return undefined; // not a point of the curve
  }
}
