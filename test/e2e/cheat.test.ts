import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { parseEther } from "viem";
import { tellCheatStory } from "../helpers/cheat/story.ts";

const model = fileURLToPath(new URL("../../node/models/omni-shakespeare.gguf", import.meta.url));
const BOND = parseEther("50");
/** Other sessions with each operator: those that are audited and disputed are computed in batches with them. */
const BESIDE = 1;

test("cheaters lose stake by hashes, by a verifier and by the clock; the honest one loses nothing, its false accuser the bond", async (t) => {
  const said: string[] = [];
  const signal = AbortSignal.any([t.signal, AbortSignal.timeout(460_000)]);
  const { honest, cheaters, watcher, accuser } = await tellCheatStory({
    model,
    beside: BESIDE,
    signal,
    say: (title, text) => said.push(`${title}: ${text}`),
  });
  const verdicts = cheaters.map(({ name, record }) => [
    name,
    record?.outcome !== undefined && "convicted" in record.outcome ? record.outcome.convicted : "none",
  ]);
  assert.deepEqual(
    verdicts,
    [
      ["bob", "wiring"],
      ["carol", "computation"],
      ["dave", "silence"],
    ],
    said.join("\n"),
  );
  let rewards = 0n;
  for (const { name, stake, record, seconds } of cheaters) {
    assert.ok(record?.outcome !== undefined && "convicted" in record.outcome);
    const { slashed, rewarded } = record.outcome;
    assert.ok(slashed >= stake[0] / 10n, `${name} loses a tenth at least`);
    assert.equal(stake[0] - stake[1], slashed, name);
    assert.equal(rewarded, (slashed * 3n) / 10n);
    assert.ok(record.gas > 0n);
    assert.ok((seconds ?? Number.POSITIVE_INFINITY) < 120, `${name}: from opening to slash in ${seconds} s`);
    rewards += rewarded;
  }
  assert.equal(honest.score, 10_000, "the honest one's audit");
  assert.equal(honest.stake[0], honest.stake[1]);
  assert.deepEqual(honest.record?.outcome, { acquitted: BOND });
  assert.equal(accuser[1] - accuser[0], -BOND);
  // Bonds came back whole; what else the watcher spent, it spent on audits.
  assert.ok(watcher[1] > watcher[0] - parseEther("100"), "beside its own bond as a validator");
  assert.ok(watcher[1] <= watcher[0] + rewards);
});
