import type { CommandUnknownOpts } from "@commander-js/extra-typings";
import { type Address, getAddress } from "viem";
import { grantSessionKey } from "../../economy/grant-session-key.ts";
import { createHost } from "../../net/host.ts";
import { NoPeersError } from "../../pipeline/errors.ts";
import { servedModelCid } from "../../store/adapted-model.ts";
import type { Manifest } from "../../store/manifest/manifest.ts";
import { readAdapterReference } from "../adapter-reference.ts";
import { addressOf } from "../address-of.ts";
import { openSigningClient, type SigningClient } from "../chain-client.ts";
import { defineCommand } from "../command.ts";
import { type Context, contextOf } from "../context.ts";
import { EMBEDDED_MODEL } from "../model-reference.ts";
import { identifyModel, openModel } from "../opened-model.ts";
import { accountOption, adapterOption, deploymentOption, passwordFileOption, rpcOption } from "../options.ts";
import { collect, formatAmount, parseAmount, parseInteger } from "../parse.ts";
import { createPayerEconomy } from "../payer-economy.ts";

const DAY = 86_400n;

export function grantCommand(): CommandUnknownOpts {
  return defineCommand("grant", {
    description:
      "Lets a session key, such as a gateway's, promise some of your deposit to operators: no more than the amount, and not for longer than the days.",
    example: `npx omni-node wallet new gateway
      npx omni-node grant gateway 10 --days 30 --account alice
      npx omni-node gateway --account gateway --payer alice`,
  })
    .argument("<key>", "the session key: an address, or the name of an account of the home")
    .argument("<amount>", "OMNI, such as 10", parseAmount)
    .option(
      "--model <model>",
      "pay operators that lease this model; default: the embedded one",
      EMBEDDED_MODEL,
    )
    .option("--operator <operator>", "pay this operator instead; may be repeated", collect)
    .option("--days <n>", "days in which sessions may begin", parseInteger(1, 365), 30)
    .option("--lanes <n>", "lanes for each operator: sessions at a time", parseInteger(1, 64), 4)
    .addOption(adapterOption())
    .addOption(rpcOption())
    .addOption(deploymentOption())
    .addOption(accountOption())
    .addOption(passwordFileOption())
    .action(async (name, cap, options, command) => {
      const context = contextOf(command);
      const { signal, log, home } = context;
      const key = await addressOf(home, name);
      const named = await Promise.all((options.operator ?? []).map((operator) => addressOf(home, operator)));
      const signing = await openSigningClient(context, options);
      const { client, address: payer } = signing;
      const payees = named.length > 0 ? named : await leasingOperators(context, signing, options);
      if (payees.length === 0) throw new NoPeersError();
      const duration = BigInt(options.days) * DAY;
      const lanes = options.lanes;
      log.info(
        `${payees.length * lanes} lanes for ${payees.length} operators; one transaction each, and one more`,
      );
      const grant = await grantSessionKey(client, payer, { key, cap, duration, payees, lanes, signal });
      context.out({
        key,
        payer,
        granted: formatAmount(grant.share * BigInt(grant.lanes.length)),
        perLane: formatAmount(grant.share),
        operators: payees,
        lanes: grant.lanes.length,
        expiry: Number(grant.expiry),
        transactionHash: grant.transactionHash,
      });
    });
}

interface ModelOptions {
  readonly model: string;
  readonly adapter?: string | undefined;
}

/** Operators that lease a version of the model which its manifest allows, each once. */
async function leasingOperators(
  context: Context,
  signing: SigningClient,
  options: ModelOptions,
): Promise<readonly Address[]> {
  const identified = await identifyModel(context, options.model);
  const { cid } = identified;
  const adapter = options.adapter && (await readAdapterReference(options.adapter)).cid;
  const economy = createPayerEconomy(context.home, signing);
  const leasesOf = (manifest: Manifest) => economy.leases(cid, manifest, adapter);
  await using host = await createHost({ listen: [] });
  const { manifest } = await openModel(context, identified, {
    host,
    providers: async (known) =>
      known === undefined
        ? economy.peers(servedModelCid(cid, adapter))
        : (await leasesOf(known)).map(({ addresses }) => addresses),
    weights: false,
  });
  const operators = (await leasesOf(manifest)).flatMap(({ operator }) =>
    operator === undefined ? [] : [getAddress(operator)],
  );
  return [...new Set(operators)];
}
