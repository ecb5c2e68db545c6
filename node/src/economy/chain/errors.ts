import { type ExitCode, OmniError } from "../../types/errors.ts";

/** A deployment file that cannot be read. */
export class DeploymentFileError extends OmniError {
  override readonly code = "OMNI_DEPLOYMENT_FILE";
  override readonly exitCode: ExitCode = 2;
  readonly path: string;

  constructor(path: string, reason: string, cause?: unknown) {
    super(`The deployment file ${path} cannot be used: ${reason}`, {
      remedy:
        "Name the file that omni-node deploy wrote with --deployment, or write it anew: omni-node deploy.",
      cause,
    });
    this.path = path;
  }
}

/** The home has no deployment of this chain, and none is public. */
export class DeploymentMissingError extends OmniError {
  override readonly code = "OMNI_DEPLOYMENT_MISSING";
  readonly chainId: number;
  readonly path: string;

  constructor(chainId: number, path: string) {
    super(`No OmniNode contracts are known on chain ${chainId}: there is no ${path}.`, {
      remedy: "Deploy them: omni-node deploy; or name their addresses with --deployment FILE.",
    });
    this.chainId = chainId;
    this.path = path;
  }
}

/** Money from nothing was asked of a chain on which money is real. */
export class FundingRefusedError extends OmniError {
  override readonly code = "OMNI_FUNDING_REFUSED";
  override readonly exitCode: ExitCode = 2;
  readonly chainId: number;

  constructor(chainId: number) {
    super(`Accounts are funded only on a local chain (31337), and this is chain ${chainId}.`, {
      remedy: "Leave out --fund, and send ETH and OMNI to the account yourself.",
    });
    this.chainId = chainId;
  }
}

/** There is nothing that could come back to the payer. */
export class NothingToTakeBackError extends OmniError {
  override readonly code = "OMNI_NOTHING_TO_TAKE_BACK";
  override readonly exitCode: ExitCode = 3;
  /** When the next lane comes back, in seconds of the hub's clock; undefined where none was asked for. */
  readonly reclaimAt: bigint | undefined;

  constructor(reclaimAt: bigint | undefined) {
    const why =
      reclaimAt === undefined
        ? "The account has neither a deposit nor lanes."
        : `The operators may still claim until ${new Date(Number(reclaimAt) * 1_000).toISOString()}.`;
    super(`Nothing can be taken back now. ${why}`, {
      remedy: reclaimAt === undefined ? "Nothing needs to be done." : "Run omni-node reclaim again then.",
    });
    this.reclaimAt = reclaimAt;
  }
}

/** There is nothing that could be paid out to the operator. */
export class NothingToClaimError extends OmniError {
  override readonly code = "OMNI_NOTHING_TO_CLAIM";
  override readonly exitCode: ExitCode = 3;
  /** When the next payment is released, in seconds of the hub's clock; undefined where none is held back. */
  readonly releaseAt: bigint | undefined;

  constructor(releaseAt: bigint | undefined) {
    const why =
      releaseAt === undefined
        ? "There are no vouchers, and no payments are held back."
        : `Payments are held back until ${new Date(Number(releaseAt) * 1_000).toISOString()}.`;
    super(`Nothing can be claimed or released now. ${why}`, {
      remedy:
        releaseAt === undefined ? "Serve a model first: omni-node run." : "Run omni-node claim again then.",
    });
    this.releaseAt = releaseAt;
  }
}
