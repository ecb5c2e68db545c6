import { randomBytes } from "node:crypto";
import { link, mkdir, open, readdir, readFile, rm, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { checksum, validate } from "ox/Address";
import type { Address, Hex, LocalAccount } from "viem";
import { generatePrivateKey, privateKeyToAddress } from "viem/accounts";
import {
  AccountAmbiguousError,
  AccountExistsError,
  AccountNameInvalidError,
  AccountNotFoundError,
  KeystoreInvalidError,
  NoAccountError,
} from "./errors.ts";
import { addressOf, lockKey, parseKeystore, type ScryptCost, type StoredKey, unlockKey } from "./keystore.ts";
import { threadAccount } from "./thread-account.ts";

/** An account on this machine: one keystore file. */
export interface WalletEntry {
  /** The file's name without `.json`; files that other programs put here keep theirs. */
  readonly name: string;
  readonly address: Address;
  readonly path: string;
}

/** Larger files are not keystores. */
const MOST_BYTES = 64 * 1024;

export function keystoreFolder(home: string): string {
  return join(home, "keystore");
}

export interface Wallet {
  /** By name. */
  readonly accounts: readonly WalletEntry[];
  /** Files of the keystore folder that cannot be used. */
  readonly broken: readonly KeystoreInvalidError[];
}

/** Reads the keystore folder of `home`, which may be missing. One broken file does not hide the others. */
export async function readWallet(home: string): Promise<Wallet> {
  const folder = keystoreFolder(home);
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  const accounts: WalletEntry[] = [];
  const broken: KeystoreInvalidError[] = [];
  for (const { name: file } of entries.filter((entry) => entry.isFile() && !/^\.|~$/.test(entry.name))) {
    try {
      const path = join(folder, file);
      const address = addressOf(await readStored(path));
      if (!address) throw new KeystoreInvalidError(path, "it does not name its address");
      accounts.push({ name: file.replace(/\.json$/, ""), address, path });
    } catch (error) {
      if (!(error instanceof KeystoreInvalidError)) throw error;
      broken.push(error);
    }
  }
  return { accounts: accounts.sort((a, b) => (a.name < b.name ? -1 : 1)), broken };
}

async function readStored(path: string): Promise<StoredKey> {
  if ((await stat(path)).size > MOST_BYTES) throw new KeystoreInvalidError(path, "it is too large");
  return parseKeystore(await readFile(path, "utf8"), path);
}

/** The account that `account` names or addresses; without it, the only one there is. */
export async function findAccount(home: string, account: string | undefined): Promise<WalletEntry> {
  const { accounts: all, broken } = await readWallet(home);
  const names = all.map(({ name }) => name);
  if (account === undefined) {
    const [first] = all;
    if (!first) throw new NoAccountError(keystoreFolder(home));
    if (all.length > 1) throw new AccountAmbiguousError(names);
    return first;
  }
  const wanted = validate(account, { strict: false }) ? checksum(account) : undefined;
  const found = all.find(({ name, address }) => (wanted ? address === wanted : name === account));
  if (found) return found;
  const unusable = broken.find(({ path }) => basename(path, ".json") === account);
  throw unusable ?? new AccountNotFoundError(account, names);
}

export interface CreateAccountOptions {
  readonly home: string;
  readonly name: string;
  readonly password: string;
  /** Default: a new random one. */
  readonly privateKey?: Hex;
  /** Default: geth's standard. Anything lower is for passwords that nobody can guess, and for tests. */
  readonly cost?: ScryptCost;
}

/** Makes an account and stores it. Nothing that exists is ever overwritten. */
export async function createAccount(options: CreateAccountOptions): Promise<WalletEntry> {
  const { home, name, password, privateKey = generatePrivateKey(), cost } = options;
  await checkNew(home, name, privateKeyToAddress(privateKey));
  const keystore = await lockKey(privateKey, password, cost);
  return store(home, name, privateKeyToAddress(privateKey), keystore);
}

export interface AdoptKeystoreOptions {
  readonly home: string;
  readonly name: string;
  readonly password: string;
  readonly keystore: StoredKey;
  /** Where it comes from, for errors. */
  readonly path: string;
}

/** Stores a keystore of another program as it is, under its own password, once that password is shown to open it. */
export async function adoptKeystore({
  home,
  name,
  password,
  keystore,
  path,
}: AdoptKeystoreOptions): Promise<WalletEntry> {
  const address = privateKeyToAddress(await unlockKey(keystore, password, name, path));
  await checkNew(home, name, address);
  return store(home, name, address, { ...keystore, address: address.slice(2).toLowerCase() });
}

/** Opens an account for signing. `password` is asked for only once the account is known. */
export async function unlockAccount(
  home: string,
  account: string | undefined,
  password: (name: string) => Promise<string>,
): Promise<LocalAccount> {
  const { name, path } = await findAccount(home, account);
  return threadAccount(await unlockKey(await readStored(path), await password(name), name, path));
}

async function checkNew(home: string, name: string, address: Address): Promise<void> {
  // A name that reads as an address would hide the account of that address.
  if (!/^[a-z][a-z0-9_-]{0,62}$/i.test(name)) throw new AccountNameInvalidError(name);
  for (const existing of (await readWallet(home)).accounts) {
    if (existing.name === name || existing.address === address) throw new AccountExistsError(existing.name);
  }
}

async function store(home: string, name: string, address: Address, stored: StoredKey): Promise<WalletEntry> {
  const folder = keystoreFolder(home);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, `${name}.json`);
  const temporary = join(folder, `.${name}.${randomBytes(6).toString("hex")}.tmp`);
  try {
    const file = await open(temporary, "wx", 0o600);
    try {
      await file.writeFile(`${JSON.stringify(stored, undefined, 2)}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
    await link(temporary, path); // unlike rename, fails where the name is taken
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST")
      throw new AccountExistsError(name);
    throw error;
  } finally {
    await rm(temporary, { force: true });
  }
  return { name, address, path };
}
