import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { after, before, describe, it } from "node:test";
import { type Address, type Hex, keccak256, parseEther, stringToHex, toHex } from "viem";
import { raiseMinimumStake } from "../../sdk/examples/change-parameter.ts";
import { noteWork, payRewards } from "../../sdk/examples/claim-rewards.ts";
import { acceptDelegations, collectAndLeave, delegateTo } from "../../sdk/examples/delegate.ts";
import { deploy } from "../../sdk/examples/deploy.ts";
import { proveContradiction } from "../../sdk/examples/dispute.ts";
import { contribute, openImprovement } from "../../sdk/examples/federated-round.ts";
import { collectPayment, payForTokens } from "../../sdk/examples/pay-operator.ts";
import { scoreEpoch } from "../../sdk/examples/score-epoch.ts";
import { stakeAndLease } from "../../sdk/examples/stake-and-lease.ts";
import { verifyBlock } from "../../sdk/examples/verify-proof.ts";
import { type Wait, waitOnChain } from "../../sdk/examples/wait.ts";
import { watchOperator } from "../../sdk/examples/watch-events.ts";
import { encodeGroth16Evidence, type OmniClient, parseDeployment } from "../../sdk/src/index.ts";
import { makeAttempt } from "../helpers/court/attempt.ts";
import { provenEvidence, provenProduct } from "../helpers/leaves/proven.ts";
import { DAY, developer, type Economy, startEconomy } from "../helpers/sdk/economy.ts";

const omni = (amount: string) => parseEther(amount);
const manifestCid: Hex = `0x01711e20${"7e".repeat(32)}`;
const peerId = toHex(new Uint8Array(38).fill(7));
const [operator, delegator] = [developer(1), developer(4)];
const validators = [5, 6, 7].map(developer);

