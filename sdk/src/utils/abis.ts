import { disputeCourtAbi } from "../abi/DisputeCourt.ts";
import { modelRegistryAbi } from "../abi/ModelRegistry.ts";
import { omniTokenAbi } from "../abi/OmniToken.ts";
import { paymentHubAbi } from "../abi/PaymentHub.ts";
import { prevrandaoBeaconAbi } from "../abi/PrevrandaoBeacon.ts";
import { stakeVaultAbi } from "../abi/StakeVault.ts";

/** All errors a call to any of the contracts may end in: a call to one may fail in another. */
export const errorsAbi = [
  ...omniTokenAbi,
  ...stakeVaultAbi,
  ...modelRegistryAbi,
  ...paymentHubAbi,
  ...prevrandaoBeaconAbi,
  ...disputeCourtAbi,
].filter((item) => item.type === "error");
