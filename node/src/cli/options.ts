import { Option } from "@commander-js/extra-typings";
import { parseAmount, parseInteger, parseLayerEnds, parseSize, parseUrl } from "./parse.ts";

// Options that several commands share: `.addOption(accountOption())`. Functions, since commander changes what it is given.

export const DEFAULT_RPC = "http://127.0.0.1:8545";

/** 0.1 OMNI a position: a hundred stages at the price that nodes ask for unless told otherwise. */
const DEFAULT_MAX_PRICE = 10n ** 17n;

const chain = "Chain options:";
const engine = "Engine options:";

export const accountOption = () =>
  new Option("--account <name>", "the account to use, by name or address").helpGroup(chain);

export const passwordFileOption = () =>
  new Option("--password-file <file>", "read the account's password from a file").helpGroup(chain);

export const rpcOption = () =>
  new Option("--rpc <url>", "JSON-RPC address of the chain")
    .argParser(parseUrl)
    .default(DEFAULT_RPC)
    .helpGroup(chain);

export const deploymentOption = () =>
  new Option("--deployment <file>", "addresses of the contracts; default: by chain id").helpGroup(chain);

export const maxPriceOption = () =>
  new Option("--max-price <omni>", "most OMNI a position, all stages together")
    .argParser(parseAmount)
    .default(DEFAULT_MAX_PRICE);

export const operatorOption = () =>
  new Option("--operator <operator>", "what was delegated to this operator, by address or account name");

export const threadsOption = () =>
  new Option("--threads <n>", "threads for the engine").argParser(parseInteger(1, 1024)).helpGroup(engine);

export const contextOption = () =>
  new Option("--context <n>", "positions a session can hold")
    .argParser(parseInteger(1, 2 ** 20))
    .helpGroup(engine);

export const deviceOption = () =>
  new Option("--device <device>", "where to compute")
    .choices(["auto", "cpu", "gpu"])
    .default("auto")
    .helpGroup(engine);

export const adapterOption = () =>
  new Option("--adapter <adapter>", "an adapter for the model, by CID or as a file").helpGroup(engine);

export const privateRouteOption = () =>
  new Option(
    "--private",
    "compute the first and the last layers on this machine: no node sees tokens; see --private-layers",
  ).conflicts("local");

export const privateLayersOption = () =>
  new Option(
    "--private-layers <first:last>",
    "how many layers --private keeps; default: as few as the nodes' layers allow, 2:1 or more",
  )
    .argParser(parseLayerEnds)
    .implies({ private: true });

export const memoryOption = () =>
  new Option("--memory <size>", "memory that this node may use, such as 512MiB")
    .argParser(parseSize)
    .helpGroup(engine);