/** The examples as one story: each begins where the one before ended. */
describe("the examples", () => {
  let economy: Economy;
  let wait: Wait;
  let modelId: Hex;
  let clients: Map<Address, OmniClient>;

  before(async () => {
    economy = await startEconomy("anvil");
    const { deployer, advance, now, test, clientOf } = economy;
    const bank = clientOf(deployer);
    for (const { address } of [delegator, ...validators]) {
      await (await bank.transferOmni({ to: address, amount: omni("20000") })).wait();
    }
    const everybody = [operator, delegator, deployer, economy.payer, ...validators];
    clients = new Map(everybody.map((account) => [account.address, clientOf(account)]));
    // Hours pass at once on a local chain; then the example's own wait looks, and finds that they have.
    const real = waitOnChain(bank, { interval: 10 });
    wait = {
      async until(time) {
        await advance(Number(time - (await now())) + 1);
        await real.until(time);
      },
      async forBlock(blockNumber) {
        const latest = await bank.getBlockNumber({ cacheTime: 0 });
        if (latest < blockNumber) await test.mine({ blocks: Number(blockNumber - latest) });
        await real.forBlock(blockNumber);
      },
    };
  });
  after(() => economy?.[Symbol.asyncDispose]());

  const as = ({ address }: { address: Address }) => clients.get(address) ?? assert.fail(address);
  const nextEpoch = async () => wait.until(((await economy.now()) / BigInt(DAY) + 1n) * BigInt(DAY) + 60n);

  it("deploy the contracts", async () => {
    const { deployment, file } = await deploy(economy.chain.rpc, economy.deployer);
    assert.deepEqual(parseDeployment(file), deployment);
  });

  it("stake, and offer layers", async () => {
    const lease = await stakeAndLease(as(operator), { manifestCid, peerId });
    modelId = lease.modelId;
    assert.equal(await as(operator).isLeaseLive({ leaseId: lease.leaseId }), true);
  });

  it("pay an operator as a dApp does, and watch it", { timeout: 30_000 }, async () => {
    const stop = new AbortController();
    const { promise: seen, resolve } = Promise.withResolvers<string>();
    await watchOperator(as(delegator), { operator: operator.address, onLine: resolve, signal: stop.signal });
    const signed = await payForTokens(as(economy.payer), modelId);
    assert.equal(await collectPayment(as(operator), signed), omni("0.016"));
    assert.equal(await seen, `earned 0.016 OMNI from ${economy.payer.address}`);
    stop.abort();
  });

  it("accept delegations, and delegate", async () => {
    await assert.rejects(delegateTo(as(delegator), operator.address, omni("500")), /only 0 OMNI wei/);
    await acceptDelegations(as(operator));
    const shares = await delegateTo(as(delegator), operator.address, omni("500"));
    assert.equal(shares, omni("500"));
  });

  it("judge an epoch", async () => {
    for (const account of validators) {
      await (await as(account).stake({ amount: omni("10000") })).wait();
      await (await as(account).joinValidators({ bond: omni("100") })).wait();
    }
    await (await as(operator).enrolOperator()).wait();
    // Payments are held back for a day. Work counts in the epoch in which they are released.
    await nextEpoch();
    await nextEpoch();
    await (await as(operator).release()).wait();
    await noteWork(as(delegator), [operator.address]);
    await nextEpoch();
    const judging = validators.map(as);
    const round = await scoreEpoch(judging, (who) => (who === operator.address ? 9_200 : undefined), wait);
    const [column] = round.columns;
    assert.ok(column?.judged && column.score > 5_000);
    assert.equal(await as(delegator).getScore({ operator: operator.address }), column.score);
  });

  it("pay rewards, which operator and delegator collect", async () => {
    // 0.9 of the burn, a tenth of 0.016 OMNI, at the first score of a half, which decayed for an epoch; a tenth of that is
    // the validators'.
    const paid = await payRewards(as(economy.deployer), wait);
    assert.equal(paid, (omni("0.0016") * 9n * 9n * 475n) / 100_000n);
    await economy.advance(7 * DAY + 1);
    const { collected, readyAt } = await collectAndLeave(as(delegator), operator.address);
    // A third of the stake, less a tenth, rounded down.
    const part = (paid * 3n) / 10n;
    assert.ok(collected <= part && part - collected < 3n, `${collected} of ${part}`);
    await wait.until(readyAt);
    const { amount } = await (await as(delegator).withdrawDelegation({ operator: operator.address })).wait();
    assert.equal(amount, omni("500"));
  });

  it("convict an operator of two receipts that contradict each other", async () => {
    const made = {
      domain: economy.deployment,
      operator,
      payer: economy.payer,
      manifest: modelId,
      attempt: 0,
    };
    const work = { now: await economy.now(), positions: 5 };
    const [honest, lying] = [
      makeAttempt({ ...made, ...work }),
      makeAttempt({ ...made, ...work, cheats: { 10: "computation" } }),
    ];
    const signedAt = await economy.now();
    const contradiction = {
      terms: honest.terms,
      one: await honest.sign({ signedAt }),
      other: await lying.sign({ signedAt }),
    };
    const rewarded = await proveContradiction(as(delegator), contradiction, wait);
    // 30 % of the tenth of 1,000 OMNI that is slashed.
    assert.equal(rewarded, omni("30"));
  });

  it("have a proof of a block, and verify it off chain and on chain", async () => {
    const type = 12;
    const { planRoot, statement } = provenProduct(type);
    const { position, layer, index, dispute } = statement;
    const answers = (evidence = provenEvidence(type)) => ({
      prove: async () => ({ statement, evidence: encodeGroth16Evidence(evidence) }),
    });
    const request = { terms: modelId, position, layer, index, dispute };
    const verify = (transport = answers()) => verifyBlock(as(delegator), planRoot, transport, request);
    assert.deepEqual(await verify(), { right: true, verdict: "right" });
    const { proof, ...values } = provenEvidence(type);
    const [commitment, sums] = [proof.commitment + 1n, proof.sums];
    const forged = answers({ ...values, proof: { points: proof.points, commitment, sums } });
    await assert.rejects(verify(forged), { code: "OMNI_LEAF_PROOF_INVALID" });
  });

  it("open a federated round, and contribute to it", async () => {
    const heldOut = keccak256(stringToHex("held-out set"));
    const { roundId } = await openImprovement(as(economy.deployer), modelId, heldOut);
    const others = [economy.payer, ...validators].map(as);
    for (const [i, client] of others.entries()) {
      const commitment = keccak256(toHex(i));
      await (await client.commitContribution({ roundId, commitment, norm: 1_000 })).wait();
    }
    const bytes = new TextEncoder().encode("an adapter, trained at home");
    const contribution = await contribute(as(delegator), roundId, bytes, wait);
    assert.equal(contribution.state, "revealed");
  });

  it("change a parameter", async () => {
    assert.equal(await raiseMinimumStake(as(economy.deployer), wait), omni("1500"));
  });

  it("are all listed in the documents", async () => {
    const page = await readFile(new URL("../../docs/SDK.md", import.meta.url), "utf8");
    for (const name of await readdir(new URL("../../sdk/examples/", import.meta.url))) {
      assert.ok(page.includes(`](../sdk/examples/${name})`), name);
    }
  });
});
