import type { FrameChannel } from "../net/frame-channel.ts";
import { controlFrame, type Frame, FrameType } from "../net/frames.ts";
import { DEADLINE, QUERIES_A_CHANNEL } from "./constants.ts";
import { ProtocolViolationError } from "./errors.ts";
import { decodeMessage, encodeMessage, type Offer, querySchema } from "./messages.ts";

/**
 * Answers the QUERYs of a channel: one where the gateway asks for the offer alone, else as many as measure the way to this
 * node. Then the channel is closed.
 *
 * @param handOver is given what takes the frames that follow
 * @param offerNow with the node's state
 */
export async function answerQueries(
  channel: FrameChannel,
  first: Frame,
  handOver: (handler: (frame: Frame) => Promise<void>) => void,
  offerNow: () => Offer,
): Promise<void> {
  let left = QUERIES_A_CHANNEL;
  const answer = async ({ type, payload }: Frame): Promise<void> => {
    if (type !== FrameType.query) throw new ProtocolViolationError(`frame type ${type} came among QUERYs`);
    // The channel is closing: those that were on their way are too many.
    if (left === 0) return;
    const query = payload.length === 0 ? undefined : decodeMessage(querySchema, payload, "QUERY");
    const { state, ...rest } = offerNow();
    const offer = query === undefined ? rest : { ...rest, state, echo: query.echo };
    left = query === undefined ? 0 : left - 1;
    const isLast = left === 0;
    await channel.send(controlFrame(FrameType.offer, {}, encodeMessage(offer)));
    if (isLast) await channel.close();
  };
  handOver(answer);
  const timer = setTimeout(
    () => channel.abort(new ProtocolViolationError("the gateway asked, and did not close the channel")),
    DEADLINE.openMs,
  );
  channel.closed.then(() => clearTimeout(timer));
  await answer(first);
}
