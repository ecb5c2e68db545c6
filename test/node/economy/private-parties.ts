import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { hexToBytes, type LocalAccount, parseEther, zeroHash } from "viem";
import { booksFolder } from "../../../node/src/economy/paths.ts";
import { CohortRelays } from "../../../node/src/economy/rounds/cohort-relays.ts";
import { Coordinator } from "../../../node/src/economy/rounds/coordinator.ts";
import { cidOf, digestOf } from "../../../node/src/economy/rounds/digests.ts";
import { bytesOf } from "../../../node/src/economy/rounds/floats.ts";
import { Panelist } from "../../../node/src/economy/rounds/panelist.ts";
import {
  PrivateContributor,
  type PrivateContributorInit,
} from "../../../node/src/economy/rounds/private-contributor.ts";
import type { ScoringModel } from "../../../node/src/economy/rounds/round-model.ts";
import { askedRecord } from "../../../node/src/economy/rounds/upload.ts";
import { type MessageRelays, UploadDesk } from "../../../node/src/economy/rounds/upload-desk.ts";
import { aggregate } from "../../../node/src/federated/aggregate/aggregate.ts";
import { leaveOneOut } from "../../../node/src/federated/aggregate/leave-one-out.ts";
import { sharedIndices, valuesAt } from "../../../node/src/federated/masking/shared-indices.ts";
import { createHost } from "../../../node/src/net/host.ts";
import { serveShards } from "../../../node/src/net/shard-protocol/server.ts";
import { MemoryBlobStore } from "../../../node/src/store/blob-store/memory.ts";
import { getModelId, type RoundRulesParameters, roundRules } from "../../../sdk/src/index.ts";
import type { Economy } from "../../helpers/sdk/economy.ts";
import type { RoundStage } from "../../helpers/sdk/rounds.ts";
import { dialingHost, LOOPBACK } from "../net/support/hosts.ts";
import { Reports } from "./disputes/parties.ts";
import { temporaryHome } from "./session-fixture.ts";

const POLL_MS = 100;
/** The least cohort. */
export const MEMBERS = 8;
const PARAMETERS = 4_196;
const INDICES = sharedIndices(hexToBytes(zeroHash), PARAMETERS, 8);
export const NORM = 100_000;
const manifestCid = `0x01711e20${"5e".repeat(32)}` as const;

/** What a member trained, much as the others did, in whole units, so that a sum of them is exact. `[PARAMETERS]` */
const differenceOf = (member: number): Float32Array =>
  Float32Array.from(
    { length: PARAMETERS },
    (_, i) => (((i * 7) % 101) - 50 + ((i + member * 3) % 11)) / 2 ** 12,
  );

/** Bytes of the adapter that members' mean is. */
export function plainMean(members: readonly number[]): Uint8Array {
  const sums = new Float64Array(PARAMETERS);
  for (const difference of members.map(differenceOf)) {
    for (const at of INDICES) sums[at] = (sums[at] ?? 0) + (difference[at] ?? 0) * 2 ** 24;
  }
  return bytesOf(Float32Array.from(sums, (sum) => Math.floor(sum / members.length + 0.5) / 2 ** 24));
}

/** An adapter from zeros; its loss is how far it is from the mean of what members trained. */
function modelOf(members: number): ScoringModel {
  const base = new Float32Array(PARAMETERS);
  const trained = Array.from({ length: members }, (_, i) => differenceOf(i));
  const target = base.map((_, at) => trained.reduce((sum, each) => sum + (each[at] ?? 0), 0) / members);
  return {
    contribution: () => assert.fail("a private round has none"),
    masked: () => ({
      rules: { base: hexToBytes(zeroHash), parameters: PARAMETERS, count: INDICES.length },
      indices: INDICES,
    }),
    aggregate: async ({ units, clip }, signal) => bytesOf(await aggregate({ base, units, clip, signal })),
    score: ({ units, clip }, _heldOut, signal) =>
      leaveOneOut({
        base,
        units,
        clip,
        loss: async (parameters) =>
          parameters.reduce((sum, value, i) => sum + 100 * (value - (target[i] ?? 0)) ** 2, 0),
        signal,
      }),
  };
}

export const privateRules = (chosen: Partial<RoundRulesParameters> = {}) =>
  roundRules({
    modelId: getModelId({ manifestCid }),
    terms: zeroHash.replace("0x00", "0x01") as `0x${string}`,
    heldOut: zeroHash,
    pot: parseEther("100"),
    targetGain: 1_000_000,
    maxScore: 1_000_000,
    kind: "private",
    cohortSize: MEMBERS,
    minContributors: MEMBERS,
    minValidators: 1,
    maxNorm: NORM,
    ...chosen,
  });

export interface CoordinatorOptions {
  readonly home: string;
  readonly store?: MemoryBlobStore;
  readonly onStep?: (step: string) => void;
  /** What it says of cohorts to their members; default: what is so. */
  readonly tell?: (relays: CohortRelays) => MessageRelays;
}

/** The parties of private rounds of a chain, as nodes in this process. */
export class PrivateParties {
  readonly #economy: Economy;
  readonly #stage: RoundStage;
  readonly #model: ScoringModel;

  /** @param members whose mean the held-out loss is least at */
  constructor(economy: Economy, stage: RoundStage, members: number) {
    this.#economy = economy;
    this.#stage = stage;
    this.#model = modelOf(members);
  }

