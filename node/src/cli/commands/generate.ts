import { randomBytes } from "node:crypto";
import { writeFile } from "node:fs/promises";
import type { CommandUnknownOpts } from "@commander-js/extra-typings";
import type { Address, Hex } from "viem";
import { noteSession } from "../../economy/noted-books.ts";
import { loadStage } from "../../engine/load-stage.ts";
import { readModelShape } from "../../engine/model-shape.ts";
import { createTokenizer, type Tokenizer } from "../../engine/tokenizer.ts";
import { findPeers } from "../../net/find-peers.ts";
import { createHost, type Host } from "../../net/host.ts";
import { findCandidates, type OfferedCandidate } from "../../pipeline/candidates.ts";
import { chooseRoute, patienceFor } from "../../pipeline/choose-route.ts";
import { GatewaySession, type GeneratedToken } from "../../pipeline/gateway-session.ts";
import { generateLocally } from "../../pipeline/generate-locally.ts";
import type { Sampling } from "../../pipeline/messages.ts";
import type { Candidate } from "../../pipeline/route.ts";
import { servedModelCid } from "../../store/adapted-model.ts";
import { openHomeStore } from "../../store/home-store.ts";
import type { Manifest } from "../../store/manifest/manifest.ts";
import type { LoraAdapter } from "../../types/adapter.ts";
import type { LayerRange } from "../../types/model.ts";
import { type AdapterReference, openAdapter, readAdapterReference } from "../adapter-reference.ts";
import { openSigningClient } from "../chain-client.ts";
import { defineCommand } from "../command.ts";
import { type Context, contextOf } from "../context.ts";
import { contextOfModel, type EngineOptions, stageOptions } from "../engine-options.ts";
import { ConsentNeedsPaymentError } from "../errors.ts";
import { liveText } from "../live-text.ts";
import { EMBEDDED_MODEL } from "../model-reference.ts";
import { identifyModel, type OpenedModel, openModel } from "../opened-model.ts";
import {
  accountOption,
  adapterOption,
  contextOption,
  deploymentOption,
  deviceOption,
  memoryOption,
  passwordFileOption,
  rpcOption,
  threadsOption,
} from "../options.ts";
import { collect, formatAmount, parseAmount, parseDecimal, parseInteger, parseSeed } from "../parse.ts";
import { parseGrantee } from "../parse-grantee.ts";
import { createPayerEconomy, leasedOffers, type PayerEconomy } from "../payer-economy.ts";

