import assert from "node:assert/strict";
import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import { runCli, temporaryFolder } from "../../helpers/omni-node.ts";

describe("omni-node init", () => {
  it("makes home, account and settings that later commands obey", async (t) => {
    const home = join(await temporaryFolder(t), "deep", "home");
    const env = { OMNI_HOME: home, OMNI_PASSWORD: "secret" };
    const { code, stdout, stderr } = await runCli(
      ["init", "--account", "alice", "--memory", "4GiB", "--json"],
      { env },
    );
    assert.equal(code, 0, stderr);
    const made = JSON.parse(stdout);
    assert.deepEqual(Object.keys(made), ["home", "account", "config"]);
    assert.equal(made.home, home);
    assert.equal((await stat(home)).mode & 0o777, 0o700);
    const config = await readFile(made.config, "utf8");
    assert.match(config, /^account = "alice"$/m);
    assert.match(config, /^memory = "4GiB"$/m);
    const shown = await runCli(["wallet", "show", "--json"], { env });
    assert.equal(JSON.parse(shown.stdout).address, made.account);
  });

  it("keeps what exists", async (t) => {
    const home = await temporaryFolder(t);
    await writeFile(join(home, "config.toml"), 'log-level = "warn"\n');
    const first = await runCli(["init", "--no-account", "--home", home, "--json"]);
    assert.equal(JSON.parse(first.stdout).account, null);
    assert.equal(await readFile(join(home, "config.toml"), "utf8"), 'log-level = "warn"\n');
  });

  it("writes nothing where it cannot finish", async (t) => {
    const home = join(await temporaryFolder(t), "home");
    const noPassword = await runCli(["init", "--home", home]);
    assert.equal(noPassword.code, 2);
    assert.match(noPassword.stderr, /OMNI_PASSWORD_NEEDED/);
    const wrongSize = await runCli(["init", "--home", home, "--no-account", "--memory", "much"]);
    assert.equal(wrongSize.code, 2);
    await assert.rejects(stat(home));
  });
});
