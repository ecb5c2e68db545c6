import assert from "node:assert/strict";
import { test } from "node:test";
import { JsonProcess } from "../helpers/cheat/json-process.ts";
import { foundTown } from "../helpers/cheat/town.ts";
import { tellFederatedStory } from "../helpers/federated/story.ts";

test("a round pays who improved the adapter, which is then served", async (t) => {
  const signal = AbortSignal.any([t.signal, AbortSignal.timeout(460_000)]);
  await using town = await foundTown(signal);
  // The first contributor trains over a machine of its own that holds the middle layers.
  const { home } = await town.hire("helper");
  const helper = JsonProcess.omni([
    ...["federate", "serve-layers", "--layers", "1:3", "--address", "127.0.0.1"],
    ...["--threads", "1", "--home", home],
  ]);
  town.stack.defer(() => helper.stop());
  const { addresses } = await helper.next((event) => event.ready === true, signal);
  const [stage = ""] = addresses as string[];
  const { rounds, coordinator } = await tellFederatedStory(town, {
    manners: ["honest", "honest", "signFlip"],
    validators: 1,
    rounds: 1,
    examples: 24,
    training: ["--steps", "4", "--learning-rate", "0.05", "--target", "attn_v,attn_output,ffn_down"],
    contribute: (args, index) => JsonProcess.omni(index === 0 ? [...args, "--stage", stage] : args),
    signal,
  });
  await helper.next(({ event, kind }) => event === "session" && kind === "closed", signal);
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