const MAX_TOKENS = 1 << 20;
/** 0.1 OMNI a position: a hundred stages at the price that nodes ask for unless told otherwise. */
const DEFAULT_MAX_PRICE = 10n ** 17n;

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
    .option("--report <file>", "also write the result as JSON to a file")
    .option("--no-chain", "use a free swarm: nothing is paid")
    .option(
      "--consent-audit <validator>",
      "let this address, or any validator, look at what was computed",
      parseGrantee,
    )
    .option("--max-price <omni>", "most OMNI a position, all stages together", parseAmount, DEFAULT_MAX_PRICE)
    .addOption(rpcOption())
    .addOption(deploymentOption())
    .addOption(accountOption())
    .addOption(passwordFileOption())
    .addOption(adapterOption())
    .addOption(threadsOption())
    .addOption(contextOption())
    .addOption(deviceOption())
    .addOption(memoryOption())
    .action(async (prompt, options, command) => {
      const context = contextOf(command);
      const local = options.local === true;
      const reference =
        options.adapter === undefined ? undefined : await readAdapterReference(options.adapter);
      const payer =
        local || !options.chain
          ? undefined
          : createPayerEconomy(context.home, await openSigningClient(context, options));
      await using host = await createHost({ listen: [] });
      const identified = await identifyModel(context, options.model);
      const named = options.peer && (await findPeers(host, options.peer, { signal: context.signal }));
      const { cid } = identified;
      const leasesOf = async (manifest: Manifest) =>
        (await payer?.leases(cid, manifest, reference?.cid)) ?? [];
      const peersOf = async (manifest: Manifest | undefined) => {
        if (named !== undefined) return named;
        if (manifest === undefined) return (await payer?.peers(servedModelCid(cid, reference?.cid))) ?? [];
        return (await leasesOf(manifest)).map(({ addresses }) => addresses);
      };
      const model = await openModel(context, identified, { host, providers: peersOf, weights: local });
      const leases = await leasesOf(model.manifest);
      const peers = named ?? leases.map(({ addresses }) => addresses);
      const adapter = reference && (await adapterHere(context, model, reference, host, peers, local));
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
        ? await startLocally(context, model, request, { ...options, adapter })
        : await startOverRoute(
            context,
            { host, peers, leases, payer, adapter: reference?.cid },
            model,
            request,
            options.maxPrice,
          );
      const grantee = options.consentAudit;
      if (grantee !== undefined && completion.consent === undefined) throw new ConsentNeedsPaymentError();
      await using _ = completion;
      const streamed = await stream(context, completion, tokenizer, request.prompt);
      await completion[Symbol.asyncDispose]();
      const paid = completion.paid();
      const session = completion.session?.();
      const consent = grantee && (await completion.consent?.(grantee));
      const result = {
        ...streamed,
        stages: completion.stages.map(({ peerId, layers }) => ({ peerId, layers })),
        ...(paid === undefined ? {} : { paid: formatAmount(paid), vouchers: completion.vouchers() }),
        ...(session === undefined ? {} : { session }),
        ...(consent === undefined ? {} : { consent }),
      };
      if (options.report !== undefined) await writeFile(options.report, `${JSON.stringify(result)}\n`);
      if (context.json) context.out(result);
      else context.log.info({ ...(session && { session }) }, speedText(result));
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
  /** Who computes, how fast, and what was paid, in one line. */
  status(tokensPerSecond: number): string;
  readonly stages: readonly { readonly peerId: string; readonly layers: LayerRange }[];
  vouchers(): number;
  /** OMNI wei; undefined where nothing is paid. */
  paid(): bigint | undefined;
  /** Id of the session, which `prove` takes; absent where nothing is paid. */
  readonly session?: () => Hex | undefined;
  /** Consents to audits, in a file whose path it answers with; absent where nothing is paid. */
  readonly consent?: (grantee: Address) => Promise<string>;
}

const range = (layers: LayerRange): string => layers.join(":");

function encodePrompt(tokenizer: Tokenizer, prompt: string, raw: boolean): Int32Array {
  if (raw || !tokenizer.hasChatTemplate) return tokenizer.encode(prompt);
  return tokenizer.encodeChat([{ role: "user", content: prompt }]);
}

/**
 * The adapter, where this machine computes with it, or has it as a file that could be another model's; who only names it to others need
 * not have it.
 */
async function adapterHere(
  { home, signal }: Context,
  { cid, source }: OpenedModel,
  reference: AdapterReference,
  host: Host,
  providers: readonly (readonly string[])[],
  local: boolean,
): Promise<LoraAdapter | undefined> {
  if (!local && reference.kind === "cid") return undefined;
  const base = { manifest: cid, shape: readModelShape(source.metadata) };
  const sources = { store: await openHomeStore(home), host, providers };
  return (await openAdapter(reference, base, sources, signal)).adapter;
}

async function startLocally(
  { signal }: Context,
  { source, blocks }: OpenedModel,
  request: Request,
  options: EngineOptions & { readonly adapter: LoraAdapter | undefined },
): Promise<Completion> {
  const context = contextOfModel(source, options.context);
  const layers: LayerRange = [0, blocks];
  const { adapter } = options;
  const stage = await loadStage({ source, layers, adapter, context, signal, ...stageOptions(options) });
  return {
    tokens: generateLocally({ ...request, stages: [stage], context, signal }),
    status: (speed) => `this machine ${range(layers)} · ${speed.toFixed(1)} tokens/s`,
    stages: [{ peerId: "local", layers }],
    vouchers: () => 0,
    paid: () => undefined,
    [Symbol.asyncDispose]: () => stage.close(),
  };
}

interface Network {
  readonly host: Host;
  /** Whom to ask, each by its addresses. */
  readonly peers: readonly (readonly string[])[];
  readonly leases: readonly Candidate[];
  /** CID of the adapter that all stages must serve. */
  readonly adapter: string | undefined;
  /** Absent in a free swarm. */
  readonly payer: PayerEconomy | undefined;
}

async function startOverRoute(
  { home, signal, log }: Context,
  { host, peers, leases, payer, adapter }: Network,
  { cid, blocks, source }: OpenedModel,
  request: Request,
  maxPrice: bigint,
): Promise<Completion> {
  const positions = request.prompt.length + request.maxTokens;
  const wanted = { manifest: cid, blocks, positions, ...(payer && { maxPrice }) };
  const usable = (offers: readonly OfferedCandidate[]): readonly OfferedCandidate[] =>
    payer === undefined ? offers : leasedOffers(offers, leases);
  const patience = (
    answered: readonly OfferedCandidate[],
    silent: ReadonlySet<readonly string[]>,
  ): number => {
    const unheard = leases.filter(({ addresses }) => silent.has(addresses));
    const isKnown = unheard.length === silent.size;
    return patienceFor(usable(answered), isKnown ? unheard : undefined, wanted);
  };
  const { candidates, failures } = await findCandidates(host, cid, peers, { adapter, signal, patience });
  for (const [peer, error] of failures) log.warn({ peer, err: error }, "a peer is left out");
  const route = chooseRoute(usable(candidates), wanted);
  const { width, vocabularySize } = readModelShape(source.metadata);
  const noted = payer && noteSession(payer.books);
  const session = await GatewaySession.open({
    ...request,
    host,
    manifest: cid,
    adapter,
    route,
    width,
    vocabularySize,
    context: Math.min(...route.map(({ offer }) => offer.context)),
    signal,
    ...(noted && { books: noted }),
  });
  const paid = (): bigint | undefined =>
    payer === undefined ? undefined : session.paid.reduce((sum, amount) => sum + amount, 0n);
  const chain = route.map(({ peerId, layers }) => `${peerId.slice(-6)} ${range(layers)}`).join(" → ");
  return {
    tokens: session.tokens(),
    status(speed) {
      const payment =
        payer === undefined ? "" : ` · ${session.vouchers} vouchers · ${formatAmount(paid() ?? 0n)} OMNI`;
      return `${chain} · ${speed.toFixed(1)} tokens/s${payment}`;
    },
    stages: route,
    vouchers: () => session.vouchers,
    paid,
    ...(noted && { session: () => noted.terms()[0]?.value.session }),
    ...(noted && {
      consent: (grantee) =>
        payer.consent(home, grantee, { manifest: servedModelCid(cid, adapter), route, noted }),
    }),
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

/** Writes text as its tokens arrive, on a terminal above a line of status; what ends the completion is not written. */
async function stream(
  context: Context,
  { tokens: arriving, status }: Completion,
  tokenizer: Tokenizer,
  prompt: Int32Array,
): Promise<Result> {
  const { columns = 80 } = process.stdout;
  const live = context.isTTY ? liveText({ write: (part) => context.write(part), columns }) : undefined;
  const decoder = tokenizer.decoder(prompt);
  const start = performance.now();
  let first = start;
  const tokens: number[] = [];
  let text = "";
  const write = (piece: string): void => {
    text += piece;
    if (live === undefined) context.write(piece);
    else live.write(piece);
  };
  const speed = (): number =>
    tokens.length > 1 ? (tokens.length - 1) / ((performance.now() - first) / 1000) : 0;
  try {
    for await (const { id } of arriving) {
      if (tokens.length === 0) first = performance.now();
      tokens.push(id);
      live?.status(status(speed()));
      if (!tokenizer.isEndOfGeneration(id)) write(decoder.push(id));
    }
    write(decoder.end());
  } finally {
    live?.end();
    context.write("\n");
  }
  return {
    text,
    tokens,
    promptTokens: prompt.length,
    completionTokens: tokens.length,
    prefillSeconds: (first - start) / 1000,
    decodeTokensPerSecond: speed(),
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
