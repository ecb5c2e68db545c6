/**
 * Payloads of the pipeline's control frames (dag-cbor). Participants: the gateway, which pays and reads tokens, and
 * stages 0 to k-1. docs/PIPELINE-PROTOCOL.md has the whole story; in short:
 *
 *   gateway                         stage i                       stage i+1 (of the last: stage 0)
 *      | -- OPEN ------------------->|                                |
 *      |<------------------ ACCEPT --|                                |
 *      | -- START ------------------>| -- JOIN ---------------------->|
 *      |<------------------- READY --|<---------------------- READY --|
 *      | -- DATA token ids --------->| -- DATA hidden states -------->|   the last stage samples, sends the token
 *      |<- LOGPROBS, DATA token id --|                                |   to stage 0 and to the gateway: a ring
 *      |<------------------ RECEIPT -|                                |
 *      | -- VOUCHER ---------------->|                                |
 *      | -- FINISH ----------------->|                                |
 *      |<-------- RECEIPT, FINISH ---|                                |
 *      | -- VOUCHER, CLOSE --------->|                                |
 *
 * Everything here comes from a peer: it is parsed before it is used.
 */
import { decode, encode } from "@ipld/dag-cbor";
import { z } from "zod";
import { CID_TEXT } from "../store/cid.ts";
import {
  MAX_ADDRESSES,
  MAX_STAGES,
  MAX_STOP_TOKENS,
  MAX_TOLD_TOKENS,
  MAX_TOP_LOGPROBS,
  MAX_WINDOW,
} from "./constants.ts";
import { MalformedMessageError } from "./errors.ts";

const peerId = z.string().min(1).max(128);
const address = z.string().min(1).max(256);
const count = z.int().min(0).max(0x7fffffff);
const positions = z
  .int()
  .min(1)
  .max(1 << 24);
const layers = z.tuple([count, count]);

/** Unsigned, 64 bits, decimal. */
const u64 = z.string().refine((value) => /^\d{1,20}$/.test(value) && BigInt(value) < 1n << 64n);

const samplingSchema = z.strictObject({
  /** 0 is greedy. */
  temperature: z.number().min(0).max(10),
  topP: z.number().gt(0).max(1),
  /** 0 keeps the whole vocabulary. */
  topK: count,
  seed: u64,
});

/** CID of the adapter that the model computes with; absent where there is none. */
const adapter = z.string().regex(CID_TEXT).optional();

/** A stage that takes another one's place: how to go on where that one stopped. */
const resumeSchema = z.strictObject({
  /** Position of the first output that is wanted: those before reached the next stage. For the last stage, of a token. */
  from: count,
  /** Positions below were paid to the stage that was lost. */
  paid: count,
});

/** Without addresses where it is the gateway itself. */
const neighbour = z.strictObject({ peerId, addresses: z.array(address).max(MAX_ADDRESSES) });

/** Asks a stage for a session: a KV cache, its place in the ring, and, where it is paid, the terms. */
export const openSchema = z.strictObject({
  manifest: z.string().min(1).max(128),
  adapter,
  layers,
  index: z
    .int()
    .min(0)
    .max(MAX_STAGES - 1),
  stages: z.int().min(1).max(MAX_STAGES),
  /** Positions of KV cache. */
  capacity: positions,
  /** Tokens after the prompt; the last stage stops there. */
  maxTokens: positions,
  stopTokens: z.array(count).max(MAX_STOP_TOKENS),
  sampling: samplingSchema,
  /** Tokens to rank beside each token that is sampled: asked of the last stage, where log probabilities are wanted. */
  topLogprobs: z.int().min(0).max(MAX_TOP_LOGPROBS).optional(),
  /** Tokens that the first stage may guess at a time; absent: none. Only of greedy sessions that are not paid. */
  window: z.int().min(1).max(MAX_WINDOW).optional(),
  /** Whose JOIN to expect: the previous stage, and for stage 0 the last one. Absent in a route of one. */
  previous: peerId.optional(),
  /** Whom to JOIN: the next stage, and for the last one stage 0. Absent in a route of one. */
  next: neighbour.optional(),
  /** Absent where the session begins with this stage. */
  resume: resumeSchema.optional(),
  /** Of a session that this gateway had here: the new one may begin with its first positions. */
  begin: z.strictObject({ session: u64, positions }).optional(),
  /** SessionTerms signed by the gateway; opaque here. */
  terms: z.unknown().optional(),
});

/** The operator's signature over the terms, where there are any; opaque here. */
export const acceptSchema = z.strictObject({
  accepted: z.unknown().optional(),
  /** Whether the session began as it was asked to. */
  begun: z.boolean().optional(),
});

/** Position of the first row that comes: 0 if not said, or where all stages have begun. Without a payload, 0. */
export const startSchema = z.strictObject({ from: positions.optional() });

/** Whose session a neighbour's channel belongs to. */
export const joinSchema = z.strictObject({ gateway: peerId });

