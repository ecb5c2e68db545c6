import { stat } from "node:fs/promises";
import type { FederatedRound, OmniClient } from "@omninode/sdk";
import type { Address, Hash } from "viem";
import { booksFolder } from "../../economy/paths.ts";
import { Contributor, type ContributorInit } from "../../economy/rounds/contributor.ts";
import { BondMissingError } from "../../economy/rounds/errors.ts";
import { ROWS_PER_RECORD } from "../../economy/rounds/held-out-loss.ts";
import { type NoisePlan, payForNoise, planNoise } from "../../economy/rounds/noise.ts";
import { indicesOf, type OpenedRound, openRound } from "../../economy/rounds/open-round.ts";
import { PrivateContributor, type PrivateContributorInit } from "../../economy/rounds/private-contributor.ts";
import { RoundFiles, readResidual } from "../../economy/rounds/round-files.ts";
import type { ContributionOutcome } from "../../economy/rounds/round-seat.ts";
import { trainContribution, trainDifference } from "../../economy/rounds/train-contribution.ts";
import { createTokenizer } from "../../engine/tokenizer.ts";
import { parameterCount } from "../../federated/adapter/parameters.ts";
import { canaryRecords, newCanary } from "../../federated/data/canary.ts";
import { checkCanaries, checkCanariesFit } from "../../federated/data/canary-check.ts";
import { type DataSet, readDataSet } from "../../federated/data/read-data-set.ts";
import { valuesAt } from "../../federated/masking/shared-indices.ts";
import { openSplitTrainer } from "../../federated/split/open-split-trainer.ts";
import { createTrainer, type TrainerOptions } from "../../federated/training/trainer.ts";
import { findPeers } from "../../net/find-peers.ts";
import { createHost } from "../../net/host.ts";
import { openHomeStore } from "../../store/home-store.ts";
import type { WeightSource } from "../../types/model.ts";
import { type ChainOptions, openSigningClient } from "../chain-client.ts";
import type { Context } from "../context.ts";
import { FileUnreadableError } from "../errors.ts";
import { formatAmount } from "../parse.ts";
import { checkKindOptions, checkNoiseOptions, type NoiseFlags, wantedNoise } from "./noise-options.ts";
import { openRoundWeights } from "./round-model.ts";

/** Fewer are one person's few lines, which training learns by heart. */
const LEAST_RECORDS = 8;

export interface ContributionOptions extends ChainOptions, NoiseFlags {
  readonly round: number;
  /** JSONL. */
  readonly data: string;
  /** Of the coordinator. */
  readonly peer: readonly string[];
  readonly model?: string | undefined;
  /** Nodes that compute layers. */
  readonly stage?: readonly string[] | undefined;
  readonly seed: bigint;
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
  readonly contributor: { run(signal: AbortSignal): Promise<ContributionOutcome> };
  preflight(round: FederatedRound): Promise<Preflight>;
}

