import type { FastifyReply, FastifyRequest } from "fastify";
import { streamedAnswer, wholeAnswer } from "./answer.ts";
import { toApiError } from "./api-error.ts";
import type { Call } from "./call.ts";
import type { Finished } from "./complete-text.ts";
import type { CompletionSource } from "./completion-source.ts";
import { EventStream } from "./event-stream.ts";
import type { Format, FormatInit } from "./formats.ts";
import type { Slots } from "./slots.ts";

/** What became of a request; of its text nothing. */
export type GatewayEvent =
  | { readonly kind: "completed"; readonly finished: Finished; readonly seconds: number }
  /** The client closed the connection. */
  | { readonly kind: "cancelled"; readonly seconds: number }
  | { readonly kind: "failed"; readonly error: unknown };

interface DeskInit {
  readonly source: CompletionSource;
  readonly slots: Slots;
  /** Ends all completions. */
  readonly cut: AbortSignal;
  readonly onEvent: (event: GatewayEvent) => void;
}

type FormatOf = (init: FormatInit) => Format;
type ReadCall = (body: unknown, source: CompletionSource) => Call;

/** Takes requests for completions, lets them wait for their turn, and answers them. */
export class CompletionDesk {
  readonly #init: DeskInit;
  readonly #underWay = new Set<Promise<unknown>>();

  constructor(init: DeskInit) {
    this.#init = init;
  }

  /** @throws what is answered with an error */
  async answer(
    request: FastifyRequest,
    reply: FastifyReply,
    readCall: ReadCall,
    formatOf: FormatOf,
  ): Promise<unknown> {
    const work = this.#answer(request, reply, readCall, formatOf);
    this.#underWay.add(work);
    try {
      return await work;
    } finally {
      this.#underWay.delete(work);
    }
  }

  /** Waits until nothing is computed any more, and what completions held is freed. */
  async idle(): Promise<void> {
    await Promise.allSettled(this.#underWay);
  }

  async #answer(
    request: FastifyRequest,
    reply: FastifyReply,
    readCall: ReadCall,
    formatOf: FormatOf,
  ): Promise<unknown> {
    const { source, slots, cut, onEvent } = this.#init;
    const call = readCall(request.body, source);
    const format = formatOf({ model: source.model, includeUsage: call.includeUsage });
    const start = performance.now();
    const seconds = (): number => (performance.now() - start) / 1000;
    const gone = new AbortController();
    reply.raw.once("close", () => {
      if (!reply.raw.writableFinished) gone.abort(new Error("the client closed the connection"));
    });
    if (request.raw.socket.destroyed) return reply.hijack();
    const signal = AbortSignal.any([gone.signal, cut]);
    const events = new EventStream(reply.raw, signal);
    try {
      using _ = await slots.acquire(signal);
      const options = { source, call, format, signal };
      if (!call.stream) {
        const { body, finished } = await wholeAnswer(options);
        onEvent({ kind: "completed", finished, seconds: seconds() });
        return body;
      }
      const finished = await streamedAnswer(events, options);
      onEvent({ kind: "completed", finished, seconds: seconds() });
    } catch (error) {
      if (gone.signal.aborted) onEvent({ kind: "cancelled", seconds: seconds() });
      else if (!events.begun) throw error;
      else {
        onEvent({ kind: "failed", error });
        events.fail(toApiError(error).body);
      }
    }
    return reply.hijack();
  }
}
