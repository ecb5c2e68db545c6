import assert from "node:assert/strict";
import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it, type TestContext } from "node:test";
import {
  AccountAmbiguousError,
  AccountExistsError,
  AccountNameInvalidError,
  AccountNotFoundError,
  KeystoreInvalidError,
  NoAccountError,
  WrongPasswordError,
} from "../../../node/src/economy/wallet/errors.ts";
import {
  lockKey,
  parseKeystore,
  standardCost,
  unlockKey,
} from "../../../node/src/economy/wallet/keystore.ts";
import {
  adoptKeystore,
  createAccount,
  findAccount,
  keystoreFolder,
  readWallet,
  unlockAccount,
} from "../../../node/src/economy/wallet/wallet.ts";
import { temporaryFolder } from "../../helpers/omni-node.ts";

/** The least that is allowed, for tests alone: a guess takes a millisecond. */
const cost = { n: 1024, r: 1, p: 1 };
const password = "correct horse";

// The two vectors of the Web3 Secret Storage definition: password "testpassword", key 7a28…6d1d.
const vectorKey = "0x7a28b5ba57c53603b0b07b56bba752f7784bf506fa95edc395f5cf6c7514fe9d";
const pbkdf2Vector = JSON.stringify({
  crypto: {
    cipher: "aes-128-ctr",
    cipherparams: { iv: "6087dab2f9fdbbfaddc31a909735c1e6" },
    ciphertext: "5318b4d5bcd28de64ee5559e671353e16f075ecae9f99c7a79a38af5f869aa46",
    kdf: "pbkdf2",
    kdfparams: {
      c: 262144,
      dklen: 32,
      prf: "hmac-sha256",
      salt: "ae3cd4e7013836a3df6bd7241b12db061dbe2c6785853cce422d148a624ce0bd",
    },
    mac: "517ead924a9d0dc3124507e3393d175ce3ff7c1e96529c6c555ce9e51205e9b2",
  },
  id: "3198bc9c-6672-5ab3-d995-4942343ae5b6",
  version: 3,
});
const scryptVector = JSON.stringify({
  crypto: {
    cipher: "aes-128-ctr",
    cipherparams: { iv: "83dbcc02d8ccb40e466191a123791e0e" },
    ciphertext: "d172bf743a674da9cdad04534d56926ef8358534d458fffccd4e6ad2fbde479c",
    kdf: "scrypt",
    kdfparams: {
      dklen: 32,
      n: 262144,
      p: 8,
      r: 1,
      salt: "ab0c7876052600dd703518d6fc3fe8984592145b591fc8fb5c6d43190334ba19",
    },
    mac: "2103ac29920d71da29f15d75b4a16dbe95cfd7ff8faea1056c33131d846e3097",
  },
  id: "3198bc9c-6672-5ab3-d995-4942343ae5b6",
  version: 3,
});

async function wallet(t: TestContext, ...names: readonly string[]): Promise<string> {
  const home = await temporaryFolder(t);
  for (const name of names) await createAccount({ home, name, password, cost });
  return home;
}

describe("keystore files", () => {
  for (const [kdf, text] of [
    ["pbkdf2", pbkdf2Vector],
    ["scrypt", scryptVector],
  ] as const) {
    it(`open the ${kdf} vector of the Web3 Secret Storage definition`, async () => {
      assert.equal(
        await unlockKey(parseKeystore(text, "vector"), "testpassword", "vector", "vector"),
        vectorKey,
      );
    });
  }

  it("cost what geth's standard ones do", () => assert.deepEqual(standardCost, { n: 262144, r: 8, p: 1 }));

  it("hold all that geth reads, with fresh salt and vector each time", async () => {
    const [one, two] = [await lockKey(vectorKey, password, cost), await lockKey(vectorKey, password, cost)];
    assert.equal(one.version, 3);
    assert.match(one.id, /^[0-9a-f]{8}-/);
    assert.equal(one.address, "008aeeda4d805471df9b2a5b0f38a0c3bcba786b");
    assert.equal(one.crypto.cipher, "aes-128-ctr");
    assert.notEqual(one.crypto.kdfparams.salt, two.crypto.kdfparams.salt);
    assert.notEqual(one.crypto.cipherparams.iv, two.crypto.cipherparams.iv);
    assert.equal(await unlockKey(one, password, "a", "a"), vectorKey);
  });

  it("do not open with another password", async () => {
    await assert.rejects(
      unlockKey(await lockKey(vectorKey, password, cost), "wrong", "a", "a"),
      WrongPasswordError,
    );
  });

  it("are refused where they name another address than their key's", async () => {
    const stored = { ...(await lockKey(vectorKey, password, cost)), address: "00".repeat(20) };
    await assert.rejects(unlockKey(stored, password, "a", "a"), KeystoreInvalidError);
  });

  const damage: Readonly<Record<string, (json: Record<string, never>) => unknown>> = {
    "another version": (json) => ({ ...json, version: 1 }),
    "no crypto": ({ id, version }) => ({ id, version }),
    "a work factor that would take more than 1 GiB": (json) => withScrypt(json, { n: 2 ** 22, r: 64 }),
    "a work factor that is no power of two": (json) => withScrypt(json, { n: 262143 }),
    "a negative work factor": (json) => withScrypt(json, { n: -2 }),
    "an endless parallelism": (json) => withScrypt(json, { p: 1e9 }),
    "an unknown cipher": (json) => ({ ...json, crypto: Object.assign({}, json.crypto, { cipher: "none" }) }),
    "a short ciphertext": (json) => ({
      ...json,
      crypto: Object.assign({}, json.crypto, { ciphertext: "00" }),
    }),
  };
  const withScrypt = (json: Record<string, never>, change: object) => {
    const { crypto } = JSON.parse(scryptVector);
    return { ...json, crypto: { ...crypto, kdfparams: { ...crypto.kdfparams, ...change } } };
  };
  for (const [what, change] of Object.entries(damage)) {
    it(`are refused before any work: ${what}`, () => {
      assert.throws(
        () => parseKeystore(JSON.stringify(change(JSON.parse(scryptVector))), "x.json"),
        KeystoreInvalidError,
      );
    });
  }
  it("are refused where they are not JSON", () => {
    assert.throws(() => parseKeystore("0x1234", "x.json"), KeystoreInvalidError);
  });
});

