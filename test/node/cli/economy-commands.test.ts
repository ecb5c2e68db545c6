import assert from "node:assert/strict";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, describe, it } from "node:test";
import {
  type Address,
  createTestClient,
  createWalletClient,
  http,
  type LocalAccount,
  parseEther,
} from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { connectChain } from "../../../node/src/economy/chain/connect.ts";
import { deployContracts } from "../../../node/src/economy/chain/deploy.ts";
import { deploymentPath, readDeployment } from "../../../node/src/economy/chain/deployment-file.ts";
import { localDeveloper } from "../../../node/src/economy/chain/local-funds.ts";
import { LaneLedger } from "../../../node/src/economy/lane-ledger.ts";
import { type LocalChain, startLocalChain } from "../../../node/src/economy/local-chain/local-chain.ts";
import { booksFolder, lanePath } from "../../../node/src/economy/paths.ts";
import { createAccount } from "../../../node/src/economy/wallet/wallet.ts";
import {
  type Deployment,
  type OmniClient,
  serializeDeployment,
  stakeVaultAbi,
} from "../../../sdk/src/index.ts";
import { runCli, temporaryFolder } from "../../helpers/omni-node.ts";

const HOUR = 3_600;
const DAY = 24 * HOUR;
const password = "correct horse";
/** Keys of tests need no protection, and scrypt at full cost takes a second each time. */
const cost = { n: 1_024, r: 8, p: 1 };

let home: string;
let chain: LocalChain;
let operator: LocalAccount;
let payer: LocalAccount;

before(async () => {
  home = await mkdtemp(join(tmpdir(), "omni-test-"));
  chain = await startLocalChain({ port: 0 });
  [operator, payer] = await Promise.all([makeAccount(home, "operator"), makeAccount(home, "payer")]);
});

after(async () => {
  await chain?.stop();
  await rm(home, { recursive: true, force: true });
});

async function makeAccount(folder: string, name: string): Promise<LocalAccount> {
  const privateKey = generatePrivateKey();
  await createAccount({ home: folder, name, password, privateKey, cost });
  return privateKeyToAccount(privateKey);
}

interface Settings {
  readonly home?: string;
  readonly rpc?: string;
}

function run(args: readonly string[], { home: folder = home, rpc = chain.rpc }: Settings = {}) {
  const env = { OMNI_HOME: folder, OMNI_RPC: rpc, OMNI_PASSWORD: password, OMNI_JSON: "1" };
  return runCli(args, { env });
}

/** The command's result. */
async function done(...args: string[]): Promise<Record<string, unknown>> {
  const { code, stdout, stderr } = await run(args);
  assert.equal(code, 0, stderr);
  return JSON.parse(stdout) as Record<string, unknown>;
}

/** Checks that the command fails, with nothing on stdout. */
async function fails(
  args: readonly string[],
  exit: number,
  code: string,
  settings?: Settings,
): Promise<void> {
  const { code: actual, stdout, stderr } = await run(args, settings);
  assert.deepEqual([actual, stdout], [exit, ""], stderr);
  const line = stderr.trim().split("\n").at(-1) ?? "";
  const { error } = JSON.parse(line) as { error: { code: string; message: string; remedy: string } };
  assert.equal(error.code, code, line);
  assert.ok(error.remedy.length > 0 && !error.message.includes("\n"), line);
}

async function advance(seconds: number): Promise<void> {
  const client = createTestClient({ mode: chain.program, transport: http(chain.rpc) });
  await client.increaseTime({ seconds });
  await client.mine({ blocks: 1 });
}

const connect = (account: LocalAccount): Promise<OmniClient> =>
  connectChain({ home, rpc: chain.rpc, account });

async function deploymentHere(): Promise<Deployment> {
  return (await readDeployment(deploymentPath(home, chain.chainId))) ?? assert.fail("nothing is deployed");
}

/** What a user pays the operator, journalled as `omni-node run` does it. */
async function journalVoucher(cumulative: bigint): Promise<void> {
  const client = await connect(payer);
  const [payee, lane] = [operator.address, 0n];
  await (await client.reserve({ payee, lane, amount: cumulative })).wait();
  const { now } = await client.getClock();
  const receiptHash = `0x${"00".repeat(32)}` as const;
  const voucher = {
    payer: payer.address,
    payee,
    lane,
    cumulative,
    seq: 1n,
    receiptHash,
    expiry: now + BigInt(4 * DAY),
  };
  const signature = await client.signVoucher({ voucher });
  const books = booksFolder({ home, domain: client.deployment, account: payee }, "operator");
  const ledger = await LaneLedger.open(lanePath(books, payer.address, lane));
  await ledger.addVoucher({ value: voucher, signature });
  await ledger.close();
}

