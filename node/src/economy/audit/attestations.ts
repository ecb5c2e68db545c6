import { join } from "node:path";
import {
  type Attestation,
  hashAttestation,
  NO_AGREEMENT,
  type SignedAttestation,
  signAttestation,
} from "@omninode/sdk";
import { type Address, bytesToHex, type Hex, type LocalAccount } from "viem";
import { Journal } from "../journal.ts";
import { journalledValues } from "../journalled-values.ts";
import { encodeSigned } from "../signed-types.ts";
import type { SigningDomain } from "../signing.ts";
import type { AuditResult, AuditTarget } from "./audit-attempt.ts";
import { EPOCH_SECONDS } from "./constants.ts";
import { nmseUnits } from "./score.ts";

/** What was found, or that nothing was shown, as a validator signs it. */
export function attestationOf(
  validator: Address,
  { terms, termsHash, receipt, receiptHash }: AuditTarget,
  result: AuditResult | undefined,
  now: bigint,
): Attestation {
  const { nmse = Number.POSITIVE_INFINITY, agreement, seed, samples = 0, score = 0 } = result ?? {};
  return {
    validator,
    operator: terms.value.operator,
    termsHash,
    receiptHash,
    epoch: receipt.value.signedAt / EPOCH_SECONDS,
    fromPos: terms.value.fromPos,
    toPos: receipt.value.toPos,
    seed: seed ?? `0x${"00".repeat(32)}`,
    samples,
    nmse: nmseUnits(nmse),
    agreement: agreement === undefined ? NO_AGREEMENT : Math.round(agreement * 10_000),
    score,
    signedAt: now,
  };
}

/** Whether the validator paid for the session itself, or its payer let it look. */
export type AttestationSource = "canary" | "consent";

export type SourcedAttestation = SignedAttestation & { readonly source: AttestationSource };

/** Attestations of one validator, signed and on the disk, by the epoch of the work. */
export class AttestationBook {
  readonly #folder: string;
  readonly #domain: SigningDomain;
  readonly #account: LocalAccount;

  constructor(folder: string, domain: SigningDomain, account: LocalAccount) {
    this.#folder = folder;
    this.#domain = domain;
    this.#account = account;
  }

  async add(attestation: Attestation, source: AttestationSource): Promise<void> {
    const signer = { account: this.#account, deployment: this.#domain };
    const signature = await signAttestation(signer, { attestation });
    const journal = await Journal.open(this.#path(attestation.epoch));
    try {
      const data = bytesToHex(encodeSigned("Attestation", { value: attestation, signature }));
      await journal.append({ kind: source, data });
    } finally {
      await journal.close();
    }
  }

  /** Those of an epoch, each once. */
  async of(epoch: bigint): Promise<readonly SourcedAttestation[]> {
    const all = new Map<Hex, SourcedAttestation>();
    for (const source of ["canary", "consent"] as const) {
      for (const { value, signature } of await journalledValues(this.#path(epoch), source, "Attestation")) {
        all.set(hashAttestation(this.#domain, value), { attestation: value, signature, source });
      }
    }
    return [...all.values()];
  }

  #path(epoch: bigint): string {
    return join(this.#folder, "attestations", `${epoch}.log`);
  }
}

/**
 * What a validator thinks of each operator: the mean of the scores of its sessions, rounded down. Where payers let it look at
 * theirs, the lower of that mean and the one of its own sessions: friends of an operator's cannot make up for canaries.
 */
export function opinionsOf(attested: readonly SourcedAttestation[]): ReadonlyMap<Address, number> {
  const opinions = new Map<Address, number>();
  for (const source of ["canary", "consent"] as const) {
    const scores = new Map<Address, number[]>();
    for (const { attestation, source: from } of attested) {
      const { operator, score } = attestation;
      if (from === source) scores.set(operator, [...(scores.get(operator) ?? []), score]);
    }
    for (const [operator, all] of scores) {
      const mean = Math.floor(all.reduce((sum, score) => sum + score, 0) / all.length);
      opinions.set(operator, Math.min(mean, opinions.get(operator) ?? mean));
    }
  }
  return opinions;
}
