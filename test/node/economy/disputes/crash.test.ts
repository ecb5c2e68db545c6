import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { booksFolder } from "../../../../node/src/economy/paths.ts";
import { RIGHT_LEAF } from "../../../helpers/court/layer.ts";
import { startCourt } from "../../../helpers/sdk/court.ts";
import { startEconomy } from "../../../helpers/sdk/economy.ts";
import { temporaryHome } from "../session-fixture.ts";
import { openStep } from "./parties.ts";
import type { ChildOrders } from "./responder-child.ts";

const program = fileURLToPath(new URL("./responder-child.ts", import.meta.url));
const loader = fileURLToPath(new URL("../../../../node/bin/from-source.js", import.meta.url));

test("a responder that is killed before and after every move makes each once, and is acquitted", async (t) => {
  await using economy = await startEconomy("anvil");
  const court = await startCourt(economy);
  const { deployment } = economy;
  const account = court.accounts.operator.address;
  const books = booksFolder({ home: await temporaryHome(t), domain: deployment, account }, "operator");
  const attempt = await court.attempt({ attempt: 7 });
  const orders: ChildOrders = {
    rpc: economy.chain.rpc,
    books,
    deployment: { ...deployment, blockNumber: String(deployment.blockNumber) },
    set: { ...court.set, weightBlocks: String(court.set.weightBlocks) },
    manifest: court.manifest,
    attempt: 7,
    now: String(attempt.terms.start),
  };
  /** Runs it until it prints a line, and kills it. */
  const runUntil = async (expected: string): Promise<void> => {
    const child = spawn(process.execPath, ["--import", loader, program, JSON.stringify(orders)], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    t.after(() => child.kill("SIGKILL"));
    for await (const line of createInterface({ input: child.stdout })) if (line === expected) break;
    child.kill("SIGKILL");
    if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
    assert.equal(child.signalCode, "SIGKILL", `${expected} came`);
  };

  const before = await court.stranger.getTransactionCount({ address: account });
  const { id, disputeCase } = await openStep(court, attempt);
  const stageOf = async () => (await court.stranger.getDispute({ id })).stage;
  await runUntil("making");
  assert.equal(await stageOf(), "answer");
  await runUntil("moved answer");
  await (await court.challenger.demandChunk({ disputeCase, index: RIGHT_LEAF, slot: 0 })).wait();
  await runUntil("making");
  assert.equal(await stageOf(), "chunk");
  await runUntil("moved postChunk");
  await (await court.challenger.pointAtLeaf({ disputeCase, index: RIGHT_LEAF })).wait();
  await runUntil("making");
  assert.equal(await stageOf(), "leaf");
  await runUntil("over acquitted");
  assert.equal((await court.stranger.getTransactionCount({ address: account })) - before, 3);
});
