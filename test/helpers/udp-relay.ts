import { createSocket, type Socket } from "node:dgram";
import { once } from "node:events";

const LOOPBACK = "127.0.0.1";

interface Flow {
  readonly socket: Socket;
  isCut: boolean;
}

/**
 * Stands between UDP peers on this machine: what comes to its port goes to another port from a socket of its own for each
 * client, and back. Flows can be cut: then nothing passes, either way, as if the path were gone.
 */
export class UdpRelay implements AsyncDisposable {
  readonly #front: Socket;
  readonly #target: number;
  /** By the client's port. */
  readonly #flows = new Map<number, Flow>();
  readonly #delayMs: number;
  #cutsNew = false;
  #isClosed = false;

  private constructor(front: Socket, target: number, delayMs: number) {
    this.#front = front;
    this.#target = target;
    this.#delayMs = delayMs;
    front.on("message", (message, { port }) => this.#forward(message, port));
  }

  /**
   * @param target port on this machine
   * @param delayMs what a way through takes longer, in either direction
   */
  static async to(target: number, delayMs = 0): Promise<UdpRelay> {
    const front = createSocket("udp4").bind(0, LOOPBACK);
    await once(front, "listening");
    return new UdpRelay(front, target, delayMs);
  }

  get port(): number {
    return this.#front.address().port;
  }

  /** Ports of the clients that have sent something. */
  get clients(): readonly number[] {
    return [...this.#flows.keys()];
  }

  /** Cuts the flows of all clients but these, and those that begin later. */
  cut(spared: readonly number[] = []): void {
    for (const [client, flow] of this.#flows) flow.isCut = !spared.includes(client);
    this.#cutsNew = true;
  }

  /** Everything passes again. */
  restore(): void {
    for (const flow of this.#flows.values()) flow.isCut = false;
    this.#cutsNew = false;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#isClosed = true;
    const sockets = [this.#front, ...[...this.#flows.values()].map(({ socket }) => socket)];
    await Promise.all(
      sockets.map(async (socket) => {
        const closed = once(socket, "close");
        socket.close();
        await closed;
      }),
    );
  }

  #forward(message: Uint8Array, client: number): void {
    const flow = this.#flows.get(client) ?? this.#open(client);
    if (!flow.isCut) this.#later(flow.socket, message, this.#target);
  }

  #later(socket: Socket, message: Uint8Array, port: number): void {
    if (this.#delayMs === 0) socket.send(message, port, LOOPBACK);
    // What is on its way at the end is lost.
    else
      setTimeout(() => {
        if (!this.#isClosed) socket.send(message, port, LOOPBACK);
      }, this.#delayMs).unref();
  }

  #open(client: number): Flow {
    const flow: Flow = { socket: createSocket("udp4"), isCut: this.#cutsNew };
    flow.socket.on("message", (message) => {
      if (!flow.isCut) this.#later(this.#front, message, client);
    });
    this.#flows.set(client, flow);
    return flow;
  }
}
