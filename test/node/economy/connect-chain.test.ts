import assert from "node:assert/strict";
import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, it, type TestContext } from "node:test";
import { parseEther } from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { connectChain } from "../../../node/src/economy/chain/connect.ts";
import { deployContracts } from "../../../node/src/economy/chain/deploy.ts";
import { deploymentPath, readDeployment } from "../../../node/src/economy/chain/deployment-file.ts";
import { fundLocalAccount, localDeveloper } from "../../../node/src/economy/chain/local-funds.ts";
import { type LocalChain, startLocalChain } from "../../../node/src/economy/local-chain/local-chain.ts";
import { serializeDeployment } from "../../../sdk/src/index.ts";
import { temporaryFolder } from "../../helpers/omni-node.ts";

let chain: LocalChain;
before(async () => {
  chain = await startLocalChain({ port: 0 });
});
after(() => chain?.stop());

/** A home of its own with the contracts deployed. */
async function homeWithContracts(t: TestContext) {
  const home = await temporaryFolder(t);
  const deployed = await deployContracts({ home, rpc: chain.rpc, account: localDeveloper });
  return { home, ...deployed };
}

const code = (expected: string) => (error: unknown) =>
  error instanceof Error && "code" in error && error.code === expected;

describe("deploying", () => {
  it("writes the file of the chain, and nothing else", async (t) => {
    const { home, path, deployment, deployed } = await homeWithContracts(t);
    assert.equal(path, deploymentPath(home, chain.chainId));
    assert.deepEqual([deployed, await readDeployment(path)], [true, deployment]);
    assert.deepEqual(await readdir(join(home, "deployments")), [`${chain.chainId}.json`]);
  });

  it("keeps contracts that are there, unless it is forced", async (t) => {
    const { home, deployment } = await homeWithContracts(t);
    const options = { home, rpc: chain.rpc, account: localDeveloper };
    const again = await deployContracts(options);
    assert.deepEqual([again.deployed, again.deployment], [false, deployment]);
    const forced = await deployContracts({ ...options, force: true });
    assert.notEqual(forced.deployment.paymentHub, deployment.paymentHub);
  });

  it("replaces contracts that are gone, and files of other versions unless they are named", async (t) => {
    const { home, path, deployment } = await homeWithContracts(t);
    const options = { home, rpc: chain.rpc, account: localDeveloper };
    const gone = { ...deployment, paymentHub: privateKeyToAccount(generatePrivateKey()).address };
    await writeFile(path, serializeDeployment(gone));
    assert.equal((await deployContracts(options)).deployed, true);
    await writeFile(path, "{}");
    await assert.rejects(deployContracts({ ...options, deployment: path }), code("OMNI_DEPLOYMENT_FILE"));
    assert.equal((await deployContracts(options)).deployed, true);
    assert.deepEqual(await readdir(join(home, "deployments")), [`${chain.chainId}.json`]);
  });

  it("never replaces the addresses of another chain", async (t) => {
    const { home, path, deployment } = await homeWithContracts(t);
    const options = { home, rpc: chain.rpc, account: localDeveloper };
    await writeFile(path, serializeDeployment({ ...deployment, chainId: 1 }));
    await assert.rejects(deployContracts(options), code("OMNI_DEPLOYMENT_FILE"));
    assert.equal((await readDeployment(path))?.chainId, 1);
    await using real = await startLocalChain({ port: 0, chainId: 1 });
    await assert.rejects(
      deployContracts({ ...options, rpc: real.rpc, deployment: path }),
      code("OMNI_NOT_DEPLOYED"),
    );
    assert.equal((await readDeployment(path))?.paymentHub, deployment.paymentHub);
  });

  it("stops where it is told to", async (t) => {
    const home = await temporaryFolder(t);
    const signal = AbortSignal.abort(new Error("enough"));
    await assert.rejects(
      deployContracts({ home, rpc: chain.rpc, account: localDeveloper, signal }),
      /enough/,
    );
    assert.deepEqual(await readdir(home), []);
  });
});

describe("connecting", () => {
  it("says what is wrong with chain, file and contracts", async (t) => {
    const { home, deployment } = await homeWithContracts(t);
    const { rpc } = chain;
    const file = join(home, "named.json");
    const named = { home, rpc, deployment: file };
    await assert.rejects(connectChain({ home, rpc: "http://127.0.0.1:1" }), code("OMNI_CHAIN_UNREACHABLE"));
    await assert.rejects(connectChain(named), code("OMNI_DEPLOYMENT_FILE"));
    await assert.rejects(
      connectChain({ home: await temporaryFolder(t), rpc }),
      code("OMNI_DEPLOYMENT_MISSING"),
    );
    await writeFile(file, serializeDeployment({ ...deployment, chainId: 5 }));
    await assert.rejects(connectChain(named), code("OMNI_WRONG_CHAIN"));
    await writeFile(file, serializeDeployment({ ...deployment, paymentHub: localDeveloper().address }));
    await assert.rejects(connectChain(named), code("OMNI_NOT_DEPLOYED"));
    await writeFile(deploymentPath(home, chain.chainId), serializeDeployment({ ...deployment, chainId: 5 }));
    await assert.rejects(connectChain({ home, rpc }), code("OMNI_DEPLOYMENT_FILE"));
  });

  it("lets one account send several transactions at once, with refusals among them", async (t) => {
    const { home, deployment } = await homeWithContracts(t);
    const account = privateKeyToAccount(generatePrivateKey());
    await fundLocalAccount({ rpc: chain.rpc, deployment, address: account.address });
    const client = await connectChain({ home, rpc: chain.rpc, account });
    const spender = deployment.paymentHub;
    const sent = await Promise.allSettled([
      client.approveOmni({ spender, amount: 1n }),
      client.unstake({ amount: parseEther("1") }),
      client.approveOmni({ spender, amount: 2n }),
      client.transferOmni({ to: spender, amount: 3n }),
    ]);
    assert.deepEqual(
      sent.map(({ status }) => status),
      ["fulfilled", "rejected", "fulfilled", "fulfilled"],
    );
    for (const result of sent)
      if (result.status === "fulfilled") await result.value.wait({ timeout: 10_000 });
    await (await client.transferOmni({ to: spender, amount: 3n })).wait({ timeout: 10_000 });
    assert.equal(await client.getOmniBalance({ address: spender }), 6n);
  });
});
