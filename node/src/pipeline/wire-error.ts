import { OmniError } from "../types/errors.ts";
import { encodeMessage, type WireError } from "./messages.ts";

const LIMIT = 2000;

/**
 * An error as a peer may see it: refusals, which are meant for the peer, and what ends sessions. Other failures are this
 * node's own business, and may name its files.
 */
export function encodeError(error: unknown): Uint8Array {
  const isForPeer = error instanceof OmniError && (error.exitCode === 3 || SESSION_ENDS.has(error.code));
  const wire: WireError = isForPeer
    ? { code: error.code, message: error.message.slice(0, LIMIT), remedy: error.remedy.slice(0, LIMIT) }
    : {
        code: "OMNI_INTERNAL",
        message: "the node failed for a reason that it keeps to itself",
        remedy: "Use another node; its operator finds the reason in its log.",
      };
  return encodeMessage(wire);
}

const SESSION_ENDS = new Set(["OMNI_NEIGHBOUR_LOST", "OMNI_SESSION_IDLE", "OMNI_CONTEXT_EXCEEDED"]);
