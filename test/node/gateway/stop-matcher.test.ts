import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { StopMatcher } from "../../../node/src/gateway/stop-matcher.ts";

/** The reference: the whole text is known. */
function upToFirstStop(text: string, stops: readonly string[]): { text: string; stopped: boolean } {
  const starts = stops.map((stop) => text.indexOf(stop)).filter((start) => start >= 0);
  return { text: text.slice(0, Math.min(text.length, ...starts)), stopped: starts.length > 0 };
}

function matched(pieces: readonly string[], stops: readonly string[]): { text: string; stopped: boolean } {
  const matcher = new StopMatcher(stops);
  const text = pieces.map((piece) => matcher.push(piece)).join("") + matcher.end();
  return { text, stopped: matcher.stopped };
}

/** Few letters, so that stops overlap with the text, themselves and each other; one is two UTF-16 units wide. */
const letters = fc.constantFrom("a", "b", "ab", "é", "😀");
const stops = fc.array(fc.string({ unit: letters, minLength: 1, maxLength: 5 }), { maxLength: 4 });
const pieces = fc.array(fc.string({ unit: letters, maxLength: 4 }), { maxLength: 12 });

describe("stop sequences", () => {
  it("end a text at the first of them, however it is cut", () => {
    fc.assert(
      fc.property(pieces, stops, (parts, ends) => {
        assert.deepEqual(matched(parts, ends), upToFirstStop(parts.join(""), ends));
      }),
      { numRuns: 5_000 },
    );
  });

  it("never let out what a stop could take back, nor hold back more than one could", () => {
    fc.assert(
      fc.property(pieces, stops, (parts, ends) => {
        const matcher = new StopMatcher(ends);
        const longest = Math.max(1, ...ends.map((stop) => stop.length));
        let [given, out] = ["", ""];
        for (const part of parts) {
          given += part;
          out += matcher.push(part);
          if (matcher.stopped) break;
          assert.ok(given.startsWith(out));
          assert.ok(given.length - out.length < longest, `${given.length - out.length} units are held`);
        }
        assert.ok(!ends.some((stop) => out.includes(stop)));
      }),
      { numRuns: 2_000 },
    );
  });

  it("that begin earlier win, though they end later", () => {
    assert.deepEqual(matched(["xa", "b", "c"], ["b", "abc"]), { text: "x", stopped: true });
    assert.deepEqual(matched(["xa", "b", "d"], ["b", "abc"]), { text: "xa", stopped: true });
    assert.deepEqual(matched(["xa", "b"], ["b", "abc"]), { text: "xa", stopped: true });
  });
});
