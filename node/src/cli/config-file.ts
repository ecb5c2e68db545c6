import { randomBytes } from "node:crypto";
import { link, mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { stringify } from "smol-toml";
import { CONFIG_FILE, type Setting } from "./config.ts";

const HEADER = `# Settings of omni-node. Flags and OMNI_* variables win over them; docs/CLI.md lists the keys.
# A table named after a command holds settings of that command alone:
# [run]
# port = 4001
`;

/** Writes `config.toml` into the home unless there is one; answers its path and whether it is new. */
export async function createConfigFile(
  home: string,
  settings: Readonly<Record<string, Setting | undefined>>,
): Promise<{ path: string; created: boolean }> {
  await mkdir(home, { recursive: true, mode: 0o700 });
  const path = join(home, CONFIG_FILE);
  const temporary = `${path}.${randomBytes(6).toString("hex")}.tmp`;
  const given = Object.fromEntries(Object.entries(settings).filter(([, setting]) => setting !== undefined));
  try {
    await writeFile(temporary, `${HEADER}\n${stringify(given)}\n`, { flag: "wx", mode: 0o600 });
    await link(temporary, path); // unlike rename, fails where there is one
    return { path, created: true };
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return { path, created: false };
    throw error;
  } finally {
    await rm(temporary, { force: true });
  }
}
