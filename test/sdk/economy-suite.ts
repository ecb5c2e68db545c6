import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import {
  createWalletClient,
  custom,
  encodeFunctionData,
  HttpRequestError,
  http,
  parseEther,
  toHex,
} from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { prevrandaoBeaconBytecode } from "../../sdk/src/abi/PrevrandaoBeacon.ts";
import {
  contractNames,
  createOmniClient,
  type Deployment,
  deployOmni,
  developmentKeys,
  getModelId,
  hashVoucher,
  isRefused,
  type Offer,
  type OmniSdkError,
  paymentHubAbi,
  stakeVaultAbi,
  verifyVoucher,
} from "../../sdk/src/index.ts";
import type { LocalChainName } from "../helpers/sdk/chains.ts";
import { DAY, type Economy, HOUR, startEconomy, voucherOf, zeroHash } from "../helpers/sdk/economy.ts";
import { refuses } from "../helpers/sdk/refuses.ts";
import { delegationTests, timelockTests } from "./delegation.ts";
import { governanceTests } from "./governance.ts";
import { captureTests } from "./governance-capture.ts";
import { toleranceTests } from "./tolerances.ts";
import { verifierTests } from "./verifiers.ts";

const omni = (amount: string) => parseEther(amount);
const manifestCid = `0x01711e20${"ab".repeat(32)}` as const;
const peerId = toHex(new Uint8Array(38).fill(7));

