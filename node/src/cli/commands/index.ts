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
    name: "init",
    summary: "prepare this machine: home, account and settings",
    load: async () => (await import("./init.ts")).initCommand,
  },
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
    name: "deploy",
    summary: "put the contracts on a chain",
    load: async () => (await import("./deploy.ts")).deployCommand,
  },
  {
    name: "deposit",
    summary: "deposit OMNI to pay operators with",
    load: async () => (await import("./deposit.ts")).depositCommand,
  },
  {
    name: "reclaim",
    summary: "take the payer's money back",
    load: async () => (await import("./reclaim.ts")).reclaimCommand,
  },
  {
    name: "grant",
    summary: "let a gateway's key promise some of the deposit",
    load: async () => (await import("./grant.ts")).grantCommand,
  },
  {
    name: "revoke",
    summary: "end what a gateway's key may promise",
    load: async () => (await import("./revoke.ts")).revokeCommand,
  },
  {
    name: "stake",
    summary: "stake OMNI as an operator",
    load: async () => (await import("./stake.ts")).stakeCommand,
  },
  {
    name: "delegate",
    summary: "delegate OMNI to an operator",
    load: async () => (await import("./delegate.ts")).delegateCommand,
  },
  {
    name: "unstake",
    summary: "send stake to the exit queue",
    load: async () => (await import("./unstake.ts")).unstakeCommand,
  },
  {
    name: "withdraw",
    summary: "pay out stake whose exit is over",
    load: async () => (await import("./withdraw.ts")).withdrawCommand,
  },
  {
    name: "claim",
    summary: "claim vouchers and rewards, pay out what was held back",
    load: async () => (await import("./claim.ts")).claimCommand,
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
    name: "listen",
    summary: "join the network and serve shards",
    load: async () => (await import("./listen.ts")).listenCommand,
  },
  {
    name: "fetch",
    summary: "fetch a model's shards from other nodes",
    load: async () => (await import("./fetch.ts")).fetchCommand,
  },
  {
    name: "run",
    summary: "serve layers of a model",
    load: async () => (await import("./run.ts")).runCommand,
  },
  {
    name: "watch",
    summary: "take bad work to court and collect bounties",
    load: async () => (await import("./watch.ts")).watchCommand,
  },
  {
    name: "dispute",
    summary: "look at a dispute, or answer one",
    load: async () => (await import("./dispute.ts")).disputeCommand,
  },
  {
    name: "generate",
    summary: "complete a prompt through running nodes",
    load: async () => (await import("./generate.ts")).generateCommand,
  },
  {
    name: "gateway",
    summary: "serve a model by OpenAI's HTTP API",
    load: async () => (await import("./gateway.ts")).gatewayCommand,
  },
  {
    name: "prove",
    summary: "ask for a proof of a block of a layer's output",
    load: async () => (await import("./prove.ts")).proveCommand,
  },
  {
    name: "audit",
    summary: "audit operators as a validator, and vote on scores",
    load: async () => (await import("./audit.ts")).auditCommand,
  },
  {
    name: "federate",
    summary: "train a model together: contribute, coordinate, validate",
    load: async () => (await import("./federate.ts")).federateCommand,
  },
  {
    name: "demo",
    summary: "the whole story on one machine",
    load: async () => (await import("./demo.ts")).demoCommand,
  },
];
