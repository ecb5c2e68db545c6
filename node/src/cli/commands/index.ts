import type { CommandUnknownOpts } from "@commander-js/extra-typings";

export interface CommandEntry {
  readonly name: string;
  /** A few words for the list of commands. */
  readonly summary: string;
  /** Loads the command's file: only the one that runs is loaded. */
  readonly load: () => Promise<() => CommandUnknownOpts>;
}

/** All commands in the order of `omni-node --help`. To add one, add one line. */
export const commands: readonly CommandEntry[] = [
  {
    name: "doctor",
    summary: "check machine, engine, ports, chain and keys",
    load: async () => (await import("./doctor.ts")).doctorCommand,
  },
  {
    name: "wallet",
    summary: "make, bring and list accounts",
    load: async () => (await import("./wallet.ts")).walletCommand,
  },
  {
    name: "chain",
    summary: "run a local chain with the contracts on it",
    load: async () => (await import("./chain.ts")).chainCommand,
  },
  {
    name: "shard",
    summary: "cut a model into shards and store them",
    load: async () => (await import("./shard.ts")).shardCommand,
  },
  {
    name: "inspect",
    summary: "show a model's metadata, layers and memory",
    load: async () => (await import("./inspect.ts")).inspectCommand,
  },
  {
    name: "run",
    summary: "serve layers of a model",
    load: async () => (await import("./run.ts")).runCommand,
  },
  {
    name: "generate",
    summary: "complete a prompt through running nodes",
    load: async () => (await import("./generate.ts")).generateCommand,
  },
];