/** As the distributor does it, by its own account: anvil lends it. */
async function letRewardsFlow(flow: { rewardDistributor: Address; stakeVault: Address; amount: bigint }) {
  const { rewardDistributor: account, stakeVault: address, amount } = flow;
  const client = await connect(localDeveloper());
  await (await client.transferOmni({ to: account, amount })).wait();
  const test = createTestClient({ mode: chain.program, transport: http(chain.rpc) });
  await test.impersonateAccount({ address: account });
  await test.setBalance({ address: account, value: parseEther("1") });
  const sender = createWalletClient({ account, chain: client.chain, transport: http(chain.rpc) });
  const args = [operator.address, amount] as const;
  const transactionHash = await sender.writeContract({
    address,
    abi: stakeVaultAbi,
    functionName: "reward",
    args,
  });
  await client.waitForReceipt({ transactionHash });
  await test.stopImpersonatingAccount({ address: account });
  await advance(7 * DAY + 1);
}

describe("the economy on the command line", () => {
  it("says that nothing is deployed yet", async () => {
    await fails(["stake", "--account", "operator"], 1, "OMNI_DEPLOYMENT_MISSING");
  });

  it("deploys once, and funds who is named", async () => {
    const first = await done("deploy", "--fund", "operator");
    assert.equal(first.chainId, 31_337);
    assert.equal(first.deployment, deploymentPath(home, 31_337));
    assert.equal(first.deployed, true);
    const second = await done("deploy", "--fund", payer.address);
    assert.deepEqual([second.deployed, second.contracts], [false, first.contracts]);
    const client = await connect(operator);
    for (const { address } of [operator, payer]) {
      assert.equal(await client.getOmniBalance({ address }), parseEther("100000"));
      assert.equal(await client.getBalance({ address }), parseEther("10"));
    }
  });

  it("stakes the minimum where no amount is given", async () => {
    const { transactionHash, ...funds } = await done("stake", "--account", "operator");
    assert.match(String(transactionHash), /^0x[0-9a-f]{64}$/);
    assert.deepEqual(funds, { staked: "1000", exiting: "0", claimable: "0" });
    const more = await done("stake", "0.5", "--account", "operator");
    assert.equal(more.staked, "1000.5");
  });

  it("deposits", async () => {
    const { deposited, reserved } = await done("deposit", "12.5", "--account", "payer");
    assert.deepEqual([deposited, reserved], ["12.5", "0"]);
    await fails(["deposit", "1000000", "--account", "payer"], 3, "OMNI_BALANCE_INSUFFICIENT");
    await fails(["deposit", "ten", "--account", "payer"], 2, "OMNI_INVALID_VALUE");
  });

  it("claims what was promised, then pays out when the hold-back has passed", async () => {
    await fails(["claim", "--account", "operator"], 3, "OMNI_NOTHING_TO_CLAIM");
    await journalVoucher(parseEther("2"));
    const claimed = await done("claim", "--account", "operator");
    assert.deepEqual([claimed.accepted, claimed.paid, claimed.claimable], ["2", "0", "2"]);
    await advance(26 * HOUR);
    const released = await done("claim", "--account", "operator");
    assert.deepEqual(
      [released.accepted, released.paid, released.burned, released.claimable],
      ["0", "1.8", "0.2", "0"],
    );
  });

  it("gives a payer its money back", async () => {
    const client = await connect(payer);
    await (await client.reserve({ payee: operator.address, lane: 1n, amount: parseEther("4") })).wait();
    const asked = await done("reclaim", "--account", "payer");
    assert.deepEqual([asked.paid, asked.deposited, asked.reserved], ["6.5", "0", "4"]);
    await fails(["reclaim", "--account", "payer"], 3, "OMNI_NOTHING_TO_TAKE_BACK");
    await advance(4 * DAY + 1);
    const back = await done("reclaim", "--account", "payer");
    assert.deepEqual([back.paid, back.deposited, back.reserved], ["4", "0", "0"]);
  });

  it("takes what delegators bring, and gives them their part", async () => {
    const client = await connect(localDeveloper());
    const delegator = await makeAccount(home, "delegator");
    await (await client.transferOmni({ to: delegator.address, amount: parseEther("5000") })).wait();
    await (await client.transferOmni({ to: operator.address, amount: parseEther("1000") })).wait();
    const hash = await client.sendTransaction({
      account: localDeveloper(),
      chain: client.chain,
      to: delegator.address,
      value: parseEther("1"),
    });
    await client.waitForReceipt({ transactionHash: hash });
    const delegating = ["delegate", operator.address, "800", "--account", "delegator"];
    await fails(delegating, 3, "OMNI_DELEGATION_LIMIT_EXCEEDED");
    const terms = ["--commission", "12.5", "--delegations", "3000", "--account", "operator"];
    const opened = await done("stake", ...terms);
    assert.match(String(opened.transactionHash), /^0x/);
    assert.deepEqual(
      [opened.staked, opened.commission, opened.delegations, opened.delegated],
      ["1000.5", 12.5, "3000", "0"],
    );
    const delegated = await done("delegate", "operator", "800", "--account", "delegator");
    assert.deepEqual(
      [delegated.operator, delegated.staked, delegated.exiting, delegated.claimable, delegated.commission],
      [operator.address, "800", "0", "0", 12.5],
    );
    const raised = await done("stake", "--commission", "20", "--account", "operator");
    assert.deepEqual([raised.commission, typeof raised.commissionFrom], [12.5, "number"]);
    await fails(["stake", "--commission", "20", "--account", "operator"], 3, "OMNI_COMMISSION_TOO_EARLY");
    const asDelegator = ["--operator", "operator", "--account", "delegator"];
    const leaving = await done("unstake", "300", ...asDelegator);
    assert.deepEqual([leaving.staked, leaving.exiting], ["500", "300"]);
    await advance(14 * DAY + 1);
    const paid = await done("withdraw", ...asDelegator);
    assert.deepEqual([paid.withdrawn, paid.staked, paid.exiting], ["300", "500", "0"]);
    assert.equal((await done("stake", "--commission", "20", "--account", "operator")).commission, 20);
  });

  it("pays rewards to both", async () => {
    const { rewardDistributor, stakeVault } = await deploymentHere();
    await letRewardsFlow({ rewardDistributor, stakeVault, amount: parseEther("15") });
    const delegator = await done("claim", "--operator", "operator", "--account", "delegator");
    // A third of the stake, less 20 %.
    assert.equal(Number(delegator.rewards).toFixed(6), "3.998667");
    const { claimable, rewards } = await done("claim", "--account", "operator");
    assert.equal(claimable, "0");
    assert.equal(Number(rewards).toFixed(6), "11.001333");
  });

  it("lets stake go after two weeks", async () => {
    await fails(["unstake", "5000", "--account", "operator"], 3, "OMNI_STAKE_INSUFFICIENT");
    const { staked, exiting } = await done("unstake", "1000.5", "--account", "operator");
    assert.deepEqual([staked, exiting], ["0", "1000.5"]);
    await fails(["withdraw", "--account", "operator"], 3, "OMNI_NOTHING_TO_WITHDRAW");
    await advance(14 * DAY + 1);
    const paid = await done("withdraw", "--account", "operator");
    assert.deepEqual([paid.withdrawn, paid.exiting], ["1000.5", "0"]);
  });

  it("refuses an account without funds", async () => {
    await makeAccount(home, "poor");
    await fails(["stake", "--account", "poor"], 3, "OMNI_BALANCE_INSUFFICIENT");
    const client = await connect(localDeveloper());
    const { address } = await makeAccount(home, "gasless");
    await (await client.transferOmni({ to: address, amount: parseEther("1000") })).wait();
    await fails(["stake", "--account", "gasless"], 3, "OMNI_GAS_FUNDS_INSUFFICIENT");
  });

  it("says that the chain is down", async () => {
    await fails(["stake"], 1, "OMNI_CHAIN_UNREACHABLE", { rpc: "http://127.0.0.1:1" });
    await fails(["deploy"], 1, "OMNI_CHAIN_UNREACHABLE", { rpc: "http://127.0.0.1:1" });
  });

  it("notices other contracts", async (t) => {
    const folder = await temporaryFolder(t);
    const file = join(folder, "deployment.json");
    const deployment = await deploymentHere();
    await writeFile(file, serializeDeployment({ ...deployment, paymentHub: deployment.stakeVault }));
    await fails(["stake", "--deployment", file], 3, "OMNI_DEPLOYMENT_MISMATCH");
  });

  it("replaces what an older version noted of a local chain, and nothing that was named", async (t) => {
    const folder = await temporaryFolder(t);
    const file = deploymentPath(folder, chain.chainId);
    const { paymentHub } = await deploymentHere();
    const older = JSON.stringify({ chainId: chain.chainId, blockNumber: 1, contracts: { paymentHub } });
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, older);
    const common = { home: folder, rpc: chain.rpc, account: localDeveloper };
    await assert.rejects(deployContracts({ ...common, deployment: file }), { code: "OMNI_DEPLOYMENT_FILE" });
    assert.equal(await readFile(file, "utf8"), older);
    const { deployed, deployment } = await deployContracts(common);
    assert.equal(deployed, true);
    assert.deepEqual(await readDeployment(file), deployment);
  });

  it("funds nobody on a chain that is not the local one", async (t) => {
    const folder = await temporaryFolder(t);
    const real = await startLocalChain({ port: 0, chainId: 1_337 });
    t.after(() => real.stop());
    const settings = { home: folder, rpc: real.rpc };
    await fails(["deploy", "--fund", payer.address], 2, "OMNI_FUNDING_REFUSED", settings);
    await fails(["deploy"], 1, "OMNI_NO_ACCOUNT", settings);
  });
});