/** Opens account, store and network for a contribution, and checks that its data is there. */
export async function readyContribution(
  context: Context,
  options: ContributionOptions,
  openTrainer = createTrainer,
): Promise<ReadyContribution> {
  const { home, signal, log } = context;
  checkNoiseOptions(options);
  await stat(options.data).catch((error: unknown) => {
    throw new FileUnreadableError(options.data, error);
  });
  const { client, address } = await openSigningClient(context, options);
  const roundId = BigInt(options.round);
  const { rules } = await client.getRound({ roundId });
  checkKindOptions(options, { roundId, kind: rules.kind });
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
    const wanted = wantedNoise(options, opened.terms);
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

  const readyToTrain = async (round: FederatedRound, aborted: AbortSignal) => {
    const { bond } = round.rules;
    const balance = await client.getOmniBalance({ address });
    if (balance < bond) throw new BondMissingError(roundId, formatAmount(bond), formatAmount(balance));
    const ready = await preflight(round);
    const { opened, manifest, source } = ready;
    const settings: TrainerOptions = {
      source,
      adapter: opened.base,
      rowTokens: opened.terms.training.tokens,
      ...(options.threads !== undefined && { threads: options.threads }),
      ...(options.memory !== undefined && { memoryLimit: options.memory }),
      signal: aborted,
    };
    const nodes = options.stage && (await findPeers(host, options.stage, { signal: aborted }));
    const trainer = nodes
      ? await openSplitTrainer({ ...settings, host, manifest, nodes, signal: aborted })
      : await openTrainer(settings);
    return { ...ready, trainer };
  };

  const files = new RoundFiles(books, roundId);
  const stepsOf = ({ round, terms }: OpenedRound, data: DataSet, noise: NoisePlan | undefined) => ({
    seed: options.seed,
    // Canaries are made anew by each start: what an earlier one trained on is gone.
    file:
      canaries.length > 0
        ? undefined
        : files.training(trainingOf({ client, account: address, round, data, seed: options.seed, noise })),
    onStep: (step: number, loss: number | undefined) =>
      log.info({ step, of: terms.training.steps, loss }, "trained"),
  });
  const payFor = async (noise: NoisePlan) => ({
    ...noise.spend,
    clip: noise.clip,
    epsilon: await payForNoise(home, noise),
  });

  const trainOpen: ContributorInit["train"] = async (round, aborted) => {
    const { opened, source, data, noise, trainer } = await readyToTrain(round, aborted);
    try {
      const trained = await trainContribution(opened, {
        ...stepsOf(opened, data, noise),
        trainer,
        data,
        noise: noise && (await payFor(noise)),
        residual: await readResidual(books, round.rules.modelId, noise !== undefined),
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
  };

  const trainPrivate: PrivateContributorInit["train"] = async (round, aborted) => {
    const { opened, data, noise, trainer } = await readyToTrain(round, aborted);
    try {
      if (noise === undefined) throw new Error("the terms of a private round say how much noise");
      const paid = await payFor(noise);
      const indices = indicesOf(opened);
      const trained = await trainDifference(opened, {
        ...stepsOf(opened, data, noise),
        trainer,
        data,
        noise: paid,
        indices,
        signal: aborted,
      });
      return {
        ...trained,
        difference: valuesAt(trained.difference, indices),
        parameters: parameterCount(opened.base),
        epsilon: paid.epsilon,
      };
    } finally {
      await trainer.close();
    }
  };

  const side = {
    client,
    contributor: address,
    books,
    store,
    host,
    coordinator: providers[0] ?? [],
    report: {
      step: (step: string, transactionHash?: Hash) =>
        log.info({ round: options.round, transactionHash }, step),
      waiting: ({ phase, rules, state }: FederatedRound) =>
        log.info(
          { phase, committed: state.contributors, of: rules.maxContributors, revealed: state.revealed },
          "waiting",
        ),
      failed: (error: unknown) => log.warn({ err: error }, "it is tried again"),
    },
    pollMs: options.interval * 1_000,
  };
  const contributor =
    rules.kind === "open"
      ? new Contributor({ ...side, train: trainOpen, noised: options.epsilon !== undefined }, roundId)
      : new PrivateContributor({ ...side, train: trainPrivate }, roundId);
  return { client, roundId, contributor, preflight, [Symbol.asyncDispose]: () => host.stop() };
}

interface NamedTraining {
  readonly client: OmniClient;
  readonly account: Address;
  readonly round: FederatedRound;
  readonly data: DataSet;
  readonly seed: bigint;
  readonly noise: NoisePlan | undefined;
}

/** All that decides what a training comes to, noise aside. The salted commitment tells rounds apart whose chain began anew. */
function trainingOf({ client, account, round, data, seed, noise }: NamedTraining): Uint8Array {
  const { chainId, federatedRounds } = client.deployment;
  const { heldOut, terms, base } = round.rules;
  const digest = Buffer.from(data.digest).toString("hex");
  const rules = [chainId, federatedRounds, `${round.roundId}`, heldOut, terms, base];
  return Buffer.from(
    JSON.stringify([...rules, account, digest, `${seed}`, noise?.spend ?? null, noise?.clip ?? null]),
  );
}
