/**
 * Writes test/vectors/signed-types.json: EIP-712 vectors of the signed types, made with viem. The contract tests prove
 * that PaymentHub and RoundPanel compute the same digests, the SDK's tests that the SDK does.
 */
import { writeFile } from "node:fs/promises";
import { getAddress, hashStruct, hashTypedData, keccak256, stringToHex, zeroAddress, zeroHash } from "viem";
import { privateKeyToAccount } from "viem/accounts";

const types = {
  SessionTerms: [
    { name: "payer", type: "address" },
    { name: "gateway", type: "address" },
    { name: "operator", type: "address" },
    { name: "session", type: "bytes32" },
    { name: "attempt", type: "uint32" },
    { name: "fromPos", type: "uint64" },
    { name: "manifest", type: "bytes32" },
    { name: "a", type: "uint32" },
    { name: "b", type: "uint32" },
    { name: "price", type: "uint128" },
    { name: "lane", type: "uint64" },
    { name: "seedCommit", type: "bytes32" },
    { name: "tauTable", type: "bytes32" },
    { name: "start", type: "uint64" },
    { name: "end", type: "uint64" },
  ],
  StepReceipt: [
    { name: "termsHash", type: "bytes32" },
    { name: "toPos", type: "uint64" },
    { name: "root", type: "bytes32" },
    { name: "signedAt", type: "uint64" },
  ],
  Boundary: [
    { name: "termsHash", type: "bytes32" },
    { name: "pos", type: "uint64" },
    { name: "hop", type: "uint32" },
    { name: "hash", type: "bytes32" },
  ],
  Voucher: [
    { name: "payer", type: "address" },
    { name: "payee", type: "address" },
    { name: "lane", type: "uint64" },
    { name: "cumulative", type: "uint128" },
    { name: "seq", type: "uint64" },
    { name: "receiptHash", type: "bytes32" },
    { name: "expiry", type: "uint64" },
  ],
  KeyGrant: [
    { name: "payer", type: "address" },
    { name: "payee", type: "address" },
    { name: "lane", type: "uint64" },
    { name: "key", type: "address" },
    { name: "cap", type: "uint128" },
    { name: "expiry", type: "uint64" },
    { name: "nonce", type: "uint256" },
  ],
  Attestation: [
    { name: "validator", type: "address" },
    { name: "operator", type: "address" },
    { name: "termsHash", type: "bytes32" },
    { name: "receiptHash", type: "bytes32" },
    { name: "epoch", type: "uint64" },
    { name: "fromPos", type: "uint64" },
    { name: "toPos", type: "uint64" },
    { name: "seed", type: "bytes32" },
    { name: "samples", type: "uint32" },
    { name: "nmse", type: "uint64" },
    { name: "agreement", type: "uint16" },
    { name: "score", type: "uint16" },
    { name: "signedAt", type: "uint64" },
  ],
  Upload: [
    { name: "rounds", type: "address" },
    { name: "round", type: "uint256" },
    { name: "contributor", type: "address" },
    { name: "base", type: "bytes32" },
    { name: "digest", type: "bytes32" },
    { name: "size", type: "uint32" },
    { name: "norm", type: "uint32" },
  ],
} as const;
type TypeName = keyof typeof types;

const domain = {
  name: "OmniNode",
  version: "1",
  chainId: 31337,
  verifyingContract: getAddress("0x0000000000000000000000000000000000c0ffee"),
} as const;

// A well-known test key: it signs nothing but these vectors.
const key = keccak256(stringToHex("omninode test vector"));
const signer = privateKeyToAccount(key);
const word = (text: string) => keccak256(stringToHex(text));
const account = (byte: string) => `0x${byte.repeat(20)}` as const;
const MAX_U16 = 0xffff;
const MAX_U32 = 0xffff_ffff;
const MAX_U64 = (1n << 64n) - 1n;
const MAX_U128 = (1n << 128n) - 1n;
const MAX_U256 = (1n << 256n) - 1n;
const MAX_ADDRESS = account("ff");

