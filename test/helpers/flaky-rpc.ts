import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A chain's JSON-RPC behind a door that can be shut: connections are then dropped, as when the machine is gone. */
export interface FlakyRpc extends AsyncDisposable {
  readonly url: string;
  shut(): void;
  open(): void;
  /** Requests that were dropped. */
  readonly dropped: number;
}

export async function startFlakyRpc(target: string): Promise<FlakyRpc> {
  let [isOpen, dropped] = [true, 0];
  const forward = (asked: IncomingMessage, answer: ServerResponse): void => {
    if (!isOpen) {
      dropped++;
      asked.socket.destroy();
      return;
    }
    const { method, headers } = asked;
    const passed = request(target, { method, headers }, (answered) => {
      answer.writeHead(answered.statusCode ?? 502, answered.headers);
      answered.pipe(answer);
    });
    passed.on("error", () => answer.destroy());
    asked.pipe(passed);
  };
  const server = createServer(forward);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    shut: () => {
      isOpen = false;
    },
    open: () => {
      isOpen = true;
    },
    get dropped() {
      return dropped;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
