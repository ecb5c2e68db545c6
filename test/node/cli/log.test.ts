import assert from "node:assert/strict";
import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { describe, it } from "node:test";
import { createLog } from "../../../node/src/cli/log.ts";
import { createOutput } from "../../../node/src/cli/output.ts";

/** A stream that a test reads, typed as the terminal that the code expects. */
function stream(): NodeJS.WriteStream & PassThrough {
  return Object.assign(new PassThrough(), { isTTY: false }) as unknown as NodeJS.WriteStream & PassThrough;
}

async function said(write: (to: NodeJS.WriteStream) => void): Promise<string> {
  const to = stream();
  write(to);
  to.end();
  return text(to);
}

describe("the log", () => {
  for (const json of [true, false]) {
    it(`never shows a secret, at any depth (json: ${json})`, async () => {
      const secret = "s3cr3t";
      const line = await said((to) => {
        const log = createLog("trace", json, to);
        log.info({ password: secret, account: { privateKey: secret, name: "alice" } }, "opened");
        log.info({ a: { b: { mnemonic: secret } }, headers: { authorization: secret } }, "asked");
      });
      assert.equal(line.includes(secret), false, line);
      assert.match(line, /alice/);
      assert.match(line, /opened/);
    });
  }

  it("is one readable line an entry for people, and JSON with a time for programs", async () => {
    const log = (json: boolean) =>
      said((to) => createLog("info", json, to).warn({ peer: "12D3", port: 4001 }, "gone"));
    assert.equal(await log(false), "warn  gone peer=12D3 port=4001\n");
    const { level, time, ...rest } = JSON.parse(await log(true));
    assert.equal(level, 40);
    assert.ok(!Number.isNaN(Date.parse(time)));
    assert.deepEqual(rest, { peer: "12D3", port: 4001, msg: "gone" });
  });

  it("tells what an error was", async () => {
    const log = (json: boolean) =>
      said((to) => createLog("info", json, to).error(new Error("no route"), "failed"));
    assert.equal(await log(false), "error failed: no route\n");
    assert.equal(JSON.parse(await log(true)).err.message, "no route");
  });

  it("is silent below its level", async () => {
    assert.equal(await said((to) => createLog("warn", false, to).info("x")), "");
  });
});

describe("the output", () => {
  it("is one JSON document, whose wide integers and bytes are text", async () => {
    const line = await said((to) => {
      const { out, write } = createOutput(true, to, stream());
      write("text as it comes is for people");
      out({ wei: 10n ** 18n, hash: Uint8Array.of(1, 255), missing: undefined }, "text for people");
      assert.throws(() => out({}), /one result/);
    });
    assert.equal(line, '{"wei":"1000000000000000000","hash":"0x01ff"}\n');
  });

  it("is text for people", async () => {
    const line = await said((to) => {
      const { out, event, write } = createOutput(false, to, stream());
      event({ joined: 1 }, "joined");
      event({ quiet: 1 });
      write("Once ");
      out({ name: "alice", missing: undefined, list: [1, 2] });
    });
    assert.equal(line, "joined\nOnce name: alice\nlist: [1,2]\n");
  });
});
