import { once } from "node:events";
import { type IncomingHttpHeaders, request } from "node:http";
import { text } from "node:stream/consumers";
import type { TestContext } from "node:test";
import OpenAI from "openai";
import { loadStage } from "../../node/src/engine/load-stage.ts";
import { createTokenizer, type Tokenizer } from "../../node/src/engine/tokenizer.ts";
import type { GatewayEvent } from "../../node/src/gateway/completion-desk.ts";
import type {
  CompletionRequest,
  CompletionSource,
  RouteStage,
} from "../../node/src/gateway/completion-source.ts";
import { type Gateway, type GatewayOptions, startGateway } from "../../node/src/gateway/server.ts";
import { generateLocally } from "../../node/src/pipeline/generate-locally.ts";
import type { Sampling } from "../../node/src/pipeline/messages.ts";
import { openGgufWeights } from "../../node/src/store/gguf/open-gguf-weights.ts";
import { layerCount } from "../../node/src/store/manifest/manifest.ts";
import { manifestOf } from "../../node/src/store/shard-file.ts";
import type { Stage } from "../../node/src/types/stage.ts";
import { embeddedModel } from "./models.ts";

/** Positions of a session. */
export const CONTEXT = 256;

type Weights = Awaited<ReturnType<typeof openGgufWeights>>;

/** The embedded model, whole, in this process. */
export class LocalModel implements CompletionSource, AsyncDisposable {
  readonly model: string;
  readonly tokenizer: Tokenizer;
  readonly stage: Stage;
  readonly #source: Weights;
  /** Completions start when this is done. */
  gate: Promise<void> = Promise.resolve();
  /** Told of each completion that is to start, before the gate. */
  onStart: () => void = () => undefined;

  private constructor(model: string, source: Weights, tokenizer: Tokenizer, stage: Stage) {
    this.model = model;
    this.#source = source;
    this.tokenizer = tokenizer;
    this.stage = stage;
  }

  static async open(): Promise<LocalModel> {
    const { cid, manifest } = await manifestOf(embeddedModel);
    const source = await openGgufWeights(embeddedModel);
    const tokenizer = await createTokenizer(source.metadata);
    const layers = [0, layerCount(manifest)] as const;
    const stage = await loadStage({ source, layers, context: CONTEXT, threads: 1, device: "cpu" });
    return new LocalModel(cid, source, tokenizer, stage);
  }

  async start(request: CompletionRequest, signal: AbortSignal) {
    this.onStart();
    await this.gate;
    const tokens = generateLocally({ ...request, stages: [this.stage], context: CONTEXT, signal });
    const { stages } = this;
    return { tokens, stages, paid: () => undefined, [Symbol.asyncDispose]: async () => undefined };
  }

  get stages(): readonly RouteStage[] {
    return [{ peerId: "local", layers: this.stage.layers }];
  }

  async ready(): Promise<readonly RouteStage[]> {
    return this.stages;
  }

  /** The text and the number of tokens that the pipeline itself gives. */
  async reference(
    prompt: string,
    maxTokens: number,
    sampling: Sampling,
  ): Promise<{ readonly text: string; readonly promptTokens: number; readonly completionTokens: number }> {
    const ids = this.tokenizer.encode(prompt);
    const decoder = this.tokenizer.decoder(ids);
    const stopTokens = this.tokenizer.endOfGeneration;
    const options = { stages: [this.stage], context: CONTEXT, prompt: ids, maxTokens, stopTokens, sampling };
    let [content, completionTokens] = ["", 0];
    for await (const { id } of generateLocally(options)) {
      completionTokens++;
      if (!this.tokenizer.isEndOfGeneration(id)) content += decoder.push(id);
    }
    return { text: content + decoder.end(), promptTokens: ids.length, completionTokens };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stage.close();
    await this.tokenizer.close();
    await this.#source.close();
  }
}

export interface TestGateway extends Gateway {
  /** What the gateway has said so far. */
  readonly events: readonly GatewayEvent[];
  /** The next thing that it says. */
  nextEvent(): Promise<GatewayEvent>;
}

/** A gateway on loopback that the test stops. */
export async function openGateway(
  t: TestContext,
  source: CompletionSource,
  options: Partial<GatewayOptions> = {},
): Promise<TestGateway> {
  const events: GatewayEvent[] = [];
  const target = new EventTarget();
  const gateway = await startGateway({
    source,
    host: "127.0.0.1",
    port: 0,
    maxConcurrent: 2,
    maxQueued: 2,
    onEvent(event) {
      events.push(event);
      target.dispatchEvent(new Event("event"));
    },
    ...options,
  });
  t.after(() => gateway.stop(AbortSignal.abort()));
  return {
    ...gateway,
    events,
    async nextEvent() {
      await once(target, "event", { signal: AbortSignal.timeout(30_000) });
      const event = events.at(-1);
      if (event === undefined) throw new Error("no event");
      return event;
    },
  };
}

/** OpenAI's own client. */
export function clientOf(url: string, apiKey = "none"): OpenAI {
  return new OpenAI({ baseURL: `${url}/v1`, apiKey, maxRetries: 0, timeout: 60_000 });
}

export interface RawAnswer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: unknown;
}

/** A request with headers that clients do not let their users set. */
export async function rawRequest(
  url: string,
  {
    method = "GET",
    headers = {},
    body,
  }: {
    readonly method?: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string;
  } = {},
): Promise<RawAnswer> {
  const sent = request(url, { method, headers, agent: false, signal: AbortSignal.timeout(30_000) });
  sent.end(body);
  const [response] = await once(sent, "response");
  return {
    status: response.statusCode,
    headers: response.headers,
    body: JSON.parse(await text(response)),
  };
}
