import { randomBytes } from "node:crypto";
import type { CommandUnknownOpts } from "@commander-js/extra-typings";
import { loadStage } from "../../engine/load-stage.ts";
import { readModelShape } from "../../engine/model-shape.ts";
import { createTokenizer, type Tokenizer } from "../../engine/tokenizer.ts";
import { createHost, type Host } from "../../net/host.ts";
import { findCandidates } from "../../pipeline/candidates.ts";
import { GatewaySession, type GeneratedToken } from "../../pipeline/gateway-session.ts";
import { generateLocally } from "../../pipeline/generate-locally.ts";
import type { Sampling } from "../../pipeline/messages.ts";
import { planRoute } from "../../pipeline/route.ts";
import type { LayerRange } from "../../types/model.ts";
import { defineCommand } from "../command.ts";
import { type Context, contextOf } from "../context.ts";
import { contextOfModel, type EngineOptions, stageOptions } from "../engine-options.ts";
import { EMBEDDED_MODEL } from "../model-reference.ts";
import { type OpenedModel, openModel } from "../opened-model.ts";
import { contextOption, deviceOption, memoryOption, threadsOption } from "../options.ts";
import { collect, parseDecimal, parseInteger, parseSeed } from "../parse.ts";

const MAX_TOKENS = 1 << 20;

export function generateCommand(): CommandUnknownOpts {
  return defineCommand("generate", {
    description: "Completes a prompt through a pipeline of running nodes, and streams the text.",
    example: `npx omni-node generate "ROMEO:" --no-chain --peer /ip4/127.0.0.1/udp/4001/quic-v1/p2p/12D3KooW…
      npx omni-node generate "ROMEO:" --local --seed 7`,
  })
    .argument("<prompt>", "text to continue, or to answer where the model has a chat template")
    .option("--model <model>", "a manifest's CID or a GGUF file; default: the embedded model", EMBEDDED_MODEL)
    .option("--peer <address>", "a node to ask; may be repeated", collect)
    .option("--local", "compute on this machine alone")
    .option("--max-tokens <n>", "most tokens to generate", parseInteger(1, MAX_TOKENS), 128)
    .option("--temperature <t>", "0 takes the most likely token", parseDecimal(0, 10), 0.7)
    .option("--top-p <p>", "keep the likeliest tokens of this total probability", parseDecimal(0.001, 1), 0.9)
    .option(
      "--top-k <k>",
      "keep this many of the likeliest tokens; 0 keeps all",
      parseInteger(0, MAX_TOKENS),
      0,
    )
    .option("--seed <s>", "the same seed gives the same text; default: a new one", parseSeed)
    .option("--raw", "take the prompt as it is, without the model's chat template")
    .option("--no-chain", "use a free swarm: nothing is paid")
    .addOption(threadsOption())
    .addOption(contextOption())
    .addOption(deviceOption())
    .addOption(memoryOption())
    .action(async (prompt, options, command) => {
      const context = contextOf(command);
      await using host = await createHost({ listen: [] });
      const peers = options.peer ?? [];
      const weights = options.local === true;
      const model = await openModel(context, options.model, { host, providers: peers, weights });
      const tokenizer = await createTokenizer(model.source.metadata, context.signal);
      const request: Request = {
        prompt: encodePrompt(tokenizer, prompt, options.raw === true),
        maxTokens: options.maxTokens,
        stopTokens: tokenizer.endOfGeneration,
        sampling: {
          temperature: options.temperature,
          topP: options.topP,
          topK: options.topK,
          seed: (options.seed ?? randomBytes(8).readBigUInt64LE()).toString(),
        },
      };
      const completion = options.local
        ? await startLocally(context, model, request, options)
        : await startOverRoute(context, host, model, request, peers);
      await using _ = completion;
      const result = await stream(context, completion.tokens, tokenizer, request.prompt.length);
      await completion[Symbol.asyncDispose]();
      const stages = completion.stages.map(({ peerId, layers }) => ({ peerId, layers }));
      if (context.json) context.out({ ...result, stages, paid: completion.paid() });
      else context.log.info(speedText(result));
    });
}

