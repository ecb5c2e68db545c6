import { setTimeout as delay } from "node:timers/promises";
import { type Address, bytesToHex } from "viem";
import type { OmniError } from "../../types/errors.ts";
import { writeFind } from "../finds.ts";
import { encodeSigned } from "../signed-types.ts";
import { TraceRefusedError, TraceReplyError } from "../trace-protocol/errors.ts";
import type { AttestationBook, AttestationSource } from "./attestations.ts";
import { attestationOf } from "./attestations.ts";
import { type AuditInit, type AuditResult, type AuditTarget, auditAttempt } from "./audit-attempt.ts";
import type { AuditLog } from "./audit-log.ts";
import {
  AUDIT_DEADLINE_MS,
  DELIVERY_ATTEMPTS,
  DELIVERY_PAUSE_MS,
  MAX_AUDITED_POSITIONS,
} from "./constants.ts";
import { AuditTooLongError } from "./errors.ts";
import type { StagePool } from "./stage-pool.ts";

export interface AuditorInit extends AuditInit {
  /** CID of the model whose sessions are audited. */
  readonly manifest: string;
  readonly validator: Address;
  readonly stages: StagePool;
  readonly book: AttestationBook;
  readonly audits: AuditLog;
  /** Where finds are left. */
  readonly finds: string;
  /** Seconds of the hub's clock. */
  readonly clock: (signal: AbortSignal) => Promise<bigint>;
  readonly deliveryPauseMs?: number;
}

export interface AuditReport {
  readonly target: AuditTarget;
  /** Undefined where the operator did not show what it committed to. */
  readonly result: AuditResult | undefined;
  readonly score: number;
  /** Why nothing was shown. */
  readonly error: unknown;
  /** The file that a find was left in. */
  readonly find: string | undefined;
}

/** Audits attempts one by one, attests to what it found, and leaves finds for a watchtower. */
export class Auditor {
  readonly #init: AuditorInit;

  constructor(init: AuditorInit) {
    this.#init = init;
  }

  /** @throws AuditTooLongError; what keeps this machine from computing */
  async audit(target: AuditTarget, source: AttestationSource, signal: AbortSignal): Promise<AuditReport> {
    const { value: terms } = target.terms;
    if (target.receipt.value.toPos > BigInt(MAX_AUDITED_POSITIONS)) {
      throw new AuditTooLongError(target.receipt.value.toPos, MAX_AUDITED_POSITIONS);
    }
    const { validator, stages, book, audits, clock } = this.#init;
    const layers = [terms.a, terms.b] as const;
    const stage = await stages.take(layers);
    const deadline = AbortSignal.any([signal, AbortSignal.timeout(AUDIT_DEADLINE_MS)]);
    let [result, failure]: [AuditResult | undefined, unknown] = [undefined, undefined];
    try {
      result = await this.#insist(() => auditAttempt(this.#init, stage, target, deadline), signal);
    } catch (error) {
      signal.throwIfAborted();
      if (!isOperators(error)) throw error;
      failure = error;
    }
    const attestation = attestationOf(validator, target, result, await clock(signal));
    // First: nothing is attested to that cannot be explained.
    const { session } = terms;
    const { peerId } = target;
    await audits.add({ peerId, session, layers, source, result, error: failure, attestation });
    await book.add(attestation, source);
    const find = result?.origin && (await this.#leaveFind(target, result.origin, signal));
    return { target, result, score: attestation.score, error: failure, find };
  }

  /** A node may be restarting: it is asked again before its silence is held against it. */
  async #insist<T>(ask: () => Promise<T>, signal: AbortSignal): Promise<T> {
    const { deliveryPauseMs = DELIVERY_PAUSE_MS } = this.#init;
    for (let attempt = 1; ; attempt++) {
      try {
        return await ask();
      } catch (error) {
        if (!isOperators(error) || isFinal(error) || attempt === DELIVERY_ATTEMPTS) throw error;
        await delay(deliveryPauseMs * 2 ** (attempt - 1), undefined, { signal });
      }
    }
  }

  async #leaveFind(
    target: AuditTarget,
    { position, layer, kind, nmse }: NonNullable<AuditResult["origin"]>,
    signal: AbortSignal,
  ): Promise<string> {
    const { manifest, finds, clock } = this.#init;
    const { peerId, addresses, terms, termsHash, countersignature, receipt, account, consent } = target;
    return writeFind(finds, termsHash, {
      version: 1,
      manifest,
      peerId,
      addresses: [...addresses],
      terms: bytesToHex(encodeSigned("SessionTerms", terms)),
      countersignature,
      receipt: bytesToHex(encodeSigned("StepReceipt", receipt)),
      position,
      layer,
      kind,
      nmse: Math.min(nmse, Number.MAX_VALUE),
      asker: account.address,
      ...(consent && { consent }),
      foundAt: await clock(signal),
    });
  }
}

/** Whether the operator's node, or the way to it, is to blame: what it does not show counts as wrong. */
function isOperators(error: unknown): error is OmniError {
  if (!(error instanceof Error && "code" in error && typeof error.code === "string")) return false;
  return /^OMNI_(TRACE_(REFUSED|REPLY|SILENT)|PEER_|CONNECTION_LOST|CHANNEL_CLOSED|PROTOCOL_UNSUPPORTED|FRAME_|ADMISSION_DENIED|PIPELINE_MALFORMED)/.test(
    error.code,
  );
}

/** Whether asking again changes nothing. */
function isFinal(error: OmniError): boolean {
  if (error instanceof TraceRefusedError) return error.reason !== "OMNI_TRACE_BUSY";
  return error instanceof TraceReplyError && !error.message.includes("broke it off");
}
