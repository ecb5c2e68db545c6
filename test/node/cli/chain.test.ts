import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import { createPublicClient, http, parseEther } from "viem";
import { createAccount } from "../../../node/src/economy/wallet/wallet.ts";
import { finished, firstLine, runCli, startCli, temporaryFolder } from "../../helpers/omni-node.ts";

describe("omni-node chain", () => {
  it("deploys the contracts once, funds the home's accounts once, and goes on where it stopped", async (t) => {
    const home = await temporaryFolder(t);
    const cost = { n: 1024, r: 1, p: 1 };
    const { address } = await createAccount({ home, name: "alice", password: "x", cost });
    const run = async (check: (rpc: string) => Promise<void>) => {
      const child = startCli(["chain", "--port", "0", "--home", home, "--json"]);
      const end = finished(child);
      const { rpc, chainId, deployment } = JSON.parse(await firstLine(child));
      try {
        assert.equal(chainId, 31_337);
        assert.equal(deployment, join(home, "deployments", "31337.json"));
        const client = createPublicClient({ transport: http(rpc) });
        assert.equal(await client.getBalance({ address }), parseEther("10"));
        assert.match(await readFile(deployment, "utf8"), /"paymentHub": "0x/);
        await check(rpc);
      } finally {
        child.kill("SIGTERM");
      }
      assert.equal((await end).code, 0);
      return readFile(deployment, "utf8");
    };

    const first = await run(async (rpc) => {
      const { stdout } = await runCli(["doctor", "--rpc", rpc, "--home", home, "--json"]);
      const { ok, checks } = JSON.parse(stdout);
      assert.equal(ok, true, JSON.stringify(checks));
    });
    const second = await run(async (rpc) => {
      const taken = await runCli(["chain", "--port", new URL(rpc).port, "--home", home, "--json"]);
      assert.equal(taken.code, 1);
      assert.equal(JSON.parse(taken.stderr).error.code, "OMNI_CHAIN_PORT_IN_USE");
    });
    assert.equal(second, first, "the contracts were deployed again");
  });

  it("starts from nothing with --reset", async (t) => {
    const home = await temporaryFolder(t);
    const firstBlock = async (...flags: readonly string[]) => {
      const child = startCli(["chain", "--port", "0", "--home", home, "--json", ...flags]);
      const end = finished(child);
      const { rpc } = JSON.parse(await firstLine(child));
      const client = createPublicClient({ transport: http(rpc) });
      const block = await client.getBlock({ blockNumber: 1n });
      child.kill("SIGTERM");
      await end;
      return block.hash;
    };
    const before = await firstBlock();
    assert.notEqual(await firstBlock("--reset"), before);
  });
});
