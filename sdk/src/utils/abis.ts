import { modelRegistryAbi } from "../abi/ModelRegistry.ts";
import { omniTokenAbi } from "../abi/OmniToken.ts";
import { paymentHubAbi } from "../abi/PaymentHub.ts";
import { stakeVaultAbi } from "../abi/StakeVault.ts";

/** All errors a call to any of the contracts may end in: a call to one may fail in another. */
export const errorsAbi = [...omniTokenAbi, ...stakeVaultAbi, ...modelRegistryAbi, ...paymentHubAbi].filter(
  (item) => item.type === "error",
);
