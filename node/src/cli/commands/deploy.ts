import type { CommandUnknownOpts } from "@commander-js/extra-typings";
import { readChainId } from "../../economy/chain/connect.ts";
import { deployContracts } from "../../economy/chain/deploy.ts";
import { FundingRefusedError } from "../../economy/chain/errors.ts";
import { fundLocalAccount, localDeveloper } from "../../economy/chain/local-funds.ts";
import { LOCAL_CHAIN_ID } from "../../economy/local-chain/local-chain.ts";
import { readCeremonyKeys } from "../../zk/groth16/setup/ceremony-keys.ts";
import { loadAccount } from "../account.ts";
import { addressOf } from "../address-of.ts";
import { defineCommand } from "../command.ts";
import { contextOf } from "../context.ts";
import { accountOption, deploymentOption, passwordFileOption, rpcOption } from "../options.ts";
import { formatAmount } from "../parse.ts";

export function deployCommand(): CommandUnknownOpts {
  return defineCommand("deploy", {
    description:
      "Puts the contracts on the chain at --rpc and notes their addresses, unless they are there already. On a local chain (31337) the well-known developer account deploys where none is named.",
    example:
      "npx omni-node deploy --fund alice\nnpx omni-node deploy --rpc https://rpc.example --account main",
  })
    .option("--fund <account>", "give this account (name or address) OMNI and ETH; only on a local chain")
    .option(
      "--groth16-keys <folder>",
      "proving keys of a ceremony (docs/CIRCUITS.md); a public chain is deployed on with them alone",
    )
    .option("--force", "deploy new contracts even where there are some")
    .addOption(rpcOption())
    .addOption(deploymentOption())
    .addOption(accountOption())
    .addOption(passwordFileOption())
    .action(async ({ fund, force, groth16Keys, rpc, deployment: file, ...options }, command) => {
      const context = contextOf(command);
      const { home, log, signal } = context;
      const address = fund === undefined ? undefined : await addressOf(home, fund);
      const chainId = await readChainId(rpc);
      if (address && chainId !== LOCAL_CHAIN_ID) throw new FundingRefusedError(chainId);
      const { deployment, path, deployed } = await deployContracts({
        home,
        rpc,
        deployment: file,
        force,
        groth16Keys: groth16Keys === undefined ? undefined : () => readCeremonyKeys(groth16Keys),
        signal,
        account: (id) =>
          id === LOCAL_CHAIN_ID && options.account === undefined
            ? localDeveloper()
            : loadAccount(context, options),
        onStep: ({ step, gasUsed }) => log.info(`${step}: ${gasUsed} gas`),
      });
      log.info(deployed ? `wrote ${path}` : `the contracts of ${path} are there already`);
      const funded = address && (await fundLocalAccount({ rpc, deployment, address, signal }));
      const { chainId: _, blockNumber, ...contracts } = deployment;
      context.out({
        chainId,
        deployment: path,
        deployed,
        blockNumber: Number(blockNumber),
        contracts,
        funded: funded && {
          address,
          omni: formatAmount(funded.omni),
          eth: formatAmount(funded.eth),
          transactionHash: funded.transactionHash,
        },
      });
    });
}
