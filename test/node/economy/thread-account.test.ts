import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";
import { hashMessage, parseEther, parseTransaction, recoverAddress, zeroAddress, zeroHash } from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { signStruct, verifyStruct } from "../../../node/src/economy/signing.ts";
import { threadAccount } from "../../../node/src/economy/wallet/thread-account.ts";
import { temporaryHome } from "./session-fixture.ts";

const domain = { chainId: 31_337, paymentHub: zeroAddress };
const value = { termsHash: zeroHash, toPos: 16n, root: zeroHash, signedAt: 1n };
const key = generatePrivateKey();

test("signs what the key's own account signs, many at once", async () => {
  const [own, threaded] = [privateKeyToAccount(key), threadAccount(key)];
  assert.equal(threaded.address, own.address);
  const receipts = Array.from({ length: 20 }, (_, i) => ({ ...value, toPos: BigInt(i) }));
  const signed = await Promise.all(receipts.map((each) => signStruct(domain, threaded, "StepReceipt", each)));
  for (const [i, receipt] of signed.entries()) {
    const expected = await signStruct(domain, own, "StepReceipt", receipts[i] ?? value);
    assert.deepEqual(receipt, expected);
    await verifyStruct(domain, own.address, "StepReceipt", receipt);
  }
  const message = await threaded.signMessage({ message: "omni" });
  assert.equal(await recoverAddress({ hash: hashMessage("omni"), signature: message }), own.address);
  const transaction = { chainId: 1, type: "eip1559", to: zeroAddress, value: parseEther("1") } as const;
  const serialized = await threaded.signTransaction(transaction);
  assert.equal(serialized, await own.signTransaction(transaction));
  assert.equal(parseTransaction(serialized).value, transaction.value);
});

test("keeps no process alive, and leaves its key out of what is printed of it", async (t) => {
  const module = join(import.meta.dirname, "../../../node/src/economy/wallet/thread-account.ts");
  const script = join(await temporaryHome(t), "sign.mjs");
  await writeFile(
    script,
    `import { threadAccount } from ${JSON.stringify(module)};
    const account = threadAccount(${JSON.stringify(key)});
    console.log(await account.sign({ hash: "0x${"11".repeat(32)}" }));
    console.log(account, JSON.stringify(account));`,
  );
  const run = promisify(execFile);
  const { stdout, stderr } = await run(process.execPath, [script], { timeout: 60_000 });
  assert.match(stdout, /^0x[0-9a-f]{130}\n/);
  assert.ok(!`${stdout}${stderr}`.includes(key.slice(2)));
});
