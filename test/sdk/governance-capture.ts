import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import {
  type Address,
  createWalletClient,
  decodeFunctionData,
  encodeFunctionData,
  type Hex,
  http,
  type LocalAccount,
  parseEther,
  toFunctionSelector,
  zeroAddress,
} from "viem";
import { accessManagerAbi } from "../../sdk/src/abi/AccessManager.ts";
import { POWER_DELAY } from "../../sdk/src/actions/deployment/constants.ts";
import { delayedRoles, delayedTargets } from "../../sdk/src/actions/deployment/roles.ts";
import {
  createOmniClient,
  type Deployment,
  deployOmni,
  encodeChange,
  roles,
  stakeVaultAbi,
} from "../../sdk/src/index.ts";
import { DAY, type Economy, HOUR } from "../helpers/sdk/economy.ts";
import { refuses } from "../helpers/sdk/refuses.ts";

const stake = parseEther("1000");
const payout = { reporter: zeroAddress, reward: 0n, refundee: zeroAddress, refund: 0n };
const slashSelector = toFunctionSelector("slash(address,uint256,(address,uint256,address,uint256))");

const multicall = toFunctionSelector("multicall(bytes[])");
const notScheduled = toFunctionSelector("AccessManagerNotScheduled(bytes32)");
const tooSlow = new RegExp(`AccessManagerNot(Scheduled|Ready)|${notScheduled}`);

const setGrantDelay = (role: bigint, delay: number) =>
  encodeFunctionData({ abi: accessManagerAbi, functionName: "setGrantDelay", args: [role, delay] });
const setTargetAdminDelay = (target: Address, delay: number) =>
  encodeFunctionData({ abi: accessManagerAbi, functionName: "setTargetAdminDelay", args: [target, delay] });

