import { readFile } from "node:fs/promises";
import { type CommandUnknownOpts, Option } from "@commander-js/extra-typings";
import { type FederatedRound, type RoundKind, roundRules } from "@omninode/sdk";
import { bytesToHex, type Hex, zeroHash } from "viem";
import { modelVersionsOf } from "../../economy/model-version.ts";
import { booksFolder } from "../../economy/paths.ts";
import { publishVersion, registeredVersion } from "../../economy/publish.ts";
import { adapterRound } from "../../economy/rounds/adapter-round.ts";
import { CohortRelays } from "../../economy/rounds/cohort-relays.ts";
import { Coordinator, type RoundOutcome } from "../../economy/rounds/coordinator.ts";
import { cidOf, digestOf } from "../../economy/rounds/digests.ts";
import { ROWS_PER_RECORD } from "../../economy/rounds/held-out-loss.ts";
import { openRound } from "../../economy/rounds/open-round.ts";
import { encodeTerms, type RoundTerms } from "../../economy/rounds/terms.ts";
import { UploadDesk } from "../../economy/rounds/upload-desk.ts";
import { readModelShape } from "../../engine/model-shape.ts";
import { createTokenizer } from "../../engine/tokenizer.ts";
import { newAdapter } from "../../federated/adapter/new-adapter.ts";
import { parameterCount } from "../../federated/adapter/parameters.ts";
import { CHUNK } from "../../federated/constants.ts";
import { readDataSet } from "../../federated/data/read-data-set.ts";
import { largestCohort } from "../../federated/masking/cohort.ts";
import { largestRelayed, maskedBytes } from "../../federated/masking/messages.ts";
import { sharedCount } from "../../federated/masking/shared-indices.ts";
import { largestContribution } from "../../federated/wire/contribution.ts";
import { serveShards } from "../../net/shard-protocol/server.ts";
import { parseBlobCid } from "../../store/cid.ts";
import { openHomeStore } from "../../store/home-store.ts";
import { shardFile } from "../../store/shard-file.ts";
import { openSigningClient } from "../chain-client.ts";
import { defineCommand } from "../command.ts";
import { contextOf } from "../context.ts";
import { FileUnreadableError, UsageError } from "../errors.ts";
import { addressOption, openListeningHost, portOption } from "../listening-host.ts";
import { EMBEDDED_MODEL } from "../model-reference.ts";
import { identifyModel, openModel } from "../opened-model.ts";
import { accountOption, deploymentOption, passwordFileOption, rpcOption } from "../options.ts";
import { collect, formatAmount, parseAmount, parseDecimal, parseInteger, parseSeed } from "../parse.ts";

/** How long transfers under way may go on after the first signal (ms). */
const DRAIN_MS = 30_000;
const MINUTE = 60;
/** About the norm of a row's gradient by all parameters of a new adapter of the embedded model (bench/RESULTS.md); of a part of them, as its root. */
const CLIP_OF_ALL = 0.5;
const phaseLength = parseInteger(5 * MINUTE, 14 * 24 * 3_600);

