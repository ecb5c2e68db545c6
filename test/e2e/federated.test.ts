import assert from "node:assert/strict";
import { test } from "node:test";
import { foundTown } from "../helpers/cheat/town.ts";
import { tellFederatedStory } from "../helpers/federated/story.ts";

test("a round pays who improved the adapter, which is then served", async (t) => {
  const signal = AbortSignal.any([t.signal, AbortSignal.timeout(230_000)]);
  await using town = await foundTown(signal);
  const { rounds, coordinator } = await tellFederatedStory(town, {
    manners: ["honest", "honest", "signFlip"],
    validators: 1,
    rounds: 1,
    examples: 24,
    training: ["--steps", "4", "--learning-rate", "0.05", "--target", "attn_v,attn_output,ffn_down"],
    signal,
  });
  const [round] = rounds;
  assert.ok(round?.adapter !== undefined && round.adopted);
  assert.deepEqual(
    round.earned.map((amount) => amount > 0n),
    [true, true, false],
  );
  assert.ok(round.bytes > 0 && 100 * round.bytes <= 4 * 12_288, `${round.bytes} bytes`);
  const generate = (...more: string[]) =>
    town.run(coordinator, ["generate", "The node", "--local", "--max-tokens", "16", ...more]);
  const [plain, adapted] = [await generate(), await generate("--adapter", round.adapter)];
  assert.notEqual(adapted.text, plain.text);
});
