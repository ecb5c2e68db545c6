import { OmniError } from "../../types/errors.ts";

const OTHER_PROVIDER = "Name another provider with --from, or try again later.";

/** A peer sent bytes that are not the shard protocol. */
export class ShardMessageError extends OmniError {
  readonly code = "OMNI_SHARD_MESSAGE_INVALID";
  override readonly exitCode = 3;

  constructor(reason: string, cause?: unknown) {
    super(`A message of the shard protocol was refused: ${reason}.`, {
      remedy: "Bring both nodes to the same release; if they are, use another provider.",
      cause,
    });
  }
}

/** A provider's bytes do not have the hash that the manifest, or the CID, gives them. */
export class ProviderLiedError extends OmniError {
  readonly code = "OMNI_PROVIDER_LIED";
  override readonly exitCode = 3;
  readonly peerId: string;
  readonly cid: string;

  constructor(peerId: string, cid: string, cause?: unknown) {
    super(`Provider ${peerId} sent bytes of ${cid} that do not match its hash.`, {
      remedy: OTHER_PROVIDER,
      cause,
    });
    this.peerId = peerId;
    this.cid = cid;
  }
}

export class ProviderStalledError extends OmniError {
  readonly code = "OMNI_PROVIDER_STALLED";
  override readonly exitCode = 3;
  readonly peerId: string;

  constructor(peerId: string, milliseconds: number) {
    super(`Provider ${peerId} sent no whole chunk for ${milliseconds / 1000} s.`, { remedy: OTHER_PROVIDER });
    this.peerId = peerId;
  }
}

/** A provider answered a request with an error. */
export class ProviderRefusedError extends OmniError {
  readonly code = "OMNI_PROVIDER_REFUSED";
  override readonly exitCode = 3;
  readonly peerId: string;
  readonly remoteCode: number;

  constructor(peerId: string, remoteCode: number, text: string) {
    super(`Provider ${peerId} refused: ${text} (${remoteCode}).`, { remedy: OTHER_PROVIDER });
    this.peerId = peerId;
    this.remoteCode = remoteCode;
  }
}

export class BlobNotServedError extends OmniError {
  readonly code = "OMNI_BLOB_NOT_SERVED";
  override readonly exitCode = 3;
  readonly peerId: string;
  readonly cid: string;

  constructor(peerId: string, cid: string) {
    super(`Provider ${peerId} does not have ${cid}.`, { remedy: OTHER_PROVIDER });
    this.peerId = peerId;
    this.cid = cid;
  }
}

export class BlockTooLargeError extends OmniError {
  readonly code = "OMNI_BLOCK_TOO_LARGE";
  override readonly exitCode = 3;
  readonly cid: string;
  readonly size: number;

  constructor(cid: string, size: number, limit: number) {
    super(`Block ${cid} is ${size} bytes long; at most ${limit} are fetched at once.`, {
      remedy: "Check the CID: it should be a manifest's or an adapter's, not a shard's.",
    });
    this.cid = cid;
    this.size = size;
  }
}

/** Why one provider is out of a transfer. */
export interface ProviderFailure {
  readonly target: string;
  readonly error: Error;
}

/** No provider is left that could finish a transfer. What was verified stays, and the next attempt resumes. */
export class NoProviderLeftError extends OmniError {
  readonly code = "OMNI_NO_PROVIDER_LEFT";
  override readonly exitCode = 3;
  readonly cid: string;
  readonly failures: readonly ProviderFailure[];

  constructor(cid: string, failures: readonly ProviderFailure[]) {
    const reasons = failures.map(({ error }) => error.message).join(" ");
    super(`No provider is left for ${cid}. ${reasons || "None was named."}`, {
      remedy: "Name other providers with --from; what has arrived is kept and not fetched again.",
      cause: failures[0]?.error,
    });
    this.cid = cid;
    this.failures = failures;
  }
}
