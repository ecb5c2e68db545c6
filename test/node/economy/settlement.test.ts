import assert from "node:assert/strict";
import { test } from "node:test";
import { generateKeyPair } from "@libp2p/crypto/keys";
import { peerIdFromPrivateKey } from "@libp2p/peer-id";
import { createTestClient, http, parseEther } from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { connectChain } from "../../../node/src/economy/chain/connect.ts";
import { deployContracts } from "../../../node/src/economy/chain/deploy.ts";
import { fundLocalAccount, localDeveloper } from "../../../node/src/economy/chain/local-funds.ts";
import { Collector, releasableFrom } from "../../../node/src/economy/collector.ts";
import { LeaseKeeper } from "../../../node/src/economy/lease.ts";
import { startLocalChain } from "../../../node/src/economy/local-chain/local-chain.ts";
import { modelVersionsOf } from "../../../node/src/economy/model-version.ts";
import { createOperatorBooks } from "../../../node/src/economy/operator-books.ts";
import { createPayerBooks } from "../../../node/src/economy/payer-books.ts";
import { publishVersion, registeredVersion } from "../../../node/src/economy/publish.ts";
import { leasedCandidates, leasingPeers, rankedCandidates } from "../../../node/src/economy/registry.ts";
import { createSdkChain } from "../../../node/src/economy/sdk-chain.ts";
import { decodeSigned } from "../../../node/src/economy/signed-types.ts";
import { manifestOf } from "../../../node/src/store/shard-file.ts";
import { hashVerifierSet } from "../../../sdk/src/index.ts";
import { embeddedModel } from "../../helpers/models.ts";
import { overTheWire, SHAPE, stepTrace, temporaryHome } from "./session-fixture.ts";

const PRICE = parseEther("0.001");

