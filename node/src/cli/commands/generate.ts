import { writeFile } from "node:fs/promises";
import type { CommandUnknownOpts } from "@commander-js/extra-typings";
import { drawSeed } from "../../engine/draw-seed.ts";
import type { Tokenizer } from "../../engine/tokenizer.ts";
import { defineCommand } from "../command.ts";
import type { Completion } from "../completion.ts";
import { openCompletions } from "../completions.ts";
import { type Context, contextOf } from "../context.ts";
import { ConsentNeedsPaymentError } from "../errors.ts";
import { liveText } from "../live-text.ts";
import { EMBEDDED_MODEL } from "../model-reference.ts";
import {
  accountOption,
  adapterOption,
  contextOption,
  deploymentOption,
  deviceOption,
  maxPriceOption,
  memoryOption,
  passwordFileOption,
  privateLayersOption,
  privateRouteOption,
  rpcOption,
  threadsOption,
} from "../options.ts";
import { collect, formatAmount, parseDecimal, parseInteger, parseSeed } from "../parse.ts";
import { parseGrantee } from "../parse-grantee.ts";

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
    .addOption(privateRouteOption())
    .addOption(privateLayersOption())
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
    .addOption(maxPriceOption())
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
      await using completions = await openCompletions(context, options);
      const { tokenizer } = completions;
      const request = {
        prompt: encodePrompt(tokenizer, prompt, options.raw === true),
        maxTokens: options.maxTokens,
        stopTokens: tokenizer.endOfGeneration,
        sampling: {
          temperature: options.temperature,
          topP: options.topP,
          topK: options.topK,
          seed: (options.seed ?? drawSeed()).toString(),
        },
      };
      const completion = await completions.start(request, context.signal);
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
        mended: completion.mended(),
        ...(paid === undefined ? {} : { paid: formatAmount(paid), vouchers: completion.vouchers() }),
        ...(session === undefined ? {} : { session }),
        ...(consent === undefined ? {} : { consent }),
      };
      if (options.report !== undefined) await writeFile(options.report, `${JSON.stringify(result)}\n`);
      if (context.json) context.out(result);
      else context.log.info({ ...(session && { session }) }, speedText(result));
    });
}

function encodePrompt(tokenizer: Tokenizer, prompt: string, raw: boolean): Int32Array {
  if (raw || !tokenizer.hasChatTemplate) return tokenizer.encode(prompt);
  return tokenizer.encodeChat([{ role: "user", content: prompt }]);
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
