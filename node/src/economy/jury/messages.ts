import { encode } from "@ipld/dag-cbor";
import { bytesToHex, type Hex, hexToBytes } from "viem";
import { z } from "zod";
import { decodeMessage } from "../../pipeline/messages.ts";
import { TraceRequestError } from "../trace-protocol/errors.ts";
import { askSchema, type TraceAsk } from "../trace-protocol/messages.ts";
import { MAX_REQUEST_BYTES, MAX_TRACE_BYTES } from "./constants.ts";

// Requests of docs/JURY-PROTOCOL.md (dag-cbor), in the ASK of the trace protocol. All of it comes from a peer: it is parsed before
// it is used.

const dispute = z
  .instanceof(Uint8Array)
  .refine((bytes) => bytes.length === 32)
  .transform((bytes): Hex => bytesToHex(bytes));

const requestSchema = z.discriminatedUnion("kind", [
  /** The operator's: it will send the trace, of so many bytes, and wants the juror's signature for it. */
  z.strictObject({ kind: z.literal("deliver"), dispute, bytes: z.int().min(1).max(MAX_TRACE_BYTES) }),
  /** The challenger's: it wants the trace. */
  z.strictObject({ kind: z.literal("show"), dispute }),
]);

export type JuryRequest = z.infer<typeof requestSchema>;

/** The bytes of a request, as they are signed and sent. */
export function encodeJuryRequest(request: JuryRequest): Uint8Array {
  return encode({ ...request, dispute: hexToBytes(request.dispute) });
}

/** @throws TraceRequestError */
export function decodeJuryAsk(payload: Uint8Array): TraceAsk & { readonly asked: JuryRequest } {
  try {
    const ask = decodeMessage(askSchema, payload, "ASK");
    if (ask.request.length > MAX_REQUEST_BYTES) throw new RangeError("the request is too long");
    return { ...ask, asked: decodeMessage(requestSchema, ask.request, "ASK") };
  } catch (error) {
    throw new TraceRequestError("it is malformed", error);
  }
}
