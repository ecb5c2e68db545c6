import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { FLAG, PROMPT_CHUNK } from "../../../node/src/pipeline/constants.ts";
import { KeptFrames } from "../../../node/src/pipeline/kept-frames.ts";

const WIDTH = 3;

/** Row p holds p three times. */
const rowsOf = (position: number, tokens: number): Float32Array =>
  Float32Array.from({ length: tokens * WIDTH }, (_, i) => position + Math.floor(i / WIDTH));

test("what was kept is sent again from any position on, joined below a limit and nowhere else", () => {
  const sizes = fc.array(fc.integer({ min: 1, max: PROMPT_CHUNK }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(sizes, fc.nat(200), fc.nat(4_000), fc.nat(4_000), (steps, begin, offset, merge) => {
      const kept = new KeptFrames(WIDTH);
      const bounds = new Map<number, number>();
      let end = begin;
      for (const [i, tokens] of steps.entries()) {
        // Any but that of windows.
        const flags = i << 3;
        kept.push({ position: end, flags, input: { kind: "hidden", data: rowsOf(end, tokens) } });
        end += tokens;
        bounds.set(end, flags);
      }
      assert.equal(kept.end, end);
      const from = begin + (offset % (end - begin));
      let position = from;
      for (let step = kept.at(from, merge); step !== undefined; step = kept.at(position, merge)) {
        assert.equal(step.position, position);
        const tokens = kept.tokensOf(step);
        assert.deepEqual(step.input, { kind: "hidden", data: rowsOf(position, tokens) });
        const joined = [...bounds.keys()].filter((bound) => bound > position && bound <= position + tokens);
        position += tokens;
        assert.equal(bounds.get(position), step.flags, "a step ends where one ended, with its flags");
        if (joined.length > 1) assert.ok(position <= merge && tokens <= PROMPT_CHUNK);
      }
      assert.equal(position, end);
    }),
  );
});

test("rows that were guessed are replaced, and of the newest window nothing is joined", () => {
  const kept = new KeptFrames(WIDTH);
  const push = (position: number, tokens: number, flags: number) =>
    kept.push({ position, flags, input: { kind: "hidden", data: rowsOf(position, tokens) } });
  push(0, 4, 0);
  push(4, 5, FLAG.sample | FLAG.window);
  kept.truncate(6);
  assert.equal(kept.end, 6);
  push(6, 1, FLAG.sample);
  push(7, 3, FLAG.sample | FLAG.window);
  assert.equal(kept.bytes, 10 * WIDTH * 4);
  const joined = kept.at(0, 10);
  assert.deepEqual([joined?.position, joined && kept.tokensOf(joined), joined?.flags], [0, 7, FLAG.sample]);
  const open = kept.at(7, 10);
  assert.deepEqual([open?.position, open && kept.tokensOf(open), open?.flags], [7, 3, 5]);
  assert.equal(kept.at(9, 10)?.position, 9);
  kept.truncate(0);
  assert.deepEqual([kept.end, kept.at(0, 10)], [0, undefined]);
  const before = kept.until(5);
  assert.equal(before.end, 0);
});

test("tokens that were sampled after a window are sent whole, or not at all", () => {
  const kept = new KeptFrames(1);
  kept.push({
    position: 5,
    flags: FLAG.sample | FLAG.window,
    input: { kind: "tokens", ids: Int32Array.of(1, 2, 3) },
  });
  assert.deepEqual(kept.at(5, 0)?.input, { kind: "tokens", ids: Int32Array.of(1, 2, 3) });
  assert.equal(kept.at(6, 0), undefined);
  kept.push({ position: 8, flags: FLAG.sample, input: { kind: "tokens", ids: Int32Array.of(4) } });
  assert.equal(kept.at(7, 0)?.position, 8);
});

test("rows that do not follow are refused", () => {
  const kept = new KeptFrames(WIDTH);
  kept.push({ position: 7, flags: 0, input: { kind: "hidden", data: rowsOf(7, 2) } });
  for (const position of [7, 8, 10])
    assert.throws(() =>
      kept.push({ position, flags: 0, input: { kind: "hidden", data: rowsOf(position, 1) } }),
    );
});
