import { OmniError } from "../types/errors.ts";
import { encodeMessage, type WireError } from "./messages.ts";

const LIMIT = 2000;

/** An error as a peer may see it: codes and remedies of our own errors, nothing of others (they may name paths). */
export function encodeError(error: unknown): Uint8Array {
  const wire: WireError =
    error instanceof OmniError
      ? { code: error.code, message: error.message.slice(0, LIMIT), remedy: error.remedy.slice(0, LIMIT) }
      : {
          code: "OMNI_INTERNAL",
          message: "the node failed for a reason that it keeps to itself",
          remedy: "Use another node; its operator finds the reason in its log.",
        };
  return encodeMessage(wire);
}
