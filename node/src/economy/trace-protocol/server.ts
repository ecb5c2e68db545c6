import { serveChannels } from "../../net/channels.ts";
import { TRACE_PROTOCOL } from "../../net/constants.ts";
import type { FrameChannel } from "../../net/frame-channel.ts";
import { AttemptArchive } from "./attempt-archive.ts";
import { MAX_CHANNELS, MAX_PEER_CHANNELS } from "./constants.ts";
import { TraceBusyError } from "./errors.ts";
import { ServedAsker, type TraceServerInit } from "./served-asker.ts";

export interface TraceServer {
  /** Takes no new channels and cuts off those that are open. */
  stop(): Promise<void>;
}

/** Shows what this operator committed to, to whoever is entitled to see it. */
export async function serveTraces(init: TraceServerInit): Promise<TraceServer> {
  const archive = new AttemptArchive(init.books);
  const askers = new Set<ServedAsker>();
  const stopping = new AbortController();
  await serveChannels(
    init.host,
    (channel: FrameChannel) => {
      const ofPeer = [...askers].filter(({ peerId }) => peerId === channel.peerId).length;
      if (stopping.signal.aborted || askers.size >= MAX_CHANNELS || ofPeer >= MAX_PEER_CHANNELS) {
        channel.abort(new TraceBusyError());
        return;
      }
      const asker = new ServedAsker(channel, { ...init, archive, signal: stopping.signal });
      askers.add(asker);
      void channel.closed.then(() => askers.delete(asker));
    },
    TRACE_PROTOCOL,
  );
  return {
    async stop() {
      stopping.abort();
      await Promise.all([...askers].map(({ ended }) => ended));
    },
  };
}
