import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { type Hex, hexToBytes } from "viem";
import { readJournal } from "../../../node/src/economy/journal.ts";
import { sessionsFolder } from "../../../node/src/economy/paths.ts";
import { decodeSigned } from "../../../node/src/economy/signed-types.ts";
import { verifyStruct } from "../../../node/src/economy/signing.ts";
import { SessionPrefixes } from "../../../node/src/pipeline/session-prefixes.ts";
import {
  booksOfStage,
  DOMAIN,
  LIES_FROM,
  PAID_PRICE,
  type PaidStage,
  payingGateway,
  startPaidStage,
} from "./paid-stages.ts";
import { startOwn } from "./private-ring.ts";
import { assertGreedy, promptOf } from "./ring.ts";

const BETWEEN = [1, 3] as const;
const PROMPT = promptOf(140);
const TOKENS = 40;
/** OMNI wei: the last token is computed by nobody. */
const WHOLE = BigInt(PROMPT.length + TOKENS - 1) * PAID_PRICE;

/** A gateway that has the first layer and the last itself, and pays for those between. */
async function paying(t: TestContext, stage: PaidStage, spares: readonly PaidStage[] = []) {
  const { host, route, open, payer } = await payingGateway(t, [stage], spares);
  const own = await startOwn(t, host);
  const [first, last] = own.offers;
  const [between] = route;
  assert.ok(first && between && last);
  return {
    payer,
    open: (options: { readonly maxTokens: number; readonly prefixes?: SessionPrefixes }) =>
      open({ prompt: PROMPT, own, route: [first, between, last], ...options }),
  };
}

/** Boundaries that the operator has from the gateway: [hop, position]. */
async function signedByGateway(stage: PaidStage, gateway: Hex): Promise<[number, number][]> {
  const folder = sessionsFolder(booksOfStage(stage));
  const found: [number, number][] = [];
  for (const name of await readdir(folder)) {
    for (const { kind, data } of await readJournal(join(folder, name, "journal.log"))) {
      if (kind !== "boundary") continue;
      const signed = decodeSigned("Boundary", hexToBytes(String(data) as Hex));
      await verifyStruct(DOMAIN, gateway, "Boundary", signed);
      found.push([signed.value.hop, Number(signed.value.pos)]);
    }
  }
  return found;
}

test("a gateway that computes both ends itself pays those between, and signs for what crosses to and from them", async (t) => {
  const stage = await startPaidStage(t, BETWEEN);
  const { open, payer } = await paying(t, stage);
  const prefixes = new SessionPrefixes();
  for (let i = 0; i < 2; i++) {
    await using session = await open({ maxTokens: TOKENS, prefixes });
    const ids: number[] = [];
    for await (const { id } of session.tokens()) ids.push(id);
    await assertGreedy(PROMPT, ids);
    await session.close();
    assert.deepEqual(session.paid, [0n, WHOLE, 0n]);
  }
  const signed = await signedByGateway(stage, payer.address);
  for (const hop of [1, 2])
    assert.equal(
      Math.max(...signed.filter(([of]) => of === hop).map(([, pos]) => pos)),
      PROMPT.length + TOKENS - 1,
    );
});

test("it finds that a stage passes on something else than it signs for", async (t) => {
  const stage = await startPaidStage(t, BETWEEN, "hidden");
  const { open, payer } = await paying(t, stage);
  await using session = await open({ maxTokens: TOKENS });
  const drained = (async () => {
    for await (const _ of session.tokens());
  })();
  await assert.rejects(drained, {
    code: "OMNI_BOUNDARY_MISMATCH",
    hop: 2,
    position: LIES_FROM,
    sender: stage.operator.address,
    receiver: payer.address,
  });
});

for (const at of [3, 38]) {
  test(`a stage between is killed after ${at} tokens: another one takes its place, and no position is paid twice`, async (t) => {
    const [stage, spare] = await Promise.all([startPaidStage(t, BETWEEN), startPaidStage(t, BETWEEN)]);
    const { open, payer } = await paying(t, stage, [spare]);
    await using session = await open({ maxTokens: TOKENS });
    const ids: number[] = [];
    for await (const { id } of session.tokens()) {
      ids.push(id);
      if (ids.length === at) stage.kill("SIGKILL");
    }
    await assertGreedy(PROMPT, ids);
    await session.close();
    assert.deepEqual(session.paid, [0n, WHOLE, 0n]);
    // It had the first rows behind the lost stage of that one, and signs for none of them in the name of the new one.
    const signed = await signedByGateway(spare, payer.address);
    assert.deepEqual([...new Set(signed.map(([hop]) => hop))], [1]);
  });
}
