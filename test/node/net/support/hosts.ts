import type { TestContext } from "node:test";
import { createHost, type Host, type HostOptions } from "../../../../node/src/net/host.ts";

export const LOOPBACK = ["/ip4/127.0.0.1/udp/0/quic-v1"];

/** A host on a free port of this machine, stopped after the test. */
export async function listeningHost(t: TestContext, options: HostOptions = {}): Promise<Host> {
  const host = await createHost({ listen: LOOPBACK, ...options });
  t.after(() => host.stop());
  return host;
}

export function dialingHost(t: TestContext, options: HostOptions = {}): Promise<Host> {
  return listeningHost(t, { listen: [], ...options });
}
