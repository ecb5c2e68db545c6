// The story of cheaters and what becomes of them, on one machine: npm run demo:cheat. All that is printed at the end is read from
// the chain.
import { fileURLToPath } from "node:url";
import { styleText } from "node:util";
import { omni, tellCheatStory } from "../test/helpers/cheat/story.ts";

const model = fileURLToPath(new URL("../node/models/omni-shakespeare.gguf", import.meta.url));
const stopping = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => stopping.abort());

const say = (title: string, text: string): void => {
  process.stdout.write(
    `${styleText("bold", title.padEnd(10))}${text.replaceAll("\n", `\n${" ".repeat(10)}`)}\n`,
  );
};

const { honest, cheaters, watcher, accuser } = await tellCheatStory({ model, say, signal: stopping.signal });
for (const { name, stake, record, seconds } of [...cheaters, honest]) {
  const steps = record?.steps.map(({ event }) => event).join(" → ") ?? "never disputed";
  const gas = `${record?.gas ?? 0n} gas, ${seconds?.toFixed(1)} s`;
  say(name, `stake ${omni(stake[0])} → ${omni(stake[1])}\n${steps}\n${gas}`);
}
say("vera", `${omni(watcher[0])} → ${omni(watcher[1])}`);
say("mallory", `${omni(accuser[0])} → ${omni(accuser[1])}`);
