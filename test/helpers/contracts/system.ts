import hre from "hardhat";
import {
  type Abi,
  type Address,
  type GetContractReturnType,
  getContract,
  getContractAddress,
  parseEther,
  toFunctionSelector,
  zeroAddress,
} from "viem";
import { accessManagerAbi } from "../../../sdk/src/abi/AccessManager.ts";
import { modelRegistryAbi } from "../../../sdk/src/abi/ModelRegistry.ts";
import { omniTokenAbi } from "../../../sdk/src/abi/OmniToken.ts";
import { paymentHubAbi } from "../../../sdk/src/abi/PaymentHub.ts";
import { stakeVaultAbi } from "../../../sdk/src/abi/StakeVault.ts";
import { timelockControllerAbi } from "../../../sdk/src/abi/TimelockController.ts";
import { roles } from "../../../sdk/src/actions/deployment/roles.ts";

export const TIMELOCK_DELAY = 48n * 3600n;
export const ROLE = roles;
export const hours = (count: number): number => count * 3600;
export const days = (count: number): number => count * 86_400;

/** Restricted functions by role, as docs/contracts/DEPLOYMENT.md lists them. */
export const RESTRICTED = {
  token: { "mint(address,uint256)": ROLE.minter },
  vault: {
    "slash(address,uint256,(address,uint256,address,uint256))": ROLE.slasher,
    "lock(address,uint64)": ROLE.locker,
    "unlock(address,uint64)": ROLE.locker,
    "reward(address,uint256)": ROLE.rewarder,
    "setMinimumStake(uint256)": ROLE.governor,
    "setExitDelay(uint256)": ROLE.governor,
  },
  hub: {
    "refund(address,address,uint256)": ROLE.refunder,
    "pause()": ROLE.guardian,
    "unpause()": ROLE.guardian,
    "setClaimWindow(uint256)": ROLE.governor,
    "setReclaimDelay(uint256)": ROLE.governor,
    "setRefundWindow(uint256)": ROLE.governor,
  },
  registry: { "setLeaseDuration(uint256)": ROLE.governor },
} as const;

/**
 * A chain of its own with all contracts, wired in the order of docs/contracts/DEPLOYMENT.md. The court's roles go to the
 * account `court`, which stands in for a contract that is deployed later.
 */
export async function deploySystem() {
  const { viem, networkHelpers } = await hre.network.create();
  const client = await viem.getPublicClient();
  const [deployer, payer, operator, court, guardian, stranger] = await viem.getWalletClients();
  if (!deployer || !payer || !operator || !court || !guardian || !stranger)
    throw new Error("six accounts needed");

  const clients = { public: client, wallet: deployer };
  /** Deploys what was just compiled, and types it by the ABI that the SDK ships. */
  async function deploy<const abi extends Abi>(
    name: string,
    abi: abi,
    args: unknown[],
  ): Promise<GetContractReturnType<abi, typeof clients, Address>> {
    const { address } = await viem.deployContract(name, args);
    return getContract({ abi, address, client: clients });
  }

  const admin = deployer.account.address;
  const manager = await deploy("AccessManager", accessManagerAbi, [admin]);
  const timelockArguments = [TIMELOCK_DELAY, [admin], [zeroAddress], zeroAddress];
  const timelock = await deploy("TimelockController", timelockControllerAbi, timelockArguments);
  const supply = parseEther("100000000");
  const token = await deploy("OmniToken", omniTokenAbi, [admin, supply, manager.address]);
  const nonce = await client.getTransactionCount({ address: admin });
  const predicted = getContractAddress({ from: admin, nonce: BigInt(nonce) + 1n });
  const vault = await deploy("StakeVault", stakeVaultAbi, [token.address, predicted, manager.address]);
  const hub = await deploy("PaymentHub", paymentHubAbi, [token.address, vault.address, manager.address]);
  const registry = await deploy("ModelRegistry", modelRegistryAbi, [vault.address, manager.address]);

  const targets: Record<keyof typeof RESTRICTED, Address> = {
    token: token.address,
    vault: vault.address,
    hub: hub.address,
    registry: registry.address,
  };
  for (const [name, functions] of Object.entries(RESTRICTED)) {
    for (const [signature, role] of Object.entries<bigint>(functions)) {
      const target = targets[name as keyof typeof RESTRICTED];
      await manager.write.setTargetFunctionRole([target, [toFunctionSelector(signature)], role]);
    }
  }
  await manager.write.grantRole([ROLE.guardian, guardian.account.address, 0]);
  for (const role of [ROLE.slasher, ROLE.refunder, ROLE.locker, ROLE.rewarder]) {
    await manager.write.grantRole([role, court.account.address, 0]);
  }
  await manager.write.grantRole([ROLE.governor, timelock.address, 0]);
  await manager.write.grantRole([ROLE.admin, timelock.address, 0]);
  await manager.write.renounceRole([ROLE.admin, deployer.account.address]);

  return {
    viem,
    networkHelpers,
    client,
    accounts: { deployer, payer, operator, court, guardian, stranger },
    contracts: { manager, timelock, token, vault, hub, registry },
  };
}

export type System = Awaited<ReturnType<typeof deploySystem>>;

/** Gives an operator stake, a payer a deposit, and reserves a lane between them. */
export async function fund(system: System, { stake, deposit }: { stake: bigint; deposit: bigint }) {
  const { token, vault, hub } = system.contracts;
  const { payer, operator } = system.accounts;
  await token.write.transfer([operator.account.address, stake]);
  await token.write.transfer([payer.account.address, deposit]);
  await token.write.approve([vault.address, stake], { account: operator.account });
  await token.write.approve([hub.address, deposit], { account: payer.account });
  await vault.write.stake([stake], { account: operator.account });
  await hub.write.deposit([deposit], { account: payer.account });
}
