import { randomBytes } from "node:crypto";
import { mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Address, type Hex, isAddressEqual, type LocalAccount } from "viem";
import { z } from "zod";
import { ifThere, writeFileAtomic } from "../../store/blob-store/fs-files.ts";
import { storedConsentSchema } from "../finds.ts";
import type { SigningDomain } from "../signing.ts";
import { isConsentSigned, signConsent } from "../trace-protocol/access.ts";

const hash = z
  .string()
  .regex(/^0x[0-9a-f]{64}$/)
  .transform((text) => text as Hex);
const address = z
  .string()
  .regex(/^0x[0-9a-fA-F]{40}$/)
  .transform((text) => text as Address);

/** A payer's leave to audit one session, with all that a validator needs to find it (docs/AUDITS.md#consent). */
const sessionConsentSchema = z.strictObject({
  version: z.literal(1),
  chainId: z.int().min(1),
  paymentHub: address,
  payer: address,
  session: hash,
  /** CID. */
  manifest: z.string().max(128),
  consent: storedConsentSchema,
  /** Struct hash of each stage's terms, and where its operator's node was. */
  stages: z
    .array(
      z.strictObject({
        peerId: z.string().max(128),
        addresses: z.array(z.string().max(256)).min(1).max(16),
        terms: hash,
      }),
    )
    .min(1)
    .max(64),
});

export type SessionConsent = z.output<typeof sessionConsentSchema>;

/** Where `generate` leaves consents, and `audit` looks for them, unless told otherwise. */
export const consentsFolder = (home: string): string => join(home, "consents");

export interface GivenConsent {
  readonly grantee: Address;
  /** Second of the hub's clock. */
  readonly expiry: bigint;
  readonly session: Hex;
  readonly manifest: string;
  readonly stages: SessionConsent["stages"];
}

/** Signs a consent to a session that this account paid for. */
export async function makeSessionConsent(
  domain: SigningDomain,
  payer: LocalAccount,
  { grantee, expiry, session, manifest, stages }: GivenConsent,
): Promise<SessionConsent> {
  const signature = await signConsent(domain, payer, { payer: payer.address, grantee, session, expiry });
  return {
    version: 1,
    chainId: domain.chainId,
    paymentHub: domain.paymentHub,
    payer: payer.address,
    session,
    manifest,
    consent: { grantee, expiry, signature },
    stages,
  };
}

/** Writes a consent whole or not at all. @returns its path */
export async function writeSessionConsent(folder: string, consent: SessionConsent): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, `${consent.session}.json`);
  const text = JSON.stringify(consent, (_key, value: unknown) =>
    typeof value === "bigint" ? String(value) : value,
  );
  await writeFileAtomic(join(folder, `.${randomBytes(6).toString("hex")}`), path, Buffer.from(`${text}\n`));
  return path;
}

/** The consents of a folder that hold for this hub and are signed by who they say. Others are passed over. */
export async function readSessionConsents(folder: string, domain: SigningDomain): Promise<SessionConsent[]> {
  const consents: SessionConsent[] = [];
  for (const name of (await ifThere(readdir(folder))) ?? []) {
    if (!/^0x[0-9a-f]{64}\.json$/.test(name)) continue;
    const text = await ifThere(readFile(join(folder, name), "utf8"));
    const parsed = sessionConsentSchema.safeParse(parseJson(text ?? ""));
    if (!parsed.success) continue;
    const { payer, session, consent, chainId, paymentHub } = parsed.data;
    if (chainId !== domain.chainId || !isAddressEqual(paymentHub, domain.paymentHub)) continue;
    const { grantee, expiry, signature } = consent;
    if (!(await isConsentSigned(domain, { payer, grantee, session, expiry }, signature))) continue;
    consents.push(parsed.data);
  }
  return consents;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
