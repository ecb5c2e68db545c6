import { once } from "node:events";
import { type AddressInfo, connect, createServer } from "node:net";

/** Stands before a server of TCP, and keeps what it is sent: an observer outside the process that is watched. */
export interface RecordingProxy extends AsyncDisposable {
  readonly port: number;
  /** What each connection sent. */
  readonly received: readonly Buffer[];
}

export async function startRecordingProxy(target: URL): Promise<RecordingProxy> {
  const connections: Buffer[][] = [];
  const server = createServer((near) => {
    const parts: Buffer[] = [];
    connections.push(parts);
    const far = connect(Number(target.port), target.hostname);
    near.on("data", (part) => parts.push(part));
    near.pipe(far).pipe(near);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      one.on("error", () => other.destroy());
      one.on("close", () => other.destroy());
    }
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return {
    port: (server.address() as AddressInfo).port,
    get received() {
      return connections.map((parts) => Buffer.concat(parts));
    },
    async [Symbol.asyncDispose]() {
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
