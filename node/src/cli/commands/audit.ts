import type { CommandUnknownOpts } from "@commander-js/extra-typings";
import { isAddressEqual } from "viem";
import { AttestationBook } from "../../economy/audit/attestations.ts";
import { AuditLog, pruneEpochs } from "../../economy/audit/audit-log.ts";
import { Auditor } from "../../economy/audit/auditor.ts";
import { BallotBox } from "../../economy/audit/ballots.ts";
import { DEFAULT_SAMPLES } from "../../economy/audit/constants.ts";
import { BallotMissingError, ValidatorMissingError } from "../../economy/audit/errors.ts";
import { explainBallot } from "../../economy/audit/explain.ts";
import { RoundDriver } from "../../economy/audit/rounds.ts";
import { consentsFolder } from "../../economy/audit/session-consent.ts";
import { StagePool } from "../../economy/audit/stage-pool.ts";
import { findsFolder } from "../../economy/finds.ts";
import { modelVersionsOf } from "../../economy/model-version.ts";
import { booksFolder } from "../../economy/paths.ts";
import { leasingPeers, rankedCandidates } from "../../economy/registry.ts";
import { RootKeeper } from "../../economy/rewards/root-keeper.ts";
import { readModelShape } from "../../engine/model-shape.ts";
import { createTokenizer } from "../../engine/tokenizer.ts";
import { createHost } from "../../net/host.ts";
import type { Manifest } from "../../store/manifest/manifest.ts";
import { startJuror } from "../audit/juror.ts";
import { openPayers } from "../audit/payers.ts";
import { openPrompts } from "../audit/texts.ts";
import { loadOwnStage } from "../audit/weights.ts";
import { workOn } from "../audit/work.ts";
import { openSigningClient, type SigningClient } from "../chain-client.ts";
import { defineCommand } from "../command.ts";
import { type Context, contextOf } from "../context.ts";
import { addressOption, portOption } from "../listening-host.ts";
import { EMBEDDED_MODEL } from "../model-reference.ts";
import { identifyModel, openModel } from "../opened-model.ts";
import {
  accountOption,
  contextOption,
  deploymentOption,
  deviceOption,
  memoryOption,
  passwordFileOption,
  rpcOption,
  threadsOption,
} from "../options.ts";
import { collect, formatAmount, parseAmount, parseDecimal, parseInteger } from "../parse.ts";

/** 0.1 OMNI a position, as `generate` would pay. */
const DEFAULT_MAX_PRICE = 10n ** 17n;

