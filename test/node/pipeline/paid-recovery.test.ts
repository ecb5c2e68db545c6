import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { type Hex, hexToBytes } from "viem";
import { readJournal } from "../../../node/src/economy/journal.ts";
import { readLane } from "../../../node/src/economy/lane-ledger.ts";
import { lanePath, listLanes, sessionsFolder } from "../../../node/src/economy/paths.ts";
import { decodeSigned } from "../../../node/src/economy/signed-types.ts";
import { booksOfStage, PAID_PRICE, type PaidStage, payingGateway, startPaidStage } from "./paid-stages.ts";
import { BLOCKS, GREEDY, promptOf, reference } from "./ring.ts";

const LAYERS: readonly (readonly [number, number])[] = [
  [0, 1],
  [1, 3],
  [3, BLOCKS],
];
/** OMNI wei that the operator holds vouchers for. */
async function promisedTo(stage: PaidStage): Promise<bigint> {
  const folder = booksOfStage(stage);
  const lanes = await listLanes(folder);
  const states = await Promise.all(lanes.map(({ other, lane }) => readLane(lanePath(folder, other, lane))));
  return states.reduce((sum, { state }) => sum + (state.best?.value.cumulative ?? 0n), 0n);
}

const PROMPT = 140;
const TOKENS = 100;

/** Terms that a stage countersigned, and the last position that it signed a receipt for. */
async function attemptOf(stage: PaidStage) {
  const folder = sessionsFolder(booksOfStage(stage));
  const [name = ""] = await readdir(folder);
  const records = await readJournal(join(folder, name, "journal.log"));
  const values = (kind: string): Uint8Array[] =>
    records.filter((record) => record.kind === kind).map(({ data }) => hexToBytes(String(data) as Hex));
  const [terms] = values("terms");
  const receipt = values("receipt").at(-1);
  assert.ok(terms && receipt);
  return {
    terms: decodeSigned("SessionTerms", terms).value,
    signedTo: Number(decodeSigned("StepReceipt", receipt).value.toPos),
  };
}

for (const lost of LAYERS.keys()) {
  for (const at of [3, 60]) {
    test(`stage ${lost} is killed after ${at} tokens, and no position is paid twice`, async (t) => {
      const layers = LAYERS[lost] ?? [0, 0];
      const [spare, ...stages] = await Promise.all([layers, ...LAYERS].map((one) => startPaidStage(t, one)));
      assert.ok(spare);
      const { open } = await payingGateway(t, stages, [spare]);
      const prompt = promptOf(PROMPT);
      await using session = await open({ prompt, maxTokens: TOKENS });
      const ids: number[] = [];
      let before = 0n;
      for await (const { id } of session.tokens()) {
        ids.push(id);
        if (ids.length !== at) continue;
        stages[lost]?.kill("SIGKILL");
        before = session.paid[lost] ?? 0n;
      }
      assert.deepEqual(ids, await reference(prompt, TOKENS, GREEDY));
      await session.close();
      // The last token is computed by nobody.
      const whole = BigInt(PROMPT + TOKENS - 1) * PAID_PRICE;
      assert.deepEqual(session.paid, [whole, whole, whole]);
      assert.ok(before >= BigInt(PROMPT) * PAID_PRICE);
      const { terms, signedTo } = await attemptOf(spare);
      assert.deepEqual([terms.attempt, terms.fromPos, signedTo], [1, 0n, PROMPT + TOKENS - 1]);
    });
  }
}

test("a stage that is told to stop is paid for all that it did, and the one that follows for the rest", async (t) => {
  const left = 1;
  const [spare, ...stages] = await Promise.all(
    [LAYERS[left] ?? [0, 0], ...LAYERS].map((one) => startPaidStage(t, one)),
  );
  const leaving = stages[left];
  assert.ok(spare && leaving);
  const { open } = await payingGateway(t, stages, [spare]);
  const prompt = promptOf(PROMPT);
  await using session = await open({ prompt, maxTokens: TOKENS });
  const ids: number[] = [];
  for await (const { id } of session.tokens()) {
    ids.push(id);
    if (ids.length === 20) leaving.kill("SIGTERM");
  }
  assert.deepEqual(ids, await reference(prompt, TOKENS, GREEDY));
  await session.close();
  const { signedTo } = await attemptOf(leaving);
  assert.ok(signedTo < PROMPT + TOKENS - 1, "it left before the end");
  assert.equal(await promisedTo(leaving), BigInt(signedTo) * PAID_PRICE);
  assert.equal(await promisedTo(spare), BigInt(PROMPT + TOKENS - 1 - signedTo) * PAID_PRICE);
});
