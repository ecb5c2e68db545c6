import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { describe, it } from "node:test";
import { takeLock } from "../../../node/src/store/lock-file.ts";
import { temporaryHome } from "../economy/session-fixture.ts";

/** A process id that was just in use, and is not any more. */
const deadProcess = (): number => spawnSync(process.execPath, ["-e", ""]).pid;

describe("a lock file", () => {
  it("is held once, and free again when it is released", async (t) => {
    const path = join(await temporaryHome(t), "lanes", "a.lock");
    const lock = await takeLock(path);
    assert.ok(lock !== undefined);
    assert.equal(await takeLock(path), undefined);
    await lock.release();
    const again = await takeLock(path);
    assert.ok(again !== undefined);
    await again.release();
  });

  it("of a living process is respected", async (t) => {
    const path = join(await temporaryHome(t), "a.lock");
    await writeFile(path, String(process.ppid));
    assert.equal(await takeLock(path), undefined);
  });

  it("that a crash left behind is taken over, by one of many", async (t) => {
    const home = await temporaryHome(t);
    const path = join(home, "a.lock");
    for (const left of [String(deadProcess()), "", "nonsense", "-5"]) {
      await writeFile(path, left);
      const locks = await Promise.all([takeLock(path), takeLock(path), takeLock(path)]);
      const taken = locks.filter((lock) => lock !== undefined);
      assert.equal(taken.length, 1, JSON.stringify(left));
      await taken[0]?.release();
      assert.deepEqual(await readdir(home), []);
    }
  });

  it("is not held by a process that has ended, though nobody asked how it did", async (t) => {
    if (process.platform !== "linux") return; // others do not say which these are
    // A shell that becomes a program which asks after none of its children.
    const parent = spawn("sh", ["-c", "sleep 1000 & echo $!; exec sleep 1000"]);
    t.after(() => parent.kill("SIGKILL"));
    const [pid = ""] = await new Promise<string[]>((resolve) =>
      createInterface({ input: parent.stdout }).once("line", (line) => resolve([line])),
    );
    process.kill(Number(pid), "SIGKILL");
    while (!/\) Z/.test(readFileSync(`/proc/${pid}/stat`, "utf8"))) await new Promise(setImmediate);
    const path = join(await temporaryHome(t), "a.lock");
    await writeFile(path, pid);
    const lock = (await takeLock(path)) ?? assert.fail("its process has ended");
    await lock.release();
  });
});