  /** The coordinator's node, until it is disposed of or the test is over. */
  async coordinate(t: TestContext, options: CoordinatorOptions) {
    const { home, store = new MemoryBlobStore(), onStep = () => {}, tell = (relays) => relays } = options;
    const { payer, deployment } = this.#economy;
    const reports = new Reports();
    const host = await createHost({ listen: LOOPBACK });
    const client = this.#stage.clientOf(payer);
    const books = booksFolder({ home, domain: deployment, account: payer.address }, "coordinator");
    const open = async () => this.#model;
    const relays = new CohortRelays({ client, books, store, open });
    const desk = await UploadDesk.open({
      host,
      client,
      store,
      relays: tell(relays),
      isServed: () => true,
      check: () => assert.fail("a private round"),
    });
    const shards = await serveShards(host, store);
    const stop = async (): Promise<void> => {
      await Promise.all([desk.close(), shards.drain(AbortSignal.timeout(1_000))]);
      await host.stop();
    };
    t.after(stop);
    const coordinator = new Coordinator({
      client,
      opener: payer.address,
      books,
      store,
      open,
      relays,
      report: {
        step: (step) => {
          reports.push(step);
          onStep(step);
        },
        waiting: () => {},
        failed: (error) => reports.push("failed", error),
      },
      pollMs: POLL_MS,
    });
    return { coordinator, reports, address: host.addresses, [Symbol.asyncDispose]: stop };
  }

  /** A contributor's home, from which it may start again. */
  async member(t: TestContext, index: number, init: Partial<PrivateContributorInit> = {}) {
    const reports = new Reports();
    const account = this.#stage.contributor(index);
    const location = { home: await temporaryHome(t), domain: this.#economy.deployment };
    const books = booksFolder({ ...location, account: account.address }, "contributor");
    const host = await dialingHost(t);
    const store = new MemoryBlobStore();
    let trained = 0;
    /** A process of it. */
    const start = (
      roundId: bigint,
      coordinator: readonly string[],
      signal: AbortSignal,
      onStep: (step: string) => void = () => {},
    ) =>
      new PrivateContributor(
        {
          client: this.#stage.clientOf(account),
          contributor: account.address,
          books,
          store,
          host,
          coordinator,
          train: async () => {
            trained++;
            return {
              difference: valuesAt(differenceOf(index), INDICES),
              parameters: PARAMETERS,
              lossBefore: 2,
              lossAfter: 1,
              epsilon: 0.5,
            };
          },
          report: {
            step: (step) => {
              reports.push(step);
              onStep(step);
            },
            waiting: () => {},
            failed: (error) => reports.push("failed", error),
          },
          pollMs: POLL_MS,
          ...init,
        },
        roundId,
      ).run(signal);
    /** What is on its disk of a round. */
    const files = async (roundId: bigint): Promise<string[]> =>
      (await readdir(join(books, "rounds", String(roundId)))).sort();
    return { start, reports, account, host, files, trained: () => trained };
  }

  members(t: TestContext, count: number) {
    return Promise.all(Array.from({ length: count }, (_, i) => this.member(t, i)));
  }

  async #judge(t: TestContext, account: LocalAccount, coordinator: readonly string[], roundId: bigint) {
    const reports = new Reports();
    const location = { home: await temporaryHome(t), domain: this.#economy.deployment };
    const host = await dialingHost(t);
    const run = new Panelist(
      {
        client: this.#stage.clientOf(account),
        validator: account.address,
        books: booksFolder({ ...location, account: account.address }, "validator"),
        sources: { store: new MemoryBlobStore(), host, providers: [coordinator] },
        open: async () => this.#model,
        cohortRecord: askedRecord(host, [coordinator]),
        report: {
          step: (step) => reports.push(step),
          failed: (error) => reports.push("failed", error),
        },
        pollMs: POLL_MS,
      },
      roundId,
    ).run(t.signal);
    run.catch(() => {});
    return { run, reports };
  }

  /** Moves the chain's clock on to a part of a phase, where it is not there yet. */
  async pass(roundId: bigint, phase: "reveal" | "heldOut" | "score", part: number): Promise<void> {
    const { deadlines, rules } = await this.#stage.clientOf(this.#economy.payer).getRound({ roundId });
    const length = { reveal: rules.revealFor, heldOut: rules.heldOutFor, score: rules.scoreFor }[phase];
    const at = Number(deadlines[phase]) - Math.floor((1 - part) * length);
    await this.#economy.advance(Math.max(0, at - Number(await this.#economy.now())));
  }

  /**
   * Validators score the round, which is then settled.
   *
   * @param isAllThere whether all live cohorts can be read; else what is missing is waited for first
   */
  async score(t: TestContext, coordinator: readonly string[], roundId: bigint, isAllThere = true) {
    const stage = this.#stage;
    const judges = await Promise.all(
      stage.validators.map((account) => this.#judge(t, account, coordinator, roundId)),
    );
    const all = (event: string) => Promise.all(judges.map(({ reports }) => reports.next(event)));
    if (!isAllThere) {
      await all("failed");
      await this.pass(roundId, "score", 0.6);
    }
    await all("committed");
    await stage.pass(roundId, "score");
    await all("revealed");
    await stage.pass(roundId, "scoreReveal");
    return judges.map(({ run }) => run);
  }
}

export const cidOfMean = (members: readonly number[]): string => cidOf(digestOf(plainMean(members)));
