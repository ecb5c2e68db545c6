import { OmniSdkError } from "./base.ts";

/** Nobody answers at the chain's address, or not in time. */
export class ChainUnreachableError extends OmniSdkError {
  override readonly name = "ChainUnreachableError";
  override readonly code = "OMNI_CHAIN_UNREACHABLE";
  readonly url: string | undefined;

  constructor({ url: address, cause }: { url?: string | undefined; cause?: unknown }) {
    // Paths and user names of public nodes hold keys, which no log should.
    const url = address !== undefined && URL.canParse(address) ? new URL(address).origin : address;
    super(`The chain${url ? ` at ${url}` : ""} does not answer.`, {
      remedy:
        "Check the address, and that the chain runs: `omni-node chain` or `npx hardhat node` start a local one.",
      cause,
    });
    this.url = url;
  }
}

/** The chain at the other end has another id than the deployment. */
export class WrongChainError extends OmniSdkError {
  override readonly name = "WrongChainError";
  override readonly code = "OMNI_WRONG_CHAIN";
  override readonly refused = true;
  readonly expected: number;
  readonly actual: number | undefined;

  constructor({ expected, actual, cause }: { expected: number; actual?: number; cause?: unknown }) {
    super(
      `The deployment is on chain ${expected}, but this is ${actual ? `chain ${actual}` : "another chain"}.`,
      {
        remedy: `Connect to chain ${expected}, or use the addresses of the chain you are connected to.`,
        cause,
      },
    );
    this.expected = expected;
    this.actual = actual;
  }
}

/** The chain answered a request with an error that the SDK has no better name for. */
export class ChainRequestError extends OmniSdkError {
  override readonly name = "ChainRequestError";
  override readonly code = "OMNI_CHAIN_REQUEST_FAILED";

  constructor({ reason, cause }: { reason: string; cause?: unknown }) {
    super(`The chain could not do what was asked: ${reason}`, {
      remedy: "Read the cause; if the chain's node is at fault, try another one.",
      cause,
    });
  }
}
