import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { bytesToHex, isHex } from "viem";
import { runCanary } from "../../../node/src/economy/audit/canary.ts";
import { booksFolder, namesIn, sessionsFolder } from "../../../node/src/economy/paths.ts";
import { NO_TOKEN } from "../../../node/src/economy/trace/record.ts";
import { AttemptArchive } from "../../../node/src/economy/trace-protocol/attempt-archive.ts";
import type { GatewaySession } from "../../../node/src/pipeline/gateway-session.ts";
import { SessionPrefixes } from "../../../node/src/pipeline/session-prefixes.ts";
import {
  booksOfStage,
  DOMAIN,
  PAID_PRICE,
  type PaidStage,
  payingGateway,
  startPaidStage,
} from "./paid-stages.ts";
import { assertGreedy, BLOCKS, CONTEXT, MANIFEST, promptOf, SAMPLED, VOCABULARY, WIDTH } from "./ring.ts";

const LAYERS: readonly (readonly [number, number])[] = [
  [0, 1],
  [1, 3],
  [3, BLOCKS],
];
const SHARED = 150;
const TOKENS = 20;
const PROMPTS = [
  Int32Array.of(...promptOf(SHARED), 5, 6),
  Int32Array.of(...promptOf(SHARED), 7, 9),
  // The conversation goes on.
  Int32Array.of(...promptOf(SHARED), 5, 6, 8),
] as const;

const start = (t: TestContext, layers = LAYERS): Promise<PaidStage[]> =>
  Promise.all(layers.map((one) => startPaidStage(t, one)));

async function complete(session: GatewaySession, prompt: Int32Array): Promise<void> {
  const ids: number[] = [];
  for await (const { id } of session.tokens()) ids.push(id);
  await assertGreedy(prompt, ids);
  await session.close();
}

/** OMNI wei of each stage for a session that begins with `begun` positions of another one: of four of them one is paid for. */
const due = (prompt: Int32Array, begun: number): bigint =>
  BigInt(Math.ceil(begun / 4) + prompt.length + TOKENS - 1 - begun) * PAID_PRICE;

/** Whatever an attempt began with: its trace has all positions that its last receipt covers, and a token after those alone that follow the prompt. */
async function assertCommitted(stage: PaidStage, name: string, prompt: Int32Array): Promise<void> {
  assert.ok(isHex(name));
  const attempt = await new AttemptArchive(booksOfStage(stage)).open(name);
  const receipt = attempt.receipts.at(-1);
  assert.ok(receipt);
  assert.equal(Number(receipt.value.toPos), prompt.length + TOKENS - 1);
  await using trace = await attempt.openTrace();
  const range = await attempt.range(trace, receipt.value);
  assert.equal(bytesToHex(range.root(Number(receipt.value.toPos))), receipt.value.root);
  const { token, bytes } = attempt.layout;
  for (let position = 0; position < trace.to; position++) {
    const record = await trace.record(position);
    assert.equal(record.length, bytes);
    if (token === undefined) continue;
    const sampled = new DataView(record.buffer, record.byteOffset + token.offset).getInt32(0, true);
    assert.equal(sampled === NO_TOKEN, position < prompt.length - 1, `after position ${position}`);
  }
}

test("a paid prompt that begins like an earlier one costs a quarter there, and all of it is committed to", async (t) => {
  const stages = await start(t);
  const { open } = await payingGateway(t, stages);
  const prefixes = new SessionPrefixes();
  const seen = stages.map(() => new Set<string>());
  for (const [i, prompt] of PROMPTS.entries()) {
    await using session = await open({ prompt, maxTokens: TOKENS, prefixes });
    await complete(session, prompt);
    const whole = due(prompt, [0, SHARED, SHARED + 2][i] ?? 0);
    assert.deepEqual(session.paid, [whole, whole, whole], `session ${i}`);
    for (const [index, stage] of stages.entries()) {
      const names = await namesIn(sessionsFolder(booksOfStage(stage)));
      const [made, ...others] = names.filter((name) => !seen[index]?.has(name));
      assert.ok(made !== undefined && others.length === 0);
      seen[index]?.add(made);
      await assertCommitted(stage, made, prompt);
    }
  }
});

test("a canary goes on as a conversation does: operators begin with what they have, and that session is looked at", async (t) => {
  const stages = await start(t);
  const { home, host, payer, books, route } = await payingGateway(t, stages);
  const [prompt] = PROMPTS;
  const canary = await runCanary({
    ...{ host, route, books, account: payer, manifest: MANIFEST, width: WIDTH, vocabularySize: VOCABULARY },
    ...{ context: CONTEXT, prompt, maxTokens: TOKENS, stopTokens: [], sampling: SAMPLED },
    folder: booksFolder({ home, domain: DOMAIN, account: payer.address }, "payer"),
    next: (ids) => Int32Array.of(...ids, 3, 4),
    signal: AbortSignal.timeout(60_000),
  });
  assert.deepEqual([canary.turns, canary.tokens, canary.targets.length], [2, 2 * TOKENS, stages.length]);
  const second = prompt.length + TOKENS + 2;
  const computed = prompt.length + TOKENS - 1;
  for (const { receipt, promptTokens, tokens } of canary.targets)
    assert.deepEqual(
      [Number(receipt.value.toPos), promptTokens, tokens?.length],
      [second + TOKENS - 1, second, second + TOKENS],
    );
  // Of the first one's positions a quarter was paid for in the second.
  const positions = computed + (second + TOKENS - 1) - (computed - Math.ceil(computed / 4));
  assert.equal(canary.paid, BigInt(positions * stages.length) * PAID_PRICE);
});

test("a stage of a paid session that began with another one's positions is lost: nothing is paid twice, and nobody begins with what was mended", async (t) => {
  const lost = 1;
  const [spare, ...stages] = await start(t, [LAYERS[lost] ?? [0, 0], ...LAYERS]);
  assert.ok(spare);
  const { open } = await payingGateway(t, stages, [spare]);
  const prefixes = new SessionPrefixes();
  const [first, second, third] = PROMPTS;
  {
    await using session = await open({ prompt: first, maxTokens: TOKENS, prefixes });
    await complete(session, first);
  }
  await using session = await open({ prompt: second, maxTokens: TOKENS, prefixes });
  const ids: number[] = [];
  for await (const { id } of session.tokens()) {
    ids.push(id);
    if (ids.length === 3) stages[lost]?.kill("SIGKILL");
  }
  await assertGreedy(second, ids);
  await session.close();
  const warm = due(second, SHARED);
  assert.deepEqual(session.paid, [warm, warm, warm]);
  // What the spare computed differs in its last bits from what the stage behind it has.
  const route = session.stages;
  await using next = await open({ prompt: third, maxTokens: TOKENS, prefixes, route });
  await complete(next, third);
  const cold = due(third, 0);
  assert.deepEqual(next.paid, [cold, cold, cold]);
});
