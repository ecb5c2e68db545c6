import { type ExitCode, OmniError } from "../types/errors.ts";

/** As many completions as are allowed run and wait already. */
export class GatewayBusyError extends OmniError {
  readonly code = "OMNI_GATEWAY_BUSY";
  override readonly exitCode: ExitCode = 3;
  readonly concurrent: number;
  readonly queued: number;

  constructor(concurrent: number, queued: number) {
    super(`The gateway computes ${concurrent} completions, and ${queued} wait.`, {
      remedy: "Try again in a moment, or raise --max-concurrent or --max-queued.",
    });
    this.concurrent = concurrent;
    this.queued = queued;
  }
}

/** Whoever computes gave no token for too long. */
export class CompletionStalledError extends OmniError {
  readonly code = "OMNI_COMPLETION_STALLED";

  constructor(waitedMs: number) {
    super(`No token came within ${waitedMs} ms.`, { remedy: "Try again, or send a shorter prompt." });
  }
}

/** A client does not read what it asked for. */
export class ClientStalledError extends OmniError {
  readonly code = "OMNI_CLIENT_STALLED";

  constructor(waitedMs: number) {
    super(`The client read nothing for ${waitedMs} ms.`, {
      remedy: "Read the stream as it comes, or close the connection.",
    });
  }
}

/** The gateway is being stopped. */
export class GatewayStoppingError extends OmniError {
  readonly code = "OMNI_GATEWAY_STOPPING";
  override readonly exitCode: ExitCode = 3;

  constructor() {
    super("The gateway is being stopped.", { remedy: "Use another gateway, or start it again." });
  }
}

/** The gateway would be open to the network without a token. */
export class GatewayTokenNeededError extends OmniError {
  readonly code = "OMNI_GATEWAY_TOKEN_NEEDED";
  override readonly exitCode: ExitCode = 2;
  readonly host: string;

  constructor(host: string) {
    super(`${host} is not a loopback address, and no token keeps others out.`, {
      remedy: "Put a token into a file and name it with --token-file, or set OMNI_TOKEN.",
    });
    this.host = host;
  }
}

/** A token that can be guessed, or that no HTTP header carries. */
export class GatewayTokenWeakError extends OmniError {
  readonly code = "OMNI_GATEWAY_TOKEN_WEAK";
  override readonly exitCode: ExitCode = 2;

  constructor(least: number) {
    super(`The token is not ${least} or more letters, digits and signs without spaces.`, {
      remedy: "Make one with: openssl rand -hex 32",
    });
  }
}

/** The gateway cannot listen where it was told to. */
export class GatewayAddressError extends OmniError {
  readonly code = "OMNI_GATEWAY_ADDRESS";
  readonly host: string;
  readonly port: number;

  constructor(host: string, port: number, cause: unknown) {
    const why = cause instanceof Error ? cause.message : String(cause);
    super(`The gateway cannot listen at ${host}, port ${port}: ${why}`, {
      remedy: "Choose another --http-port (0 lets the system choose) or --http-host.",
      cause,
    });
    this.host = host;
    this.port = port;
  }
}

/** A node is loading layers, or being stopped. */
export class StageNotReadyError extends OmniError {
  readonly code = "OMNI_STAGE_NOT_READY";
  override readonly exitCode: ExitCode = 3;

  constructor() {
    super("This node takes no sessions now.", { remedy: "Ask again in a moment: it says so itself." });
  }
}