/** Each type once with plain values, once all zero, once with every field at its maximum. */
const messages: Record<TypeName, readonly Record<string, unknown>[]> = {
  SessionTerms: [
    {
      payer: signer.address,
      gateway: account("a1"),
      operator: account("b2"),
      session: word("session"),
      attempt: 1,
      fromPos: 17n,
      manifest: word("model"),
      a: 9,
      b: 18,
      price: 1_000_000_000_000_000n,
      lane: 3n,
      seedCommit: word("seed"),
      tauTable: word("tau"),
      start: 1_800_000_000n,
      end: 1_800_003_600n,
    },
  ],
  StepReceipt: [{ termsHash: word("terms"), toPos: 33n, root: word("root"), signedAt: 1_800_000_010n }],
  Boundary: [{ termsHash: word("terms"), pos: 32n, hop: 1, hash: word("tensor") }],
  Voucher: [
    {
      payer: signer.address,
      payee: account("b2"),
      lane: 3n,
      cumulative: 16_000_000_000_000_000n,
      seq: 2n,
      receiptHash: word("receipt"),
      expiry: 1_800_172_800n,
    },
  ],
  KeyGrant: [
    {
      payer: signer.address,
      payee: account("b2"),
      lane: 3n,
      key: account("c3"),
      cap: 5_000_000_000_000_000_000n,
      expiry: 1_802_592_000n,
      nonce: 4n,
    },
  ],
  Attestation: [
    {
      validator: signer.address,
      operator: account("b2"),
      termsHash: word("terms"),
      receiptHash: word("receipt"),
      epoch: 20_833n,
      fromPos: 17n,
      toPos: 33n,
      seed: word("sample"),
      samples: 4,
      nmse: 3_700_000_000n,
      agreement: 9_980,
      score: 9_900,
      signedAt: 1_800_001_000n,
    },
  ],
  Upload: [
    {
      rounds: account("d4"),
      round: 7n,
      contributor: signer.address,
      base: word("base adapter"),
      digest: word("contribution"),
      size: 123_456,
      norm: 4_200,
    },
  ],
};

const zeros: Record<string, unknown> = { address: zeroAddress, bytes32: zeroHash, uint16: 0, uint32: 0 };
const maxima: Record<string, unknown> = {
  address: MAX_ADDRESS,
  bytes32: `0x${"ff".repeat(32)}`,
  uint16: MAX_U16,
  uint32: MAX_U32,
  uint64: MAX_U64,
  uint128: MAX_U128,
  uint256: MAX_U256,
};

function filled(name: TypeName, values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(types[name].map((field) => [field.name, values[field.type] ?? 0n]));
}

async function vector(primaryType: TypeName, message: Record<string, unknown>) {
  const typeText = `${primaryType}(${types[primaryType].map(({ type, name }) => `${type} ${name}`).join(",")})`;
  return {
    primaryType,
    type: typeText,
    typeHash: keccak256(stringToHex(typeText)),
    message,
    structHash: hashStruct({ data: message, primaryType, types } as never),
    digest: hashTypedData({ domain, types, primaryType, message } as never),
    signature: await signer.signTypedData({ domain, types, primaryType, message } as never),
  };
}

const names = Object.keys(types) as TypeName[];
const vectors = await Promise.all(
  names.flatMap((name) =>
    [...messages[name], filled(name, zeros), filled(name, maxima)].map((message) => vector(name, message)),
  ),
);
const text = JSON.stringify(
  { domain, signer: { key, address: signer.address }, types, vectors },
  // Integers above 2^53 as decimal strings; smaller bigints too, so that a field has one form.
  (_, value: unknown) => (typeof value === "bigint" ? value.toString() : value),
  2,
);
await writeFile(new URL("../test/vectors/signed-types.json", import.meta.url), `${text}\n`);
