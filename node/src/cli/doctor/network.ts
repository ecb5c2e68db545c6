import { createSocket } from "node:dgram";
import { once } from "node:events";
import { createHost } from "../../net/host.ts";
import type { Check } from "./check.ts";

/** Whether this node could listen on its port. */
export function udpCheck(port: number): Check {
  return {
    name: "udp",
    run: async () => {
      const socket = createSocket("udp4");
      try {
        socket.bind(port, "0.0.0.0");
        await once(socket, "listening");
        return { ok: true, detail: port === 0 ? "a port can be bound" : `port ${port} is free` };
      } catch (error) {
        const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
        return {
          ok: false,
          detail: `port ${port} cannot be bound: ${reason}`,
          fix: "Stop what uses the port (it may be another node of yours), or choose another with --port.",
        };
      } finally {
        socket.close();
      }
    },
  };
}

/** Two hosts of this process find each other over QUIC, each proving its identity. */
export const quicCheck: Check = {
  name: "quic",
  run: async (signal) => {
    const listen = ["/ip4/127.0.0.1/udp/0/quic-v1"];
    await using server = await createHost({ listen });
    await using client = await createHost({ listen: [] });
    const start = performance.now();
    const peer = await client.connect(server.addresses, { signal });
    const ms = performance.now() - start;
    await peer.close();
    return { ok: peer.peerId === server.peerId, detail: `handshake on loopback in ${ms.toFixed(0)} ms` };
  },
};
