import { PIPELINE_PROTOCOL } from "./constants.ts";
import { FrameChannel } from "./frame-channel.ts";
import type { Host, StreamOpener, WaitOptions } from "./host.ts";

/** Opens a frame channel of a protocol. */
export async function openChannel(
  connection: StreamOpener,
  options: WaitOptions = {},
  protocol: string = PIPELINE_PROTOCOL,
): Promise<FrameChannel> {
  return new FrameChannel(await connection.open(protocol, options));
}

/** Calls `handler` with each channel that a peer opens; call its `onFrame` to receive. `back` opens others to the same peer. */
export async function serveChannels(
  host: Host,
  handler: (channel: FrameChannel, back: StreamOpener) => void,
  protocol: string = PIPELINE_PROTOCOL,
): Promise<void> {
  await host.serve(protocol, (stream, back) => handler(new FrameChannel(stream), back));
}