describe("the wallet", () => {
  it("stores an account whole, readable by its owner alone, and finds it again", async (t) => {
    const home = await wallet(t);
    const made = await createAccount({ home, name: "alice", password, cost, privateKey: vectorKey });
    assert.equal(made.address, "0x008AeEda4D805471dF9b2A5B0f38A0C3bCBA786b");
    assert.equal((await stat(made.path)).mode & 0o777, 0o600);
    assert.equal((await stat(keystoreFolder(home))).mode & 0o777, 0o700);
    assert.deepEqual(await readdir(keystoreFolder(home)), ["alice.json"], "nothing half written stays");
    assert.deepEqual((await readWallet(home)).accounts, [made]);
    const account = await unlockAccount(home, "alice", async () => password);
    assert.equal(account.address, made.address);
    assert.equal((await readFile(made.path, "utf8")).includes(vectorKey.slice(2)), false);
  });

  it("never overwrites: neither a name nor an address twice", async (t) => {
    const home = await wallet(t, "alice");
    const before = await readFile(join(keystoreFolder(home), "alice.json"), "utf8");
    await assert.rejects(createAccount({ home, name: "alice", password, cost }), AccountExistsError);
    await createAccount({ home, name: "bob", password, cost, privateKey: vectorKey });
    await assert.rejects(
      createAccount({ home, name: "eve", password, cost, privateKey: vectorKey }),
      AccountExistsError,
    );
    assert.equal(await readFile(join(keystoreFolder(home), "alice.json"), "utf8"), before);
  });

  it("makes one account where two are made under one name at once", async (t) => {
    const home = await wallet(t);
    const results = await Promise.allSettled(
      [1, 2, 3].map(() => createAccount({ home, name: "alice", password, cost })),
    );
    assert.equal(results.filter(({ status }) => status === "fulfilled").length, 1);
    assert.equal((await readWallet(home)).accounts.length, 1);
  });

  it("refuses names that leave the folder or hide", async (t) => {
    const home = await wallet(t);
    for (const name of ["", "../alice", "a/b", ".alice", "0x1234", "alice.json", "a".repeat(64), "ä"]) {
      await assert.rejects(createAccount({ home, name, password, cost }), AccountNameInvalidError, name);
    }
  });

  it("finds an account by name, by address in any case, or as the only one", async (t) => {
    const home = await wallet(t, "alice");
    const alice = await findAccount(home, undefined);
    assert.equal(alice.name, "alice");
    await createAccount({ home, name: "bob", password, cost });
    assert.deepEqual(await findAccount(home, alice.address.toLowerCase()), alice);
    assert.deepEqual(await findAccount(home, "alice"), alice);
    await assert.rejects(findAccount(home, undefined), AccountAmbiguousError);
    await assert.rejects(findAccount(home, "carol"), AccountNotFoundError);
  });

  it("says so when it is empty", async (t) => {
    await assert.rejects(findAccount(await wallet(t), undefined), NoAccountError);
  });

  it("asks for the password only when it knows the account", async (t) => {
    const home = await wallet(t, "alice");
    await assert.rejects(
      unlockAccount(home, "bob", () => assert.fail("asked")),
      AccountNotFoundError,
    );
  });

  it("goes on without a broken file, and says which it is", async (t) => {
    const home = await wallet(t, "alice");
    await mkdir(join(keystoreFolder(home), "folder"));
    await writeFile(join(keystoreFolder(home), "bad.json"), "{}");
    const { accounts, broken } = await readWallet(home);
    assert.deepEqual(
      accounts.map(({ name }) => name),
      ["alice"],
    );
    assert.equal(broken.length, 1);
    assert.equal((await findAccount(home, undefined)).name, "alice");
    await assert.rejects(findAccount(home, "bad"), KeystoreInvalidError);
  });

  it("adopts a keystore of another program under its own password, and only with it", async (t) => {
    const home = await wallet(t);
    const keystore = await lockKey(vectorKey, "testpassword", cost);
    const adopt = (secret: string) =>
      adoptKeystore({ home, name: "old", password: secret, keystore, path: "vector" });
    await assert.rejects(adopt("wrong"), WrongPasswordError);
    assert.deepEqual((await readWallet(home)).accounts, []);
    assert.equal((await adopt("testpassword")).address, "0x008AeEda4D805471dF9b2A5B0f38A0C3bCBA786b");
  });

  it("reads files that geth names by time and address", async (t) => {
    const home = await wallet(t, "alice");
    const text = await readFile(join(keystoreFolder(home), "alice.json"), "utf8");
    const other = await wallet(t);
    await mkdir(keystoreFolder(other));
    const name = `UTC--2026-01-01T00-00-00.000000000Z--${JSON.parse(text).address}`;
    await writeFile(join(keystoreFolder(other), name), text);
    assert.equal((await findAccount(other, `0x${JSON.parse(text).address}`)).name, name);
  });
});
