import { setTimeout as delay } from "node:timers/promises";
import type { CommandUnknownOpts } from "@commander-js/extra-typings";
import type { FederatedRound } from "@omninode/sdk";
import type { Hex } from "viem";
import { booksFolder } from "../../economy/paths.ts";
import { scoringRound } from "../../economy/rounds/adapter-round.ts";
import { cidOf } from "../../economy/rounds/digests.ts";
import { heldOutLoss } from "../../economy/rounds/held-out-loss.ts";
import { openRound } from "../../economy/rounds/open-round.ts";
import { Panelist, type PanelistInit } from "../../economy/rounds/panelist.ts";
import { askedRecord } from "../../economy/rounds/upload.ts";
import { findPeers } from "../../net/find-peers.ts";
import { createHost } from "../../net/host.ts";
import { openHomeStore } from "../../store/home-store.ts";
import { openSigningClient } from "../chain-client.ts";
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
import { collect, parseInteger } from "../parse.ts";
import { openRoundWeights, type RoundWeights } from "./round-model.ts";

/** Phases in which a validator still has something to do. */
const OPEN = new Set(["commit", "reveal", "heldOut", "score", "scoreReveal", "settle", "adopt"]);

export function validateCommand(): CommandUnknownOpts {
  return defineCommand("validate", {
    description:
      "Scores contributions to rounds by what they improve, as an operator with stake, attests to adapters, and collects fees.",
    example: `npx omni-node federate validate --account vera --peer /ip4/127.0.0.1/udp/4001/quic-v1/p2p/12D3KooW…
      npx omni-node federate validate --account vera --round 3 --peer /ip4/127.0.0.1/udp/4001/quic-v1/p2p/12D3KooW…`,
  })
    .requiredOption("--peer <address>", "where rounds' bytes are; may be repeated", collect)
    .option("--round <id>", "only this round; default: all that this account is no party of", parseInteger(1))
    .option("--interval <seconds>", "between two looks at the chain", parseInteger(1, 3_600), 5)
    .option("--model <model>", "the rounds' model, a GGUF file or a manifest's CID; default: it is fetched")
    .addOption(rpcOption())
    .addOption(deploymentOption())
    .addOption(accountOption())
    .addOption(passwordFileOption())
    .addOption(threadsOption())
    .addOption(memoryOption())
    .action(async (options, command) => {
      const context = contextOf(command);
      const { home, signal, log } = context;
      const { client, address } = await openSigningClient(context, options);
      const store = await openHomeStore(home);
      await using host = await createHost({ listen: [] });
      const sources = { store, host, providers: await findPeers(host, options.peer, { signal }) };
      const { chainId, paymentHub } = client.deployment;
      const books = booksFolder({ home, domain: { chainId, paymentHub }, account: address }, "validator");

      // Scores and attestations, of all rounds of a model, are made with it: a file is hashed and opened once.
      const opened = new Map<Hex, Promise<RoundWeights>>();
      const weightsOf = (round: FederatedRound): Promise<RoundWeights> => {
        const { modelId } = round.rules;
        const known = opened.get(modelId);
        if (known !== undefined) return known;
        const opening = openRoundWeights(context, client, round, sources, options.model);
        opened.set(modelId, opening);
        opening.catch(() => opened.delete(modelId));
        return opening;
      };

      const panelistOf = (roundId: bigint): Panelist => {
        const open: PanelistInit["open"] = async (round, aborted) => {
          const { base, source } = await weightsOf(round);
          const about = await openRound(client, sources, base, round, aborted);
          const loss = heldOutLoss({
            source,
            adapter: about.base,
            rowTokens: about.terms.training.tokens,
            ...(options.threads !== undefined && { threads: options.threads }),
            ...(options.memory !== undefined && { memoryLimit: options.memory }),
          });
          return scoringRound(about, base, loss);
        };
        return new Panelist(
          {
            client,
            validator: address,
            books,
            sources,
            open,
            cohortRecord: askedRecord(host, sources.providers),
            report: {
              step: (step, transactionHash) => log.info({ round: roundId.toString(), transactionHash }, step),
              failed: (error) => log.warn({ round: roundId.toString(), err: error }, "it is tried again"),
            },
            pollMs: options.interval * 1_000,
          },
          roundId,
        );
      };

      const validate = async (roundId: bigint): Promise<void> => {
        const { scores, adapter, fee } = await panelistOf(roundId).run(signal);
        context.event(
          { round: roundId, scores, adapter: adapter ? cidOf(adapter) : null, fee },
          `round ${roundId}: scored ${scores.length}, earned a fee of ${fee}`,
        );
      };
      context.event({ ready: true, validator: address }, `validating rounds as ${address}`);
      if (options.round !== undefined) {
        // Without `await` the host would be stopped before the round is followed.
        await validate(BigInt(options.round));
        return;
      }

      const running = new Map<bigint, Promise<void>>();
      for (let next = 1n; !signal.aborted; ) {
        try {
          const count = await client.getRoundCount();
          for (; next <= count; next++) {
            const roundId = next;
            const [{ phase }, isParty] = await Promise.all([
              client.getRoundPhase({ roundId }),
              client.isRoundParty({ roundId, account: address }),
            ]);
            if (!OPEN.has(phase) || isParty) continue;
            const run = validate(roundId)
              .catch((error: unknown) => {
                if (!signal.aborted)
                  log.error({ round: roundId.toString(), err: error }, "the round is left");
              })
              .finally(() => running.delete(roundId));
            running.set(roundId, run);
          }
        } catch (error) {
          if (!signal.aborted) log.warn({ err: error }, "rounds cannot be looked for; it is tried again");
        }
        // This timer is what keeps the process alive between two looks.
        await delay(options.interval * 1_000, undefined, { signal }).catch(() => undefined);
      }
      await Promise.allSettled(running.values());
    });
}
