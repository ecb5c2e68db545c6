import { randomInt } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import type { Hex } from "viem";
import type { AttestationBook } from "../../economy/audit/attestations.ts";
import type { Auditor } from "../../economy/audit/auditor.ts";
import { consentedTarget, isFor } from "../../economy/audit/consented.ts";
import type { RoundDriver } from "../../economy/audit/rounds.ts";
import { readSessionConsents } from "../../economy/audit/session-consent.ts";
import { modelVersionsOf } from "../../economy/model-version.ts";
import type { RootKeeper } from "../../economy/rewards/root-keeper.ts";
import { createHost } from "../../net/host.ts";
import type { SigningClient } from "../chain-client.ts";
import type { Context } from "../context.ts";
import type { CanaryPayer } from "./payers.ts";
import { reportAudit, reportCanary, reportRoot, reportRound } from "./report.ts";
import { type CanaryModel, sendCanary } from "./send-canary.ts";

const HOUR_MS = 3_600_000;
const RANDOM_STEPS = 2 ** 32;

export interface AuditWork {
  readonly validator: SigningClient;
  readonly auditor: Auditor;
  readonly book: AttestationBook;
  /** Undefined where another process votes. */
  readonly rounds: RoundDriver | undefined;
  /** Undefined where another process keeps the roots of rewards. */
  readonly roots: RootKeeper | undefined;
  readonly model: CanaryModel;
  readonly payer: () => CanaryPayer;
  readonly prompt: () => string;
  /** Canaries an hour, on average. */
  readonly rate: number;
  /** OMNI wei a position that a canary may cost. */
  readonly maxPrice: bigint;
  /** Folder of consents. */
  readonly consents: string;
  /** Between two looks at the chain and at consents (ms). */
  readonly intervalMs: number;
}

/** Runs until the command is told to stop; what fails is logged and tried again. */
export async function workOn(context: Context, work: AuditWork): Promise<void> {
  const { signal, log } = context;
  const repeat = async (what: string, wait: () => number, act: () => Promise<void>): Promise<void> => {
    while (!signal.aborted) {
      try {
        await act();
      } catch (error) {
        if (!signal.aborted) log.error({ err: error }, `${what} failed; it is tried again`);
      }
      // The timer is what keeps the process alive between two looks.
      await delay(wait(), undefined, { signal }).catch(() => undefined);
    }
  };
  const consents = new ConsentQueue(context, work);
  // One audit at a time: each may need the memory of the whole machine.
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = (act: () => Promise<void>) => (): Promise<void> => {
    const mine = turn.then(act);
    turn = mine.catch(() => undefined);
    return mine;
  };
  const { rounds, roots } = work;
  await Promise.all([
    roots !== undefined &&
      repeat(
        "the root of rewards",
        () => work.intervalMs,
        async () => {
          const event = await roots.step(signal);
          if (event !== undefined) reportRoot(context, event);
        },
      ),
    rounds !== undefined &&
      repeat(
        "the round",
        () => work.intervalMs,
        () => takeSteps(context, rounds),
      ),
    repeat(
      "an audit with consent",
      () => work.intervalMs,
      inTurn(() => consents.audit()),
    ),
    work.rate > 0 &&
      // Exponential waits: when the last canary came says nothing about the next.
      repeat(
        "a canary",
        () => (-Math.log(randomInt(1, RANDOM_STEPS) / RANDOM_STEPS) * HOUR_MS) / work.rate,
        inTurn(() => auditCanary(context, work)),
      ),
  ]);
}

async function takeSteps(context: Context, rounds: RoundDriver): Promise<void> {
  for (;;) {
    const event = await rounds.step(context.signal);
    if (event === undefined) return;
    reportRound(context, event);
  }
}

async function auditCanary(context: Context, work: AuditWork): Promise<void> {
  const { auditor, model, payer, prompt, maxPrice } = work;
  await using host = await createHost({ listen: [] });
  const canary = await sendCanary(context, host, payer(), model, {
    prompt: prompt(),
    // Who asks once, and who goes on.
    more: randomInt(2) === 0 ? prompt() : undefined,
    maxPrice,
  });
  reportCanary(context, { ...canary, stages: canary.targets.length });
  for (const target of canary.targets) {
    reportAudit(context, "canary", await auditor.audit(target, "canary", context.signal));
  }
}

/** Sessions whose payers let this validator look, each stage of them once. */
class ConsentQueue {
  readonly #context: Context;
  readonly #work: AuditWork;
  readonly #done = new Set<Hex>();
  #known: Promise<void> | undefined;

  constructor(context: Context, work: AuditWork) {
    this.#context = context;
    this.#work = work;
  }

  async audit(): Promise<void> {
    const { validator, auditor, model, consents } = this.#work;
    const { signal, log } = this.#context;
    const { client, account, address } = validator;
    const { chainId, paymentHub } = client.deployment;
    const domain = { chainId, paymentHub };
    this.#known ??= this.#readDone();
    await this.#known;
    const { now } = await client.getClock();
    const versions = modelVersionsOf(client.deployment, model.cid, model.manifest).map(
      ({ modelId }) => modelId,
    );
    const wanted = { validator: address, manifest: model.cid, now };
    for (const consent of (await readSessionConsents(consents, domain)).filter((one) => isFor(one, wanted))) {
      for (const stage of consent.stages) {
        if (this.#done.has(stage.terms)) continue;
        await using host = await createHost({ listen: [] });
        try {
          const target = await consentedTarget({ host, domain, account, versions }, consent, stage, signal);
          if (target === undefined) continue;
          reportAudit(this.#context, "consent", await auditor.audit(target, "consent", signal));
          this.#done.add(stage.terms);
        } catch (error) {
          signal.throwIfAborted();
          log.warn({ err: error, termsHash: stage.terms }, "a session could not be audited");
        }
      }
    }
  }

  /** What an earlier run attested to is not audited again. */
  async #readDone(): Promise<void> {
    const { epoch } = await this.#work.validator.client.getQualityStatus();
    for (const day of [epoch - 1n, epoch]) {
      for (const { attestation } of await this.#work.book.of(day)) this.#done.add(attestation.termsHash);
    }
  }
}
