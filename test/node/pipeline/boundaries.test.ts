import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { type Hex, hexToBytes } from "viem";
import { type JournalRecord, readJournal } from "../../../node/src/economy/journal.ts";
import { booksFolder, sessionsFolder } from "../../../node/src/economy/paths.ts";
import { type Boundary, decodeSigned } from "../../../node/src/economy/signed-types.ts";
import { verifyStruct } from "../../../node/src/economy/signing.ts";
import type { GatewaySession } from "../../../node/src/pipeline/gateway-session.ts";
import {
  booksOfStage,
  DOMAIN,
  LIES_FROM,
  type PaidStage,
  payingGateway,
  startPaidStage,
} from "./paid-stages.ts";
import { BLOCKS, promptOf } from "./ring.ts";

async function idsOf(session: GatewaySession): Promise<number[]> {
  const ids: number[] = [];
  for await (const { id } of session.tokens()) ids.push(id);
  return ids;
}

const start = (t: TestContext, liar?: number): Promise<PaidStage[]> =>
  Promise.all(
    [0, 1, 2].map((index) =>
      startPaidStage(t, [index, index === 2 ? BLOCKS : index + 1], index === liar ? "hidden" : undefined),
    ),
  );

async function journals(books: string): Promise<JournalRecord[][]> {
  const folder = sessionsFolder(books);
  return Promise.all((await readdir(folder)).map((name) => readJournal(join(folder, name, "journal.log"))));
}

const boundaryOf = (data: string | number | undefined) =>
  decodeSigned("Boundary", hexToBytes(String(data) as Hex));

/** hop:pos -> hash, of all boundaries in a field of the receipts. */
function hashes(records: readonly JournalRecord[], field: "received" | "sent"): Map<string, Hex> {
  const found = records
    .filter(({ kind }) => kind === "receipt")
    .map((record) => boundaryOf(record[field]).value);
  return new Map(found.map(({ hop, pos, hash }: Boundary) => [`${hop}:${pos}`, hash]));
}

test("neighbours in processes of their own sign for the same bytes, through prompt chunks and tokens", async (t) => {
  const stages = await start(t);
  const { open } = await payingGateway(t, stages);
  // The prompt takes two frames; tokens follow.
  await using session = await open({ prompt: promptOf(140), maxTokens: 100 });
  assert.equal((await idsOf(session)).length, 100);
  await session.close();
  let compared = 0;
  const kept = await Promise.all(stages.map(async (stage) => (await journals(booksOfStage(stage)))[0] ?? []));
  for (const [index, records] of kept.slice(1).entries()) {
    const received = hashes(records, "received");
    for (const [place, hash] of hashes(kept[index] ?? [], "sent")) {
      const other = received.get(place);
      if (other === undefined) continue; // signed up to another position by the clock
      assert.equal(other, hash, place);
      compared++;
    }
  }
  assert.ok(compared >= 4, `${compared} boundaries could be compared`);
  // The gateway signed for its two hops.
  const byGateway = [0, 2].map((index) => kept[index]?.filter(({ kind }) => kind === "boundary") ?? []);
  assert.deepEqual(
    byGateway.map((records) => [...new Set(records.map(({ data }) => boundaryOf(data).value.hop))]),
    [[0], [3]],
  );
});

test("a stage that sends something else than it commits to is named, and what was signed is kept", async (t) => {
  const liar = 1;
  const stages = await start(t, liar);
  const { open, home, payer } = await payingGateway(t, stages);
  await using session = await open({ prompt: promptOf(140), maxTokens: 60 });
  const [sender, receiver] = [stages[liar], stages[liar + 1]];
  assert.ok(sender && receiver);
  const error: unknown = await idsOf(session).then(
    () => assert.fail("nobody noticed"),
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof Error && "code" in error, String(error));
  assert.deepEqual(
    { ...error, code: error.code },
    {
      ...error,
      code: "OMNI_BOUNDARY_MISMATCH",
      hop: liar + 1,
      position: LIES_FROM,
      sender: sender.operator.address,
      receiver: receiver.operator.address,
    },
  );
  await session.close();
  const books = booksFolder({ home, domain: DOMAIN, account: payer.address }, "payer");
  const evidence = (await journals(books)).flat().filter(({ kind }) => kind === "mismatch");
  assert.ok(evidence.length >= 2, "with both stages");
  for (const { hop, position, sent, received } of evidence) {
    assert.deepEqual([hop, position], [liar + 1, LIES_FROM]);
    await verifyStruct(DOMAIN, sender.operator.address, "Boundary", boundaryOf(sent));
    await verifyStruct(DOMAIN, receiver.operator.address, "Boundary", boundaryOf(received));
  }
});
