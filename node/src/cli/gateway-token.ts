import { readFile } from "node:fs/promises";
import { FileUnreadableError } from "./errors.ts";

/** The token that clients of the gateway must show: from `--token-file` (`OMNI_TOKEN_FILE`), else `OMNI_TOKEN`, else none. */
export async function readGatewayToken(file: string | undefined): Promise<string | undefined> {
  if (file === undefined) return process.env.OMNI_TOKEN || undefined;
  const text = await readFile(file, "utf8").catch((cause: unknown) => {
    throw new FileUnreadableError(file, cause);
  });
  return text.trim();
}
