import { randomBytes } from "node:crypto";
import { chmod, link, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { generateKeyPair, privateKeyFromProtobuf, privateKeyToProtobuf } from "@libp2p/crypto/keys";
import type { PrivateKey } from "@libp2p/interface";
import { IdentityFileError } from "./errors.ts";

const PREFIX = "omni-identity-1 ";

export async function createIdentity(): Promise<PrivateKey> {
  return generateKeyPair("Ed25519");
}

/**
 * The node's Ed25519 key from a file of mode 0600, made on first use. Two processes that start together agree on one
 * key: the file appears whole, by a hard link that fails where it already exists.
 */
export async function loadIdentity(path: string): Promise<PrivateKey> {
  const existing = await readIdentity(path);
  if (existing !== undefined) return existing;
  const key = await createIdentity();
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${randomBytes(6).toString("hex")}`;
  const text = `${PREFIX}${Buffer.from(privateKeyToProtobuf(key)).toString("base64")}\n`;
  try {
    await writeFile(temporary, text, { mode: 0o600, flag: "wx" });
    await link(temporary, path);
    return key;
  } catch (error) {
    if (!hasCode(error, "EEXIST")) throw new IdentityFileError(path, "it cannot be written", error);
    const other = await readIdentity(path);
    if (other === undefined) throw new IdentityFileError(path, "it vanished while it was being read", error);
    return other;
  } finally {
    await rm(temporary, { force: true });
  }
}

async function readIdentity(path: string): Promise<PrivateKey | undefined> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    if (hasCode(error, "ENOENT")) return undefined;
    throw new IdentityFileError(path, "it cannot be read", error);
  }
  // A key that others may read is no identity; copies and backups often lose the mode.
  await chmod(path, 0o600).catch(() => undefined);
  if (!text.startsWith(PREFIX)) throw new IdentityFileError(path, "it does not hold an OmniNode identity");
  try {
    return privateKeyFromProtobuf(Buffer.from(text.slice(PREFIX.length).trim(), "base64"));
  } catch (error) {
    throw new IdentityFileError(path, "its key is damaged", error);
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
