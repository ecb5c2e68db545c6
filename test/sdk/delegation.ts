import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { parseEther } from "viem";
import { POWER_DELAY } from "../../sdk/src/actions/deployment/constants.ts";
import {
  type ChangeCall,
  encodeChange,
  hashChange,
  isRefused,
  type OmniClient,
  roles,
  stakeVaultAbi,
} from "../../sdk/src/index.ts";
import { DAY, developer, type Economy, HOUR } from "../helpers/sdk/economy.ts";
import { refuses } from "../helpers/sdk/refuses.ts";

const omni = (amount: string) => parseEther(amount);
const nobody = `0x${"00".repeat(20)}` as const;
/** Accounts of their own, so that these stories disturb no other. */
const [operator, delegator] = [developer(4), developer(5)];

/** What governance and guardians do through the SDK. Leaves the deployer able to reward and to slash. */
export function timelockTests(of: () => Economy): void {
  describe("governance by timelock", () => {
    let governor: OmniClient;
    let calls: readonly ChangeCall[];
    before(() => {
      const { deployer, clientOf } = of();
      governor = clientOf(deployer);
      const grant = (role: bigint) =>
        encodeChange({
          contract: "accessManager",
          functionName: "grantRole",
          args: [role, deployer.address, 0],
        });
      calls = [grant(roles.rewarder), grant(roles.slasher)];
    });

    it("proposes in public, and executes after 48 hours", { timeout: 30_000 }, async (t) => {
      const { promise: seen, resolve } = Promise.withResolvers<bigint>();
      const unwatch = of()
        .clientOf()
        .watchTimelock({
          eventName: "CallScheduled",
          fromBlock: (await governor.getBlockNumber({ cacheTime: 0 })) + 1n,
          onEvent: ({ args }) => resolve(args.delay),
        });
      t.after(unwatch);
      const { deployer, deployment } = of();
      const isRewarder = () =>
        governor.readContract({
          address: deployment.accessManager,
          abi: [hasRole],
          functionName: "hasRole",
          args: [roles.rewarder, deployer.address],
        });
      const { id, delay } = await (await governor.proposeChange({ calls })).wait();
      assert.equal(id, hashChange(deployment, { calls }));
      assert.equal(delay, 172_800n);
      assert.equal(await seen, delay);
      const { timestamp } = await governor.getBlock();
      assert.deepEqual(await governor.getChange({ id }), { state: "waiting", readyAt: timestamp + delay });
      await refuses(governor.executeChange({ calls }), "OMNI_CHANGE_STATE_UNEXPECTED");
      const again = await refuses(governor.proposeChange({ calls }), "OMNI_CHANGE_STATE_UNEXPECTED");
      assert.match(again.shortMessage, /was proposed before/);
      await of().advance(48 * HOUR + 1);
      assert.equal((await governor.getChange({ id })).state, "ready");
      assert.deepEqual(await isRewarder(), [false, 0]);
      await (await governor.executeChange({ calls })).wait();
      assert.deepEqual(await governor.getChange({ id }), { state: "done", readyAt: undefined });
      assert.deepEqual(await isRewarder(), [false, 0], "power over money is not given within 32 days");
      await of().advance(POWER_DELAY + 1);
      assert.deepEqual(await isRewarder(), [true, 0]);
    });

    it("is for governors, and leaves bounds to the contracts", async () => {
      const call = encodeChange({
        contract: "stakeVault",
        functionName: "setMinimumStake",
        args: [1n],
      });
      const salt = `0x${"01".repeat(32)}` as const;
      const change = { calls: [call], salt };
      await refuses(of().clientOf(of().stranger).proposeChange(change), "OMNI_GOVERNOR_REQUIRED");
      await refuses(governor.proposeChange({ ...change, delay: 1n }), "OMNI_CHANGE_DELAY_INSUFFICIENT");
      await refuses(governor.proposeChange({ calls: [] }), "OMNI_VALUE_INVALID");
      assert.throws(
        () => encodeChange({ contract: "stakeVault", functionName: "setExitDelay", args: [-1n] }),
        { code: "OMNI_VALUE_INVALID" },
      );
      const { id } = await (await governor.proposeChange(change)).wait();
      const later = { calls, predecessor: id };
      await (await governor.proposeChange(later)).wait();
      await of().advance(48 * HOUR + 1);
      await refuses(governor.executeChange(later), "OMNI_CHANGE_PREDECESSOR_MISSING");
      const error = await refuses(governor.executeChange(change), "OMNI_PARAMETER_OUT_OF_BOUNDS");
      assert.ok(isRefused(error, "ParameterOutOfBounds") && error.args.minimum === omni("100"));
      await refuses(of().clientOf(of().stranger).cancelChange({ id }), "OMNI_GOVERNOR_REQUIRED");
      await (await governor.cancelChange({ id })).wait();
      assert.deepEqual(await governor.getChange({ id }), { state: "unknown", readyAt: undefined });
      await refuses(governor.cancelChange({ id }), "OMNI_CHANGE_STATE_UNEXPECTED");
    });

    it("lets guardians stop the clock, once in 14 days", async () => {
      await refuses(of().clientOf(of().stranger).pauseHub(), "OMNI_UNAUTHORIZED");
      await refuses(governor.unpauseHub(), "OMNI_CLOCK_NOT_PAUSED");
      const { until } = await (await governor.pauseHub()).wait();
      const { timestamp } = await governor.getBlock();
      assert.equal(until, timestamp + BigInt(72 * HOUR));
      const { now } = await governor.getClock();
      await of().advance(HOUR);
      assert.deepEqual(await governor.getClock(), { ...(await governor.getClock()), now, paused: true });
      await refuses(governor.deposit({ amount: 1n }), "OMNI_CLOCK_PAUSED");
      await (await governor.unpauseHub()).wait();
      assert.equal((await governor.getClock()).paused, false);
      await refuses(governor.pauseHub(), "OMNI_PAUSE_TOO_SOON");
    });

    it("counts the votes of OMNI that were delegated", async () => {
      const { stranger, clientOf } = of();
      await (await governor.transferOmni({ to: stranger.address, amount: 7n })).wait();
      const client = clientOf(stranger);
      const account = operator.address;
      assert.deepEqual(await client.getVotes({ account: stranger.address }), {
        votes: 0n,
        delegate: undefined,
      });
      await (await client.delegateVotes({ to: account })).wait();
      assert.equal((await client.getVotes({ account: stranger.address })).delegate, account);
      const { timestamp } = await client.getBlock();
      assert.equal((await client.getVotes({ account })).votes, 7n);
      await of().advance(1);
      assert.equal((await client.getVotes({ account, at: timestamp })).votes, 7n);
      assert.equal((await client.getVotes({ account, at: timestamp - 1n })).votes, 0n);
      await refuses(client.getVotes({ account, at: timestamp + 1_000_000n }), "OMNI_VOTES_NOT_KNOWN_YET");
    });
  });
}

