import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Address, type Hex, parseTransaction } from "viem";

/**
 * What befalls a transaction between its sender and the chain: it arrives and its sender hears so; the connection is cut before the
 * chain sees it; it never arrives, or it arrives, and its sender waits for an answer in vain.
 */
export type Fate = "answered" | "cut" | "lost" | "unanswered";

export interface SentTransaction {
  readonly to: Address | undefined;
  readonly data: Hex;
}

export interface PerilousRpcOptions {
  /** JSON-RPC address of the chain. */
  readonly target: string;
  readonly fateOf: (transaction: SentTransaction) => Fate;
  /** A sender waits in vain from now on. */
  readonly onSilence: () => void;
  /** The chain itself could not be reached. */
  readonly onUnreachable: () => void;
}

/** A way to a chain on which transactions meet their fates. All else passes. */
export interface PerilousRpc extends AsyncDisposable {
  readonly url: string;
}

export async function startPerilousRpc(options: PerilousRpcOptions): Promise<PerilousRpc> {
  const { target, fateOf, onSilence, onUnreachable } = options;
  const pass = async (asked: IncomingMessage, answer: ServerResponse): Promise<void> => {
    const parts: Buffer[] = [];
    for await (const part of asked) parts.push(part as Buffer);
    const body = Buffer.concat(parts);
    const raw = rawTransaction(body);
    const { to, data = "0x" } = raw === undefined ? {} : parseTransaction(raw);
    const fate = raw === undefined ? "answered" : fateOf({ to: to ?? undefined, data });
    if (fate === "cut") return void asked.socket.destroy();
    if (fate === "lost") return onSilence();
    const headers = { "content-type": "application/json" };
    const reply = await fetch(target, { method: "POST", headers, body }).catch(() => undefined);
    if (reply === undefined) {
      asked.socket.destroy();
      return onUnreachable();
    }
    const text = await reply.text();
    if (fate === "unanswered") return onSilence();
    answer.writeHead(reply.status, headers).end(text);
  };
  const server = createServer((asked, answer) => void pass(asked, answer).catch(() => answer.destroy()));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface Call {
  readonly method: string;
  readonly params?: readonly [Hex];
}

/** The signed transaction that a request, or one of a batch of them, hands to the chain, if one does. */
function rawTransaction(body: Buffer): Hex | undefined {
  const calls = [JSON.parse(body.toString()) as Call | readonly Call[]].flat() as readonly Call[];
  return calls.find(({ method }) => method === "eth_sendRawTransaction")?.params?.[0];
}
