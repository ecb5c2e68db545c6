import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/**
 * A chain's JSON-RPC behind a door that can be shut: connections are then dropped, as when the machine is gone. It can stall, too: then
 * requests wait until it is opened again.
 */
export interface FlakyRpc extends AsyncDisposable {
  readonly url: string;
  shut(): void;
  open(): void;
  /** @returns when the first request waits */
  stall(): Promise<void>;
  /** Requests that were dropped. */
  readonly dropped: number;
}

export async function startFlakyRpc(target: string): Promise<FlakyRpc> {
  let [isOpen, dropped] = [true, 0];
  let stalled: PromiseWithResolvers<void> | undefined;
  const waiting: (() => void)[] = [];
  const forward = (asked: IncomingMessage, answer: ServerResponse): void => {
    if (!isOpen) {
      dropped++;
      asked.socket.destroy();
      return;
    }
    if (stalled !== undefined) {
      waiting.push(() => forward(asked, answer));
      stalled.resolve();
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
      stalled = undefined;
      for (const go of waiting.splice(0)) go();
    },
    stall: () => {
      stalled = Promise.withResolvers();
      return stalled.promise;
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
