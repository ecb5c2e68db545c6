import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { describe, it } from "node:test";
import type { Abi } from "viem";
import { disputeCourtAbi } from "../../sdk/src/abi/DisputeCourt.ts";
import { examinerAbi } from "../../sdk/src/abi/Examiner.ts";
import { faultReporterAbi } from "../../sdk/src/abi/FaultReporter.ts";
import { federatedRoundsAbi } from "../../sdk/src/abi/FederatedRounds.ts";
import { leafFactoryAbi } from "../../sdk/src/abi/LeafFactory.ts";
import { modelRegistryAbi } from "../../sdk/src/abi/ModelRegistry.ts";
import { omniTokenAbi } from "../../sdk/src/abi/OmniToken.ts";
import { paymentHubAbi } from "../../sdk/src/abi/PaymentHub.ts";
import { prevrandaoBeaconAbi } from "../../sdk/src/abi/PrevrandaoBeacon.ts";
import { qualityOracleAbi } from "../../sdk/src/abi/QualityOracle.ts";
import { rewardDistributorAbi } from "../../sdk/src/abi/RewardDistributor.ts";
import { roundPanelAbi } from "../../sdk/src/abi/RoundPanel.ts";
import { stakeVaultAbi } from "../../sdk/src/abi/StakeVault.ts";
import { toleranceTableAbi } from "../../sdk/src/abi/ToleranceTable.ts";
import { validatorJuryAbi } from "../../sdk/src/abi/ValidatorJury.ts";

const abis: readonly Abi[] = [
  disputeCourtAbi,
  examinerAbi,
  faultReporterAbi,
  federatedRoundsAbi,
  leafFactoryAbi,
  modelRegistryAbi,
  omniTokenAbi,
  paymentHubAbi,
  prevrandaoBeaconAbi,
  qualityOracleAbi,
  rewardDistributorAbi,
  roundPanelAbi,
  stakeVaultAbi,
  toleranceTableAbi,
  validatorJuryAbi,
];

/** Functions that only another contract may call. */
const forContracts = ["slash", "lock", "unlock", "reward", "score", "burnSilent", "close"];
/** Parameters, which governance changes by proposeChange. */
const forGovernance = [
  ...["setMinimumStake", "setExitDelay", "setClaimWindow", "setReclaimDelay", "setRefundWindow"],
  ...[
    "setLeaseDuration",
    "setMinimumBond",
    "setChessClock",
    "setReceiptWindow",
    "setRevealWindow",
    "setGasRate",
    "setTable",
  ],
];
/** Standard functions that nothing here needs: any library calls them by omniTokenAbi. The last is the manager's. */
const standard = ["transferFrom", "delegateBySig", "setAuthority"];

describe("the actions", () => {
  it("call every function of the contracts that an account may call", async () => {
    const root = new URL("../../sdk/src/", import.meta.url);
    const files = (await readdir(root, { recursive: true })).filter((name) =>
      /^(actions|utils)\/.*\.ts$/.test(name),
    );
    const sources = (await Promise.all(files.map((name) => readFile(new URL(name, root), "utf8")))).join(
      "\n",
    );
    const called = new Set([...sources.matchAll(/functionName: "(\w+)"/g)].map(([, name]) => name));
    const writes = abis
      .flat()
      .flatMap((item) =>
        item.type === "function" && /payable$/.test(item.stateMutability) ? [item.name] : [],
      );
    const left = new Set(writes.filter((name) => !called.has(name)));
    const known = new Set([...forContracts, ...forGovernance, ...standard]);
    assert.deepEqual(
      [...left].filter((name) => !known.has(name)),
      [],
      "without an action",
    );
    assert.deepEqual(
      [...known].filter((name) => !writes.includes(name)),
      [],
      "no such functions",
    );
  });
});
