import { OmniError } from "../types/errors.ts";
import {
  ConnectionLostError,
  ListenError,
  PeerMismatchError,
  PeerUnreachableError,
  PortInUseError,
  ProtocolUnsupportedError,
} from "./errors.ts";

/** What libp2p threw while dialling, as one of this layer's errors. */
export function dialError(addresses: readonly string[], error: unknown): OmniError {
  if (error instanceof OmniError) return error;
  const target = addresses.join(", ");
  const causes = error instanceof AggregateError ? error.errors : [error];
  const reasons = causes.map(messageOf);
  const mismatch = reasons.find((reason) => reason.includes("but connected to"));
  if (mismatch !== undefined) return new PeerMismatchError(target, mismatch, error);
  if (reasons.some((reason) => /dial self/i.test(reason))) {
    return new PeerUnreachableError(target, "that is this node's own address", error);
  }
  if (causes.some(isTimeout)) return new PeerUnreachableError(target, "no answer within the deadline", error);
  return new PeerUnreachableError(target, [...new Set(reasons)].join("; "), error);
}

export function listenError(addresses: readonly string[], error: unknown): OmniError {
  const reason = messageOf(error);
  const culprit = addresses.find((address) => reason.includes(address)) ?? addresses.join(", ");
  // The native binding passes the system's message on without a code (Linux and macOS: errno text; Windows: 10048).
  if (/address (already )?in use|os error 10048/i.test(reason)) return new PortInUseError(culprit, error);
  return new ListenError(culprit, /Error: (.+)/.exec(reason)?.[1] ?? reason, error);
}

export function streamError(peerId: string, protocol: string, error: unknown): OmniError {
  if (error instanceof OmniError) return error;
  if (error instanceof Error && error.name === "UnsupportedProtocolError") {
    return new ProtocolUnsupportedError(peerId, protocol, error);
  }
  if (isTimeout(error)) return new ConnectionLostError(peerId, `no answer about ${protocol} in time`, error);
  return new ConnectionLostError(peerId, messageOf(error), error);
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && ["TimeoutError", "AbortError"].includes(error.name);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