/** The whole economy through the SDK, as a story: each part begins where the one before ended. */
export function economySuite(name: LocalChainName): void {
  describe(`the SDK on ${name}`, () => {
    let economy: Economy;
    let other: Promise<Deployment> | undefined;
    /** A second deployment, governed by others than those who deployed it. */
    const deployOther = (): Promise<Deployment> => {
      const { deployer, stranger, payer, clientOf } = economy;
      const owners = { guardians: [stranger.address], governors: [payer.address] };
      other ??= deployOmni(clientOf(deployer), { ...owners, lookahead: 2n });
      return other;
    };
    before(async () => {
      economy = await startEconomy(name);
    });
    after(() => economy?.[Symbol.asyncDispose]());

    describe("deployment", () => {
      const most = omni("350000000");

      it("takes a transaction a contract and one more, and verifies", async () => {
        assert.equal(economy.steps.length, 20);
        assert.ok(economy.steps.every(({ gasUsed }) => gasUsed < 16_777_216n));
        await economy.clientOf().verifyDeployment();
      });

      it("leaves the deployer without power", async () => {
        const { deployer, stranger } = economy;
        const mint = economy.clientOf(deployer).mintOmni({ to: stranger.address, amount: 1n });
        await refuses(mint, "OMNI_UNAUTHORIZED");
      });

      it("takes a beacon that is given, if it is one, and the most that may exist at first", async () => {
        const { deployer, clientOf } = economy;
        const { beacon, omniToken } = economy.deployment;
        const deployment = await deployOmni(clientOf(deployer), { beacon, initialSupply: most });
        assert.equal(deployment.beacon, beacon);
        await createOmniClient({ rpc: economy.chain.rpc, deployment }).verifyDeployment();
        await refuses(deployOmni(clientOf(deployer), { beacon: omniToken }), "OMNI_DEPLOYMENT_MISMATCH");
        const nobody = privateKeyToAccount(generatePrivateKey()).address;
        await refuses(deployOmni(clientOf(deployer), { beacon: nobody }), "OMNI_DEPLOYMENT_MISMATCH");
      });

      it("is refused before anything is paid where a parameter is out of bounds", async () => {
        const client = economy.clientOf(economy.deployer);
        const count = () => client.getTransactionCount({ address: economy.deployer.address });
        const before = await count();
        await refuses(deployOmni(client, { initialSupply: most + 1n }), "OMNI_VALUE_INVALID");
        await refuses(deployOmni(client, { lookahead: 1n }), "OMNI_VALUE_INVALID");
        await refuses(deployOmni(client, { lookahead: 257n }), "OMNI_VALUE_INVALID");
        assert.equal(await count(), before);
      });

      it("takes no keys to a public chain for which everybody can forge proofs, and pays nothing", async () => {
        const { deployer, chain, clientOf } = economy;
        const { request } = http(chain.rpc)({});
        const transport = custom({
          request: async ({ method, params }: { method: string; params?: unknown }) => {
            if (method === "eth_sendRawTransaction") throw new Error("nothing is to be sent");
            return method === "eth_chainId" ? "0x2105" : request({ method, params } as never);
          },
        });
        const base = { ...clientOf().chain, id: 8_453 };
        const client = createWalletClient({ account: deployer, chain: base, transport });
        await refuses(deployOmni(client), "OMNI_CEREMONY_KEYS_REQUIRED");
        const groth16Keys = developmentKeys.map((key, i) => (i === 3 ? key : { ...key, delta: key.beta }));
        const error = await refuses(deployOmni(client, { groth16Keys }), "OMNI_CEREMONY_KEYS_REQUIRED");
        assert.match(error.remedy, /--groth16-keys/);
        await refuses(deployOmni(client, { groth16Keys: groth16Keys.slice(1) }), "OMNI_VALUE_INVALID");
      });

      it("says that a chain has no randomness", async () => {
        const { deployer, chain, clientOf } = economy;
        // As rollups do whose PREVRANDAO is the constant 1.
        const data = `0x7a12089f${"1".padStart(64, "0")}`;
        const refusal = Object.assign(new Error("execution reverted"), { code: 3, data });
        const { request } = http(chain.rpc)({});
        const transport = custom({
          request: async ({ method, params }: { method: string; params?: readonly { data?: string }[] }) => {
            if (params?.[0]?.data?.startsWith(prevrandaoBeaconBytecode)) throw refusal;
            return request({ method, params } as never);
          },
        });
        const client = createWalletClient({ account: deployer, chain: clientOf().chain, transport });
        const error = await refuses(deployOmni(client), "OMNI_NO_RANDOMNESS");
        assert.ok(isRefused(error, "NoRandomness") && error.args.value === 1n);
        assert.match(error.remedy, /`beacon`/);
      });

      it("is refused on another chain than the client's", async () => {
        const { deployer, chain } = economy;
        const wrong = { ...economy.clientOf().chain, id: 1 };
        const client = createWalletClient({ account: deployer, chain: wrong, transport: http(chain.rpc) });
        await refuses(deployOmni(client), "OMNI_WRONG_CHAIN");
      });
    });

    governanceTests(() => economy, deployOther);

    describe("verifyDeployment", () => {
      const verify = (change: Partial<Deployment>, rpc = economy.chain.rpc) =>
        createOmniClient({ rpc, deployment: { ...economy.deployment, ...change } }).verifyDeployment();

      it("says that the chain is down", async () => {
        await refuses(verify({}, "http://127.0.0.1:1"), "OMNI_CHAIN_UNREACHABLE");
      });

      it("says that the chain is another one", async () => {
        await refuses(verify({ chainId: 10 }), "OMNI_WRONG_CHAIN");
      });

      it("says where there is no contract", async () => {
        const paymentHub = privateKeyToAccount(generatePrivateKey()).address;
        const error = await refuses(verify({ paymentHub }), "OMNI_NOT_DEPLOYED");
        assert.ok("address" in error && error.address === paymentHub);
      });

      it("says where there is another contract", async () => {
        const { omniToken, stakeVault, accessManager } = economy.deployment;
        await refuses(verify({ paymentHub: omniToken }), "OMNI_DEPLOYMENT_MISMATCH");
        await refuses(verify({ omniToken: stakeVault }), "OMNI_DEPLOYMENT_MISMATCH");
        await refuses(verify({ timelock: accessManager }), "OMNI_DEPLOYMENT_MISMATCH");
      });

      it("refuses each contract of another deployment, and each that is another's", async () => {
        const { deployment } = economy;
        const other = await deployOther();
        for (const name of contractNames) {
          await refuses(verify({ [name]: other[name] }), "OMNI_DEPLOYMENT_MISMATCH");
          const wrong = name === "examiner" ? deployment.stakeVault : deployment.examiner;
          await refuses(verify({ [name]: wrong }), "OMNI_DEPLOYMENT_MISMATCH");
        }
      });
    });

    it("reads the clock of the next block, however old the latest is", async () => {
      const client = economy.clientOf();
      const { timestamp } = await client.getBlock();
      await economy.skip(100);
      const { now, paused } = await client.getClock();
      assert.ok(now >= timestamp + 100n, `${now - timestamp} s later`);
      assert.equal(paused, false);
      assert.equal((await client.getBlock()).timestamp, timestamp);
      const then = await client.getClock({ blockNumber: await client.getBlockNumber({ cacheTime: 0 }) });
      assert.equal(then.now, timestamp);
    });

    describe("token", () => {
      it("moves OMNI, and knows the supply", async () => {
        const { operator, payer, stranger } = economy;
        const { wait } = await economy.clientOf(payer).transferOmni({ to: stranger.address, amount: 5n });
        const { receipt } = await wait({ timeout: 10_000 });
        assert.equal(receipt.status, "success");
        assert.equal(await economy.clientOf().getOmniBalance({ address: stranger.address }), 5n);
        const back = await economy.clientOf(stranger).transferOmni({ to: operator.address, amount: 5n });
        await back.wait();
        const supply = await economy.clientOf().getOmniSupply();
        assert.deepEqual(supply, {
          circulating: omni("100000000"),
          minted: omni("100000000"),
          cap: omni("1000000000"),
        });
      });

      it("says who lacks OMNI, and how much", async () => {
        const { operator, stranger } = economy;
        const client = economy.clientOf(stranger);
        const error = await refuses(
          client.transferOmni({ to: operator.address, amount: 9n }),
          "OMNI_BALANCE_INSUFFICIENT",
        );
        assert.ok(isRefused(error, "ERC20InsufficientBalance"));
        assert.deepEqual(error.args, { sender: stranger.address, balance: 0n, needed: 9n });
      });

      it("says who cannot pay for gas", async () => {
        const poor = privateKeyToAccount(generatePrivateKey());
        const fund = await economy.clientOf(economy.payer).transferOmni({ to: poor.address, amount: 1n });
        await fund.wait();
        const transfer = economy.clientOf(poor).transferOmni({ to: economy.payer.address, amount: 1n });
        await refuses(transfer, "OMNI_GAS_FUNDS_INSUFFICIENT");
      });

      it("needs an account to write", async () => {
        const client = economy.clientOf();
        await refuses(client.burnOmni({ amount: 1n }), "OMNI_ACCOUNT_REQUIRED");
      });

      it("refuses arguments that no contract takes", async () => {
        const burn = economy.clientOf(economy.payer).burnOmni({ amount: -1n });
        await refuses(burn, "OMNI_VALUE_INVALID");
      });
    });

    describe("stake", () => {
      it("is refused without an allowance where none is asked for", async () => {
        const staking = economy.clientOf(economy.operator).stake({ amount: 1n, approval: "none" });
        await refuses(staking, "OMNI_ALLOWANCE_INSUFFICIENT");
      });

      it("is added with a permit and with an approval", async () => {
        const { operator } = economy;
        const client = economy.clientOf(operator);
        const { minimumStake } = await client.getStakeParameters();
        assert.equal(minimumStake, omni("1000"));
        assert.equal((await client.getOperator({ operator: operator.address })).eligible, false);
        await economy.skip(2 * HOUR);
        const permitted = await (await client.stake({ amount: omni("999") })).wait();
        assert.equal(permitted.amount, omni("999"));
        const approved = await client.stake({ amount: omni("1"), approval: "approve" });
        await approved.wait();
        const { active, exiting, eligible, exits } = await client.getOperator({ operator: operator.address });
        assert.deepEqual(
          { active, exiting, eligible, exits },
          { active: minimumStake, exiting: 0n, eligible: true, exits: [] },
        );
        const { stakeVault: spender } = economy.deployment;
        assert.equal(await client.getOmniAllowance({ owner: operator.address, spender }), 0n);
      });
    });

    describe("models and leases", () => {
      const modelId = getModelId({ manifestCid });
      const offer = (a: number, b: number): Offer => ({ modelId, a, b, price: 10n, peerId, endpoint: "" });

      it("publishes a model once", async () => {
        const client = economy.clientOf(economy.operator);
        await refuses(client.getModel({ modelId }), "OMNI_MODEL_UNKNOWN");
        const published = await (await client.publishModel({ manifestCid })).wait();
        assert.equal(published.modelId, modelId);
        assert.equal(await client.getManifestCid({ modelId }), manifestCid);
        assert.equal((await client.getModel({ modelId })).publisher, economy.operator.address);
        await refuses(client.publishModel({ manifestCid }), "OMNI_MODEL_ALREADY_REGISTERED");
        const judged = { weightRoot: `0x${"01".repeat(32)}`, verifierSet: `0x${"02".repeat(32)}` } as const;
        const { modelId: other } = await (await client.publishModel({ manifestCid, ...judged })).wait();
        const publisher = economy.operator.address;
        assert.deepEqual(await client.listModelVersions({ manifestCid }), [
          { modelId, weightRoot: zeroHash, verifierSet: zeroHash, publisher },
          { modelId: other, ...judged, publisher },
        ]);
        const unknown = `${manifestCid.slice(0, -2)}00` as const;
        assert.deepEqual(await client.listModelVersions({ manifestCid: unknown as typeof manifestCid }), []);
        await refuses(client.publishModel({ manifestCid: "0x01551e20" }), "OMNI_MANIFEST_CID_INVALID");
      });

      it("leases only with enough stake", async () => {
        const error = await refuses(
          economy.clientOf(economy.stranger).openLease({ offer: offer(0, 2) }),
          "OMNI_STAKE_BELOW_MINIMUM",
        );
        assert.ok(isRefused(error, "StakeBelowMinimum"));
        assert.equal(error.args.minimum, omni("1000"));
      });

      it("lists leases page by page while they live", async () => {
        const { operator } = economy;
        const client = economy.clientOf(operator);
        const ids: bigint[] = [];
        for (const [a, b] of [
          [0, 2],
          [2, 4],
          [4, 6],
        ] as const) {
          const { leaseId, expiresAt } = await (await client.openLease({ offer: offer(a, b) })).wait();
          assert.ok(expiresAt >= (await economy.now()) + BigInt(DAY) - 120n);
          ids.push(leaseId);
        }
        const listed = await client.listLeases({ modelId, pageSize: 1 });
        assert.deepEqual(new Set(listed.map(({ id }) => id)), new Set(ids));
        assert.deepEqual(listed.find(({ id }) => id === ids[1])?.offer, offer(2, 4));
        assert.equal((await client.listLeases({ modelId, limit: 2 })).length, 2);
        assert.deepEqual(await client.listOperatorLeases({ operator: operator.address }), ids);
        const [first = 0n, second = 0n, third = 0n] = ids;
        await (await client.endLease({ leaseId: third })).wait();
        await economy.advance(20 * HOUR);
        await (await client.extendLeases({ leaseIds: [first] })).wait();
        await economy.advance(10 * HOUR);
        assert.deepEqual(
          (await client.listLeases({ modelId })).map(({ id }) => id),
          [first],
        );
        assert.equal(await client.isLeaseLive({ leaseId: second }), false);
        await (await economy.clientOf(economy.stranger).pruneLease({ leaseId: second })).wait();
        await refuses(client.getLease({ leaseId: second }), "OMNI_LEASE_UNKNOWN");
        await refuses(
          economy.clientOf(economy.stranger).endLease({ leaseId: first }),
          "OMNI_LEASE_NOT_OWNED",
        );
      });
    });

    describe("payments", () => {
      const laneOf = (lane: bigint) =>
        economy.clientOf().getLane({ payer: economy.payer.address, payee: economy.operator.address, lane });

      it("deposits and funds a route, or none of it", async () => {
        const { payer, operator } = economy;
        const client = economy.clientOf(payer);
        await (await client.deposit({ amount: omni("10") })).wait();
        await (await client.deposit({ amount: omni("10"), approval: "approve" })).wait();
        assert.equal(await client.getUnspentDeposit({ payer: payer.address }), omni("20"));
        const reservations = [0n, 1n].map((lane) => ({ payee: operator.address, lane, amount: omni("4") }));
        await (await client.reserveMany({ reservations })).wait();
        assert.equal((await laneOf(1n)).reserved, omni("4"));
        const tooMuch = [
          { payee: operator.address, lane: 0n, amount: omni("1") },
          { payee: operator.address, lane: 1n, amount: omni("12") },
        ];
        const error = await refuses(
          client.reserveMany({ reservations: tooMuch }),
          "OMNI_DEPOSIT_INSUFFICIENT",
        );
        assert.ok(isRefused(error, "DepositInsufficient"));
        assert.equal(await client.getUnspentDeposit({ payer: payer.address }), omni("12"));
        const lanes = await client.listLanes({ payer: payer.address, blockRange: 3n });
        assert.deepEqual(
          lanes.map(({ lane, reserved }) => [lane, reserved]),
          [
            [0n, omni("4")],
            [1n, omni("4")],
          ],
        );
      });

      it("accepts a voucher, and tells who watches", { timeout: 20_000 }, async (t) => {
        const { operator, payer, stranger, deployment } = economy;
        const client = economy.clientOf(operator);
        const { promise: seen, resolve } = Promise.withResolvers<bigint>();
        const fromBlock = (await client.getBlockNumber({ cacheTime: 0 })) + 1n;
        const unwatch = economy.clientOf().watchPaymentHub({
          eventName: "VoucherAccepted",
          args: { payee: operator.address },
          fromBlock,
          onEvent: ({ args }) => resolve(args.amount),
        });
        t.after(unwatch);
        const signed = await voucherOf(economy, { lane: 0n, cumulative: omni("3") });
        assert.ok(await verifyVoucher(deployment, signed));
        await refuses(economy.clientOf(stranger).claim(signed), "OMNI_VOUCHER_NOT_FOR_CALLER");
        const forged = await voucherOf(economy, { lane: 0n, cumulative: omni("3") }, stranger);
        assert.equal(await verifyVoucher(deployment, forged), false);
        await refuses(client.claim(forged), "OMNI_VOUCHER_SIGNER_INVALID");
        const { amount } = await (await client.claim(signed)).wait();
        assert.equal(amount, omni("3"));
        assert.equal(await seen, omni("3"));
        await refuses(client.claim(signed), "OMNI_VOUCHER_WORTHLESS");
        const { accepted } = await client.getLane({
          payer: payer.address,
          payee: operator.address,
          lane: 0n,
        });
        assert.equal(accepted, omni("3"));
      });

      it("counts a voucher over its lane for what is reserved, and refuses one that expired", async () => {
        const client = economy.clientOf(economy.operator);
        const over = await voucherOf(economy, { lane: 0n, cumulative: omni("100"), seq: 2n });
        const { amount } = await (await client.claim(over)).wait();
        assert.equal(amount, omni("1"));
        await refuses(client.claim(over), "OMNI_VOUCHER_WORTHLESS");
        const expired = await voucherOf(economy, {
          lane: 1n,
          cumulative: 5n,
          expiry: (await economy.now()) - 1n,
        });
        const error = await refuses(client.claim(expired), "OMNI_VOUCHER_EXPIRED");
        assert.ok(isRefused(error, "VoucherExpired"));
        assert.equal(error.args.expiry, expired.voucher.expiry);
      });

      it("claims a batch, and says which voucher was skipped and why", async () => {
        const client = economy.clientOf(economy.operator);
        const vouchers = [
          await voucherOf(economy, { lane: 1n, cumulative: omni("1") }),
          await voucherOf(economy, { lane: 0n, cumulative: omni("1") }),
          await voucherOf(economy, { lane: 1n, cumulative: omni("2") }, economy.stranger),
        ];
        const { amount, refused } = await (await client.claimBatch({ vouchers })).wait();
        assert.equal(amount, omni("1"));
        assert.deepEqual(
          refused.map(({ index, reason }) => [index, reason]),
          [
            [1, "VoucherWorthless"],
            [2, "VoucherSignerInvalid"],
          ],
        );
      });

      it("holds payments back, then pays 90 % and burns 10 %", async () => {
        const { operator } = economy;
        const client = economy.clientOf(operator);
        const payee = operator.address;
        const held = await client.getPayee({ payee });
        assert.deepEqual([held.heldBack, held.heldBackLimit, held.releasable], [omni("5"), omni("5"), 0n]);
        await refuses(client.release(), "OMNI_NOTHING_TO_RELEASE");
        await economy.skip(26 * HOUR);
        assert.equal((await client.getPayee({ payee })).releasable, omni("5"));
        const balance = await client.getOmniBalance({ address: payee });
        const { paid, burned } = await (await economy.clientOf(economy.stranger).release({ payee })).wait();
        assert.deepEqual([paid, burned], [omni("4.5"), omni("0.5")]);
        assert.equal(await client.getOmniBalance({ address: payee }), balance + paid);
        assert.equal((await client.getOmniSupply()).circulating, omni("100000000") - burned);
      });

      it("lets a session key sign for a lane until its cap", async () => {
        const { operator, payer } = economy;
        const key = privateKeyToAccount(generatePrivateKey());
        const client = economy.clientOf(payer);
        const common = { payee: operator.address, lane: 1n, key: key.address };
        const expiry = (await economy.now()) + BigInt(7 * DAY);
        await refuses(
          client.authorizeSessionKey({ ...common, cap: omni("3"), expiry: await economy.now() }),
          "OMNI_SESSION_KEY_EXPIRY_TOO_EARLY",
        );
        await (await client.authorizeSessionKey({ ...common, cap: omni("2"), expiry })).wait();
        const beyond = await voucherOf(economy, { lane: 1n, cumulative: omni("3") }, key);
        await refuses(economy.clientOf(operator).claim(beyond), "OMNI_SESSION_KEY_CAP_EXCEEDED");
        const nonce = await client.getGrantNonce({ payer: payer.address });
        const grant = { payer: payer.address, ...common, cap: omni("3"), expiry, nonce };
        const signature = await client.signKeyGrant({ grant });
        const submit = { grant, signature };
        await (await economy.clientOf(economy.stranger).authorizeSessionKeyWithSignature(submit)).wait();
        assert.deepEqual(await client.getSessionKey({ payer: payer.address, ...common }), {
          cap: omni("3"),
          expiry,
        });
        const { amount } = await (await economy.clientOf(operator).claim(beyond)).wait();
        assert.equal(amount, omni("2"));
        await (await client.revokeSessionKey(common)).wait();
      });

      it("gives the rest of a lane back once the operator had time to claim", async () => {
        const { operator, payer } = economy;
        const client = economy.clientOf(payer);
        const lane = { payee: operator.address, lane: 1n };
        await refuses(client.reclaim(lane), "OMNI_RECLAIM_NOT_REQUESTED");
        const { reclaimAt } = await (await client.requestReclaim(lane)).wait();
        const again = await (await client.requestReclaim(lane)).wait();
        assert.equal(again.reclaimAt, reclaimAt, "asking again changes nothing");
        const error = await refuses(client.reclaim(lane), "OMNI_RECLAIM_TOO_EARLY");
        assert.ok(isRefused(error, "ReclaimTooEarly"));
        assert.equal(error.args.reclaimAt, reclaimAt);
        await economy.advance(4 * DAY + 1);
        const { amount } = await (await client.reclaim(lane)).wait();
        assert.equal(amount, omni("1"));
        await (await client.withdrawDeposit({ amount: omni("13") })).wait();
        await refuses(client.withdrawDeposit({ amount: 1n }), "OMNI_DEPOSIT_INSUFFICIENT");
      });
    });

    describe("exits", () => {
      it("frees stake after the exit delay", async () => {
        const { operator } = economy;
        const client = economy.clientOf(operator);
        await (await client.release()).wait();
        await refuses(client.unstake({ amount: omni("1001") }), "OMNI_STAKE_INSUFFICIENT");
        await refuses(client.withdrawStake(), "OMNI_NOTHING_TO_WITHDRAW");
        const { readyAt } = await (await client.unstake({ amount: omni("400") })).wait();
        const error = await refuses(client.withdrawStake(), "OMNI_NOTHING_TO_WITHDRAW");
        assert.ok(isRefused(error, "NothingToWithdraw"));
        assert.equal(error.args.readyAt, readyAt);
        assert.equal((await client.getOperator({ operator: operator.address })).eligible, false);
        await economy.advance(14 * DAY + 1);
        const { amount } = await (await client.withdrawStake()).wait();
        assert.equal(amount, omni("400"));
      });
    });

    timelockTests(() => economy);
    delegationTests(() => economy);
    captureTests(() => economy);
    toleranceTests(() => economy);
    verifierTests(() => economy);

    describe("transactions", () => {
      it("are given up by deadline and by signal", async () => {
        const client = economy.clientOf();
        const transactionHash = `0x${"77".repeat(32)}` as const;
        await refuses(client.waitForReceipt({ transactionHash, timeout: 30 }), "OMNI_TRANSACTION_TIMEOUT");
        const controller = new AbortController();
        const waiting = client.waitForReceipt({ transactionHash, signal: controller.signal });
        controller.abort(new Error("enough"));
        await assert.rejects(waiting, /enough/);
      });

      it("are waited for while the chain does not answer", async () => {
        const { chain, deployment, payer } = economy;
        const real = http(chain.rpc)({});
        let failures = 0;
        const flaky = custom(
          {
            async request(request: { method: string; params?: unknown }) {
              if (request.method === "eth_getTransactionReceipt" && failures++ < 3) {
                throw new HttpRequestError({ url: chain.rpc, details: "connection reset" });
              }
              return real.request(request as never);
            },
          },
          { retryCount: 0 },
        );
        const client = createOmniClient({ transport: flaky, deployment, account: payer });
        const { wait } = await client.approveOmni({ spender: deployment.stakeVault, amount: 0n });
        const { receipt } = await wait({ timeout: 10_000, confirmations: 1 });
        assert.deepEqual([receipt.status, failures], ["success", 4]);
        const deep = wait({ timeout: 10_000, confirmations: 2 });
        await economy.advance(1);
        assert.equal((await deep).receipt.status, "success");
      });

      it("that revert in a block say why", async () => {
        const { operator, chain, deployment } = economy;
        const client = economy.clientOf(operator);
        const data = encodeFunctionData({
          abi: stakeVaultAbi,
          functionName: "unstake",
          args: [omni("5000")],
        });
        // Hardhat's node throws at sending where anvil mines a failure; both end in the same refusal.
        const outcome = client
          .sendTransaction({
            account: operator,
            chain: client.chain,
            to: deployment.stakeVault,
            data,
            gas: 300_000n,
          })
          .then((transactionHash) => client.waitForReceipt({ transactionHash }));
        if (chain.program === "hardhat") return assert.rejects(outcome);
        const error = await refuses(outcome, "OMNI_TRANSACTION_REVERTED");
        assert.ok(isRefused(error.cause, "StakeInsufficient"));
      });

      it("are not sent to where there is no contract", async () => {
        const { chain, deployment, operator: account } = economy;
        const nobody = privateKeyToAccount(generatePrivateKey()).address;
        const gone = { ...deployment, omniToken: nobody, modelRegistry: nobody, paymentHub: nobody };
        const client = createOmniClient({ rpc: chain.rpc, deployment: gone, account });
        await refuses(client.endLease({ leaseId: 1n }), "OMNI_NOT_DEPLOYED");
        await refuses(client.transferOmni({ to: nobody, amount: 1n }), "OMNI_NOT_DEPLOYED");
        await refuses(client.getClock(), "OMNI_DEPLOYMENT_MISMATCH");
      });

      it("are not answered by a chain that went away", async () => {
        const client = createOmniClient({
          rpc: "http://127.0.0.1:1",
          deployment: economy.deployment,
          account: economy.payer,
        });
        await refuses(client.deposit({ amount: 1n }), "OMNI_CHAIN_UNREACHABLE");
        await refuses(client.getClock(), "OMNI_CHAIN_UNREACHABLE");
        const { promise: told, resolve } = Promise.withResolvers<OmniSdkError>();
        const controller = new AbortController();
        client.watchStakeVault({
          eventName: "Staked",
          onEvent: () => assert.fail("there is no chain"),
          onError: resolve,
          pollingInterval: 20,
          signal: controller.signal,
        });
        assert.equal((await told).code, "OMNI_CHAIN_UNREACHABLE");
        controller.abort();
      });
    });

    describe("signatures", () => {
      it("have the digests that the hub computes", async () => {
        const { deployment } = economy;
        const { voucher } = await voucherOf(economy, { lane: 3n, cumulative: 4n });
        const onChain = await economy.clientOf().readContract({
          address: deployment.paymentHub,
          abi: paymentHubAbi,
          functionName: "hashVoucher",
          args: [voucher],
        });
        assert.equal(hashVoucher(deployment, voucher), onChain);
      });

      it("are the same from an account that the chain's node keeps", async () => {
        const { payer, deployment } = economy;
        const { voucher, signature } = await voucherOf(economy, { lane: 3n, cumulative: 4n });
        const remote = await economy.clientOf().signVoucher({ voucher, account: payer.address });
        assert.equal(remote, signature);
        assert.ok(await verifyVoucher(deployment, { voucher, signature: remote }));
      });
    });
  });
}
