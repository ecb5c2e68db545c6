import { once } from "node:events";
import type { ServerResponse } from "node:http";
import { DEADLINE } from "./constants.ts";
import { ClientStalledError } from "./errors.ts";

/** As the HTTP library keeps them. */
type ReplyHeaders = Readonly<Record<string, string | number | string[] | undefined>>;

interface EventStreamInit {
  /** The client has gone, or nobody waits for it any more. */
  readonly signal: AbortSignal;
  /** Beside those of a stream. */
  readonly headers?: ReplyHeaders;
  /** Most time until the client takes what was written (ms). */
  readonly clientMs?: number;
}

/** Server-sent events, written no faster than the client reads. */
export class EventStream {
  readonly #response: ServerResponse;
  readonly #signal: AbortSignal;
  readonly #headers: ReplyHeaders;
  readonly #clientMs: number;

  constructor(
    response: ServerResponse,
    { signal, headers = {}, clientMs = DEADLINE.clientMs }: EventStreamInit,
  ) {
    this.#response = response;
    this.#signal = signal;
    this.#headers = headers;
    this.#clientMs = clientMs;
  }

  /** Whether the client was told that a stream comes. */
  get begun(): boolean {
    return this.#response.headersSent;
  }

  begin(): void {
    this.#response.writeHead(200, {
      ...this.#headers,
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    });
  }

  /** @throws ClientStalledError; the signal's reason */
  async send(event: object): Promise<void> {
    await this.#write(`data: ${JSON.stringify(event)}\n\n`);
  }

  /** The end that says that nothing is missing. */
  async done(): Promise<void> {
    await this.#write("data: [DONE]\n\n");
    this.#response.end();
  }

  /** Ends the stream with an error in place of what is missing. */
  fail(body: object): void {
    const { writableEnded, destroyed } = this.#response;
    if (!writableEnded && !destroyed) this.#response.end(`data: ${JSON.stringify(body)}\n\n`);
  }

  async #write(text: string): Promise<void> {
    this.#signal.throwIfAborted();
    if (this.#response.write(text)) return;
    const late = AbortSignal.timeout(this.#clientMs);
    try {
      await once(this.#response, "drain", { signal: AbortSignal.any([this.#signal, late]) });
    } catch {
      this.#signal.throwIfAborted();
      this.#response.destroy();
      throw new ClientStalledError(this.#clientMs);
    }
  }
}
