import { setTimeout as delay } from "node:timers/promises";
import type { CommandUnknownOpts } from "@commander-js/extra-typings";
import { isAddressEqual, type LocalAccount } from "viem";
import type { Accusation } from "../../economy/disputes/accusation.ts";
import { type AccusedOperator, AskedEvidence } from "../../economy/disputes/asked-evidence.ts";
import { COURT_POLL_MS } from "../../economy/disputes/constants.ts";
import { CourtModels } from "../../economy/disputes/court-model.ts";
import { AccusationLateError } from "../../economy/disputes/errors.ts";
import { FindDesk } from "../../economy/disputes/find-desk.ts";
import { journalledPairs } from "../../economy/disputes/journalled-pairs.ts";
import { Watcher, type WatchReport } from "../../economy/disputes/watcher.ts";
import { type Find, findsFolder } from "../../economy/finds.ts";
import { fetchDelivered } from "../../economy/jury/deliver.ts";
import { booksFolder } from "../../economy/paths.ts";
import { createHost } from "../../net/host.ts";
import { obtainManifest, obtainShards } from "../../pipeline/model-shards.ts";
import { openHomeStore } from "../../store/home-store.ts";
import { loadAccount } from "../account.ts";
import { openSigningClient } from "../chain-client.ts";
import { defineCommand } from "../command.ts";
import { type Context, contextOf } from "../context.ts";
import { createCourtProver } from "../court-prover.ts";
import { AskerMissingError } from "../errors.ts";
import { accountOption, deploymentOption, passwordFileOption, rpcOption } from "../options.ts";
import { collect, parseAmount, parseInteger } from "../parse.ts";

const DEFAULT_BONDS = 200n * 10n ** 18n;
const DEFAULT_OPEN = 4;
/** Four products at a base fee of 5 gwei. */
const DEFAULT_PREPAID = 10n ** 17n;

export function watchCommand(): CommandUnknownOpts {
  return defineCommand("watch", {
    description:
      "Takes what audits found to court: opens disputes, looks at what operators answer, shows what is wrong with it, and collects bond and reward.",
    example: `npx omni-node watch --account vera
      npx omni-node watch --account vera --finds ./finds --max-bonds 500 --json`,
  })
    .option("--finds <folder>", "where audits leave finds; default: finds in the home")
    .option("--payer <account>", "an account that sessions were paid by; may be repeated", collect)
    .option(
      "--max-bonds <omni>",
      "most OMNI that may be at stake in open disputes",
      parseAmount,
      DEFAULT_BONDS,
    )
    .option("--max-open <n>", "most disputes that are open at a time", parseInteger(1, 64), DEFAULT_OPEN)
    .option(
      "--max-prepaid <eth>",
      "most of the chain's own coin to prepay, in one dispute, for values that an operator keeps back",
      parseAmount,
      DEFAULT_PREPAID,
    )
    .addOption(rpcOption())
    .addOption(deploymentOption())
    .addOption(accountOption())
    .addOption(passwordFileOption())
    .action(async (options, command) => {
      const context = contextOf(command);
      const { home, signal } = context;
      const { client, address, account } = await openSigningClient(context, options);
      const askers = [account];
      for (const payer of options.payer ?? []) {
        askers.push(await loadAccount(context, { account: payer, passwordFile: options.passwordFile }));
      }
      const { chainId, paymentHub } = client.deployment;
      const domain = { chainId, paymentHub };
      const books = booksFolder({ home, domain, account: address }, "watcher");
      const store = await openHomeStore(home);
      await using host = await createHost({ listen: [] });
      const finds = options.finds ?? findsFolder(home);
      const desk = new FindDesk(finds, {
        dropped: (find, why) => context.log.warn({ find, err: why }, "a find is not taken to court"),
      });
      const models = new CourtModels({
        client,
        store,
        async obtain(cid, layers, aborted) {
          const sources = { store, host, providers: await desk.nodesOf(cid) };
          const manifest = await obtainManifest(sources, cid, aborted);
          await obtainShards(sources, manifest, layers, { signal: aborted });
        },
      });
      const evidence = new AskedEvidence({
        host,
        domain,
        books,
        models,
        prover: createCourtProver(context, client),
        operatorOf: async (disputeCase) => askedOperator(await desk.findOf(disputeCase), askers),
        delivered: (id, answer, aborted) => fetchDelivered({ client, host, account }, id, answer, aborted),
      });
      const limits = { bonds: options.maxBonds, open: options.maxOpen, prepaid: options.maxPrepaid };
      const report = reportWatch(context);
      const watcher = new Watcher({ client, challenger: address, books, evidence, limits, report });
      await watcher.start();
      context.event({ ready: true, challenger: address, finds }, `watching ${finds} as ${address}`);
      const payerBooks = askers.map(({ address: payer }) =>
        booksFolder({ home, domain, account: payer }, "payer"),
      );
      while (!signal.aborted) {
        try {
          await desk.look(watcher, signal);
          for (const folder of payerBooks) await accuseAll(watcher, await journalledPairs(folder));
        } catch (error) {
          if (!signal.aborted)
            context.log.error({ err: error }, "finds cannot be looked at; it is tried again");
        }
        // This timer is what keeps the process alive between two looks.
        await delay(COURT_POLL_MS, undefined, { signal }).catch(() => undefined);
      }
      await watcher.stop();
    });
}

/** How the operator of a find is asked, and as whom. */
function askedOperator(
  { peerId, addresses, asker, consent, kind }: Find,
  askers: readonly LocalAccount[],
): AccusedOperator {
  const account = askers.find(({ address }) => isAddressEqual(address, asker));
  if (account === undefined) throw new AskerMissingError(asker);
  return { peerId, addresses, account, kind, ...(consent && { consent }) };
}

async function accuseAll(watcher: Watcher, accusations: readonly Accusation[]): Promise<void> {
  for (const accusation of accusations) {
    await watcher.accuse(accusation).catch((error: unknown) => {
      if (!(error instanceof AccusationLateError)) throw error;
    });
  }
}

/** Events on stdout, failures in the log. */
function reportWatch(context: Context): WatchReport {
  const { log } = context;
  return {
    accused(dispute, accusation) {
      const { operator } = accusation.terms;
      const what =
        accusation.kind === "step"
          ? { position: accusation.position, layer: accusation.layer }
          : { receipts: accusation.receipts.map(({ value }) => value.toPos) };
      context.event({ event: "accused", dispute, operator, ...what }, `accuses ${operator} in ${dispute}`);
    },
    moved: (dispute, { move, transactionHash }) =>
      context.event({ event: "moved", dispute, move, transactionHash }, `${move} in ${dispute}`),
    failed: (dispute, stage, remaining, error) =>
      log.warn({ dispute, stage, secondsLeft: Number(remaining ?? 0n), err: error }, "no move was made"),
    over: (dispute, outcome) =>
      context.event({ event: "over", dispute, outcome }, `${dispute} is over: ${outcome}`),
  };
}
