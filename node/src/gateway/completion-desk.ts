import type { FastifyReply, FastifyRequest } from "fastify";
import { streamedAnswer, wholeAnswer } from "./answer.ts";
import { toApiError } from "./api-error.ts";
import { type Call, readChatCall, readTextCall } from "./call.ts";
import type { Finished } from "./complete-text.ts";
import { CompletionRecord, type Endpoint } from "./completion-record.ts";
import type { CompletionSource } from "./completion-source.ts";
import { EventStream } from "./event-stream.ts";
import { chatFormat, type Format, type FormatInit, textFormat } from "./formats.ts";
import type { GatewayMetrics, Outcome } from "./metrics.ts";
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
  readonly metrics: GatewayMetrics;
  /** Ends all completions. */
  readonly cut: AbortSignal;
  readonly onEvent: (event: GatewayEvent) => void;
}

interface EndpointParts {
  readonly readCall: (body: unknown, source: CompletionSource) => Call;
  readonly formatOf: (init: FormatInit) => Format;
}

const ENDPOINTS: Readonly<Record<Endpoint, EndpointParts>> = {
  chat: { readCall: readChatCall, formatOf: chatFormat },
  text: { readCall: readTextCall, formatOf: textFormat },
};

/** Takes requests for completions, lets them wait for their turn, and answers them. */
export class CompletionDesk {
  readonly #init: DeskInit;
  readonly #underWay = new Set<Promise<unknown>>();
  readonly #records = new Set<CompletionRecord>();
  /** Of what has ended. */
  readonly #totals = { completed: 0, cancelled: 0, failed: 0, promptTokens: 0, completionTokens: 0 };
  #promised = 0n;

  constructor(init: DeskInit) {
    this.#init = init;
  }

  /** Completions that are computed or wait, in the order in which they came. */
  get records(): Iterable<CompletionRecord> {
    return this.#records;
  }

  /** Completions that had their turn and have ended, by how; tokens that were computed, of those under way too. */
  get totals(): Readonly<Record<Outcome | "promptTokens" | "completionTokens", number>> {
    let { promptTokens, completionTokens } = this.#totals;
    for (const record of this.#records) {
      completionTokens += record.completionTokens;
      if (record.completionTokens > 0) promptTokens += record.promptTokens;
    }
    return { ...this.#totals, promptTokens, completionTokens };
  }

  /** OMNI wei that all completions so far promised to nodes. */
  get promised(): bigint {
    return [...this.#records].reduce((sum, { promised }) => sum + promised, this.#promised);
  }

  /** @throws what is answered with an error */
  async answer(request: FastifyRequest, reply: FastifyReply, endpoint: Endpoint): Promise<unknown> {
    const work = this.#answer(request, reply, endpoint);
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

  async #answer(request: FastifyRequest, reply: FastifyReply, endpoint: Endpoint): Promise<unknown> {
    const { source, slots, metrics, cut, onEvent } = this.#init;
    const { readCall, formatOf } = ENDPOINTS[endpoint];
    const call = readCall(request.body, source);
    const format = formatOf({ model: source.model, call });
    const gone = new AbortController();
    reply.raw.once("close", () => {
      if (!reply.raw.writableFinished) gone.abort(new Error("the client closed the connection"));
    });
    if (request.raw.socket.destroyed) return reply.hijack();
    const record = new CompletionRecord(endpoint, call.prompt.length, metrics);
    this.#records.add(record);
    const signal = AbortSignal.any([gone.signal, cut]);
    const events = new EventStream(reply.raw, { signal, headers: reply.getHeaders() });
    let outcome: Outcome = "failed";
    try {
      using _ = await slots.acquire(signal);
      record.placed();
      const options = { source, call, format, record, signal };
      const { body, finished } = call.stream
        ? { body: undefined, finished: await streamedAnswer(events, options) }
        : await wholeAnswer(options);
      outcome = "completed";
      onEvent({ kind: "completed", finished, seconds: record.seconds });
      if (body !== undefined) return body;
    } catch (error) {
      if (gone.signal.aborted) {
        outcome = "cancelled";
        onEvent({ kind: "cancelled", seconds: record.seconds });
      } else if (!events.begun) throw error;
      else {
        const answer = toApiError(error);
        metrics.refused(answer.code, answer.status);
        onEvent({ kind: "failed", error });
        events.fail(answer.body);
      }
    } finally {
      this.#ended(record, outcome);
    }
    return reply.hijack();
  }

  #ended(record: CompletionRecord, outcome: Outcome): void {
    record.ended(outcome);
    this.#records.delete(record);
    this.#promised += record.promised;
    if (!record.hasPlace) return;
    this.#totals[outcome]++;
    this.#totals.completionTokens += record.completionTokens;
    if (record.completionTokens > 0) this.#totals.promptTokens += record.promptTokens;
  }
}