const hasRole = {
  type: "function",
  name: "hasRole",
  stateMutability: "view",
  inputs: [
    { name: "role", type: "uint64" },
    { name: "account", type: "address" },
  ],
  outputs: [
    { name: "", type: "bool" },
    { name: "", type: "uint32" },
  ],
} as const;

/** The life of a delegation through the SDK. Needs what {@link timelockTests} granted the deployer. */
export function delegationTests(of: () => Economy): void {
  describe("delegation", () => {
    let provider: OmniClient;
    let investor: OmniClient;
    let governor: OmniClient;
    const operatorState = () => governor.getOperator({ operator: operator.address });
    const delegation = () =>
      governor.getDelegation({ operator: operator.address, delegator: delegator.address });
    const delegate = (amount: bigint, approval?: "approve") =>
      investor.delegate({ operator: operator.address, amount, approval });

    before(async () => {
      const { deployer, clientOf } = of();
      [provider, investor, governor] = [clientOf(operator), clientOf(delegator), clientOf(deployer)];
      for (const { address } of [operator, delegator]) {
        await (await governor.transferOmni({ to: address, amount: omni("20000") })).wait();
      }
      await (await provider.stake({ amount: omni("1000") })).wait();
    });

    it("is accepted by operators that open for it, commission first", async () => {
      const closed = await operatorState();
      assert.deepEqual([closed.delegationLimit, closed.room], [0n, 0n]);
      await refuses(delegate(1n), "OMNI_DELEGATION_LIMIT_EXCEEDED");
      // Before the first delegation can come, a commission holds at once.
      const { from } = await (await provider.setCommission({ rate: 1_000 })).wait();
      assert.equal(from, undefined);
      await refuses(provider.setCommission({ rate: 5_001 }), "OMNI_COMMISSION_TOO_HIGH");
      await refuses(provider.setCommission({ rate: 0.1 }), "OMNI_VALUE_INVALID");
      await (await provider.setDelegationLimit({ limit: omni("5000") })).wait();
      const open = await operatorState();
      assert.deepEqual([open.delegationLimit, open.room], [omni("5000"), omni("5000")]);
      assert.deepEqual(open.commission, { rate: 1_000, nextRate: 0, nextAt: 0 });
    });

    it("adds to what backs work, up to limit and own stake", async () => {
      const { amount } = await (await delegate(omni("2000"))).wait();
      assert.equal(amount, omni("2000"));
      await (await delegate(omni("1000"), "approve")).wait();
      const { stakeVault: spender } = of().deployment;
      assert.equal(await investor.getOmniAllowance({ owner: delegator.address, spender }), 0n);
      const state = await operatorState();
      assert.deepEqual(
        [state.ownStake, state.requiredStake, state.delegated, state.active, state.backing, state.room],
        ["1000", "1000", "3000", "4000", "4000", "2000"].map(omni),
      );
      const { stake, exiting, rewards } = await delegation();
      assert.deepEqual([stake, exiting, rewards], [omni("3000"), 0n, 0n]);
      const over = await refuses(delegate(omni("2001")), "OMNI_DELEGATION_LIMIT_EXCEEDED");
      assert.ok(isRefused(over, "DelegationLimitExceeded") && over.args.limit === omni("5000"));
      await (await provider.setDelegationLimit({ limit: omni("100000") })).wait();
      assert.equal((await operatorState()).room, omni("6000"));
      await refuses(delegate(omni("6001")), "OMNI_OWN_STAKE_TOO_SMALL");
      await refuses(provider.delegate({ operator: operator.address, amount: 1n }), "OMNI_DELEGATION_TO_SELF");
    });

    it("earns pro rata, less the commission", { timeout: 30_000 }, async (t) => {
      const { stakeVault } = of().deployment;
      const { promise: seen, resolve } = Promise.withResolvers<bigint>();
      const unwatch = of()
        .clientOf()
        .watchStakeVault({
          eventName: "Rewarded",
          args: { operator: operator.address },
          fromBlock: (await governor.getBlockNumber({ cacheTime: 0 })) + 1n,
          onEvent: ({ args }) => resolve(args.amount),
        });
      t.after(unwatch);
      await (await governor.approveOmni({ spender: stakeVault, amount: omni("100") })).wait();
      const transactionHash = await governor.writeContract({
        account: of().deployer,
        chain: governor.chain,
        address: stakeVault,
        abi: stakeVaultAbi,
        functionName: "reward",
        args: [operator.address, omni("100")],
      });
      await governor.waitForReceipt({ transactionHash });
      assert.equal(await seen, omni("100"));
      const { stream } = await operatorState();
      assert.equal(stream.remaining, omni("100"));
      assert.equal(stream.endsAt - stream.updatedAt, BigInt(7 * DAY));
      await of().advance(7 * DAY + 1);
      // Three quarters of the stake are delegated; a tenth of what they earn is the operator's.
      // Shares round down, by a wei at most.
      const earned = omni("67.5") - 1n;
      assert.equal((await delegation()).rewards, earned);
      assert.equal((await operatorState()).rewards, omni("32.5"));
      const before = await governor.getOmniBalance({ address: delegator.address });
      const { amount } = await (await investor.claimRewards({ operator: operator.address })).wait();
      assert.equal(amount, earned);
      assert.equal(await governor.getOmniBalance({ address: delegator.address }), before + amount);
      assert.equal((await (await provider.claimRewards()).wait()).amount, omni("32.5"));
      const none = await refuses(
        investor.claimRewards({ operator: operator.address }),
        "OMNI_NOTHING_TO_CLAIM",
      );
      assert.ok(isRefused(none, "NothingToClaim"));
    });

    it("may leave before a higher commission", async () => {
      await refuses(provider.applyCommission(), "OMNI_COMMISSION_NOT_ANNOUNCED");
      const { from } = await (await provider.setCommission({ rate: 2_000 })).wait();
      const { now } = await governor.getClock();
      assert.ok(from !== undefined && from > now + BigInt(14 * DAY - 60), `${from}`);
      const early = await refuses(provider.applyCommission(), "OMNI_COMMISSION_TOO_EARLY");
      assert.ok(isRefused(early, "CommissionTooEarly") && early.args.notBefore === from);
      assert.deepEqual((await operatorState()).commission, {
        rate: 1_000,
        nextRate: 2_000,
        nextAt: Number(from),
      });
    });

    it("leaves after the exit delay, slashed after the operator's own stake", async () => {
      await refuses(investor.withdrawDelegation({ operator: operator.address }), "OMNI_NOTHING_TO_WITHDRAW");
      await refuses(
        investor.undelegate({ operator: operator.address, amount: omni("3001") }),
        "OMNI_STAKE_INSUFFICIENT",
      );
      const exit = await investor.undelegate({ operator: operator.address, amount: omni("1000") });
      const { amount, readyAt } = await exit.wait();
      assert.equal(amount, omni("1000"));
      const wait = await refuses(
        investor.withdrawDelegation({ operator: operator.address }),
        "OMNI_NOTHING_TO_WITHDRAW",
      );
      assert.ok(isRefused(wait, "NothingToWithdraw") && wait.args.readyAt === readyAt);
      const leaving = await delegation();
      assert.deepEqual(
        [leaving.stake, leaving.exiting, leaving.withdrawable, leaving.exits.length],
        [omni("2000"), omni("1000"), 0n, 1],
      );
      // All of the operator's own 1,000 OMNI, and 600 of the 3,000 that are delegated, active or exiting.
      const payout = { reporter: nobody, reward: 0n, refundee: nobody, refund: 0n };
      const transactionHash = await governor.writeContract({
        account: of().deployer,
        chain: governor.chain,
        address: of().deployment.stakeVault,
        abi: stakeVaultAbi,
        functionName: "slash",
        args: [operator.address, omni("1600"), payout],
      });
      await governor.waitForReceipt({ transactionHash });
      const slashed = await operatorState();
      assert.deepEqual([slashed.ownStake, slashed.delegated, slashed.eligible], [0n, omni("1600"), false]);
      const after = await delegation();
      assert.deepEqual([after.stake, after.exiting], [omni("1600"), omni("800")]);
      await of().advance(14 * DAY + 1);
      assert.equal((await delegation()).withdrawable, after.exiting);
      const paid = await (await investor.withdrawDelegation({ operator: operator.address })).wait();
      assert.equal(paid.amount, omni("800"));
      assert.deepEqual((await delegation()).exits, []);
      assert.equal((await (await provider.applyCommission()).wait()).rate, 2_000);
    });
  });
}