export function auditCommand(): CommandUnknownOpts {
  return defineCommand("audit", {
    description:
      "Audits operators as a validator: sends sessions as a user would, computes sampled work again, and votes on scores.",
    example: `npx omni-node audit --account vera --payer paula --rate 6
      npx omni-node audit --account vera --join 100`,
  })
    .option("--model <model>", "a manifest's CID or a GGUF file; default: the embedded model", EMBEDDED_MODEL)
    .option("--rate <r>", "sessions an hour that are sent, on average", parseDecimal(0, 3_600), 4)
    .option("--samples <n>", "rows of each session to compute again", parseInteger(1, 1_024), DEFAULT_SAMPLES)
    .option("--payer <account>", "an account that pays for sessions; may be repeated", collect)
    .option("--texts <file>", "text to make prompts of; default: openings of old books")
    .option("--consents <folder>", "consents of payers to audits; default: consents in the home")
    .option("--finds <folder>", "where failed audits leave finds; default: finds in the home")
    .option("--no-vote", "audit and attest, but leave rounds, roots of rewards and juries to another process")
    .option("--join <omni>", "become a validator with this bond, if the account is none", parseAmount)
    .option("--max-price <omni>", "most OMNI a position, all stages together", parseAmount, DEFAULT_MAX_PRICE)
    .option("--explain <epoch>", "print what the vote of an epoch rests on, and end", parseEpoch)
    .option("--interval <seconds>", "between two looks at the chain", parseInteger(1, 3_600), 15)
    .addOption(portOption())
    .addOption(addressOption())
    .option(
      "--announce <address>",
      "multiaddr at which a jury's parties reach this validator while it serves",
    )
    .addOption(rpcOption())
    .addOption(deploymentOption())
    .addOption(accountOption())
    .addOption(passwordFileOption())
    .addOption(threadsOption())
    .addOption(contextOption())
    .addOption(deviceOption())
    .addOption(memoryOption())
    .action(async (options, command) => {
      const context = contextOf(command);
      const { home, signal } = context;
      const validator = await openSigningClient(context, options);
      const { client, address, account } = validator;
      const { chainId, paymentHub } = client.deployment;
      const domain = { chainId, paymentHub };
      const folder = booksFolder({ home, domain, account: address }, "validator");
      const book = new AttestationBook(folder, domain, account);
      const audits = new AuditLog(folder, domain);
      const ballots = new BallotBox(folder, client, address, book);
      if (options.explain !== undefined) {
        const ballot = await ballots.read(options.explain);
        if (ballot === undefined) throw new BallotMissingError(options.explain);
        context.out(await explainBallot(domain, options.explain, ballot, { book, audits }));
        return;
      }
      await requireValidator(context, validator, options.join);
      await pruneEpochs(folder, (await client.getQualityStatus()).epoch);
      const payer = await openPayers(context, options, validator);
      const prompt = await openPrompts(options.texts);
      await using host = await createHost({ listen: [] });
      const identified = await identifyModel(context, options.model);
      const { cid } = identified;
      const serving = async (manifest: Manifest | undefined) => {
        if (manifest === undefined) return leasingPeers(client, cid);
        const candidates = await rankedCandidates(client, modelVersionsOf(client.deployment, cid, manifest));
        return candidates.map(({ addresses }) => addresses);
      };
      const model = await openModel(context, identified, { host, providers: serving, weights: false });
      const { manifest, blocks } = model;
      const shape = readModelShape(model.source.metadata);
      const tokenizer = await createTokenizer(model.source.metadata, signal);
      await using stages = new StagePool(async (layers) =>
        loadOwnStage(context, identified, layers, host, await serving(manifest), options),
      );
      const auditor = new Auditor({
        domain,
        manifest: cid,
        validator: address,
        stages,
        book,
        audits,
        samples: options.samples,
        contextLength: shape.contextLength,
        finds: options.finds ?? findsFolder(home),
        clock: async () => (await client.getClock()).now,
      });
      await using _juror = options.vote ? await startJuror(context, validator, folder, options) : undefined;
      context.event({ ready: true, validator: address, model: cid }, `auditing ${cid} as ${address}`);
      await workOn(context, {
        validator,
        auditor,
        book,
        rounds: options.vote ? new RoundDriver(client, address, ballots) : undefined,
        roots: options.vote ? new RootKeeper(client, address) : undefined,
        model: { cid, manifest, blocks, shape, tokenizer },
        payer,
        prompt,
        rate: options.rate,
        maxPrice: options.maxPrice,
        consents: options.consents ?? consentsFolder(home),
        intervalMs: options.interval * 1_000,
      });
    });
}

const parseEpoch = (text: string): bigint => BigInt(parseInteger(0, Number.MAX_SAFE_INTEGER)(text));

/** @throws ValidatorMissingError where the account is no validator and is not to become one */
async function requireValidator(
  { signal, log }: Context,
  { client, address }: SigningClient,
  bond: bigint | undefined,
): Promise<void> {
  const validators = await client.listValidators();
  if (validators.some(({ account }) => isAddressEqual(account, address))) return;
  if (bond === undefined) {
    throw new ValidatorMissingError(address, (await client.getQualityParameters()).validatorBond);
  }
  const { weight } = await (await client.joinValidators({ bond })).wait({ signal });
  log.info({ weight: formatAmount(weight) }, "joined the validators");
}
