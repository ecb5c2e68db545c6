/** Echoes frames; its first message is its addresses. */
import { serveChannels } from "../../../../node/src/net/channels.ts";
import { createHost } from "../../../../node/src/net/host.ts";
import { LOOPBACK } from "./hosts.ts";

const host = await createHost({ listen: LOOPBACK });
await serveChannels(host, (channel) => {
  channel.setShape({ width: 1024, maxTokens: 64 });
  channel.onFrame((frame) => channel.send(frame));
});
process.send?.(host.addresses);
