import assert from "node:assert/strict";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import { createAccount } from "../../../node/src/economy/wallet/wallet.ts";
import { runCli, temporaryFolder } from "../../helpers/omni-node.ts";

const privateKey = "4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318";
const address = "0x2c7536E3605D9C16a7a3D7b1898e529396a65c23";
const password = "a password that must not be seen";

describe("omni-node wallet", () => {
  it("makes, shows and lists accounts, with nothing but JSON on stdout and no secret anywhere", async (t) => {
    const home = await temporaryFolder(t);
    const passwordFile = join(home, "password.txt");
    await writeFile(passwordFile, `${password}\n`);
    const env = { OMNI_HOME: home, OMNI_LOG_LEVEL: "trace" };

    const made = await runCli(
      ["wallet", "new", "--name", "alice", "--password-file", passwordFile, "--json"],
      { env },
    );
    assert.equal(made.code, 0, made.stderr);
    const alice = JSON.parse(made.stdout);
    assert.deepEqual(Object.keys(alice), ["name", "address", "path"]);
    assert.match(alice.address, /^0x[0-9a-fA-F]{40}$/);

    const imported = await runCli(["wallet", "import", "-", "--name", "bob", "--json"], {
      env: { ...env, OMNI_PASSWORD: password },
      input: `0x${privateKey}\n`,
    });
    assert.equal(imported.code, 0, imported.stderr);
    assert.equal(JSON.parse(imported.stdout).address, address);

    const listed = await runCli(["wallet", "list", "--json"], { env });
    const lines = listed.stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    assert.deepEqual(
      lines.map(({ name }) => name),
      ["alice", "bob"],
    );

    const shown = await runCli(["wallet", "show", address, "--json"], { env });
    assert.equal(JSON.parse(shown.stdout).name, "bob");

    const again = await runCli(["wallet", "import", "-", "--name", "eve", "--json"], {
      env: { ...env, OMNI_PASSWORD: password },
      input: privateKey,
    });
    assert.equal(again.code, 1);
    assert.equal(JSON.parse(again.stderr).error.code, "OMNI_ACCOUNT_EXISTS");

    for (const { stdout, stderr } of [made, imported, listed, shown, again]) {
      for (const secret of [password, privateKey]) assert.equal((stdout + stderr).includes(secret), false);
    }
    assert.equal((await readFile(alice.path, "utf8")).includes(password), false);
  });

  it("brings a keystore of another program, as it is", async (t) => {
    const [home, other] = [await temporaryFolder(t), await temporaryFolder(t)];
    const env = { OMNI_PASSWORD: password };
    const cost = { n: 1024, r: 1, p: 1 };
    const { path, address: wanted } = await createAccount({ home: other, name: "main", password, cost });
    const brought = await runCli(["wallet", "import", path, "--home", home, "--json"], { env });
    assert.equal(JSON.parse(brought.stdout).address, wanted);
    const wrong = await runCli(["wallet", "import", path, "--home", home, "--name", "b", "--json"], {
      env: { OMNI_PASSWORD: "wrong" },
    });
    assert.equal(wrong.code, 1);
    assert.equal(JSON.parse(wrong.stderr).error.code, "OMNI_WRONG_PASSWORD");
  });

  const refused: readonly (readonly [what: string, args: readonly string[], input: string, code: string])[] =
    [
      ["no password and nobody to ask", ["new"], "", "OMNI_PASSWORD_NEEDED"],
      [
        "a password file that is missing",
        ["new", "--password-file", "/missing"],
        "",
        "OMNI_PASSWORD_FILE_UNREADABLE",
      ],
      ["an empty password", ["new", "--password-file", "/dev/null"], "", "OMNI_PASSWORD_EMPTY"],
      ["a key of the wrong length", ["import", "-"], privateKey.slice(1), "OMNI_PRIVATE_KEY_INVALID"],
      ["a key that is zero", ["import", "-"], "0".repeat(64), "OMNI_PRIVATE_KEY_INVALID"],
      ["a key beyond the curve's order", ["import", "-"], "f".repeat(64), "OMNI_PRIVATE_KEY_INVALID"],
      ["a file that is missing", ["import", "/missing"], "", "OMNI_FILE_UNREADABLE"],
      ["no key and nobody to ask", ["import"], "", "OMNI_USAGE"],
      ["a keystore that is none", ["import", "-"], '{"version":3}', "OMNI_KEYSTORE_INVALID"],
      ["a key as a flag", ["import", "--private-key", privateKey], "", "OMNI_USAGE"],
      ["a password as a flag", ["new", "--password", password], "", "OMNI_USAGE"],
    ];
  for (const [what, args, input, code] of refused) {
    it(`refuses ${what}, and writes nothing`, async (t) => {
      const home = await temporaryFolder(t);
      const result = await runCli(["wallet", ...args, "--home", home, "--json"], { input });
      assert.equal(result.stdout, "");
      assert.equal(JSON.parse(result.stderr).error.code, code);
      assert.equal(result.code, code === "OMNI_KEYSTORE_INVALID" ? 1 : 2);
      assert.deepEqual(await readdir(home), []);
      assert.equal(result.stderr.includes(privateKey), false);
      assert.equal(result.stderr.includes(password), false);
    });
  }
});
