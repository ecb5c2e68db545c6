import type { CommandUnknownOpts } from "@commander-js/extra-typings";
import type { FederatedRound } from "@omninode/sdk";
import { cidOf } from "../../economy/rounds/digests.ts";
import { RoundPhaseError } from "../../economy/rounds/errors.ts";
import { type NoisePlan, type NoisePrice, priceNoise } from "../../economy/rounds/noise.ts";
import type { OpenedRound } from "../../economy/rounds/open-round.ts";
import type { RoundTerms } from "../../economy/rounds/terms.ts";
import { parameterCount } from "../../federated/adapter/parameters.ts";
import { CANARIES } from "../../federated/data/canary-check.ts";
import { largestCohort } from "../../federated/masking/cohort.ts";
import { maskedBytes } from "../../federated/masking/messages.ts";
import { sharedCount } from "../../federated/masking/shared-indices.ts";
import { largestContribution } from "../../federated/wire/contribution.ts";
import { defineCommand } from "../command.ts";
import { contextOf } from "../context.ts";
import {
  accountOption,
  deploymentOption,
  memoryOption,
  passwordFileOption,
  rpcOption,
  threadsOption,
} from "../options.ts";
import { collect, formatAmount, parseDecimal, parseInteger, parseSeed } from "../parse.ts";
import { readyContribution } from "./contribution.ts";

/** Gas of commitment, reveal and collection (test/contracts/gas-snapshot.json), a permit's included. */
const GAS = 330_000n;

export function contributeCommand(): CommandUnknownOpts {
  return defineCommand("contribute", {
    description:
      "Trains on text that stays on this machine, commits to what that changed, reveals and uploads it in time, and collects what it earned. Stopped, it goes on where it was.",
    example: `npx omni-node federate contribute --round 3 --data letters.jsonl --peer /ip4/127.0.0.1/udp/4001/quic-v1/p2p/12D3KooW… --dry-run
      npx omni-node federate contribute --round 3 --data letters.jsonl --peer /ip4/127.0.0.1/udp/4001/quic-v1/p2p/12D3KooW…`,
  })
    .requiredOption("--round <id>", "the round", parseInteger(1))
    .requiredOption("--data <file>", "examples, a JSON object a line: text, or messages")
    .requiredOption("--peer <address>", "the coordinator's node; may be repeated", collect)
    .option("--model <model>", "the round's model, a GGUF file or a manifest's CID; default: it is fetched")
    .option(
      "--stage <address>",
      "a node that computes layers of the model while training, and may know the text; may be repeated; default: all is computed here",
      collect,
    )
    .option("--dry-run", "show bytes, gas, bond and what may be earned, and end")
    .option("--interval <seconds>", "between two looks at the chain", parseInteger(1, 3_600), 5)
    .option(
      "--canaries <n>",
      "made-up secrets to plant in the data: a training that learns them by heart is given up; default: none",
      parseInteger(CANARIES.least, CANARIES.most),
    )
    .option(
      "--epsilon <budget>",
      "add noise, and let all training on this data together spend no more privacy than this; needed in a private round, whose terms say how much noise; default: no noise",
      parseDecimal(0, 1_000),
    )
    .option(
      "--noise <multiplier>",
      "standard deviation of the noise, in clips; default: what lets ten such rounds keep to the budget",
      parseDecimal(0, 1_000_000),
    )
    .option(
      "--clip <norm>",
      "what a row's gradient is shortened to, with noise; default: 1",
      parseDecimal(0, 1_000_000),
    )
    .option(
      "--delta <probability>",
      "with which the promise may fail, below one over the rows; default: 0.00001",
      parseDecimal(0, 1),
    )
    .option("--data-name <name>", "by which the budget of data that grows is kept; default: its content")
    .option("--seed <n>", "of the order in which rows are trained on without noise", parseSeed, 1n)
    .addOption(rpcOption())
    .addOption(deploymentOption())
    .addOption(accountOption())
    .addOption(passwordFileOption())
    .addOption(threadsOption())
    .addOption(memoryOption())
    .action(async (options, command) => {
      const context = contextOf(command);
      await using ready = await readyContribution(context, options);
      const { client, roundId, contributor, preflight } = ready;
      if (options.dryRun) {
        const round = await client.getRound({ roundId });
        if (round.phase !== "commit")
          throw new RoundPhaseError(roundId, round.phase, "it takes no contributions");
        const { opened, data, noise } = await preflight(round);
        const price = noise && (await priceNoise(context.home, noise));
        const bytes = uploadBytes(opened);
        const { bond } = round.rules;
        const gasPrice = await client.getGasPrice();
        const result = {
          round: roundId,
          rows: data.rows.length,
          duplicates: data.duplicates,
          bytes,
          epsilon: price?.epsilon ?? null,
          privacy: noise && price ? { ...price, ...spendingOf(noise) } : null,
          gas: GAS,
          fee: GAS * gasPrice,
          bond,
          expectedReward: expectedReward(round),
          terms: opened.terms,
        };
        context.out(result, dryText(result));
        return;
      }

      const {
        digest,
        size: bytes,
        transactionHash,
        earned,
        ...trained
      } = await contributor.run(context.signal);
      const gradient = cidOf(digest);
      const result = {
        round: roundId,
        gradient,
        bytes,
        ...trained,
        transactionHash: transactionHash ?? null,
        earned,
      };
      context.out(result, `${gradient}\nearned ${formatAmount(earned)} OMNI`);
    });
}

