import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { PROMPT_CHUNK } from "../../../node/src/pipeline/constants.ts";
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
      for (const [flags, tokens] of steps.entries()) {
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

test("rows that do not follow are refused", () => {
  const kept = new KeptFrames(WIDTH);
  kept.push({ position: 7, flags: 0, input: { kind: "hidden", data: rowsOf(7, 2) } });
  for (const position of [7, 8, 10])
    assert.throws(() =>
      kept.push({ position, flags: 0, input: { kind: "hidden", data: rowsOf(position, 1) } }),
    );
});
