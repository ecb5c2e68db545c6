import { addressOfPeer } from "../net/address.ts";
import { openChannel } from "../net/channels.ts";
import type { FrameChannel } from "../net/frame-channel.ts";
import type { Host, StreamOpener } from "../net/host.ts";
import type { Neighbour } from "./messages.ts";

export interface ReachOptions {
  /** Whose session it is. */
  readonly gateway: string;
  /** Over the connection by which the gateway came; absent where it is this node itself. */
  readonly back: StreamOpener | undefined;
  readonly signal: AbortSignal;
}

/** How a node opens a channel to a neighbour that a gateway named. */
export type Reach = (next: Neighbour, options: ReachOptions) => Promise<FrameChannel>;

/** Dials the neighbour. A gateway that is a stage itself is reached over its own connection: it need not be one that can be dialled. */
export const reachOver =
  (host: Pick<Host, "connect">): Reach =>
  async ({ peerId, addresses }, { gateway, back, signal }) => {
    if (back !== undefined && peerId === gateway) return openChannel(back, { signal });
    const targets = addresses.map((address) => addressOfPeer(address, peerId));
    return openChannel(await host.connect(targets, { signal }), { signal });
  };
