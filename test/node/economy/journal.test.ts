import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { appendFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { describe, it } from "node:test";
import fc from "fast-check";
import { JournalError } from "../../../node/src/economy/errors.ts";
import { Journal, readJournal, rewriteJournal } from "../../../node/src/economy/journal.ts";
import { temporaryHome } from "./session-fixture.ts";

const record = (i: number) => ({ kind: "voucher", n: i, text: `ü“${"x".repeat(i % 50)}` });

async function written(path: string, count: number): Promise<Buffer> {
  const journal = await Journal.open(path);
  for (let i = 0; i < count; i++) await journal.append(record(i));
  await journal.close();
  return readFile(path);
}

describe("a journal", () => {
  it("cut off at any byte reads as a beginning, and goes on from there", async (t) => {
    const home = await temporaryHome(t);
    const whole = await written(join(home, "whole.log"), 12);
    const path = join(home, "cut.log");
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: whole.length }), async (length) => {
        await writeFile(path, whole.subarray(0, length));
        const before = await readJournal(path);
        const complete = whole.subarray(0, length).toString("latin1").split("\n").length - 1;
        assert.ok(before.length === complete || before.length === complete + 1);
        assert.deepEqual(
          before,
          before.map((_, i) => record(i)),
        );
        const journal = await Journal.open(path);
        await journal.append(record(99));
        await journal.close();
        assert.deepEqual(await readJournal(path), [...before, record(99)]);
      }),
      { numRuns: 120 },
    );
  });

  it("loses nothing but the lines that a changed byte hits", async (t) => {
    const path = join(await temporaryHome(t), "journal.log");
    const whole = await written(path, 12);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const bytes = Buffer.from(whole);
        bytes[at] = (bytes[at] ?? 0) ^ flip;
        await writeFile(path, bytes);
        const read = await readJournal(path);
        assert.ok(read.length >= 10, `${read.length} of 12 lines are left`);
        for (const entry of read) assert.ok(Number(entry.n) < 12);
      }),
      { numRuns: 150 },
    );
  });

  it("can be read while it is written, by another process too", async (t) => {
    const path = join(await temporaryHome(t), "journal.log");
    const journal = await Journal.open(path);
    await journal.append(record(0));
    assert.deepEqual(await readJournal(path), [record(0)]);
    await appendFile(path, "deadbeef {half a li");
    assert.deepEqual(await readJournal(path), [record(0)]);
    await journal.close();
  });

  it("keeps the order of appends that are not awaited", async (t) => {
    const path = join(await temporaryHome(t), "journal.log");
    const journal = await Journal.open(path);
    await Promise.all(Array.from({ length: 40 }, (_, i) => journal.append(record(i))));
    await journal.close();
    assert.deepEqual(
      await readJournal(path),
      Array.from({ length: 40 }, (_, i) => record(i)),
    );
  });

  it("is rewritten at once or not at all", async (t) => {
    const path = join(await temporaryHome(t), "journal.log");
    await written(path, 5);
    await rewriteJournal(path, [record(4)]);
    assert.deepEqual(await readJournal(path), [record(4)]);
  });

  it("says so when it cannot be written", async (t) => {
    const home = await temporaryHome(t);
    await writeFile(join(home, "file"), "");
    await assert.rejects(Journal.open(join(home, "file", "journal.log")), JournalError);
    assert.deepEqual(await readJournal(join(home, "absent.log")), []);
  });

  it("holds every record that was appended when its process is killed", async (t) => {
    const path = join(await temporaryHome(t), "journal.log");
    const program = new URL("./journal-writer.ts", import.meta.url).pathname;
    const child = spawn(process.execPath, [program, path], { stdio: ["ignore", "pipe", "inherit"] });
    let acknowledged = -1;
    for await (const line of createInterface({ input: child.stdout })) {
      acknowledged = Number(line);
      if (acknowledged >= 60) child.kill("SIGKILL");
    }
    if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
    const read = await readJournal(path);
    assert.ok(read.length > acknowledged, `${read.length} records, ${acknowledged} acknowledged`);
    assert.deepEqual(
      read.map(({ n }) => n),
      read.map((_, i) => i),
    );
  });
});
