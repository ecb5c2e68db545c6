/** Uses a host, stops it, and must then end by itself: the parent watches. */
import { openChannel, serveChannels } from "../../../../node/src/net/channels.ts";
import { createHost } from "../../../../node/src/net/host.ts";
import { LOOPBACK } from "./hosts.ts";

const a = await createHost({ listen: LOOPBACK });
const b = await createHost({ listen: [] });
await serveChannels(a, (channel) => channel.onFrame(() => undefined));
const channel = await openChannel(await b.connect(a.addresses));
channel.onFrame(() => undefined);
const end = await channel.close();
await Promise.all([a.stop(), b.stop()]);
process.send?.(end);
process.disconnect?.();
