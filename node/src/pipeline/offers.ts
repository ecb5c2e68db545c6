import { openChannel } from "../net/channels.ts";
import { controlFrame, type Frame, FrameType } from "../net/frames.ts";
import type { Host } from "../net/host.ts";
import { untilAborted } from "../net/until-aborted.ts";
import { DEADLINE } from "./constants.ts";
import { ProtocolViolationError } from "./errors.ts";
import { decodeMessage, type Offer, offerSchema } from "./messages.ts";
import type { Candidate } from "./route.ts";

/** Asks the node at an address what it serves. */
export async function queryOffer(
  host: Host,
  address: string | readonly string[],
  options: { readonly signal?: AbortSignal } = {},
): Promise<Candidate & { readonly offer: Offer }> {
  const timeout = AbortSignal.timeout(DEADLINE.openMs);
  const signal = options.signal === undefined ? timeout : AbortSignal.any([options.signal, timeout]);
  const channel = await openChannel(await host.connect(address, { signal }), { signal });
  const { promise, resolve, reject } = Promise.withResolvers<Frame>();
  channel.onFrame((frame) => {
    if (frame.type === FrameType.offer) resolve(frame);
    else reject(new ProtocolViolationError(`the peer answered QUERY with frame type ${frame.type}`));
  });
  channel.closed.then(() =>
    reject(new ProtocolViolationError("the peer closed the channel instead of an OFFER")),
  );
  try {
    await channel.send(controlFrame(FrameType.query));
    const { payload } = await untilAborted(promise, signal);
    const offer = decodeMessage(offerSchema, payload, "OFFER");
    return {
      peerId: channel.peerId,
      addresses: typeof address === "string" ? [address] : address,
      layers: [...offer.layers],
      price: BigInt(offer.price ?? "0"),
      ...(offer.operator === undefined ? {} : { operator: offer.operator }),
      offer,
    };
  } finally {
    await channel.close();
  }
}
