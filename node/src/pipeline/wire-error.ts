import { OmniError } from "../types/errors.ts";
import { encodeMessage, type WireError } from "./messages.ts";

const LIMIT = 2000;

/**
 * An error as a peer may see it: refusals, which are meant for the peer, and what ends sessions. Other failures are this
 * node's own business, and may name its files.
 */
export function encodeError(error: unknown): Uint8Array {
  return encodeMessage(wireError(error));
}

/** The same of an error that a neighbour is to blame for. */
export function encodeBlame(peer: string, error: unknown): Uint8Array {
  return encodeMessage({ ...wireError(error), peer });
}

function wireError(error: unknown): WireError {
  const isForPeer = error instanceof OmniError && (error.exitCode === 3 || SESSION_ENDS.has(error.code));
  if (isForPeer) {
    const { code, message, remedy } = error;
    return { code, message: message.slice(0, LIMIT), remedy: remedy.slice(0, LIMIT) };
  }
  return {
    code: "OMNI_INTERNAL",
    message: "the node failed for a reason that it keeps to itself",
    remedy: "Use another node; its operator finds the reason in its log.",
  };
}

const SESSION_ENDS = new Set(["OMNI_NEIGHBOUR_LOST", "OMNI_SESSION_IDLE", "OMNI_CONTEXT_EXCEEDED"]);
