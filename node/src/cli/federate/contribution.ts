import { stat } from "node:fs/promises";
import type { FederatedRound, OmniClient } from "@omninode/sdk";
import { booksFolder } from "../../economy/paths.ts";
import { Contributor } from "../../economy/rounds/contributor.ts";
import { BondMissingError } from "../../economy/rounds/errors.ts";
import { ROWS_PER_RECORD } from "../../economy/rounds/held-out-loss.ts";
import { type NoiseOptions, type NoisePlan, payForNoise, planNoise } from "../../economy/rounds/noise.ts";
import { type OpenedRound, openRound } from "../../economy/rounds/open-round.ts";
import { readResidual } from "../../economy/rounds/round-files.ts";
import { trainContribution } from "../../economy/rounds/train-contribution.ts";
import { createTokenizer } from "../../engine/tokenizer.ts";
import { canaryRecords, newCanary } from "../../federated/data/canary.ts";
import { checkCanaries, checkCanariesFit } from "../../federated/data/canary-check.ts";
import { type DataSet, readDataSet } from "../../federated/data/read-data-set.ts";
import { openSplitTrainer } from "../../federated/split/open-split-trainer.ts";
import { createTrainer, type TrainerOptions } from "../../federated/training/trainer.ts";
import { findPeers } from "../../net/find-peers.ts";
import { createHost } from "../../net/host.ts";
import { openHomeStore } from "../../store/home-store.ts";
import type { WeightSource } from "../../types/model.ts";
import { type ChainOptions, openSigningClient } from "../chain-client.ts";
import type { Context } from "../context.ts";
import { FileUnreadableError, UsageError } from "../errors.ts";
import { formatAmount } from "../parse.ts";
import { openRoundWeights } from "./round-model.ts";

/** Fewer are one person's few lines, which training learns by heart. */
const LEAST_RECORDS = 8;

export interface ContributionOptions extends ChainOptions {
  readonly round: number;
  /** JSONL. */
  readonly data: string;
  /** Of the coordinator. */
  readonly peer: readonly string[];
  readonly model?: string | undefined;
  /** Nodes that compute layers. */
  readonly stage?: readonly string[] | undefined;
  readonly seed: bigint;
  /** Made-up secrets to plant; default: none. */
  readonly canaries?: number | undefined;
  /** Budget of the data set: turns noise on; default: none. */
  readonly epsilon?: number | undefined;
  /** The following take effect with a budget alone: {@link NoiseOptions}. */
  readonly delta?: number | undefined;
  readonly noise?: number | undefined;
  readonly clip?: number | undefined;
  readonly dataName?: string | undefined;
  /** Seconds. */
  readonly interval: number;
  readonly threads?: number | undefined;
  /** Bytes. */
  readonly memory?: number | undefined;
}

/** All that can be known before anything is trained. */
export interface Preflight {
  readonly opened: OpenedRound;
  /** CID of the model's manifest. */
  readonly manifest: string;
  readonly source: WeightSource;
  readonly data: DataSet;
  /** Undefined where noise is off. */
  readonly noise: NoisePlan | undefined;
}

/** A contribution that is about to be made. */
export interface ReadyContribution extends AsyncDisposable {
  readonly client: OmniClient;
  readonly roundId: bigint;
  readonly contributor: Contributor;
  preflight(round: FederatedRound): Promise<Preflight>;
}

