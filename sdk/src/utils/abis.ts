import { disputeCourtAbi } from "../abi/DisputeCourt.ts";
import { faultReporterAbi } from "../abi/FaultReporter.ts";
import { federatedRoundsAbi } from "../abi/FederatedRounds.ts";
import { modelRegistryAbi } from "../abi/ModelRegistry.ts";
import { omniTokenAbi } from "../abi/OmniToken.ts";
import { paymentHubAbi } from "../abi/PaymentHub.ts";
import { prevrandaoBeaconAbi } from "../abi/PrevrandaoBeacon.ts";
import { qualityOracleAbi } from "../abi/QualityOracle.ts";
import { rewardDistributorAbi } from "../abi/RewardDistributor.ts";
import { roundPanelAbi } from "../abi/RoundPanel.ts";
import { stakeVaultAbi } from "../abi/StakeVault.ts";
import { timelockControllerAbi } from "../abi/TimelockController.ts";

/** All errors a call to any of the contracts may end in: a call to one may fail in another. */
export const errorsAbi = [
  ...omniTokenAbi,
  ...stakeVaultAbi,
  ...modelRegistryAbi,
  ...paymentHubAbi,
  ...prevrandaoBeaconAbi,
  ...disputeCourtAbi,
  ...federatedRoundsAbi,
  ...roundPanelAbi,
  ...timelockControllerAbi,
  ...qualityOracleAbi,
  ...rewardDistributorAbi,
  ...faultReporterAbi,
].filter((item) => item.type === "error");
