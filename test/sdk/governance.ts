import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { before, describe, it } from "node:test";
import { type Abi, type AbiFunction, type AbiParameter, encodeFunctionData, type Hex, parseAbi } from "viem";
import { call, getContractEvents, readContract } from "viem/actions";
import { accessManagerAbi } from "../../sdk/src/abi/AccessManager.ts";
import { disputeCourtAbi } from "../../sdk/src/abi/DisputeCourt.ts";
import { evmLeafAbi } from "../../sdk/src/abi/EvmLeaf.ts";
import { examinerAbi } from "../../sdk/src/abi/Examiner.ts";
import { faultReporterAbi } from "../../sdk/src/abi/FaultReporter.ts";
import { federatedRoundsAbi } from "../../sdk/src/abi/FederatedRounds.ts";
import { groth16LeafAbi } from "../../sdk/src/abi/Groth16Leaf.ts";
import { leafFactoryAbi } from "../../sdk/src/abi/LeafFactory.ts";
import { modelRegistryAbi } from "../../sdk/src/abi/ModelRegistry.ts";
import { omniTokenAbi } from "../../sdk/src/abi/OmniToken.ts";
import { paymentHubAbi } from "../../sdk/src/abi/PaymentHub.ts";
import { prevrandaoBeaconAbi } from "../../sdk/src/abi/PrevrandaoBeacon.ts";
import { qualityOracleAbi } from "../../sdk/src/abi/QualityOracle.ts";
import { rewardDistributorAbi } from "../../sdk/src/abi/RewardDistributor.ts";
import { roundPanelAbi } from "../../sdk/src/abi/RoundPanel.ts";
import { stakeVaultAbi } from "../../sdk/src/abi/StakeVault.ts";
import { timelockControllerAbi } from "../../sdk/src/abi/TimelockController.ts";
import { toleranceTableAbi } from "../../sdk/src/abi/ToleranceTable.ts";
import { validatorJuryAbi } from "../../sdk/src/abi/ValidatorJury.ts";
import { findCause } from "../../sdk/src/errors/base.ts";
import { type ContractName, contractNames, type Deployment, roles } from "../../sdk/src/index.ts";
import type { Economy } from "../helpers/sdk/economy.ts";

/** Contracts that ask the AccessManager, and those that ask nobody. The manager and the timelock guard themselves. */
const owned = {
  omniToken: omniTokenAbi,
  stakeVault: stakeVaultAbi,
  modelRegistry: modelRegistryAbi,
  paymentHub: paymentHubAbi,
  qualityOracle: qualityOracleAbi,
  rewardDistributor: rewardDistributorAbi,
  disputeCourt: disputeCourtAbi,
  federatedRounds: federatedRoundsAbi,
  faultReporter: faultReporterAbi,
  beacon: prevrandaoBeaconAbi,
  validatorJury: validatorJuryAbi,
  examiner: examinerAbi,
  roundPanel: roundPanelAbi,
  toleranceTable: toleranceTableAbi,
  evmLeaf: evmLeafAbi,
  groth16Leaf: groth16LeafAbi,
  leafFactory: leafFactoryAbi,
} as const satisfies Partial<Record<ContractName, Abi>>;

type Owned = keyof typeof owned;
const ownedNames = Object.keys(owned) as Owned[];
const unauthorized = "0x068ca9d8"; // AccessManagedUnauthorized(address)

/** What decodes as any type: zero, empty, or made of such. */
function zeroOf(parameter: AbiParameter): unknown {
  const { type } = parameter;
  if (type.endsWith("[]")) return [];
  const [, item, length] = /^(.*)\[(\d+)\]$/.exec(type) ?? [];
  if (item !== undefined)
    return Array.from({ length: Number(length) }, () => zeroOf({ ...parameter, type: item }));
  if ("components" in parameter)
    return Object.fromEntries(parameter.components.map((part) => [part.name, zeroOf(part)]));
  if (type === "address") return `0x${"00".repeat(20)}`;
  if (type === "bool") return false;
  if (type === "string") return "";
  if (type === "bytes") return "0x";
  if (type.startsWith("bytes")) return `0x${"00".repeat(Number(type.slice(5)))}`;
  return /^u?int(8|16|24|32|40|48)$/.test(type) ? 0 : 0n;
}