/** Opens account, store and network for a contribution, and checks that its data is there. */
export async function readyContribution(
  context: Context,
  options: ContributionOptions,
  openTrainer = createTrainer,
): Promise<ReadyContribution> {
  const { home, signal, log } = context;
  const wanted = noiseOptions(options);
  await stat(options.data).catch((error: unknown) => {
    throw new FileUnreadableError(options.data, error);
  });
  const { client, address } = await openSigningClient(context, options);
  const roundId = BigInt(options.round);
  const store = await openHomeStore(home);
  const host = await createHost({ listen: [] });
  const providers = await findPeers(host, options.peer, { signal });
  const sources = { store, host, providers };
  const { chainId, paymentHub } = client.deployment;
  const books = booksFolder({ home, domain: { chainId, paymentHub }, account: address }, "contributor");

  const canaries = Array.from({ length: options.canaries ?? 0 }, newCanary);

  const preflight = async (round: FederatedRound): Promise<Preflight> => {
    const { base, source } = await openRoundWeights(context, client, round, sources, options.model);
    const opened = await openRound(client, sources, base, round, signal);
    const rowTokens = opened.terms.training.tokens;
    const tokenizer = await createTokenizer(source.metadata, signal);
    try {
      checkCanariesFit(canaries, tokenizer, rowTokens);
      const data = await readDataSet({
        source: options.data,
        tokenizer,
        minRecords: LEAST_RECORDS,
        rowTokens,
        // Noise hides a row: a record that is to be hidden is one.
        rowsPerRecord: wanted === undefined ? ROWS_PER_RECORD : 1,
        planted: canaryRecords(canaries, 1),
        signal,
      });
      log.info({ rows: data.rows.length, duplicates: data.duplicates }, "the data is read");
      const { deployment } = client;
      const run = { deployment, account: address, round, terms: opened.terms, data };
      const noise = wanted && planNoise(wanted, run);
      return { opened, manifest: base.manifest, source, data, noise };
    } finally {
      await tokenizer.close();
    }
  };

  const contributor = new Contributor(
    {
      client,
      contributor: address,
      books,
      store,
      host,
      coordinator: providers[0] ?? [],
      async train(round, aborted) {
        const { bond } = round.rules;
        const balance = await client.getOmniBalance({ address });
        if (balance < bond) throw new BondMissingError(roundId, formatAmount(bond), formatAmount(balance));
        const { opened, manifest, source, data, noise } = await preflight(round);
        const { base, terms } = opened;
        const settings: TrainerOptions = {
          source,
          adapter: base,
          rowTokens: terms.training.tokens,
          ...(options.threads !== undefined && { threads: options.threads }),
          ...(options.memory !== undefined && { memoryLimit: options.memory }),
          signal: aborted,
        };
        const nodes = options.stage && (await findPeers(host, options.stage, { signal: aborted }));
        const trainer = nodes
          ? await openSplitTrainer({ ...settings, host, manifest, nodes, signal: aborted })
          : await openTrainer(settings);
        try {
          const paid = noise && { ...noise.spend, clip: noise.clip, epsilon: await payForNoise(home, noise) };
          const trained = await trainContribution(opened, {
            trainer,
            data,
            seed: options.seed,
            noise: paid,
            residual: await readResidual(books, round.rules.modelId, noise !== undefined),
            onStep: (step, loss) => log.info({ step, of: terms.training.steps, loss }, "trained"),
            signal: aborted,
          });
          if (canaries.length === 0) return trained;
          const tokenizer = await createTokenizer(source.metadata, aborted);
          try {
            const lossOf = trainer.lossOf.bind(trainer);
            const exposure = await checkCanaries({ canaries, tokenizer, lossOf, signal: aborted });
            log.info({ canaries: canaries.length, exposure }, "the canaries are checked");
          } finally {
            await tokenizer.close();
          }
          return trained;
        } finally {
          await trainer.close();
        }
      },
      noised: wanted !== undefined,
      report: {
        step: (step, transactionHash) => log.info({ round: options.round, transactionHash }, step),
        waiting: ({ phase, rules, state }) =>
          log.info(
            { phase, committed: state.contributors, of: rules.maxContributors, revealed: state.revealed },
            "waiting",
          ),
        failed: (error) => log.warn({ err: error }, "it is tried again"),
      },
      pollMs: options.interval * 1_000,
    },
    roundId,
  );
  return { client, roundId, contributor, preflight, [Symbol.asyncDispose]: () => host.stop() };
}

/** @throws UsageError where options do not go together: a check of canaries looks at the data without noise, and decides by it what leaves */
function noiseOptions(options: ContributionOptions): NoiseOptions | undefined {
  const { epsilon, delta, noise: noiseMultiplier, clip, dataName, canaries } = options;
  if (epsilon === undefined) {
    if ([delta, noiseMultiplier, clip, dataName].some((value) => value !== undefined))
      throw new UsageError("--delta, --noise, --clip and --data-name need --epsilon, which turns noise on.");
    return undefined;
  }
  if (canaries !== undefined)
    throw new UsageError(
      "--canaries and --epsilon do not go together.",
      "Noise does what canaries check: leave --canaries out.",
    );
  return { epsilon, delta, noiseMultiplier, clip, dataName };
}