test("a session is leased, reserved, worked, paid, claimed and released on a real chain", async (t) => {
  await using local = await startLocalChain({ port: 0 });
  const home = await temporaryHome(t);
  const { rpc } = local;
  const { deployment } = await deployContracts({ home, rpc, account: () => localDeveloper() });
  const payer = privateKeyToAccount(generatePrivateKey());
  const operator = privateKeyToAccount(generatePrivateKey());
  for (const { address } of [payer, operator]) await fundLocalAccount({ rpc, deployment, address });
  const payerClient = await connectChain({ home, rpc, account: payer });
  const operatorClient = await connectChain({ home, rpc, account: operator });
  const domain = deployment;

  const { cid: manifest, manifest: content } = await manifestOf(embeddedModel);
  const versions = modelVersionsOf(deployment, manifest, content);
  const version = await registeredVersion(payerClient, versions);
  const { modelId, judged } = version;
  assert.ok(judged);
  // Operators that start together all publish; one of them succeeds and none fails.
  const racers = [payerClient, operatorClient, operatorClient];
  const published = await Promise.all(racers.map((client) => publishVersion(client, version)));
  assert.equal(published.filter((hash) => hash !== undefined).length, 1, "once");
  assert.equal(await publishVersion(operatorClient, version), undefined, "once");
  const { weightRoot, verifierSet } = await payerClient.getModel({ modelId });
  assert.equal(weightRoot, judged.plan.weightRoot);
  assert.equal(verifierSet, hashVerifierSet(judged.set));
  assert.ok(await payerClient.isModelLeafDeployed({ code: "evmLeaf", planRoot: judged.plan.planRoot }));
  await (await payerClient.deposit({ amount: parseEther("100") })).wait();
  await (await operatorClient.stake({ amount: parseEther("1000") })).wait();

  const peerId = peerIdFromPrivateKey(await generateKeyPair("Ed25519")).toString();
  const operatorChain = createSdkChain(operatorClient);
  const keeper = new LeaseKeeper({
    chain: operatorChain,
    manifest,
    judged: true,
    offer: {
      modelId,
      layers: [0, 4],
      price: PRICE,
      peerId,
      endpoint: "/ip4/127.0.0.1/udp/4001/quic-v1",
    },
    onProblem: (error) => assert.fail(String(error)),
  });
  await keeper.start();
  const [candidate] = await leasedCandidates(payerClient, versions);
  assert.deepEqual(candidate, {
    peerId,
    addresses: [`/ip4/127.0.0.1/udp/4001/quic-v1/p2p/${peerId}`],
    layers: [0, 4],
    price: PRICE,
    operator: operator.address,
    version: modelId,
  });
  assert.deepEqual(await leasingPeers(payerClient, manifest), [candidate?.addresses]);
  // An operator that never earned has the prior's rank, at the market's own price: 0.05 x its stake's factor x 0.5.
  const [ranked] = await rankedCandidates(payerClient, versions);
  const { rank, ...same } = ranked ?? assert.fail();
  assert.deepEqual(same, candidate);
  assert.ok(rank !== undefined && rank > 0.01 && rank < 0.025, `${rank}`);

  const payerBooks = createPayerBooks({
    home,
    domain,
    signer: payer,
    chain: createSdkChain(payerClient),
    versionOf: () => ({ modelId, judged: true }),
  });
  const operatorBooks = createOperatorBooks({
    home,
    domain,
    signer: operator,
    chain: operatorChain,
    lease: () => keeper.leased,
  });
  const session = 77n;
  const paid = await payerBooks.open({ session, manifest, stages: [candidate], positions: 300, seed: 1n });
  const { tauTable } = decodeSigned("SessionTerms", paid.terms(0)).value;
  assert.equal(tauTable, (await payerClient.getToleranceTable()).hash);
  const receipts: unknown[] = [];
  const served = await operatorBooks.open({
    terms: overTheWire(paid.terms(0)),
    session,
    manifest,
    layers: [0, 4],
    shape: SHAPE,
    hop: 0,
    threads: 1,
    capacity: 300,
    gatewayPeerId: "gateway",
    onReceipt: (receipt) => receipts.push(overTheWire(receipt)),
  });
  await paid.accepted(0, overTheWire(served.accepted));
  await served.voucher(overTheWire(await paid.prepay(0, 64)));
  served.record(stepTrace(0, 64));
  for (let position = 64; position < 90; position++) {
    await served.waitForPayment(position, AbortSignal.timeout(5_000));
    served.record(stepTrace(position));
  }
  await served.finish();
  for (const receipt of receipts) {
    const voucher = await paid.receipt(0, receipt, 90);
    if (voucher !== undefined) await served.voucher(overTheWire(voucher));
  }
  assert.deepEqual(paid.paid, [90n * PRICE]);

  const collector = new Collector({ home, domain, operator: operator.address, chain: operatorChain });
  assert.equal((await collector.claimable()).amount, 90n * PRICE, "claimable while the session is open");
  await served.close();
  await paid.close(90);

  const claimed = await collector.collect();
  assert.equal(claimed.accepted, 90n * PRICE);
  assert.deepEqual(
    claimed.claims.flatMap(({ refused }) => refused),
    [],
  );
  assert.equal(claimed.release, undefined, "held back for the refund window");
  const releaseAt = releasableFrom(claimed);
  assert.ok(releaseAt !== undefined);
  assert.equal((await collector.collect()).accepted, 0n, "nothing is claimed twice");

  const clock = await operatorChain.clock();
  const time = createTestClient({ mode: "anvil", transport: http(rpc), chain: operatorClient.chain });
  await time.increaseTime({ seconds: 3_600 });
  assert.ok((await operatorChain.clock()) >= clock + 3_600n, "the clock goes on while no block is made");

  const before = await operatorClient.getOmniBalance({ address: operator.address });
  await time.setNextBlockTimestamp({ timestamp: releaseAt });
  await time.mine({ blocks: 1 });
  const released = await collector.collect();
  assert.equal(released.paid, 81n * PRICE);
  assert.equal(released.burned, 9n * PRICE);
  assert.equal(await operatorClient.getOmniBalance({ address: operator.address }), before + 81n * PRICE);

  await keeper.stop();
  assert.deepEqual(await leasedCandidates(payerClient, versions), []);
});