/** What governors and guardians can do to stakers once their keys are stolen: the payer's and the stranger's. */
export function captureTests(of: () => Economy): void {
  describe("a captured governance", () => {
    let deployment: Deployment;
    const owners = () => ({
      guardians: [of().stranger.address],
      governors: [of().payer.address],
      lookahead: 2n,
    });
    const clientOf = (account: LocalAccount) => {
      return createOmniClient({ rpc: of().chain.rpc, deployment, account, pollingInterval: 20 });
    };
    const manager = () => ({ abi: accessManagerAbi, address: deployment.accessManager }) as const;
    before(async () => {
      const { deployer, clientOf } = of();
      deployment = await deployOmni(clientOf(deployer), owners());
    });

    it("is delayed from the fifth day of a deployment on, which verifies before", async () => {
      const client = clientOf(of().deployer);
      const delays = () =>
        Promise.all([
          ...delayedRoles.map((role) =>
            client.readContract({ ...manager(), functionName: "getRoleGrantDelay", args: [roles[role]] }),
          ),
          ...delayedTargets.map((contract) => {
            const args = [deployment[contract]] as const;
            return client.readContract({ ...manager(), functionName: "getTargetAdminDelay", args });
          }),
        ]);
      assert.deepEqual(new Set(await delays()), new Set([0]));
      await client.verifyDeployment();
      await of().advance(5 * DAY);
      assert.deepEqual(new Set(await delays()), new Set([POWER_DELAY]));
      await client.verifyDeployment();
    });

    it("slashes nobody who left when it was proposed, pauses and further admins included", async () => {
      const { deployer, payer, stranger, advance } = of();
      const [staker, governor, guardian] = [clientOf(deployer), clientOf(payer), clientOf(stranger)];
      await (await staker.stake({ amount: stake })).wait();
      const grant = (role: bigint, account: Address) =>
        encodeChange({ contract: "accessManager", functionName: "grantRole", args: [role, account, 0] });
      const calls = [grant(roles.slasher, payer.address), grant(roles.admin, stranger.address)];
      const slash = (account: LocalAccount) =>
        clientOf(account).simulateContract({
          account,
          address: deployment.stakeVault,
          abi: stakeVaultAbi,
          functionName: "slash",
          args: [deployer.address, stake, payout],
        });
      const neitherSlashes = async () => {
        await assert.rejects(slash(payer), /AccessManagedUnauthorized/);
        await assert.rejects(slash(stranger), /AccessManagedUnauthorized/);
      };
      const asAdmin = async (data: Hex) => {
        const to = deployment.accessManager;
        const hash = await guardian.sendTransaction({ account: stranger, chain: guardian.chain, to, data });
        await guardian.waitForReceipt({ transactionHash: hash });
      };

      await (await governor.proposeChange({ calls })).wait();
      const { readyAt } = await (await staker.unstake({ amount: stake })).wait();
      await (await guardian.pauseHub()).wait();
      await advance(48 * HOUR + 1);
      await (await governor.executeChange({ calls })).wait();
      await neitherSlashes();

      // An admin beside the timelock waits for nobody's 48 hours, and for these delays as the timelock does.
      const open = {
        abi: accessManagerAbi,
        functionName: "setTargetFunctionRole",
        args: [deployment.stakeVault, [slashSelector], roles.admin],
      } as const;
      const move = {
        abi: accessManagerAbi,
        functionName: "updateAuthority",
        args: [deployment.stakeVault, stranger.address],
      } as const;
      const manager = { account: stranger, address: deployment.accessManager } as const;
      await assert.rejects(guardian.simulateContract({ ...manager, ...open }), tooSlow);
      await assert.rejects(guardian.simulateContract({ ...manager, ...move }), tooSlow);
      for (const call of [open, move]) {
        await asAdmin(
          encodeFunctionData({
            abi: accessManagerAbi,
            functionName: "schedule",
            args: [deployment.accessManager, encodeFunctionData(call), 0],
          }),
        );
      }
      await asAdmin(setGrantDelay(roles.slasher, 0));
      await asAdmin(setTargetAdminDelay(deployment.stakeVault, 0));
      await asAdmin(
        encodeFunctionData({
          abi: accessManagerAbi,
          functionName: "grantRole",
          args: [roles.slasher, stranger.address, 0],
        }),
      );

      // The second pause falls into the exit too, and leaves no time for a third.
      await advance(12 * DAY);
      await neitherSlashes();
      await (await guardian.pauseHub()).wait();
      await advance(6 * DAY);
      for (const call of [open, move]) await assert.rejects(asAdmin(encodeFunctionData(call)));
      await neitherSlashes();
      assert.ok((await staker.getClock()).now >= readyAt);
      await refuses(guardian.pauseHub(), "OMNI_PAUSE_TOO_SOON");
      const { amount } = await (await staker.withdrawStake()).wait();
      assert.equal(amount, stake);

      // That it was the delays that held them.
      await advance(15 * DAY);
      await slash(payer);
      await slash(stranger);
      await asAdmin(encodeFunctionData(open));
    });

    it("is not verified where a delay was left out, or is to be lowered", async () => {
      const { deployer, chain, test, clientOf: plain } = of();
      // Deploys as deployOmni does, but for what makes its calls of the manager slow.
      const slow = [setGrantDelay(0n, 0), setTargetAdminDelay(zeroAddress, 0)].map((data) =>
        data.slice(0, 10),
      );
      const hastened = <const T extends { data?: Hex | undefined }>(transaction: T): T => {
        if (!transaction.data?.startsWith(multicall)) return transaction;
        const { args } = decodeFunctionData({ abi: accessManagerAbi, data: transaction.data });
        const [all] = args as readonly [readonly Hex[]];
        const calls = all.filter((call) => !slow.includes(call.slice(0, 10)));
        assert.equal(calls.length, all.length - delayedRoles.length - delayedTargets.length);
        const data = encodeFunctionData({ abi: accessManagerAbi, functionName: "multicall", args: [calls] });
        return { ...transaction, data };
      };
      const hasty: LocalAccount = {
        ...deployer,
        signTransaction: (transaction, options) => deployer.signTransaction(hastened(transaction), options),
      };
      const unguarded = await deployOmni(plain(hasty), owners());
      const verify = (deployment: Deployment) =>
        createOmniClient({ rpc: chain.rpc, deployment }).verifyDeployment();
      const error = await refuses(verify(unguarded), "OMNI_DEPLOYMENT_MISMATCH");
      assert.match(error.message, /it delays .+ by only 0 s/);

      // Each delay is looked for: the timelock, its key stolen, lowers one, and raises it again.
      const guarded = await deployOmni(plain(deployer), owners());
      await verify(guarded);
      const { timelock, accessManager } = guarded;
      await test.impersonateAccount({ address: timelock });
      await test.setBalance({ address: timelock, value: parseEther("1") });
      const thief = createWalletClient({
        account: timelock,
        chain: plain().chain,
        transport: http(chain.rpc),
      });
      const send = async (data: Hex) => {
        const transactionHash = await thief.sendTransaction({ to: accessManager, data });
        await plain().waitForReceipt({ transactionHash });
      };
      const delays = [
        ...delayedRoles.map((role) => {
          const set = (delay: number) => setGrantDelay(roles[role], delay);
          return { set, reason: `it delays grants of its ${role} by only ${POWER_DELAY - 1} s` };
        }),
        ...delayedTargets.map((contract) => {
          const set = (delay: number) => setTargetAdminDelay(guarded[contract], delay);
          const reason = `it delays changes of who may call the ${contract} by only ${POWER_DELAY - 1} s`;
          return { set, reason };
        }),
      ];
      for (const { set, reason } of delays) {
        await send(set(POWER_DELAY - 1));
        const error = await refuses(verify(guarded), "OMNI_DEPLOYMENT_MISMATCH");
        assert.ok(error.message.includes(reason), `${reason}: ${error.message}`);
        await send(set(POWER_DELAY));
      }
      await verify(guarded);
    });
  });
}
