import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, it } from "node:test";
import fc from "fast-check";
import {
  type Address,
  hashStruct as generalHash,
  type Hex,
  hashTypedData,
  isAddressEqual,
  toHex,
} from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import {
  hashVoucher,
  recoverVoucherSigner,
  type SignedStructs,
  type SignedTypeName,
  signedTypes,
  signVoucher,
  toTypedDataDomain,
  ValueInvalidError,
  type Voucher,
  verifyVoucher,
} from "../../sdk/src/index.ts";
import { hashDigest, hashStruct } from "../../sdk/src/typed-data/hash.ts";
import { recoverSigner } from "../../sdk/src/typed-data/recover.ts";

interface Vectors {
  readonly domain: { readonly chainId: number; readonly verifyingContract: Address };
  readonly signer: { readonly key: Hex; readonly address: Address };
  readonly types: Record<SignedTypeName, unknown>;
  readonly vectors: readonly {
    readonly primaryType: SignedTypeName;
    readonly message: Record<string, string | number>;
    readonly structHash: Hex;
    readonly digest: Hex;
    readonly signature: Hex;
  }[];
}

// The same file is checked against the contracts by test/contracts/signed-types.test.ts.
const file = new URL("../vectors/signed-types.json", import.meta.url);
const vectors: Vectors = JSON.parse(await readFile(file, "utf8"));
const domain = { chainId: vectors.domain.chainId, paymentHub: vectors.domain.verifyingContract };

/** JSON has no bigint: fields above 32 bits are decimal text. */
function parseMessage<name extends SignedTypeName>(type: name, message: Record<string, string | number>) {
  const entries = signedTypes[type].map(({ name, type: kind }) => {
    const value = message[name] ?? assert.fail(`${type}.${name} is missing`);
    if (kind === "address" || kind === "bytes32") return [name, value];
    return [name, kind === "uint16" || kind === "uint32" ? Number(value) : BigInt(value)];
  });
  return Object.fromEntries(entries) as SignedStructs[name];
}

const bits = { uint16: 16n, uint32: 32n, uint64: 64n, uint128: 128n, uint256: 256n } as const;

/** Any value of a signed type. */
function structs<name extends SignedTypeName>(type: name): fc.Arbitrary<SignedStructs[name]> {
  const fields = signedTypes[type].map(({ name, type: kind }): [string, fc.Arbitrary<unknown>] => {
    const hex = (length: number) =>
      fc.uint8Array({ minLength: length, maxLength: length }).map((bytes) => toHex(bytes));
    if (kind === "address") return [name, hex(20)];
    if (kind === "bytes32") return [name, hex(32)];
    const integer = fc.bigInt({ min: 0n, max: (1n << bits[kind]) - 1n });
    return [name, kind === "uint16" || kind === "uint32" ? integer.map(Number) : integer];
  });
  return fc.record(Object.fromEntries(fields)) as unknown as fc.Arbitrary<SignedStructs[name]>;
}

const names = Object.keys(signedTypes) as SignedTypeName[];

const voucher: Voucher = {
  payer: "0x00000000000000000000000000000000000000aa",
  payee: "0x00000000000000000000000000000000000000bb",
  lane: 1n,
  cumulative: 10n ** 18n,
  seq: 2n,
  receiptHash: `0x${"11".repeat(32)}`,
  expiry: 2_000_000_000n,
};