/** Of the contribution itself; a member of a private round sends messages of some kilobytes before it and after it, too. */
function uploadBytes({ base, terms, round }: OpenedRound): number {
  const parameters = parameterCount(base);
  const { kind, cohortSize } = round.rules;
  return kind === "open"
    ? largestContribution(parameters, terms.kept)
    : maskedBytes(largestCohort(cohortSize), sharedCount(parameters, terms.kept));
}

interface Spending {
  readonly budget: number;
  readonly delta: number;
  /** In clips. */
  readonly noise: number;
  readonly clip: number;
  readonly samplingRate: number;
}

function spendingOf({ clip, spend, budget }: NoisePlan): Spending {
  const { noiseMultiplier: noise, samplingRate } = spend;
  return { budget: budget.epsilon, delta: budget.delta, noise, clip, samplingRate };
}

/** If all that committed, this one among them, gain alike and reach the round's target. */
function expectedReward({ rules, state }: FederatedRound): bigint {
  const prize = rules.pot - (rules.pot * BigInt(rules.validatorBps)) / 10_000n;
  const shared = prize / BigInt(Math.max(rules.minContributors, state.contributors + 1));
  const most = (prize * BigInt(Math.min(rules.maxScore, rules.targetGain))) / BigInt(rules.targetGain);
  return shared < most ? shared : most;
}

function dryText(result: {
  readonly rows: number;
  readonly bytes: number;
  readonly fee: bigint;
  readonly bond: bigint;
  readonly expectedReward: bigint;
  readonly privacy: (NoisePrice & Spending) | null;
  readonly terms: RoundTerms;
}): string {
  const { rows, bytes, fee, bond, expectedReward: reward, privacy } = result;
  const { adapter, training, kept } = result.terms;
  return [
    `training: ${training.steps} steps of ${training.rows} rows of ${training.tokens} tokens, rank ${adapter.rank}, ${kept} of 4096 values kept`,
    `rows: ${rows}`,
    `uploads: at most ${bytes} bytes`,
    privacy === null
      ? `privacy: no noise; --epsilon adds it`
      : `privacy: epsilon ${privacy.epsilon.toFixed(3)} after this round, ${privacy.spent.toFixed(3)} before, of ${privacy.budget} (delta ${privacy.delta}); noise of ${privacy.noise.toFixed(3)} clips`,
    `gas: ${formatAmount(fee)} of the chain's coin`,
    `bond: ${formatAmount(bond)} OMNI, back with the reveal`,
    `may earn: ${formatAmount(reward)} OMNI, if all gain alike and reach the target`,
  ].join("\n");
}
