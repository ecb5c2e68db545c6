import { randomBytes } from "node:crypto";
import { checksum } from "ox/Address";
import { decrypt, encrypt, type Keystore, scryptAsync, toKeyAsync } from "ox/Keystore";
import type { Address, Hex } from "viem";
import { privateKeyToAddress } from "viem/accounts";
import { z } from "zod";
import { KeystoreInvalidError, WrongPasswordError } from "./errors.ts";

// A private key in the Web3 Secret Storage format, version 3:
// https://ethereum.org/developers/docs/data-structures-and-encoding/web3-secret-storage
// The file is what geth, foundry and others read and write. A file may come from anywhere, so the work that it asks for
// is bounded before it is done.

const hex = (bytes: number) =>
  z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`, "i"), `expected ${bytes} bytes`);
const salt = z.string().regex(/^([0-9a-f]{2}){1,128}$/i, "expected hexadecimal bytes");
const work = (most: number) => z.int().positive().max(most);

/** 1 GiB, four times the memory of geth's standard cost. */
const MOST_SCRYPT_MEMORY = 2 ** 30;

const scryptParameters = z
  .object({ n: work(2 ** 22), r: work(64), p: work(64), dklen: z.literal(32), salt })
  .refine(({ n }) => n > 1 && (n & (n - 1)) === 0, "scrypt's n must be a power of two")
  .refine(({ n, r }) => 128 * n * r <= MOST_SCRYPT_MEMORY, "scrypt would take more than 1 GiB");

const pbkdf2Parameters = z.object({
  c: work(10_000_000),
  prf: z.literal("hmac-sha256"),
  dklen: z.literal(32),
  salt,
});

const cipher = {
  cipher: z.literal("aes-128-ctr"),
  ciphertext: hex(32),
  cipherparams: z.object({ iv: hex(16) }),
  mac: hex(32),
};

const keystoreV3 = z.object({
  version: z.literal(3),
  id: z.string().max(64),
  address: z
    .string()
    .regex(/^(0x)?[0-9a-f]{40}$/i)
    .optional(),
  crypto: z.discriminatedUnion("kdf", [
    z.object({ ...cipher, kdf: z.literal("scrypt"), kdfparams: scryptParameters }),
    z.object({ ...cipher, kdf: z.literal("pbkdf2"), kdfparams: pbkdf2Parameters }),
  ]),
});

/** A keystore with the address in clear, as geth writes it; very old files lack it. */
export type StoredKey = z.infer<typeof keystoreV3>;

/** The cost of one guess at the password. */
export interface ScryptCost {
  readonly n: number;
  readonly r: number;
  readonly p: number;
}

/** What geth takes: about a second and 256 MiB. */
export const standardCost: ScryptCost = { n: 2 ** 18, r: 8, p: 1 };

/** Reads a keystore; `path` is for the error alone. */
export function parseKeystore(text: string, path: string): StoredKey {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new KeystoreInvalidError(path, "it is not JSON", error);
  }
  // Some writers capitalise "Crypto"; the definition does not.
  if (typeof json === "object" && json !== null && "Crypto" in json) json = { crypto: json.Crypto, ...json };
  const result = keystoreV3.safeParse(json);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new KeystoreInvalidError(
    path,
    `${issue?.path.join(".") || "the file"}: ${issue?.message}`,
    result.error,
  );
}

/** The address a keystore names, or undefined where it names none. */
export function addressOf(stored: StoredKey): Address | undefined {
  return stored.address === undefined ? undefined : checksum(`0x${stored.address.replace(/^0x/i, "")}`);
}

/** Locks `privateKey` under `password`. */
export async function lockKey(
  privateKey: Hex,
  password: string,
  cost: ScryptCost = standardCost,
): Promise<StoredKey> {
  const [key, parameters] = await scryptAsync({
    password,
    iv: randomBytes(16),
    salt: randomBytes(32),
    ...cost,
  });
  const address = privateKeyToAddress(privateKey).slice(2).toLowerCase();
  return keystoreV3.parse({ address, ...encrypt(privateKey, key, parameters) });
}

/** The private key that `stored` holds; `name` and `path` are for the errors. */
export async function unlockKey(
  stored: StoredKey,
  password: string,
  name: string,
  path: string,
): Promise<Hex> {
  const keystore = stored as Keystore;
  const key = await toKeyAsync(keystore, { password }).catch((error: unknown) => {
    throw new KeystoreInvalidError(path, error instanceof Error ? error.message : String(error), error);
  });
  let privateKey: Hex;
  try {
    privateKey = decrypt(keystore, key);
  } catch (error) {
    // The file is well-formed, so what remains is the message authentication code: another password made it.
    throw new WrongPasswordError(name, error);
  }
  const claimed = addressOf(stored);
  if (claimed && claimed !== privateKeyToAddress(privateKey)) {
    throw new KeystoreInvalidError(path, `it holds the key of another address than ${claimed}`);
  }
  return privateKey;
}
