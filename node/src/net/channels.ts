import { PIPELINE_PROTOCOL } from "./constants.ts";
import { FrameChannel } from "./frame-channel.ts";
import type { Host, PeerConnection, WaitOptions } from "./host.ts";

/** Opens a frame channel of a protocol. */
export async function openChannel(
  connection: PeerConnection,
  options: WaitOptions = {},
  protocol: string = PIPELINE_PROTOCOL,
): Promise<FrameChannel> {
  return new FrameChannel(await connection.open(protocol, options));
}

/** Calls `handler` with each channel that a peer opens; call its `onFrame` to receive. */
export async function serveChannels(
  host: Host,
  handler: (channel: FrameChannel) => void,
  protocol: string = PIPELINE_PROTOCOL,
): Promise<void> {
  await host.serve(protocol, (stream) => handler(new FrameChannel(stream)));
}
