import { randomBytes } from "node:crypto";
import { openChannel } from "../net/channels.ts";
import type { FrameChannel } from "../net/frame-channel.ts";
import { controlFrame, type Frame, FrameType } from "../net/frames.ts";
import type { Host } from "../net/host.ts";
import { untilAborted } from "../net/until-aborted.ts";
import { DEADLINE } from "./constants.ts";
import { OfferRefusedError, ProtocolViolationError } from "./errors.ts";
import { decodeMessage, encodeMessage, errorSchema, MAX_ECHO, type Offer, offerSchema } from "./messages.ts";
import type { Candidate } from "./route.ts";
import type { Link } from "./stage-time.ts";

export interface OfferedCandidate extends Candidate {
  readonly offer: Offer;
  /** Whether the connection over which it was asked is still there. */
  readonly isConnected?: () => boolean;
}

export interface QueryOptions {
  /** Bytes that a token's hidden state has on its way between stages: the way to the peer is measured with as many. */
  readonly rowBytes?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Asks the node at an address what it serves and how busy it is, and measures the way there: the shorter of two round trips on
 * a channel that is open, and what a row adds to one.
 *
 * @throws OfferRefusedError, ProtocolViolationError, MalformedMessageError, and what dialling throws
 */
export async function queryOffer(
  host: Host,
  address: string | readonly string[],
  { rowBytes, signal: stop }: QueryOptions = {},
): Promise<OfferedCandidate> {
  const timeout = AbortSignal.timeout(DEADLINE.openMs);
  const signal = stop === undefined ? timeout : AbortSignal.any([stop, timeout]);
  const connection = await host.connect(address, { signal });
  const channel = await openChannel(connection, { signal });
  try {
    const ask = asker(channel, signal);
    const first = await ask(NONCE_BYTES);
    const { offer } = first;
    return {
      peerId: channel.peerId,
      addresses: typeof address === "string" ? [address] : address,
      layers: [...offer.layers],
      price: BigInt(offer.price ?? "0"),
      ...(offer.operator === undefined ? {} : { operator: offer.operator }),
      ...(offer.state && { state: offer.state }),
      link: await measureLink(ask, first, rowBytes),
      offer,
      isConnected: () => connection.isOpen,
    };
  } finally {
    await channel.close();
  }
}

interface Answer {
  readonly offer: Offer;
  readonly roundTripMs: number;
}

/** Bytes that make an answer one to this question. */
const NONCE_BYTES = 16;

/** Whoever does not tell its state closes the channel after one answer. */
async function measureLink(
  ask: (bytes: number) => Promise<Answer>,
  first: Answer,
  rowBytes = 0,
): Promise<Link> {
  if (first.offer.state === undefined) return { roundTripMs: first.roundTripMs };
  const roundTripMs = Math.min(first.roundTripMs, (await ask(NONCE_BYTES)).roundTripMs);
  const bytes = Math.min(rowBytes, MAX_ECHO);
  if (bytes <= NONCE_BYTES) return { roundTripMs };
  const longer = (await ask(bytes)).roundTripMs - roundTripMs;
  return { roundTripMs, msPerByte: Math.max(0, longer) / (2 * (bytes - NONCE_BYTES)) };
}

/** Sends one QUERY behind the other, each with so many random bytes. */
function asker(channel: FrameChannel, signal: AbortSignal): (bytes: number) => Promise<Answer> {
  let answered: PromiseWithResolvers<Frame> | undefined;
  let failure: ProtocolViolationError | undefined;
  const fail = (why: string): void => {
    failure ??= new ProtocolViolationError(why);
    answered?.reject(failure);
  };
  channel.onFrame((frame) => {
    if (answered === undefined) fail("an OFFER came before it was asked for");
    else answered.resolve(frame);
    answered = undefined;
  });
  channel.closed.then(() => fail("the peer closed the channel instead of an OFFER"));
  return async (bytes) => {
    const echo = randomBytes(bytes);
    const query = controlFrame(FrameType.query, {}, encodeMessage({ state: 1, echo }));
    if (failure !== undefined) throw failure;
    answered = Promise.withResolvers();
    const { promise } = answered;
    const start = performance.now();
    const sent = channel.send(query);
    const { type, payload } = await untilAborted(Promise.race([promise, sent.then(() => promise)]), signal);
    const roundTripMs = performance.now() - start;
    if (type === FrameType.error) {
      throw new OfferRefusedError(channel.peerId, decodeMessage(errorSchema, payload, "ERROR"));
    }
    if (type !== FrameType.offer) {
      throw new ProtocolViolationError(`the peer answered QUERY with frame type ${type}`);
    }
    const offer = decodeMessage(offerSchema, payload, "OFFER");
    if (offer.state !== undefined && (offer.echo === undefined || !echo.equals(offer.echo))) {
      throw new ProtocolViolationError("the peer's OFFER answers another QUERY");
    }
    return { offer, roundTripMs };
  };
}