interface Request {
  readonly prompt: Int32Array;
  readonly maxTokens: number;
  readonly stopTokens: readonly number[];
  readonly sampling: Sampling;
}

interface Completion extends AsyncDisposable {
  readonly tokens: AsyncIterable<GeneratedToken>;
  readonly stages: readonly { readonly peerId: string; readonly layers: LayerRange }[];
  paid(): bigint | undefined;
}

function encodePrompt(tokenizer: Tokenizer, prompt: string, raw: boolean): Int32Array {
  if (raw || !tokenizer.hasChatTemplate) return tokenizer.encode(prompt);
  return tokenizer.encodeChat([{ role: "user", content: prompt }]);
}

async function startLocally(
  { signal }: Context,
  { source, blocks }: OpenedModel,
  request: Request,
  options: EngineOptions,
): Promise<Completion> {
  const context = contextOfModel(source, options.context);
  const layers: LayerRange = [0, blocks];
  const stage = await loadStage({ source, layers, context, signal, ...stageOptions(options) });
  return {
    tokens: generateLocally({ ...request, stages: [stage], context, signal }),
    stages: [{ peerId: "local", layers }],
    paid: () => undefined,
    [Symbol.asyncDispose]: () => stage.close(),
  };
}

async function startOverRoute(
  { signal, log }: Context,
  host: Host,
  { cid, blocks, source }: OpenedModel,
  request: Request,
  peers: readonly string[],
): Promise<Completion> {
  const addresses = peers.map((address) => [address]);
  const { candidates, failures } = await findCandidates(host, cid, addresses, signal);
  for (const [peer, error] of failures) log.warn({ peer, err: error }, "a peer did not answer");
  const route = planRoute(cid, blocks, candidates);
  const contexts = candidates
    .filter((candidate) => route.includes(candidate))
    .map(({ offer }) => offer.context);
  const { width } = readModelShape(source.metadata);
  const context = Math.min(...contexts);
  const session = await GatewaySession.open({
    ...request,
    host,
    manifest: cid,
    route,
    width,
    context,
    signal,
  });
  return {
    tokens: session.tokens(),
    stages: route,
    paid: () => undefined,
    [Symbol.asyncDispose]: () => session.close(),
  };
}

interface Result {
  readonly text: string;
  readonly tokens: readonly number[];
  readonly promptTokens: number;
  readonly completionTokens: number;
  readonly prefillSeconds: number;
  readonly decodeTokensPerSecond: number;
}

/** Writes text as its tokens arrive; what ends the completion is counted, not written. */
async function stream(
  context: Context,
  arriving: AsyncIterable<GeneratedToken>,
  tokenizer: Tokenizer,
  promptTokens: number,
): Promise<Result> {
  const decoder = tokenizer.decoder();
  const start = performance.now();
  let first = start;
  const tokens: number[] = [];
  let text = "";
  const write = (piece: string): void => {
    text += piece;
    context.write(piece);
  };
  for await (const { id } of arriving) {
    if (tokens.length === 0) first = performance.now();
    tokens.push(id);
    if (!tokenizer.isEndOfGeneration(id)) write(decoder.push(id));
  }
  write(decoder.end());
  context.write("\n");
  const decodeSeconds = (performance.now() - first) / 1000;
  return {
    text,
    tokens,
    promptTokens,
    completionTokens: tokens.length,
    prefillSeconds: (first - start) / 1000,
    decodeTokensPerSecond: tokens.length > 1 ? (tokens.length - 1) / decodeSeconds : 0,
  };
}

function speedText({
  promptTokens,
  prefillSeconds,
  completionTokens,
  decodeTokensPerSecond,
}: Result): string {
  const prefill = `${promptTokens} prompt tokens in ${prefillSeconds.toFixed(2)} s`;
  return `${prefill}, ${completionTokens} tokens at ${decodeTokensPerSecond.toFixed(1)} a second`;
}
