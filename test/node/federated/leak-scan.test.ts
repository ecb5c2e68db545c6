import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { spellingsOfText, spellingsOfTokens } from "../../helpers/leak/encodings.ts";
import { readRecord, recordingFlags } from "../../helpers/leak/record.ts";
import { CHARACTERS, LeakScanner, TOKENS } from "../../helpers/leak/scan.ts";
import { finished, temporaryFolder } from "../../helpers/omni-node.ts";

const letters = fc.string({
  unit: fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz äß漢 \"'\\/".split("")),
  minLength: CHARACTERS,
  maxLength: 60,
});
const noise = fc.uint8Array({ maxLength: 40 });
const ids = fc.array(fc.nat(262_143), { minLength: TOKENS, maxLength: 30 });

describe("the scanner for leaks", () => {
  it("finds any piece of a text in any spelling", () => {
    fc.assert(
      fc.property(letters, fc.nat(), fc.nat(), noise, noise, (text, from, which, before, after) => {
        const characters = [...text];
        const begin = from % (characters.length - CHARACTERS + 1);
        const piece = characters.slice(begin, begin + CHARACTERS).join("");
        const spellings = spellingsOfText(piece);
        const spelling = spellings[which % spellings.length];
        assert.ok(spelling);
        const scanner = new LeakScanner({ names: [], texts: [text], tokens: [] });
        const found = scanner.find(Buffer.concat([before, spelling.bytes, after]));
        assert.ok(
          found.some(({ at }) => at === before.length),
          spelling.encoding,
        );
      }),
    );
  });

  it("finds a text in base64 of a longer one, wherever it begins", () => {
    fc.assert(
      fc.property(
        letters,
        noise,
        noise,
        fc.constantFrom("base64", "base64url"),
        (text, before, after, encoding) => {
          const whole = Buffer.concat([before, Buffer.from(text), after]).toString(encoding);
          const scanner = new LeakScanner({ names: [], texts: [text], tokens: [] });
          assert.notDeepEqual(scanner.find(Buffer.from(whole)), []);
        },
      ),
    );
  });

  it("finds four tokens in any spelling", () => {
    fc.assert(
      fc.property(ids, fc.nat(), noise, (list, which, before) => {
        const small = list.map((id) => id % 65_536);
        const spellings = spellingsOfTokens(small.slice(-TOKENS)).filter(({ bytes }) => bytes.length >= 6);
        const spelling = spellings[which % spellings.length];
        assert.ok(spelling);
        const scanner = new LeakScanner({ names: [], texts: [], tokens: [small] });
        assert.notDeepEqual(scanner.find(Buffer.concat([before, spelling.bytes])), [], spelling.encoding);
      }),
    );
  });

  it("finds nothing in bytes that hold nothing", () => {
    const scanner = new LeakScanner({
      names: ["letters-to-ada.jsonl"],
      texts: ["the treasure lies under the oak"],
      tokens: [[700, 801, 902, 1003, 4]],
    });
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2_000 }), (bytes) => assert.deepEqual(scanner.find(bytes), [])),
    );
  });
});

it("records every door of a process and of its workers", async (t) => {
  const folder = join(await temporaryFolder(t), "record");
  await mkdir(folder);
  const program = fileURLToPath(new URL("../../helpers/leak/every-door.ts", import.meta.url));
  const secret = "quenchedvioletlantern";
  const child = spawn(process.execPath, [...recordingFlags(folder), program, secret], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const { code, stderr } = await finished(child);
  assert.equal(code, 0, stderr);
  const record = await readRecord(folder);
  const scanner = new LeakScanner({ names: [secret], texts: [], tokens: [] });
  const leaking = record.filter(({ bytes }) => scanner.find(bytes).length > 0);
  const all = leaking.map(({ door, bytes }) => `${door}: ${bytes}`).join("\n");
  for (const word of ["fetch", "worker", "udp", "program", "print", "descriptor", "quic"])
    assert.match(all, new RegExp(`${word} ${secret}`), word);
  assert.match(all, new RegExp(`dns: .*${secret}`));
});
