// Gas of each move, gas and seconds of whole disputes: those of the story that npm run demo:cheat tells, on the embedded model.
//   node --import ./node/bin/from-source.js bench/dispute.ts
import { fileURLToPath } from "node:url";
import { tellCheatStory } from "../test/helpers/cheat/story.ts";

const model = fileURLToPath(new URL("../node/models/omni-shakespeare.gguf", import.meta.url));
const signal = AbortSignal.timeout(15 * 60_000);
const { honest, cheaters } = await tellCheatStory({ model, say: () => {}, signal });

const print = (...cells: readonly (string | bigint)[]): void => console.log(`| ${cells.join(" | ")} |`);
print("dispute", "ends by", "transactions: gas", "gas", "seconds");
print("---", "---", "---", "---", "---");
for (const { name, record, seconds } of [...cheaters, honest]) {
  if (record === undefined) continue;
  const { outcome, steps, gas } = record;
  const end = outcome === undefined ? "nothing" : "convicted" in outcome ? outcome.convicted : "acquittal";
  const moves = [...new Map(steps.map((step) => [step.transactionHash, step])).values()];
  const listed = moves.map((step) => `${step.event} ${step.gas}`).join(", ");
  print(name, end, listed, gas, seconds?.toFixed(1) ?? "");
}
