import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir } from "node:fs/promises";
import { createInterface } from "node:readline";
import { test } from "node:test";
import { hexToBytes } from "viem";
import { generatePrivateKey } from "viem/accounts";
import { readJournal } from "../../../node/src/economy/journal.ts";
import { readLanes } from "../../../node/src/economy/lane-ledger.ts";
import { booksFolder, sessionJournalPath, sessionsFolder } from "../../../node/src/economy/paths.ts";
import { decodeSigned } from "../../../node/src/economy/signed-types.ts";
import { openPair, overTheWire, PRICE, partiesAt, stepTrace, temporaryHome } from "./session-fixture.ts";

test("nothing that left a side is missing from its journals when the process is killed", async (t) => {
  const [payerHome, operatorHome] = [await temporaryHome(t), await temporaryHome(t)];
  const keys = [generatePrivateKey(), generatePrivateKey()] as const;
  const program = new URL("./session-child.ts", import.meta.url).pathname;
  const child = spawn(process.execPath, [program, payerHome, operatorHome, ...keys], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const last: Record<string, bigint> = {};
  for await (const line of createInterface({ input: child.stdout })) {
    const [fact = "", amount = ""] = line.split(" ");
    last[fact] = BigInt(amount);
    if (fact === "accepted" && BigInt(amount) > 200n * PRICE) child.kill("SIGKILL");
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  assert.equal(child.signalCode, "SIGKILL");

  const parties = partiesAt(payerHome, operatorHome, {}, keys);
  const { domain, payer, operator } = parties;
  const operatorFolder = booksFolder({ home: operatorHome, domain, account: operator.address }, "operator");
  const payerFolder = booksFolder({ home: payerHome, domain, account: payer.address }, "payer");
  const [held] = await readLanes(operatorFolder);
  const [promised] = await readLanes(payerFolder);
  assert.ok(
    (held?.best?.value.cumulative ?? 0n) >= (last.accepted ?? 0n),
    "vouchers that the operator accepted",
  );
  assert.ok(
    (promised?.best?.value.cumulative ?? 0n) >= (last.promised ?? 0n),
    "vouchers that the payer sent",
  );
  assert.ok((promised?.best?.value.cumulative ?? 0n) >= (held?.best?.value.cumulative ?? 0n));
  const [session] = await readdir(sessionsFolder(operatorFolder));
  const journal = await readJournal(sessionJournalPath(operatorFolder, `0x${session?.slice(2)}`));
  const signed = journal
    .filter(({ kind }) => kind === "receipt")
    .map(({ data }) => decodeSigned("StepReceipt", hexToBytes(`0x${String(data).slice(2)}`)).value.toPos);
  assert.ok((signed.at(-1) ?? 0n) >= (last.receipt ?? 0n), "receipts that the operator sent");

  const { paid, served } = await openPair(parties, 100);
  await served.voucher(overTheWire(await paid.prepay(0, 10)));
  served.record(stepTrace(0, 10));
  await served.finish();
  await served.close();
  await paid.close(10);
  assert.deepEqual(paid.paid, [10n * PRICE], "both go on, and pay for the new work alone");
});
