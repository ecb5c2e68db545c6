import {
  type Address,
  encodeAbiParameters,
  type Hex,
  keccak256,
  parseAbiParameters,
  stringToHex,
} from "viem";

/** What a signature is bound to. A Deployment is one. */
export interface SigningDomain {
  readonly chainId: number;
  readonly paymentHub: Address;
}

/** The EIP-712 domain as wallets take it. */
export function toTypedDataDomain({ chainId, paymentHub }: SigningDomain) {
  return { name: "OmniNode", version: "1", chainId, verifyingContract: paymentHub } as const;
}

const hashOf = (text: string) => keccak256(stringToHex(text));
const separators = new WeakMap<SigningDomain, Hex>();

/** The EIP-712 domain separator, equal to the hub's DOMAIN_SEPARATOR(). Computed once for a domain object. */
export function domainSeparator(domain: SigningDomain): Hex {
  const known = separators.get(domain);
  if (known !== undefined) return known;
  const { name, version, chainId, verifyingContract } = toTypedDataDomain(domain);
  const type = "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)";
  const separator = keccak256(
    encodeAbiParameters(parseAbiParameters("bytes32, bytes32, bytes32, uint256, address"), [
      hashOf(type),
      hashOf(name),
      hashOf(version),
      BigInt(chainId),
      verifyingContract,
    ]),
  );
  separators.set(domain, separator);
  return separator;
}