/** The table of roles in docs/contracts/DEPLOYMENT.md: id and holder by role, and role by function. */
async function readTable() {
  const page = await readFile(new URL("../../docs/contracts/DEPLOYMENT.md", import.meta.url), "utf8");
  const rows = [...page.matchAll(/^\| (\w+) \| (\d+) \| (.+) \| (\w+) \|$/gm)];
  const byRole = new Map(
    rows.map(([, role = "", id = "", , holder = ""]) => [role, { id: BigInt(id), holder }]),
  );
  const functions = rows.flatMap(([, role = "", , list = ""]) =>
    list.split("; ").flatMap((group) => {
      const [, contract] = /^`(\w+)\./.exec(group) ?? [];
      if (contract === undefined) return [];
      const key = contract.charAt(0).toLowerCase() + contract.slice(1);
      return [...group.matchAll(/`(?:\w+\.)?(\w+)`/g)].map(([, name]) => [`${key}.${name}`, role] as const);
    }),
  );
  return { byRole, roleOf: new Map(functions) };
}

/** Who may do what in a deployment whose guardian is the stranger and whose governor is the payer, found on the chain. */
export function governanceTests(of: () => Economy, deployOther: () => Promise<Deployment>): void {
  describe("governance", () => {
    let deployment: Deployment;
    let table: Awaited<ReturnType<typeof readTable>>;
    before(async () => {
      deployment = await deployOther();
      table = await readTable();
    });

    const functionsOf = (contract: Owned): AbiFunction[] => {
      const abi: Abi = owned[contract];
      const functions = abi.filter((item): item is AbiFunction => item.type === "function");
      return functions.filter(({ stateMutability }) => /payable$/.test(stateMutability));
    };

    /** Whether a stranger is refused before anything else is looked at. */
    const isRestricted = async (contract: Owned, item: AbiFunction): Promise<boolean> => {
      const { operator, clientOf } = of();
      const data = encodeFunctionData({ abi: [item], args: item.inputs.map(zeroOf) });
      const reason = await call(clientOf(), { account: operator, to: deployment[contract], data }).then(
        () => undefined,
        (error: unknown) => findCause(error, (cause) => dataOf(cause)?.startsWith(unauthorized) === true),
      );
      return reason !== undefined;
    };
    const selectorOf = (item: AbiFunction): Hex => {
      const data = encodeFunctionData({ abi: [item], args: item.inputs.map(zeroOf) });
      return `0x${data.slice(2, 10)}`;
    };
    const manager = () => ({ abi: accessManagerAbi, address: deployment.accessManager }) as const;

    it("restricts what the documents say, each function to its role", async () => {
      const client = of().clientOf();
      const found = new Map<string, string>();
      for (const contract of ownedNames) {
        for (const item of functionsOf(contract)) {
          // The manager's own: no role opens it.
          if (item.name === "setAuthority" || !(await isRestricted(contract, item))) continue;
          const args = [deployment[contract], selectorOf(item)] as const;
          const id = await readContract(client, {
            ...manager(),
            functionName: "getTargetFunctionRole",
            args,
          });
          const role = Object.entries(roles).find(([, value]) => value === id)?.[0] ?? `${id}`;
          found.set(`${contract}.${item.name}`, role);
        }
      }
      assert.ok(found.size >= 20, `${found.size} restricted functions`);
      const sorted = (map: ReadonlyMap<string, string>) => [...map].sort(([a], [b]) => a.localeCompare(b));
      assert.deepEqual(sorted(found), sorted(table.roleOf));
      assert.ok(![...found.values()].includes("admin"), "nothing is left to the admin by accident");
    });

    it("names the roles as the documents do", () => {
      assert.deepEqual(
        new Map([...table.byRole].map(([role, { id }]) => [role, id])),
        new Map(Object.entries(roles)),
      );
    });

    it("gives each role to those that the documents name, and to nobody else", async () => {
      const client = of().clientOf();
      const filter = { ...manager(), fromBlock: deployment.blockNumber, strict: true } as const;
      const [granted, revoked] = await Promise.all([
        getContractEvents(client, { ...filter, eventName: "RoleGranted" }),
        getContractEvents(client, { ...filter, eventName: "RoleRevoked" }),
      ]);
      const holds = new Set(granted.map(({ args }) => `${args.roleId} ${args.account}`));
      for (const { args } of revoked) holds.delete(`${args.roleId} ${args.account}`);
      const expected = [...table.byRole.values()].flatMap(({ id, holder }) => {
        if (holder === "nobody") return [];
        if (holder === "guardians") return [`${id} ${of().stranger.address}`];
        assert.ok((contractNames as readonly string[]).includes(holder), holder);
        return [`${id} ${deployment[holder as ContractName]}`];
      });
      assert.deepEqual([...holds].sort(), expected.sort());
    });

    it("leaves the deployer without power over anything", async () => {
      const { deployer, clientOf } = of();
      const client = clientOf();
      for (const contract of ownedNames) {
        for (const item of functionsOf(contract)) {
          const args = [deployer.address, deployment[contract], selectorOf(item)] as const;
          const answer = await readContract(client, { ...manager(), functionName: "canCall", args });
          assert.deepEqual(answer, [false, 0], `${contract}.${item.name}`);
        }
      }
      for (const id of Object.values(roles)) {
        const args = [id, deployer.address] as const;
        const [has] = await readContract(client, { ...manager(), functionName: "hasRole", args });
        assert.equal(has, false);
      }
      const timelock = { abi: timelockControllerAbi, address: deployment.timelock } as const;
      const names = ["DEFAULT_ADMIN_ROLE", "PROPOSER_ROLE", "EXECUTOR_ROLE", "CANCELLER_ROLE"] as const;
      for (const functionName of names) {
        const role = await readContract(client, { ...timelock, functionName });
        const args = [role, deployer.address] as const;
        assert.equal(await readContract(client, { ...timelock, functionName: "hasRole", args }), false);
      }
    });

    it("lets nobody but itself hand a contract to another authority", async () => {
      const abi = parseAbi(["function setAuthority(address)"]);
      const { payer, stranger, deployer, clientOf } = of();
      for (const account of [payer, stranger, deployer]) {
        const data = encodeFunctionData({ abi, args: [account.address] });
        await assert.rejects(call(clientOf(), { account, to: deployment.paymentHub, data }));
      }
    });
  });
}

function dataOf(cause: unknown): string | undefined {
  if (typeof cause !== "object" || cause === null || !("data" in cause)) return undefined;
  const { data } = cause;
  if (typeof data === "string") return data;
  return dataOf(data);
}
