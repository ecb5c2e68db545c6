import { OmniError } from "../types/errors.ts";

/** No QUIC handshake with any of the peer's addresses within the deadline. */
export class PeerUnreachableError extends OmniError {
  readonly code = "OMNI_PEER_UNREACHABLE";
  readonly target: string;

  constructor(target: string, reason: string, cause?: unknown) {
    super(`No connection to ${target}: ${reason}.`, {
      remedy:
        "Check that the peer runs, that its address and UDP port are right and that no firewall drops UDP.",
      cause,
    });
    this.target = target;
  }
}

export class PortInUseError extends OmniError {
  readonly code = "OMNI_PORT_IN_USE";
  readonly address: string;

  constructor(address: string, cause?: unknown) {
    super(`Cannot listen on ${address}: another process holds that UDP port.`, {
      remedy: "Stop the other process, or choose another port (0 lets the system choose).",
      cause,
    });
    this.address = address;
  }
}

export class ListenError extends OmniError {
  readonly code = "OMNI_LISTEN_FAILED";
  readonly address: string;

  constructor(address: string, reason: string, cause?: unknown) {
    super(`Cannot listen on ${address}: ${reason}.`, {
      remedy: "Give an address of this machine, such as /ip4/0.0.0.0/udp/0/quic-v1.",
      cause,
    });
    this.address = address;
  }
}

export class AddressError extends OmniError {
  readonly code = "OMNI_ADDRESS_INVALID";
  override readonly exitCode = 2;
  readonly address: string;

  constructor(address: string, reason: string, cause?: unknown) {
    super(`"${address}" is not a peer's address: ${reason}.`, {
      remedy: "Give a QUIC address such as /ip4/192.0.2.7/udp/4001/quic-v1/p2p/12D3Koo….",
      cause,
    });
    this.address = address;
  }
}

/** Whoever answers at that address is not the peer that was asked for. */
export class PeerMismatchError extends OmniError {
  readonly code = "OMNI_PEER_MISMATCH";
  override readonly exitCode = 3;
  readonly target: string;

  constructor(target: string, reason: string, cause?: unknown) {
    super(`Another peer answers at ${target}: ${reason}.`, {
      remedy: "Ask the peer for its current address; its identity file may have been replaced.",
      cause,
    });
    this.target = target;
  }
}

export class ProtocolUnsupportedError extends OmniError {
  readonly code = "OMNI_PROTOCOL_UNSUPPORTED";
  override readonly exitCode = 3;
  readonly peerId: string;
  readonly protocol: string;

  constructor(peerId: string, protocol: string, cause?: unknown) {
    super(`Peer ${peerId} does not serve ${protocol}.`, {
      remedy: "Choose a peer that serves it, or bring both nodes to the same release.",
      cause,
    });
    this.peerId = peerId;
    this.protocol = protocol;
  }
}

export class IdentityFileError extends OmniError {
  readonly code = "OMNI_IDENTITY_FILE";
  readonly path: string;

  constructor(path: string, reason: string, cause?: unknown) {
    super(`The identity file ${path} cannot be used: ${reason}.`, {
      remedy: "Restore the file from a backup, or delete it to start with a new peer id.",
      cause,
    });
    this.path = path;
  }
}

export class InviteError extends OmniError {
  readonly code = "OMNI_INVITE_INVALID";
  override readonly exitCode = 2;

  constructor(reason: string, cause?: unknown) {
    super(`The invite cannot be read: ${reason}.`, {
      remedy: "Copy the whole invite again, from 'omni1' to its last letter.",
      cause,
    });
  }
}

export class AdmissionDeniedError extends OmniError {
  readonly code = "OMNI_ADMISSION_DENIED";
  override readonly exitCode = 3;
  readonly peerId: string;

  constructor(peerId: string) {
    super(`Peer ${peerId} does not let this node in.`, {
      remedy: "Ask its operator for a new invite, or to add this node's peer id to the allow list.",
    });
    this.peerId = peerId;
  }
}

/** The connection ended while something was still wanted of it. */
export class ConnectionLostError extends OmniError {
  readonly code = "OMNI_CONNECTION_LOST";
  readonly peerId: string;

  constructor(peerId: string, reason: string, cause?: unknown) {
    super(`The connection to ${peerId} ended: ${reason}.`, {
      remedy: "Retry; if it happens again, look at the peer's log and at the network between.",
      cause,
    });
    this.peerId = peerId;
  }
}

/** A peer sent bytes that are not the protocol. */
export class FrameError extends OmniError {
  readonly code = "OMNI_FRAME_INVALID";
  override readonly exitCode = 3;

  constructor(reason: string) {
    super(`A frame was refused: ${reason}.`, {
      remedy: "Bring both nodes to the same release; if they are, drop the peer.",
    });
  }
}

/** A frame is larger than the session's shape allows; it was refused before a byte of it was stored. */
export class FrameTooLargeError extends OmniError {
  readonly code = "OMNI_FRAME_TOO_LARGE";
  override readonly exitCode = 3;
  readonly length: number;
  readonly limit: number;

  constructor(length: number, limit: number) {
    super(`A frame of ${length} bytes was refused: at most ${limit} are allowed here.`, {
      remedy: "Send prompts in chunks of at most the session's token limit.",
    });
    this.length = length;
    this.limit = limit;
  }
}

/** The peer does not read, and what waits for it has reached the limit. */
export class FrameBacklogError extends OmniError {
  readonly code = "OMNI_FRAME_BACKLOG";
  readonly bytes: number;

  constructor(bytes: number) {
    super(`${bytes} bytes wait for a peer that does not take them.`, {
      remedy: "Await send() before sending more; drop the peer if it stays silent.",
    });
    this.bytes = bytes;
  }
}

export class ChannelClosedError extends OmniError {
  readonly code = "OMNI_CHANNEL_CLOSED";
  readonly peerId: string;
  readonly reason: string;

  constructor(peerId: string, reason: string, cause?: unknown) {
    super(`The channel to ${peerId} is closed: ${reason}.`, {
      remedy: "Open a new channel to this peer or to another that serves the same layers.",
      cause,
    });
    this.peerId = peerId;
    this.reason = reason;
  }
}

export class CloseTimeoutError extends OmniError {
  readonly code = "OMNI_CLOSE_TIMEOUT";
  readonly peerId: string;

  constructor(peerId: string) {
    super(`Peer ${peerId} did not confirm the end of the channel in time; its last frames may be lost.`, {
      remedy: "Retry what was under way with another peer.",
    });
    this.peerId = peerId;
  }
}

/** Nobody to talk to: none was named, or none of those named can be reached. */
export class PeersNotFoundError extends OmniError {
  readonly code = "OMNI_PEERS_NOT_FOUND";
  readonly failures: readonly Error[];

  constructor(failures: readonly Error[]) {
    const reasons = failures.map(({ message }) => message).join(" ");
    super(`No peer was found. ${reasons || "None was named."}`, {
      remedy: "Name a peer's address or invite; omni-node listen prints its own.",
      cause: failures[0],
    });
    this.failures = failures;
  }
}