/** A peer's text ends on somebody's terminal: nothing in it may steer that. */
const text = z
  .string()
  .max(2048)
  .transform((words) => words.replace(/\p{C}+/gu, " "));

export const errorSchema = z.strictObject({
  code: z.string().regex(/^OMNI_[A-Z0-9_]{1,59}$/),
  message: text,
  remedy: text,
});

/** Answers PING. */
export const pongSchema = z.strictObject({
  /** Position of the next frame that the stage takes. */
  next: count,
  /** Positions below have been computed. */
  done: count,
  /** A step of this session is being computed, or waits for its turn. */
  busy: z.boolean(),
  /** Steps that the stage has computed for all its sessions. */
  work: z.int().min(0),
});

/** Why a neighbour is given up: ERROR's fields, and the peer. */
export const blameSchema = errorSchema.extend({ peer: peerId });

/** Whose JOIN to expect from now on; of stage 0, the gateway also asks for the tokens from a position on. */
export const expectSchema = z.strictObject({ previous: peerId, from: count });

/** Which position comes next, and the tokens that were asked for; of stages but the first, none. */
export const expectingSchema = z.strictObject({ next: count, tokens: z.array(count).max(MAX_TOLD_TOKENS) });

/** Whom to send outputs to from now on, beginning at `from`. Steps below `merge` may be joined into chunks. */
export const relinkSchema = z.strictObject({ next: neighbour, from: count, merge: count });

const milliseconds = z.number().min(0).max(3_600_000);
const sessions = z.int().min(0).max(0xffff);

/** How fast a stage computes, by itself, as it measured when it was loaded. */
const speedSchema = z.strictObject({
  /** A step of one token. */
  decodeMs: milliseconds,
  /** A chunk of a prompt, and its tokens. */
  prefillMs: milliseconds,
  prefillTokens: positions,
});

/**
 * What may change between two questions, and what only a newer gateway understands. `version` grows with every change of the
 * other fields; a node answers with no higher one than it was asked for.
 */
const stateSchema = z.strictObject({
  version: z.literal(1),
  speed: speedSchema.optional(),
  /** Sessions now, and at most. */
  sessions,
  maxSessions: sessions,
  /** Positions of KV cache for which there is memory left. */
  freePositions: z
    .int()
    .min(0)
    .max(1 << 24),
});

/** Most bytes that a question has repeated: what fits a new connection's first flight. */
export const MAX_ECHO = 8_192;

const echo = z.instanceof(Uint8Array).refine(({ length }) => length <= MAX_ECHO);

/** Asks what a node serves. Without a payload: what it serves, not its state. */
export const querySchema = z.strictObject({
  /** Highest version of the state that the gateway understands. */
  state: z.int().min(1).max(0xffff),
  /** Random bytes that the answer repeats: nobody answers before it was asked, and they take the time that a hidden state takes. */
  echo,
});

/** What a node serves, and at which price. */
export const offerSchema = z.strictObject({
  manifest: z.string().min(1).max(128),
  adapter,
  layers,
  /** Blocks of the whole model. */
  blocks: count,
  /** Longest context of a session, in positions. */
  context: positions,
  /** OMNI wei a position, decimal; absent in a free swarm. */
  price: z
    .string()
    .regex(/^\d{1,78}$/)
    .optional(),
  operator: z
    .string()
    .regex(/^0x[0-9a-fA-F]{40}$/)
    .optional(),
  /** Where it was asked for. */
  state: stateSchema.optional(),
  echo: echo.optional(),
});

export type Sampling = z.infer<typeof samplingSchema>;
export type Open = z.infer<typeof openSchema>;
export type Offer = z.infer<typeof offerSchema>;
export type OfferState = z.infer<typeof stateSchema>;
export type StageSpeed = z.infer<typeof speedSchema>;
export type Neighbour = z.infer<typeof neighbour>;
export type Pong = z.infer<typeof pongSchema>;
export type Blame = z.infer<typeof blameSchema>;
export type WireError = z.infer<typeof errorSchema>;

/** Encodes a payload; absent optional fields are left out. */
export function encodeMessage(message: object): Uint8Array {
  return encode(Object.fromEntries(Object.entries(message).filter(([, value]) => value !== undefined)));
}

/** Receipts and vouchers are what the books make them; the pipeline only carries them. */
export function encodeOpaque(value: unknown): Uint8Array {
  return encode(value);
}

/** @throws MalformedMessageError where the bytes are not dag-cbor */
export function decodeOpaque(bytes: Uint8Array, what: string): unknown {
  try {
    return decode(bytes);
  } catch (cause) {
    throw new MalformedMessageError(what, "it is not dag-cbor", cause);
  }
}

/** @throws MalformedMessageError where the bytes are not dag-cbor or not of the schema */
export function decodeMessage<T>(schema: z.ZodType<T>, bytes: Uint8Array, what: string): T {
  const value = decodeOpaque(bytes, what);
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new MalformedMessageError(what, z.prettifyError(parsed.error), parsed.error);
  return parsed.data;
}
