import type { Address } from "viem";
import { OmniSdkError } from "./base.ts";

/** Text that was given as a deployment is none. */
export class DeploymentInvalidError extends OmniSdkError {
  override readonly name = "DeploymentInvalidError";
  override readonly code = "OMNI_DEPLOYMENT_INVALID";
  readonly field: string;

  constructor({ field, reason, cause }: { field: string; reason: string; cause?: unknown }) {
    super(`This is not a deployment: ${field} ${reason}.`, {
      remedy: "Use the file that `omni-node deploy` wrote, as it was written.",
      cause,
    });
    this.field = field;
  }
}

/** The SDK knows no contracts on this chain. */
export class DeploymentUnknownError extends OmniSdkError {
  override readonly name = "DeploymentUnknownError";
  override readonly code = "OMNI_DEPLOYMENT_UNKNOWN";
  readonly chainId: number;

  constructor({ chainId }: { chainId: number }) {
    super(`No OmniNode contracts are known on chain ${chainId}.`, {
      remedy: "Deploy them with `omni-node deploy`, or pass the deployment that you want to use.",
    });
    this.chainId = chainId;
  }
}

/** There is no contract at an address of the deployment. */
export class NotDeployedError extends OmniSdkError {
  override readonly name = "NotDeployedError";
  override readonly code = "OMNI_NOT_DEPLOYED";
  override readonly refused = true;
  readonly contract: string;
  readonly address: Address;

  constructor({ contract, address, cause }: { contract: string; address: Address; cause?: unknown }) {
    super(`There is no ${contract} at ${address} on this chain.`, {
      remedy: "A local chain that was started anew has lost its contracts: run `omni-node deploy` again.",
      cause,
    });
    this.contract = contract;
    this.address = address;
  }
}

/** There are contracts at the addresses of the deployment, but not those. */
export class DeploymentMismatchError extends OmniSdkError {
  override readonly name = "DeploymentMismatchError";
  override readonly code = "OMNI_DEPLOYMENT_MISMATCH";
  override readonly refused = true;
  readonly contract: string;
  readonly address: Address;

  constructor(mismatch: { contract: string; address: Address; reason: string; cause?: unknown }) {
    const { contract, address, reason, cause } = mismatch;
    super(`The contract at ${address} is not this deployment's ${contract}: ${reason}.`, {
      remedy: "Use the addresses of the contracts on this chain, or deploy them: `omni-node deploy`.",
      cause,
    });
    this.contract = contract;
    this.address = address;
  }
}

/** Proofs would be verified on a public chain with keys whose secrets everybody knows. */
export class CeremonyKeysRequiredError extends OmniSdkError {
  override readonly name = "CeremonyKeysRequiredError";
  override readonly code = "OMNI_CEREMONY_KEYS_REQUIRED";
  override readonly refused = true;
  readonly chainId: number;

  constructor({ chainId }: { chainId: number }) {
    super(`Chain ${chainId} is public, and everybody can forge proofs for the development keys.`, {
      remedy:
        "Pass the verifying keys of a ceremony as groth16Keys (`omni-node deploy --groth16-keys FOLDER`): docs/CIRCUITS.md.",
    });
    this.chainId = chainId;
  }
}
