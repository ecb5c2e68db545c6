import { once } from "node:events";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { CommandUnknownOpts } from "@commander-js/extra-typings";
import { LocalChainFailedError } from "../../economy/local-chain/errors.ts";
import {
  DEFAULT_CHAIN_PORT,
  LOCAL_CHAIN_ID,
  type LocalChain,
  startLocalChain,
} from "../../economy/local-chain/local-chain.ts";
import { defineCommand } from "../command.ts";
import { contextOf } from "../context.ts";
import { parsePort } from "../parse.ts";

export function chainCommand(): CommandUnknownOpts {
  return defineCommand("chain", {
    description:
      "Runs a local chain with the contracts deployed and the accounts funded, until it is interrupted. It is kept in the home and goes on where it stopped.",
    example: "npx omni-node chain",
  })
    .option("--port <port>", "TCP port of the JSON-RPC address on 127.0.0.1", parsePort, DEFAULT_CHAIN_PORT)
    .option("--reset", "forget what happened on it before")
    .action(async ({ port, reset }, command) => {
      const { home, log, signal, out } = contextOf(command);
      const state = join(home, "chain", `${LOCAL_CHAIN_ID}-${port}.json`);
      if (reset) await rm(state, { force: true });
      await using chain = await startLocalChain({ port, state, signal });
      if (chain.program === "hardhat") {
        log.warn(
          "anvil is missing for this platform: Hardhat's node runs instead, and forgets the chain when it ends",
        );
      }
      const { rpc, chainId } = chain;
      out({ rpc, chainId });
      await untilEnd(chain, signal);
      log.info("chain stopped");
    });
}

async function untilEnd(chain: LocalChain, signal: AbortSignal): Promise<void> {
  const asked = once(signal, "abort").then(() => true);
  const ended = chain.ended.then(() => false);
  if (!(await Promise.race([asked, ended]))) throw new LocalChainFailedError("ended by itself", "");
}
