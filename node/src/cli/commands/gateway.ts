import { once } from "node:events";
import type { CommandUnknownOpts } from "@commander-js/extra-typings";
import { collectDefaultMetrics, Registry } from "prom-client";
import type { Address } from "viem";
import type { GatewayEvent } from "../../gateway/completion-desk.ts";
import { startGateway } from "../../gateway/server.ts";
import { addressOf } from "../address-of.ts";
import { defineCommand } from "../command.ts";
import { openCompletions } from "../completions.ts";
import { type Context, contextOf } from "../context.ts";
import { PayerNeededError } from "../errors.ts";
import { readGatewayToken } from "../gateway-token.ts";
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
import { collect, parseInteger, parseIp, parseOrigin, parsePort } from "../parse.ts";

const DEFAULT_PORT = 8080;

export function gatewayCommand(): CommandUnknownOpts {
  return defineCommand("gateway", {
    description: "Serves a model by OpenAI's HTTP API, computed by running nodes, until it is stopped.",
    example: `npx omni-node gateway --local
      npx omni-node gateway --account gateway --payer alice
      npx omni-node gateway --no-chain --peer /ip4/192.0.2.7/udp/4001/quic-v1/p2p/12D3KooW… --http-port 8080`,
  })
    .option("--model <model>", "a manifest's CID or a GGUF file; default: the embedded model", EMBEDDED_MODEL)
    .option("--peer <address>", "a node to ask; may be repeated", collect)
    .option("--local", "compute on this machine alone")
    .addOption(privateRouteOption())
    .addOption(privateLayersOption())
    .option("--http-port <port>", "TCP port; 0 lets the system choose", parsePort, DEFAULT_PORT)
    .option(
      "--http-host <ip>",
      "IP address to listen on; off loopback a token is needed",
      parseIp,
      "127.0.0.1",
    )
    .option("--token-file <file>", "read the token that clients must show from a file; else OMNI_TOKEN")
    .option("--allow-host <name>", "a name by which clients may call the gateway; may be repeated", collect)
    .option(
      "--cors-origin <url>",
      "an origin whose pages may call the gateway from a browser; may be repeated",
      collectOrigins,
    )
    .option(
      "--payer <account>",
      "whose deposit pays, by address or name; --account is a session key of theirs (omni-node grant)",
    )
    .option("--max-concurrent <n>", "completions at a time", parseInteger(1, 1024), 4)
    .option("--max-queued <n>", "completions that wait for their turn", parseInteger(0, 65_536), 16)
    .option("--no-chain", "use a free swarm: nothing is paid")
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
    .action(async (options, command) => {
      const context = contextOf(command);
      const { signal, log, event } = context;
      const token = await readGatewayToken(options.tokenFile);
      const payer = await payerOf(context, options);
      await using completions = await openCompletions(context, { ...options, payer });
      const registry = new Registry();
      collectDefaultMetrics({ register: registry });
      const gateway = await startGateway({
        registry,
        source: completions,
        host: options.httpHost,
        port: options.httpPort,
        token,
        allowedHosts: options.allowHost ?? [],
        corsOrigins: options.corsOrigin ?? [],
        maxConcurrent: options.maxConcurrent,
        maxQueued: options.maxQueued,
        onEvent: (happened) => logEvent(context, happened),
      });
      const { url } = gateway;
      event({ url, model: completions.model }, url);
      if (!signal.aborted) await once(signal, "abort");
      log.info(gateway.load, "draining");
      await gateway.stop();
    });
}

const collectOrigins = (text: string, before: readonly string[] | undefined): string[] =>
  collect(text, before).map(parseOrigin);

interface PayerOptions {
  readonly local?: true | undefined;
  readonly chain: boolean;
  readonly payer?: string | undefined;
}

/** A gateway runs for long and takes what comes from others: it does not hold the key of all that its payer has. */
async function payerOf(
  { home }: Context,
  { local, chain, payer }: PayerOptions,
): Promise<Address | undefined> {
  if (local === true || !chain) return undefined;
  if (payer === undefined) throw new PayerNeededError();
  return addressOf(home, payer);
}

const completed = ({ finished, seconds }: Extract<GatewayEvent, { kind: "completed" }>): object => {
  const { reason, promptTokens, completionTokens } = finished;
  return { reason, promptTokens, completionTokens, seconds };
};

function logEvent({ log }: Context, event: GatewayEvent): void {
  switch (event.kind) {
    case "completed":
      log.info(completed(event), "completed");
      return;
    case "cancelled":
      log.info({ seconds: event.seconds }, "cancelled by the client");
      return;
    case "failed":
      log.warn({ err: event.error }, "a request failed");
      return;
    default:
      event satisfies never;
  }
}
