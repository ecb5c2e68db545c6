import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile } from "node:fs/promises";
import { test } from "node:test";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { zeroHash } from "viem";
import { z } from "zod";
import { parseAmount } from "../../node/src/cli/parse.ts";
import { manifestOf } from "../../node/src/store/shard-file.ts";
import { planOfManifest } from "../../node/src/zk/plan-of-manifest.ts";
import { embeddedModel } from "../helpers/models.ts";
import { runCli } from "../helpers/omni-node.ts";

const bin = fileURLToPath(new URL("../../node/bin/omni-node.js", import.meta.url));

const hash = z.string().regex(/^0x[0-9a-f]{64}$/);

const resultSchema = z.object({
  model: z.object({ manifest: z.string(), modelId: hash, weightRoot: hash, verifierSet: hash }),
  text: z.string().min(1),
  tokens: z.int(),
  vouchers: z.int().min(4),
  settled: z.object({
    paid: z.string(),
    burned: z.string(),
    operators: z.array(z.object({ name: z.string(), received: z.string() })).length(2),
  }),
});

test("the demo generates, settles and balances", async () => {
  const { code, stdout, stderr } = await runCli(["demo", "--json", "--max-tokens", "40"]);
  assert.equal(code, 0, stderr);
  const { model, tokens, settled } = resultSchema.parse(JSON.parse(stdout));
  const plan = planOfManifest((await manifestOf(embeddedModel)).manifest);
  assert.ok("weightRoot" in plan);
  assert.equal(model.weightRoot, plan.weightRoot, "published with its weights");
  assert.notEqual(model.verifierSet, zeroHash, "and verifiers");
  assert.equal(tokens, 40);
  const received = settled.operators.map((operator) => parseAmount(operator.received));
  assert.ok(received.every((amount) => amount > 0n));
  const total = received.reduce((sum, amount) => sum + amount, 0n);
  assert.equal(total + parseAmount(settled.burned), parseAmount(settled.paid));
  assert.equal(parseAmount(settled.burned) * 10n, parseAmount(settled.paid));
});

/** Processes that inherited a variable, by their command lines. */
async function marked(mark: string): Promise<string[]> {
  const found: string[] = [];
  for (const pid of await readdir("/proc")) {
    if (!/^\d+$/.test(pid)) continue;
    const environment = await readFile(`/proc/${pid}/environ`, "utf8").catch(() => "");
    if (!environment.includes(mark)) continue;
    found.push((await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "")).replaceAll("\0", " "));
  }
  return found;
}

const linux = { skip: process.platform !== "linux" && "processes are counted in /proc" };

for (const [moment, pattern, signal] of [
  ["the chain runs", /chain/, "SIGINT"],
  ["the model is being shared out", /model/, "SIGINT"],
  ["the text is being written", /ROMEO:\n+\S/, "SIGINT"],
  ["operators serve", /alice.*staked|bob.*staked/, "SIGKILL"],
] as const) {
  test(`${signal} while ${moment} leaves no process behind`, linux, async (t) => {
    const mark = `OMNI_TEST_MARK=${crypto.randomUUID()}`;
    const { PATH = "", HOME = "" } = process.env;
    const child = spawn(process.execPath, [bin, "demo"], {
      env: { PATH, HOME, OMNI_TEST_MARK: mark },
      stdio: ["ignore", "pipe", "inherit"],
      detached: true,
    });
    t.after(() => child.kill("SIGKILL"));
    let text = "";
    const seen = new Promise<void>((resolve, reject) => {
      child.stdout.setEncoding("utf8").on("data", (part: string) => {
        text += part;
        if (pattern.test(text)) resolve();
      });
      child.once("close", () => reject(new Error(`the demo ended before: ${text}`)));
    });
    await seen;
    assert.ok((await marked(mark)).length > 0);
    const closed = once(child, "exit");
    // As a terminal does: to the whole group.
    process.kill(-(child.pid ?? 0), signal);
    const [code] = (await closed) as [number | null];
    if (signal === "SIGINT") assert.equal(code, 130);
    // Guards end what they guard within their patience; poll until then, not longer.
    const deadline = AbortSignal.timeout(10_000);
    let left = await marked(mark);
    while (left.length > 0 && !deadline.aborted) {
      await delay(50);
      left = await marked(mark);
    }
    assert.deepEqual(left, []);
  });
}
