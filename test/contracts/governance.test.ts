import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { encodeFunctionData, type Hex, parseEther, toFunctionSelector, zeroHash } from "viem";
import { modelRegistryAbi } from "../../sdk/src/abi/ModelRegistry.ts";
import { omniTokenAbi } from "../../sdk/src/abi/OmniToken.ts";
import { paymentHubAbi } from "../../sdk/src/abi/PaymentHub.ts";
import { stakeVaultAbi } from "../../sdk/src/abi/StakeVault.ts";
import { deploySystem, hours, RESTRICTED, ROLE } from "../helpers/contracts/system.ts";

const salt: Hex = zeroHash;

describe("governance", () => {
  it("wires the contracts to one another", async () => {
    const { contracts } = await deploySystem();
    const { token, vault, hub, registry } = contracts;
    const same = (actual: string, expected: string) =>
      assert.equal(actual.toLowerCase(), expected.toLowerCase());
    same(await vault.read.hub(), hub.address);
    same(await vault.read.token(), token.address);
    same(await hub.read.vault(), vault.address);
    same(await hub.read.token(), token.address);
    same(await registry.read.vault(), vault.address);
    for (const contract of [token, vault, hub, registry]) {
      same(await contract.read.authority(), contracts.manager.address);
    }
  });

  it("leaves the deployer without power", async () => {
    const { viem, contracts, accounts } = await deploySystem();
    const { manager, vault, timelock } = contracts;
    const admin = accounts.deployer.account.address;
    assert.deepEqual(await manager.read.hasRole([ROLE.admin, admin]), [false, 0]);
    assert.deepEqual(await manager.read.hasRole([ROLE.admin, timelock.address]), [true, 0]);
    await viem.assertions.revertWithCustomError(
      manager.write.grantRole([ROLE.slasher, admin, 0]),
      manager,
      "AccessManagerUnauthorizedAccount",
    );
    await viem.assertions.revertWithCustomError(
      vault.write.setExitDelay([BigInt(hours(24 * 20))]),
      vault,
      "AccessManagedUnauthorized",
    );
  });

  it("changes a parameter 48 hours after it was proposed, not before", async () => {
    const { viem, networkHelpers, contracts } = await deploySystem();
    const { timelock, vault } = contracts;
    const data = encodeFunctionData({
      abi: stakeVaultAbi,
      functionName: "setMinimumStake",
      args: [parseEther("2000")],
    });
    const call = [vault.address, 0n, data, zeroHash, salt] as const;
    await timelock.write.schedule([...call, BigInt(hours(48))]);
    await viem.assertions.revertWithCustomError(
      timelock.write.execute([...call]),
      timelock,
      "TimelockUnexpectedOperationState",
    );
    await networkHelpers.time.increase(hours(48));
    await timelock.write.execute([...call]);
    assert.equal(await vault.read.minimumStake(), parseEther("2000"));
  });

  it("gives every restricted function of the ABIs the role that is documented", async () => {
    const { contracts } = await deploySystem();
    const abis = {
      token: omniTokenAbi,
      vault: stakeVaultAbi,
      hub: paymentHubAbi,
      registry: modelRegistryAbi,
    } as const;
    for (const [name, functions] of Object.entries(RESTRICTED) as [
      keyof typeof RESTRICTED,
      Record<string, bigint>,
    ][]) {
      const known = new Set<string>(
        abis[name].filter((item) => item.type === "function").map((item) => toFunctionSelector(item)),
      );
      for (const [signature, role] of Object.entries(functions)) {
        const selector = toFunctionSelector(signature);
        assert.ok(known.has(selector), `${name} has ${signature}`);
        assert.equal(
          await contracts.manager.read.getTargetFunctionRole([contracts[name].address, selector]),
          role,
        );
      }
    }
  });

  it("lets the guardian pause and nothing else", async () => {
    const { viem, contracts, accounts } = await deploySystem();
    const { hub } = contracts;
    const guardian = { account: accounts.guardian.account };
    await viem.assertions.emit(hub.write.pause(guardian), hub, "Paused");
    assert.equal(await hub.read.paused(), true);
    await viem.assertions.emit(hub.write.unpause(guardian), hub, "Unpaused");
    await viem.assertions.revertWithCustomError(
      hub.write.setClaimWindow([BigInt(hours(24))], guardian),
      hub,
      "AccessManagedUnauthorized",
    );
  });
});
