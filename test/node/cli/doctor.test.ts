import assert from "node:assert/strict";
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { chmod } from "node:fs/promises";
import { describe, it } from "node:test";
import { runCheck } from "../../../node/src/cli/doctor/check.ts";
import { keystoreCheck } from "../../../node/src/cli/doctor/keystore.ts";
import { diskCheck } from "../../../node/src/cli/doctor/machine.ts";
import { udpCheck } from "../../../node/src/cli/doctor/network.ts";
import { createAccount } from "../../../node/src/economy/wallet/wallet.ts";
import { runCli, temporaryFolder } from "../../helpers/omni-node.ts";

const signal = new AbortController().signal;

interface Result {
  readonly ok: boolean;
  readonly checks: readonly { name: string; ok: boolean; detail: string; fix?: string }[];
}

describe("omni-node doctor", () => {
  it("finds engine, ports and QUIC well on this machine, and ends with 0", async (t) => {
    const home = await temporaryFolder(t);
    const { code, stdout, stderr } = await runCli(["doctor", "--no-chain", "--home", home, "--json"]);
    const { ok, checks }: Result = JSON.parse(stdout);
    assert.equal(code, 0, stdout + stderr);
    assert.equal(ok, true);
    assert.deepEqual(
      checks.map(({ name }) => name),
      ["node", "cpu", "memory", "disk", "engine", "udp", "quic"],
    );
    for (const { name, fix } of checks) assert.equal(fix, undefined, name);
  });

  it("says what is wrong, how to mend it, and ends with 1", async (t) => {
    const home = await temporaryFolder(t);
    const { code, stdout, stderr } = await runCli([
      "doctor",
      "--rpc",
      "http://127.0.0.1:1",
      "--home",
      home,
      "--json",
    ]);
    assert.equal(code, 1);
    const { ok, checks }: Result = JSON.parse(stdout);
    assert.equal(ok, false);
    const failed = checks.filter((check) => !check.ok);
    assert.deepEqual(
      failed.map(({ name }) => name),
      ["chain", "keystore"],
    );
    for (const { name, fix } of failed) assert.ok(fix, name);
    assert.equal(JSON.parse(stderr).error.code, "OMNI_CHECKS_FAILED");
  });

  it("finds an engine that is not there", async (t) => {
    const home = await temporaryFolder(t);
    const env = { OMNI_GGML_DIR: home };
    const { code, stdout } = await runCli(["doctor", "--no-chain", "--home", home, "--json"], { env });
    assert.equal(code, 1);
    const { checks }: Result = JSON.parse(stdout);
    assert.equal(checks.find(({ name }) => name === "engine")?.ok, false);
  });
});

describe("checks", () => {
  it("turn an error into a finding, with its remedy", async () => {
    const error = Object.assign(new Error("broken"), { remedy: "mend it" });
    const result = await runCheck({ name: "x", run: () => Promise.reject(error) }, signal);
    assert.deepEqual(result, { name: "x", ok: false, detail: "broken", fix: "mend it" });
  });

  it("end with the command", async () => {
    const reason = new Error("enough");
    await assert.rejects(
      runCheck({ name: "x", run: () => new Promise(() => {}) }, AbortSignal.abort(reason)),
      reason,
    );
  });

  it("find a port in use", async (t) => {
    const socket = createSocket("udp4").bind(0, "0.0.0.0");
    await once(socket, "listening");
    t.after(() => socket.close());
    const { ok, fix } = await runCheck(udpCheck(socket.address().port), signal);
    assert.equal(ok, false);
    assert.ok(fix);
  });

  it("find a keystore that others may read", { skip: process.platform === "win32" }, async (t) => {
    const home = await temporaryFolder(t);
    const cost = { n: 1024, r: 1, p: 1 };
    const { path, address } = await createAccount({ home, name: "alice", password: "x", cost });
    const well = await runCheck(keystoreCheck(home), signal);
    assert.equal(well.ok, true);
    assert.match(well.detail, new RegExp(address));
    await chmod(path, 0o644);
    assert.equal((await runCheck(keystoreCheck(home), signal)).ok, false);
  });

  it("measure the disk of a home that does not exist yet", async (t) => {
    const result = await runCheck(diskCheck(`${await temporaryFolder(t)}/a/b/c`), signal);
    assert.match(result.detail, /GiB free/);
  });
});
