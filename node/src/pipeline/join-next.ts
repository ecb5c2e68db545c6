import { describeChannelEnd, type FrameChannel } from "../net/frame-channel.ts";
import { controlFrame, FrameType } from "../net/frames.ts";
import { untilAborted } from "../net/until-aborted.ts";
import { DEADLINE, PROMPT_CHUNK } from "./constants.ts";
import { NeighbourLostError, ProtocolViolationError } from "./errors.ts";
import { encodeMessage, type Neighbour } from "./messages.ts";

export type Connect = (next: Neighbour, signal: AbortSignal) => Promise<FrameChannel>;

export interface JoinOptions {
  readonly session: bigint;
  /** Peer id. */
  readonly gateway: string;
  /** Of the model's hidden state. */
  readonly width: number;
  readonly connect: Connect;
  readonly signal: AbortSignal;
}

/**
 * A channel to the stage that takes this one's output, which has answered READY.
 *
 * @throws NeighbourLostError, ProtocolViolationError; no channel stays open then
 */
export async function joinNext(next: Neighbour, options: JoinOptions): Promise<FrameChannel> {
  const { peerId } = next;
  const { session, gateway, width, connect } = options;
  const signal = AbortSignal.any([options.signal, AbortSignal.timeout(DEADLINE.startMs)]);
  let channel: FrameChannel | undefined;
  try {
    channel = await connect(next, signal);
    channel.setShape({ width, maxTokens: PROMPT_CHUNK });
    const { promise: ready, resolve, reject } = Promise.withResolvers<void>();
    ready.catch(() => undefined);
    channel.onFrame((frame) => {
      if (frame.type === FrameType.ready) resolve();
      else reject(new ProtocolViolationError(`a neighbour answered JOIN with frame type ${frame.type}`));
    });
    channel.closed.then((end) => reject(new NeighbourLostError(peerId, describeChannelEnd(end))));
    await channel.send(controlFrame(FrameType.join, { session }, encodeMessage({ gateway })));
    await untilAborted(ready, signal);
    return channel;
  } catch (error) {
    channel?.abort(error instanceof Error ? error : new Error(String(error)));
    if (error instanceof ProtocolViolationError || error instanceof NeighbourLostError) throw error;
    throw new NeighbourLostError(peerId, error instanceof Error ? error.message : String(error));
  }
}