describe("signed types", () => {
  for (const [i, { primaryType, message, structHash, digest, signature }] of vectors.vectors.entries()) {
    it(`equal the contracts' vector ${i}, a ${primaryType}`, async () => {
      const value = parseMessage(primaryType, message);
      assert.equal(hashStruct(primaryType, value), structHash);
      assert.equal(hashDigest(domain, primaryType, value), digest);
      const signer = await recoverSigner(digest, signature);
      assert.ok(signer && isAddressEqual(signer, vectors.signer.address));
      assert.equal(await privateKeyToAccount(vectors.signer.key).sign({ hash: digest }), signature);
    });
  }

  it("have the fields of the contracts, in their order", () => {
    assert.deepEqual(signedTypes, vectors.types);
  });

  for (const type of names) {
    it(`hash as a general encoder does: ${type}`, () => {
      const anyDomain = fc.record({
        chainId: fc.integer({ min: 1 }),
        paymentHub: fc.uint8Array({ minLength: 20, maxLength: 20 }).map((bytes) => toHex(bytes)),
      });
      fc.assert(
        fc.property(structs(type), anyDomain, (value, where) => {
          const data = { ...value };
          const types = { [type]: signedTypes[type] };
          assert.equal(hashStruct(type, value), generalHash({ data, primaryType: type, types }));
          const typed = { domain: toTypedDataDomain(where), types, primaryType: type, message: data };
          assert.equal(hashDigest(where, type, value), hashTypedData(typed as never));
        }),
        { numRuns: 50 },
      );
    });
  }

  it("refuse values that Solidity has no room for", () => {
    const wrong: [keyof Voucher, unknown][] = [
      ["lane", 1n << 64n],
      ["lane", -1n],
      ["lane", 1.5],
      ["cumulative", 1n << 128n],
      ["payee", "0x1234"],
      ["payee", `0x${"g".repeat(40)}`],
      ["receiptHash", `0x${"11".repeat(31)}`],
      ["receiptHash", undefined],
      ["seq", "7"],
    ];
    for (const [field, value] of wrong) {
      assert.throws(
        () => hashVoucher(domain, { ...voucher, [field]: value }),
        (error) => error instanceof ValueInvalidError && error.field === `Voucher.${field}`,
        `${field} = ${String(value)}`,
      );
    }
  });
});

describe("signatures", () => {
  const account = privateKeyToAccount(generatePrivateKey());
  const signer = { account, deployment: domain };

  it("are the same as a wallet's over the typed data", async () => {
    const signature = await signVoucher(signer, { voucher });
    const fromWallet = await account.signTypedData({
      domain: toTypedDataDomain(domain),
      types: { Voucher: signedTypes.Voucher },
      primaryType: "Voucher",
      message: voucher,
    });
    assert.equal(signature, fromWallet);
  });

  it("verify for their signer, domain and value alone", async () => {
    const signature = await signVoucher(signer, { voucher });
    const check = (change: Partial<Voucher>, where = domain) =>
      verifyVoucher(where, { voucher: { ...voucher, ...change }, signature, signer: account.address });
    assert.equal(await check({}), true);
    assert.equal(await check({ cumulative: voucher.cumulative + 1n }), false);
    assert.equal(await check({ expiry: voucher.expiry + 1n }), false);
    assert.equal(await check({}, { ...domain, chainId: 1 }), false);
    assert.equal(await check({}, { ...domain, paymentHub: voucher.payee }), false);
    assert.equal(
      await verifyVoucher(domain, { voucher, signature }),
      false,
      "the default signer is the payer",
    );
  });

  it("in any form that the contracts refuse are nobody's", async () => {
    const signature = await signVoucher(signer, { voucher });
    assert.equal(await recoverVoucherSigner(domain, { voucher, signature }), account.address);
    const order = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n;
    const [r, s, v] = [signature.slice(2, 66), BigInt(`0x${signature.slice(66, 130)}`), signature.slice(130)];
    const twin = `0x${r}${(order - s).toString(16).padStart(64, "0")}${v === "1b" ? "1c" : "1b"}`;
    const yParity = `0x${signature.slice(2, 130)}${v === "1b" ? "00" : "01"}`;
    const refused = [
      "0x",
      signature.slice(0, -2),
      `${signature}00`,
      twin,
      yParity,
      `0x${"00".repeat(65)}`,
      `0x${"ff".repeat(64)}1b`,
    ];
    for (const form of refused) {
      const recovered = await recoverVoucherSigner(domain, { voucher, signature: form as Hex });
      assert.equal(recovered, undefined, form);
    }
  });

  it("never make a check throw, whatever a peer sends", async () => {
    const bytes = fc.uint8Array({ maxLength: 70 }).map((array) => toHex(array));
    await fc.assert(
      fc.asyncProperty(fc.oneof(bytes, fc.string() as fc.Arbitrary<Hex>), async (signature) => {
        assert.equal(await verifyVoucher(domain, { voucher, signature }), false);
      }),
      { numRuns: 200 },
    );
  });
});
