import { rm } from "node:fs/promises";
import { join } from "node:path";
import { type Attestation, hashAttestation } from "@omninode/sdk";
import type { Hex } from "viem";
import type { LayerRange } from "../../types/model.ts";
import { Journal, type JournalRecord, readJournal } from "../journal.ts";
import { namesIn } from "../paths.ts";
import type { SigningDomain } from "../signing.ts";
import type { AttestationSource } from "./attestations.ts";
import type { AuditResult } from "./audit-attempt.ts";
import type { Discrepancy } from "./compare.ts";
import { KEPT_EPOCHS } from "./constants.ts";

// <validator's books>/audits/<epoch>.log: a journal (docs/SETTLEMENT.md#journals) of what each attestation was made from, one `audit` an
// attestation, named by the attestation's digest. Numbers that JSON has no word for are text.

/** What was looked at, and what came of it. */
export interface Audited {
  readonly peerId: string;
  /** Of the terms, 32 bytes. */
  readonly session: Hex;
  readonly layers: LayerRange;
  readonly source: AttestationSource;
  /** Undefined where the operator did not show what it committed to. */
  readonly result: AuditResult | undefined;
  /** Why nothing was shown. */
  readonly error: unknown;
  readonly attestation: Attestation;
}

/** What a validator's attestations rest on, by epoch. */
export class AuditLog {
  readonly #folder: string;
  readonly #domain: SigningDomain;

  /** @param folder the validator's books */
  constructor(folder: string, domain: SigningDomain) {
    this.#folder = folder;
    this.#domain = domain;
  }

  /** Resolves when it is on the disk: before the attestation is signed. */
  async add(audited: Audited): Promise<void> {
    const { attestation } = audited;
    const journal = await Journal.open(pathOf(this.#folder, attestation.epoch));
    try {
      await journal.append(recordOf(hashAttestation(this.#domain, attestation), audited));
    } finally {
      await journal.close();
    }
  }

  /** Records of an epoch, by the digests of their attestations. */
  async of(epoch: bigint): Promise<ReadonlyMap<Hex, JournalRecord>> {
    const records = await readJournal(pathOf(this.#folder, epoch));
    return new Map(records.map((record) => [record.digest as Hex, record]));
  }
}

/** Removes what is known of epochs that nobody asks a validator about any more. */
export async function pruneEpochs(folder: string, epoch: bigint): Promise<void> {
  for (const kind of ["attestations", "audits", "ballots"]) {
    for (const name of await namesIn(join(folder, kind))) {
      const of = /^(\d{1,20})\.(log|json)$/.exec(name)?.[1];
      if (of !== undefined && BigInt(of) + KEPT_EPOCHS < epoch)
        await rm(join(folder, kind, name), { force: true });
    }
  }
}

function recordOf(
  digest: Hex,
  { peerId, session, layers, source, result, error, attestation }: Audited,
): JournalRecord {
  const common = {
    kind: "audit",
    digest,
    source,
    peerId,
    session,
    terms: attestation.termsHash,
    receipt: attestation.receiptHash,
    layers: layers.join(":"),
    score: attestation.score,
  };
  if (result === undefined) {
    return { ...common, shown: "no", reason: error instanceof Error ? error.message : String(error) };
  }
  const { samples, seed, nmse, typical, noise, agreement, worst, origin } = result;
  return {
    ...common,
    shown: "yes",
    samples,
    seed,
    nmse: figure(nmse),
    typical: figure(typical),
    noise: figure(noise),
    ...(agreement !== undefined && { agreement: figure(agreement) }),
    ...(worst && { worst: rowOf(worst) }),
    ...(origin && { origin: rowOf(origin) }),
  };
}

const figure = (value: number): number | string => (Number.isFinite(value) ? value : String(value));

/** `position layer kind error`. */
const rowOf = ({ position, layer, kind, nmse }: Discrepancy & { readonly position: number }): string =>
  `${position} ${layer} ${kind} ${nmse}`;

const pathOf = (folder: string, epoch: bigint): string => join(folder, "audits", `${epoch}.log`);
