import { OmniError } from "../../types/errors.ts";

export class ChainPortInUseError extends OmniError {
  override readonly code = "OMNI_CHAIN_PORT_IN_USE";
  readonly port: number;

  constructor(port: number, cause?: unknown) {
    super(`Another process already listens on TCP port ${port} of this machine.`, {
      remedy: "Stop what listens there, or choose another with --port (0 lets the system choose).",
      cause,
    });
    this.port = port;
  }
}

export class LocalChainMissingError extends OmniError {
  override readonly code = "OMNI_LOCAL_CHAIN_MISSING";

  constructor() {
    super(
      `There is no local chain program for ${process.platform} ${process.arch} here: neither anvil nor hardhat.`,
      {
        remedy: "Install without --omit=optional, or start another chain and name it with --rpc.",
      },
    );
  }
}

export class LocalChainFailedError extends OmniError {
  override readonly code = "OMNI_LOCAL_CHAIN_FAILED";
  /** The last lines that it printed. */
  readonly output: string;

  constructor(why: string, output: string) {
    super(`The local chain ${why}.${output ? ` It said: ${output}` : ""}`, {
      remedy: "Where its state file is damaged, start from nothing with omni-node chain --reset.",
    });
    this.output = output;
  }
}
