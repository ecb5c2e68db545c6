import { encode } from "@ipld/dag-cbor";
import { bytesToHex, getAddress, type Hex, hexToBytes } from "viem";
import { z } from "zod";
import { decodeMessage } from "../../pipeline/messages.ts";
import { proofKinds } from "../../types/trace-source.ts";
import { TraceRequestError } from "./errors.ts";

// Payloads of HELLO and ASK (dag-cbor); docs/TRACE-PROTOCOL.md. All of it comes from a peer: it is parsed before it is used.

const bytes = (length: number) =>
  z
    .instanceof(Uint8Array)
    .refine((value) => value.length === length)
    .transform((value): Hex => bytesToHex(value));
const hash = bytes(32);
const address = bytes(20).transform((value) => getAddress(value));
const count = z.int().min(0);
const seconds = count.transform(BigInt);

/** What a node says first on a channel: requests on it are signed for this nonce. */
export const helloSchema = z.strictObject({ nonce: hash });

/** What is asked for. `from` and `to` are positions, `to` one past the last. */
const requestSchema = z.discriminatedUnion("kind", [
  /** Terms and the last receipts of an attempt. */
  z.strictObject({ kind: z.literal("attempt"), terms: hash }),
  /** What positions commit to: the rows that came in, or whole records; with proofs under the receipt of this struct hash. */
  z.strictObject({
    kind: z.literal("records"),
    terms: hash,
    receipt: hash,
    part: z.enum(["inputs", "records"]),
    from: count,
    to: count,
  }),
  /** The operation trace of one layer of a position; `dispute`: the id of the one that gives the right to see it. */
  z.strictObject({
    kind: z.literal("operations"),
    terms: hash,
    position: count,
    layer: count,
    dispute: hash.optional(),
  }),
  /** A matrix product of that trace, with its values, its weights' place and, where it is wanted, a proof that is bound to `nonce`. */
  z.strictObject({
    kind: z.literal("proof"),
    terms: hash,
    position: count,
    layer: count,
    leaf: count,
    nonce: hash,
    proof: z.enum(proofKinds),
  }),
]);

export type TraceRequest = z.infer<typeof requestSchema>;

const consentSchema = z.strictObject({
  grantee: address,
  expiry: seconds,
  signature: bytes(65),
});

/** What is asked, by whom; the jury protocol asks in the same form. */
export const askSchema = z.strictObject({
  /** The request, encoded: what is signed is its hash. */
  request: z.custom<Uint8Array>((value) => value instanceof Uint8Array && value.length <= 1_024),
  account: address,
  signature: bytes(65),
  /** The payer's, where the account is not the payer. */
  consent: consentSchema.optional(),
});

export type TraceAsk = z.infer<typeof askSchema>;

const HASHES: ReadonlySet<string> = new Set(["terms", "receipt", "dispute", "nonce"]);

/** The bytes of a request, as they are signed and sent. */
export function encodeRequest(request: TraceRequest): Uint8Array {
  return encode(
    Object.fromEntries(
      Object.entries(request).flatMap(([key, value]) => {
        if (value === undefined) return [];
        return [[key, HASHES.has(key) ? hexToBytes(value as Hex) : value]];
      }),
    ),
  );
}

export function encodeAsk({ request, account, signature, consent }: TraceAsk): Uint8Array {
  return encode({
    request,
    account: hexToBytes(account),
    signature: hexToBytes(signature),
    ...(consent && {
      consent: {
        grantee: hexToBytes(consent.grantee),
        expiry: Number(consent.expiry),
        signature: hexToBytes(consent.signature),
      },
    }),
  });
}

/** @throws TraceRequestError */
export function decodeAsk(payload: Uint8Array): TraceAsk & { readonly asked: TraceRequest } {
  try {
    const ask = decodeMessage(askSchema, payload, "ASK");
    return { ...ask, asked: decodeMessage(requestSchema, ask.request, "ASK") };
  } catch (error) {
    throw new TraceRequestError("it is malformed", error);
  }
}