export function coordinateCommand(): CommandUnknownOpts {
  return defineCommand("coordinate", {
    description:
      "Opens rounds that pay for what contributors improve an adapter by, stores and hands out their bytes, and publishes the adapters.",
    example: `npx omni-node federate coordinate --held-out held-out.jsonl --pot 100
      npx omni-node federate coordinate --model bafy… --held-out held-out.jsonl --pot 100 --rounds 5 --port 4001`,
  })
    .requiredOption(
      "--held-out <file>",
      "examples by which contributions are judged; kept secret until they are in",
    )
    .requiredOption("--pot <omni>", "most that a round pays", parseAmount)
    .option("--model <model>", "a manifest's CID or a GGUF file; default: the embedded model", EMBEDDED_MODEL)
    .option(
      "--rounds <n>",
      "rounds, one after the other, each from the adapter of the one before",
      parseInteger(1, 1_000),
      1,
    )
    .option("--adapter <cid>", "adapter to begin with, from this home's store; default: a new one")
    .option("--rank <n>", "of a new adapter", parseInteger(1, 256), 4)
    .option("--alpha <a>", "of a new adapter", parseDecimal(0.001, 1_024), 8)
    .option(
      "--target <matrix>",
      "matrix of each layer that a new adapter changes; may be repeated; default: attn_q, attn_v",
      collect,
    )
    .option("--adapter-seed <n>", "of a new adapter", parseSeed, 1n)
    .option("--steps <n>", "optimizer steps that make a contribution", parseInteger(1, 10_000), 16)
    .option("--rows <n>", "rows of a step", parseInteger(1, 1_024), 4)
    .option("--tokens <n>", "tokens of a row", parseInteger(2, 8_192), 64)
    .option("--learning-rate <r>", "of AdamW", parseDecimal(0.000_001, 1), 0.001)
    .option(
      "--learning-rate-decay <r>",
      "what each further round's learning rate is multiplied with",
      parseDecimal(0.001, 1),
      1,
    )
    .option("--weight-decay <r>", "of AdamW", parseDecimal(0, 1), 0)
    .option("--kept <n>", "values that each 4,096 parameters send", parseInteger(1, 4_096), 64)
    .option(
      "--feedback-decay <r>",
      "how much of what a contribution left out is added to its author's next one",
      parseDecimal(0, 1),
      1,
    )
    .option(
      "--outer-rate <r>",
      "what the mean of contributions is multiplied with",
      parseDecimal(0.001, 1_024),
      1,
    )
    .option(
      "--max-norm <r>",
      "largest norm of a contribution; longer ones are scaled down",
      parseDecimal(0.001, 4_000_000),
      10,
    )
    .option("--bond <omni>", "a contributor's, back with its reveal", parseAmount)
    .addOption(
      new Option(
        "--kind <kind>",
        "open: each contribution is scored by itself; private: contributions are masked, and only the sum of a cohort is ever read",
      )
        .choices(["open", "private"] as const)
        .default("open" as const),
    )
    .option("--cohort-size <n>", "least members of a cohort; default: 16", parseInteger(8, 100))
    .option(
      "--noise <multiplier>",
      "standard deviation of the noise that each member of a private round adds, in clips; default: 1",
      parseDecimal(0, 1_000_000),
    )
    .option(
      "--clip <norm>",
      "what members of a private round shorten a row's gradient to; default: half of the root of the part of values that is kept",
      parseDecimal(0, 1_000_000),
    )
    .option(
      "--delta <probability>",
      "with which the promise of a private round may fail; default: 0.00001",
      parseDecimal(0, 1),
    )
    .option(
      "--min-contributors <n>",
      "fewer cancel the round; default: 2, or a cohort",
      parseInteger(1, 1_000),
    )
    .option("--max-contributors <n>", "most that may commit", parseInteger(1, 1_000), 100)
    .option("--min-validators <n>", "fewer cancel the round", parseInteger(1, 7), 3)
    .option(
      "--target-gain <n>",
      "micro-nats a token at which the whole pot is paid",
      parseInteger(1, 10 ** 12),
      50_000,
    )
    .option(
      "--min-score <n>",
      "micro-nats a token below which a gain counts as none; noise alone gains a little by chance",
      parseInteger(0, 10 ** 9),
      10,
    )
    .option("--commit-for <seconds>", "time for commitments", phaseLength, 24 * 60 * MINUTE)
    .option("--reveal-for <seconds>", "time for reveals", phaseLength, 120 * MINUTE)
    .option("--held-out-for <seconds>", "time for the held-out set", phaseLength, 60 * MINUTE)
    .option("--score-for <seconds>", "time for scores", phaseLength, 120 * MINUTE)
    .option("--score-reveal-for <seconds>", "time for their reveals", phaseLength, 60 * MINUTE)
    .option("--adopt-for <seconds>", "time to agree on the adapter", phaseLength, 60 * MINUTE)
    .option("--interval <seconds>", "between two looks at the chain", parseInteger(1, 3_600), 5)
    .addOption(portOption())
    .addOption(addressOption())
    .addOption(rpcOption())
    .addOption(deploymentOption())
    .addOption(accountOption())
    .addOption(passwordFileOption())
    .action(async (options, command) => {
      const context = contextOf(command);
      const { home, signal, log } = context;
      const hidden = privateRules(options);
      const { client, address } = await openSigningClient(context, options);
      const store = await openHomeStore(home);
      const { host } = await openListeningHost(context, options);
      await using _ = host;
      const identified = await identifyModel(context, options.model);
      // Contributors and validators fetch the model from here, too.
      if (identified.kind === "file") await shardFile(identified.path, store, { signal });
      const { cid, manifest, source } = await openModel(context, identified, {
        host,
        providers: async () => [],
        weights: false,
      });
      await store.pin(cid);
      const shape = readModelShape(source.metadata);
      const model = { manifest: cid, shape };
      const set = await readHeldOut(options.heldOut, source.metadata, options.tokens, signal);

      const termsOf = (index: number): RoundTerms => ({
        format: "omni-round-terms",
        version: 3,
        adapter: {
          rank: options.rank,
          alpha: options.alpha,
          targets: [...new Set(options.target ?? ["attn_q", "attn_v"])].sort(),
          seed: Number(options.adapterSeed & 0xffff_ffffn),
        },
        training: {
          steps: options.steps,
          rows: options.rows,
          tokens: options.tokens,
          learningRate: options.learningRate * options.learningRateDecay ** index,
          weightDecay: options.weightDecay,
        },
        kept: options.kept,
        feedbackDecay: options.feedbackDecay,
        outerRate: options.outerRate,
        privacy: hidden?.privacy ?? null,
      });
      const publishTerms = async (terms: RoundTerms): Promise<Hex> => {
        const encoded = encodeTerms(terms);
        const digest = digestOf(encoded);
        await store.put(cidOf(digest), encoded);
        await store.pin(cidOf(digest));
        return digest;
      };
      // Where a model cannot have such an adapter, nothing is opened.
      const { adapter } = termsOf(0);
      const fresh = newAdapter({ ...adapter, seed: BigInt(adapter.seed), shape });
      const version = await registeredVersion(client, modelVersionsOf(client.deployment, cid, manifest));
      await publishVersion(client, version, signal);

      const rulesFrom = (base: Hex, terms: Hex) =>
        roundRules({
          modelId: version.modelId,
          base,
          terms,
          heldOut: zeroHash,
          pot: options.pot,
          ...(options.bond !== undefined && { bond: options.bond }),
          ...(hidden && { kind: "private" as const, cohortSize: hidden.cohortSize }),
          ...(options.minContributors !== undefined && { minContributors: options.minContributors }),
          maxContributors: options.maxContributors,
          minValidators: options.minValidators,
          maxBytes: hidden
            ? largestPrivate(parameterCount(fresh), options.kept, hidden.cohortSize)
            : largestContribution(parameterCount(fresh), options.kept),
          maxNorm: Math.round(options.maxNorm * 1_000),
          targetGain: options.targetGain,
          minScore: options.minScore,
          commitFor: options.commitFor,
          revealFor: options.revealFor,
          heldOutFor: options.heldOutFor,
          scoreFor: options.scoreFor,
          scoreRevealFor: options.scoreRevealFor,
          adoptFor: options.adoptFor,
        });

      const sources = { store, host, providers: [] };
      const open = async (round: FederatedRound, aborted: AbortSignal) =>
        adapterRound(await openRound(client, sources, model, round, aborted), model);
      const { chainId, paymentHub } = client.deployment;
      const books = booksFolder({ home, domain: { chainId, paymentHub }, account: address }, "coordinator");
      const relays = new CohortRelays({ client, books, store, open });
      const coordinator = new Coordinator({
        client,
        opener: address,
        books,
        store,
        open,
        relays,
        report: {
          step: (step, roundId, transactionHash) =>
            context.event(
              { event: "step", round: roundId, step, transactionHash },
              `round ${roundId}: ${step}`,
            ),
          waiting: ({ roundId, phase, state, rules }) =>
            log.info(
              {
                round: roundId.toString(),
                phase,
                committed: state.contributors,
                of: rules.maxContributors,
                revealed: state.revealed,
              },
              "waiting",
            ),
          failed: (error) => log.warn({ err: error }, "it is tried again"),
        },
        pollMs: options.interval * 1_000,
      });

      let served: bigint | undefined;
      const shards = await serveShards(host, store);
      const desk = await UploadDesk.open({
        host,
        client,
        store,
        relays,
        isServed: (roundId) => roundId === served,
        check: async (round, { norm }, bytes) => void (await open(round, signal)).contribution(bytes, norm),
        onUpload: ({ contributor, digest, error }) =>
          error === undefined
            ? log.info({ contributor, digest }, "a contribution is here")
            : log.warn({ contributor, digest, err: error }, "an upload is refused"),
      });
      try {
        const { peerId, addresses } = host;
        context.event({ ready: true, peerId, addresses, model: cid }, addresses.join("\n"));
        let base: Hex =
          options.adapter === undefined ? zeroHash : bytesToHex(parseBlobCid(options.adapter).digest);
        // A round that this home left open is finished first: it counts as one of them.
        const left = await coordinator.unfinished();
        for (let i = 0; i < Math.max(options.rounds, left.length); i++) {
          served =
            left[i] ?? (await coordinator.open(rulesFrom(base, await publishTerms(termsOf(i))), set, signal));
          context.event({ event: "open", round: served }, `round ${served} is open`);
          const outcome = await coordinator.run(served, signal);
          const result = resultOf(outcome);
          context.event(result, textOf(result));
          if (outcome.adapter !== undefined) base = bytesToHex(parseBlobCid(outcome.adapter).digest);
        }
      } finally {
        await Promise.all([desk.close(), shards.drain(AbortSignal.timeout(DRAIN_MS))]);
      }
    });
}

