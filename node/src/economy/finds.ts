import { randomBytes } from "node:crypto";
import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { type Address, getAddress, type Hex, isAddress, isHex, size } from "viem";
import { z } from "zod";
import { ifThere, writeFileAtomic } from "../store/blob-store/fs-files.ts";

const hex = (bytes: number) =>
  z
    .string()
    .refine((text): text is Hex => isHex(text) && size(text) === bytes)
    .transform((text) => text as Hex);
const address = z
  .string()
  .refine((text) => isAddress(text, { strict: false }))
  .transform((text): Address => getAddress(text));

/** A payer's leave to look at a session, as it is kept in files (docs/TRACE-PROTOCOL.md). */
export const storedConsentSchema = z.strictObject({
  grantee: address,
  /** Second of the hub's clock, decimal. */
  expiry: z
    .string()
    .regex(/^\d{1,20}$/)
    .transform(BigInt),
  signature: hex(65),
});

/**
 * What a failed audit leaves for a watchtower, one JSON file each (docs/AUDITS.md#finds). Signed values are their encodings of
 * docs/SETTLEMENT.md.
 */
const findSchema = z.strictObject({
  version: z.literal(1),
  /** CID. */
  manifest: z.string().max(128),
  /** Where the operator's node was. */
  peerId: z.string().max(128),
  addresses: z.array(z.string().max(256)).min(1).max(16),
  /** `SessionTerms` with the gateway's signature, and the operator's. */
  terms: hex(15 * 32 + 65),
  countersignature: hex(65),
  /** The `StepReceipt` that covers the position, with the operator's signature. */
  receipt: hex(4 * 32 + 65),
  position: z.int().min(0),
  /** Number of the layer in the model. */
  layer: z.int().min(0),
  kind: z.enum(["keys", "values", "attended", "fed"]),
  /** Normalised squared error of that row, computed from what the layer was committed to have read. */
  nmse: z.number().min(0),
  /** Who paid; who audited asks as this account. */
  asker: address,
  /** The payer's, where the asker is not the payer. */
  consent: storedConsentSchema.optional(),
  /** Second of the hub's clock, decimal. */
  foundAt: z
    .string()
    .regex(/^\d{1,20}$/)
    .transform(BigInt),
});

export type Find = z.output<typeof findSchema>;

/** Where an audit leaves its finds unless told otherwise. */
export const findsFolder = (home: string): string => join(home, "finds");

/** Writes a find whole or not at all. @returns its path */
export async function writeFind(folder: string, termsHash: Hex, find: Find): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, `${termsHash}-${find.position}-${find.layer}.json`);
  const text = JSON.stringify(find, (_key, value: unknown) =>
    typeof value === "bigint" ? String(value) : value,
  );
  await writeFileAtomic(join(folder, `.${randomBytes(6).toString("hex")}`), path, Buffer.from(`${text}\n`));
  return path;
}

/** The finds of a folder, by their paths; none where it is missing. Files that are no finds are passed over. */
export async function readFinds(folder: string): Promise<ReadonlyMap<string, Find>> {
  const finds = new Map<string, Find>();
  for (const name of (await ifThere(readdir(folder))) ?? []) {
    if (!/^0x[0-9a-f]{64}-\d+-\d+\.json$/.test(name)) continue;
    const path = join(folder, name);
    const find = findSchema.safeParse(parseJson(await readFile(path, "utf8")));
    if (find.success) finds.set(path, find.data);
  }
  return finds;
}

/** Removes a find that was dealt with. */
export async function removeFind(path: string): Promise<void> {
  await rm(path, { force: true });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
