import { PIPELINE_PROTOCOL } from "./constants.ts";
import { FrameChannel } from "./frame-channel.ts";
import type { Host, PeerConnection, WaitOptions } from "./host.ts";

/** Opens a frame channel of the pipeline protocol. */
export async function openChannel(
  connection: PeerConnection,
  options: WaitOptions = {},
): Promise<FrameChannel> {
  return new FrameChannel(await connection.open(PIPELINE_PROTOCOL, options));
}

/** Calls `handler` with each channel that a peer opens; call its `onFrame` to receive. */
export async function serveChannels(host: Host, handler: (channel: FrameChannel) => void): Promise<void> {
  await host.serve(PIPELINE_PROTOCOL, (stream) => handler(new FrameChannel(stream)));
}
