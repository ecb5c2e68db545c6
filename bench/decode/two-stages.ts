import type { Contender, DecodeTask } from "./contender.ts";
import { output } from "./processes.ts";
import { command, layerCount, withStages } from "./stages.ts";

const PROMPT = "Once upon a time";

/** Two processes, half of the layers each, over QUIC on the loopback interface. */
export const twoStages: Contender = {
  name: "omni-node, two stages over QUIC",
  run: async (task) => {
    const half = Math.floor((await layerCount(task.model)) / 2);
    return withStages(task.model, [half], async ({ addresses, home }) => {
      const route = ["--no-chain", ...addresses.flatMap((address) => ["--peer", address])];
      await generate(task, home, route); // warm-up
      return generate(task, home, route);
    });
  },
};

async function generate(
  { model, tokens, prompt }: DecodeTask,
  home: string,
  extra: readonly string[],
): Promise<number> {
  const text = prompt ? PROMPT + " and again".repeat(Math.floor((tokens - 4) / 2)) : PROMPT;
  const most = prompt ? 1 : tokens;
  const args = [
    "--raw",
    "--temperature",
    "0",
    "--max-tokens",
    String(most),
    "--home",
    home,
    "--json",
    ...extra,
  ];
  const result: unknown = JSON.parse(
    await output(process.execPath, [command, "generate", text, "--model", model, ...args]),
  );
  if (prompt) return numberOf(result, "promptTokens") / numberOf(result, "prefillSeconds");
  const completed = numberOf(result, "completionTokens");
  if (completed !== tokens) throw new Error(`the model ended after ${completed} of ${tokens} tokens`);
  return numberOf(result, "decodeTokensPerSecond");
}

function numberOf(value: unknown, key: string): number {
  const found = Object.entries(value ?? {}).find(([name]) => name === key)?.[1];
  if (typeof found !== "number") throw new Error(`omni-node generate's JSON has no ${key}`);
  return found;
}
