import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdir, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, it } from "node:test";
import { createTestClient, http, parseEther, publicActions, walletActions } from "viem";
import { mnemonicToAccount } from "viem/accounts";
import { foundry } from "viem/chains";
import { ChainPortInUseError, LocalChainFailedError } from "../../../node/src/economy/local-chain/errors.ts";
import { startLocalChain } from "../../../node/src/economy/local-chain/local-chain.ts";
import { firstLine, startScript, temporaryFolder } from "../../helpers/omni-node.ts";

const account = mnemonicToAccount("test test test test test test test test test test test junk");
const other = "0x000000000000000000000000000000000000dEaD";

function clientOf(rpc: string) {
  const chain = { ...foundry, rpcUrls: { default: { http: [rpc] } } };
  return createTestClient({ chain, account, mode: "anvil", transport: http(rpc), pollingInterval: 20 })
    .extend(publicActions)
    .extend(walletActions);
}

/** Resolves when nothing listens at `rpc` any more; the test runner's own time limit bounds it. */
async function gone(rpc: string): Promise<void> {
  while (
    await fetch(rpc).then(
      () => true,
      () => false,
    )
  )
    await new Promise((resolve) => setTimeout(resolve, 10));
}

describe("the local chain", () => {
  it("answers with funded accounts, and is gone when it is stopped", async () => {
    const chain = await startLocalChain({ port: 0 });
    const client = clientOf(chain.rpc);
    assert.equal(await client.getChainId(), 31_337);
    assert.equal(await client.getBalance(account), parseEther("10000"));
    await chain.stop();
    await chain.stop();
    await assert.rejects(fetch(chain.rpc));
  });

  it("goes on where it stopped when it has a state file", async (t) => {
    const state = join(await temporaryFolder(t), "chain", "state.json");
    const transfer = async () => {
      await using chain = await startLocalChain({ port: 0, state });
      const client = clientOf(chain.rpc);
      await client.waitForTransactionReceipt({
        hash: await client.sendTransaction({ to: other, value: 1n }),
      });
      return [await client.getBalance({ address: other }), await client.getBlockNumber({ cacheTime: 0 })];
    };
    assert.deepEqual(await transfer(), [1n, 1n]);
    assert.deepEqual(await transfer(), [2n, 2n]);
  });

  it("refuses a port that is in use", async (t) => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    t.after(() => server.close());
    const address = server.address();
    assert.ok(address !== null && typeof address === "object");
    await assert.rejects(startLocalChain({ port: address.port }), ChainPortInUseError);
  });

  it("says why it could not start", async (t) => {
    const state = join(await temporaryFolder(t), "state.json");
    await writeFile(state, "not a state");
    await assert.rejects(startLocalChain({ port: 0, state }), (error) => {
      assert.ok(error instanceof LocalChainFailedError);
      assert.notEqual(error.output, "");
      return true;
    });
  });

  it("is given up at the deadline when the program says nothing", async () => {
    const silent = () =>
      ({ name: "anvil", command: process.execPath, args: ["-e", "setInterval(() => {}, 1000)"] }) as const;
    await assert.rejects(
      startLocalChain({ port: 0, deadline: 300, findProgram: silent }),
      LocalChainFailedError,
    );
  });

  it("is given up when the caller aborts", async () => {
    const reason = new Error("enough");
    const controller = new AbortController();
    const started = startLocalChain({ port: 0, signal: controller.signal });
    controller.abort(reason);
    await assert.rejects(started, reason);
    await assert.rejects(startLocalChain({ port: 0, signal: controller.signal }), reason);
  });

  for (const signal of ["SIGKILL", "SIGTERM"] as const) {
    it(`does not outlive its starter's ${signal}`, async (t) => {
      const folder = await temporaryFolder(t);
      await mkdir(join(folder, "a b"));
      const module = new URL("../../../node/src/economy/local-chain/local-chain.ts", import.meta.url).href;
      const state = join(folder, "a b", "state.json");
      const child = startScript(`
        const { startLocalChain } = await import(${JSON.stringify(module)});
        const { rpc } = await startLocalChain({ port: 0, state: ${JSON.stringify(state)} });
        console.log(rpc);
        setInterval(() => {}, 1000);`);
      const rpc = await firstLine(child);
      assert.equal(await clientOf(rpc).getChainId(), 31_337);
      child.kill(signal);
      await gone(rpc);
    });
  }
});
