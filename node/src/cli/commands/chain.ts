import { once } from "node:events";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { CommandUnknownOpts } from "@commander-js/extra-typings";
import type { Deployment } from "@omninode/sdk";
import { createPublicClient, http } from "viem";
import { deployContracts } from "../../economy/chain/deploy.ts";
import { FUNDING, fundLocalAccount, localDeveloper } from "../../economy/chain/local-funds.ts";
import { LocalChainFailedError } from "../../economy/local-chain/errors.ts";
import {
  DEFAULT_CHAIN_PORT,
  LOCAL_CHAIN_ID,
  type LocalChain,
  startLocalChain,
} from "../../economy/local-chain/local-chain.ts";
import { readWallet } from "../../economy/wallet/wallet.ts";
import { defineCommand } from "../command.ts";
import { type Context, contextOf } from "../context.ts";
import { deploymentOption } from "../options.ts";
import { formatAmount, parsePort } from "../parse.ts";

export function chainCommand(): CommandUnknownOpts {
  return defineCommand("chain", {
    description:
      "Runs a local chain with the contracts deployed and this home's accounts funded, until it is interrupted. It is kept in the home and goes on where it stopped.",
    example: "npx omni-node chain",
  })
    .option("--port <port>", "TCP port of the JSON-RPC address on 127.0.0.1", parsePort, DEFAULT_CHAIN_PORT)
    .option("--reset", "forget what happened on it before")
    .addOption(deploymentOption())
    .action(async ({ port, reset, deployment: file }, command) => {
      const context = contextOf(command);
      const { home, log, signal } = context;
      const state = join(home, "chain", `${LOCAL_CHAIN_ID}-${port}.json`);
      if (reset) await rm(state, { force: true });
      await using chain = await startLocalChain({ port, state, signal });
      if (chain.program === "hardhat") {
        log.warn(
          "anvil is missing for this platform: Hardhat's node runs instead, and forgets the chain when it ends",
        );
      }
      const { rpc, chainId } = chain;
      const { deployment, path } = await deployContracts({
        home,
        rpc,
        deployment: file,
        signal,
        account: localDeveloper,
        onStep: ({ step, gasUsed }) => log.debug(`${step}: ${gasUsed} gas`),
      });
      await fundNewAccounts(context, rpc, deployment);
      context.out({ rpc, chainId, deployment: path });
      await untilEnd(chain, signal);
      log.info("stopping the chain");
    });
}

/** Gives OMNI and ETH to the accounts of this home that this chain has not seen yet. */
async function fundNewAccounts(
  { home, log, signal }: Context,
  rpc: string,
  deployment: Deployment,
): Promise<void> {
  const client = createPublicClient({ transport: http(rpc) });
  for (const { name, address } of (await readWallet(home)).accounts) {
    if ((await client.getBalance({ address })) > 0n) continue;
    await fundLocalAccount({ rpc, deployment, address, signal });
    log.info(`gave ${name} ${formatAmount(FUNDING.omni)} OMNI and ${formatAmount(FUNDING.eth)} ETH`);
  }
}

async function untilEnd(chain: LocalChain, signal: AbortSignal): Promise<void> {
  const asked = once(signal, "abort").then(() => true);
  const ended = chain.ended.then(() => false);
  if (!signal.aborted && !(await Promise.race([asked, ended])))
    throw new LocalChainFailedError("ended by itself", "");
}
