import assert from "node:assert/strict";
import { test } from "node:test";
import { MAX_SILENCE, MAX_STALL, PING_MS } from "../../../node/src/pipeline/constants.ts";
import { Pulse } from "../../../node/src/pipeline/pulse.ts";

const report = { next: 9, done: 8, busy: true, work: 3 };

/** How many pings pass, each answered by what `answer` gives, until something is wrong. */
function beats(pulse: Pulse, answer: (beat: number) => typeof report | undefined): [number, string] {
  for (let beat = 1; beat < 1_000; beat++) {
    const trouble = pulse.beat();
    if (trouble !== undefined) return [beat, trouble];
    const heard = answer(beat);
    if (heard !== undefined) pulse.heard(heard);
  }
  return [1_000, "none"];
}

test("a stage that answers nothing is silent after five pings", () => {
  assert.deepEqual(
    beats(new Pulse(), () => undefined),
    [MAX_SILENCE + 1, "silence"],
  );
});

test("a stage that answers late is not silent", () => {
  assert.deepEqual(
    beats(new Pulse(), (beat) => (beat % MAX_SILENCE === 0 ? { ...report, done: beat } : undefined)),
    [1_000, "none"],
  );
});

test("a step without end is noticed, unless it is the first one, or others end", () => {
  const [noticed, trouble] = beats(new Pulse(), () => report);
  assert.equal(trouble, "stall");
  assert.ok(noticed <= MAX_STALL + 3, String(noticed));
  for (const answer of [
    () => ({ ...report, done: 0 }),
    () => ({ ...report, busy: false }),
    (beat: number) => ({ ...report, work: beat }),
  ])
    assert.deepEqual(beats(new Pulse(), answer), [1_000, "none"]);
});

test("what the first step may take is what the stage says, eight times over", () => {
  const [noticed, trouble] = beats(new Pulse(10 * PING_MS), () => ({ ...report, done: 0 }));
  assert.equal(trouble, "stall");
  assert.ok(noticed > 80 && noticed < 90, String(noticed));
});

test("who has been slow before is given time", () => {
  const pulse = new Pulse();
  const slow = MAX_STALL;
  const [noticed, trouble] = beats(pulse, (beat) => ({
    ...report,
    done: Math.min(40, Math.ceil(beat / slow)),
  }));
  assert.equal(trouble, "stall");
  assert.ok(noticed > 40 * slow + 8 * (slow - 2), String(noticed));
});