interface PrivateOptions {
  readonly kind: RoundKind;
  readonly kept: number;
  readonly cohortSize?: number | undefined;
  readonly noise?: number | undefined;
  readonly clip?: number | undefined;
  readonly delta?: number | undefined;
}

/** @throws UsageError where options of private rounds are given for an open one */
function privateRules({ kind, kept, cohortSize, noise, clip, delta }: PrivateOptions) {
  if (kind === "private") {
    return {
      cohortSize: cohortSize ?? 16,
      privacy: {
        noise: noise ?? 1,
        clip: clip ?? CLIP_OF_ALL * Math.sqrt(kept / CHUNK),
        delta: delta ?? 1e-5,
      },
    };
  }
  if ([cohortSize, noise, clip, delta].some((value) => value !== undefined))
    throw new UsageError("--cohort-size, --noise, --clip and --delta are of rounds with --kind private.");
  return undefined;
}

/** Bytes that a member of a private round sends at a time. */
function largestPrivate(parameters: number, kept: number, cohortSize: number): number {
  const members = largestCohort(cohortSize);
  return Math.max(maskedBytes(members, sharedCount(parameters, kept)), largestRelayed(members));
}

/** The set's bytes, if they are examples: nobody could score by anything else. */
async function readHeldOut(
  path: string,
  metadata: Parameters<typeof createTokenizer>[0],
  rowTokens: number,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const set = await readFile(path).catch((error: unknown) => {
    throw new FileUnreadableError(path, error);
  });
  const tokenizer = await createTokenizer(metadata, signal);
  try {
    await readDataSet({
      source: set,
      tokenizer,
      minRecords: 1,
      rowTokens,
      rowsPerRecord: ROWS_PER_RECORD,
      signal,
    });
    return set;
  } finally {
    await tokenizer.close();
  }
}

function resultOf({ roundId, adapter, adopted, contributions }: RoundOutcome) {
  const paid = contributions.filter(({ earned }) => earned > 0n);
  return {
    round: roundId,
    adapter: adapter ?? null,
    adopted,
    accepted: paid.map(({ contributor }) => contributor),
    rejected: contributions
      .filter(({ earned }) => earned === 0n)
      .map(({ contributor, state, bond }) => ({ contributor, state, bond })),
    payouts: Object.fromEntries(paid.map(({ contributor, earned }) => [contributor, earned])),
  };
}

function textOf({ round, adapter, accepted, rejected, payouts }: ReturnType<typeof resultOf>): string {
  const paid = formatAmount(Object.values(payouts).reduce((sum, amount) => sum + amount, 0n));
  return `round ${round}: ${adapter ?? "nothing was improved"}; ${accepted.length} accepted, ${rejected.length} rejected, ${paid} OMNI paid`;
}
