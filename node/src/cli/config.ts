import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "smol-toml";
import { z } from "zod";
import { ConfigKeyUnknownError, ConfigUnreadableError, ConfigValueInvalidError } from "./errors.ts";
import { nearest } from "./nearest.ts";

export const CONFIG_FILE = "config.toml";

const settingSchema = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);
export type Setting = z.infer<typeof settingSchema>;

/** Settings that apply to every command that has the option of the same name. */
const shared = z
  .strictObject({
    account: z.string(),
    context: z.int().positive(),
    deployment: z.string(),
    device: z.enum(["auto", "cpu", "gpu"]),
    json: z.boolean(),
    "log-level": z.enum(["trace", "debug", "info", "warn", "error", "silent"]),
    memory: z.string(),
    model: z.string(),
    "password-file": z.string(),
    rpc: z.url(),
    threads: z.int().positive(),
  })
  .partial();

export const sharedKeys: readonly string[] = Object.keys(shared.shape);

export interface Config {
  readonly path: string;
  readonly shared: ReadonlyMap<string, Setting>;
  /** Settings of one command, by option name: the table of the command's name. */
  readonly commands: ReadonlyMap<string, ReadonlyMap<string, Setting>>;
}

const isTable = (entry: unknown): entry is Record<string, unknown> =>
  typeof entry === "object" && entry !== null && !Array.isArray(entry);

function readToml(path: string, required: boolean): Record<string, unknown> {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
    if (missing && !required) return {};
    throw new ConfigUnreadableError(path, error instanceof Error ? error.message : String(error), error);
  }
  try {
    return parse(text);
  } catch (error) {
    throw new ConfigUnreadableError(path, error instanceof Error ? error.message : String(error), error);
  }
}

/** Reads and checks the settings; `path` is where the user said, else `config.toml` of the home, which may be missing. */
export function loadConfig(home: string, path: string | undefined, commandNames: readonly string[]): Config {
  const file = path ?? join(home, CONFIG_FILE);
  const commands = new Map<string, ReadonlyMap<string, Setting>>();
  const top: Record<string, unknown> = {};
  for (const [key, entry] of Object.entries(readToml(file, path !== undefined))) {
    if (!isTable(entry)) {
      top[key] = entry;
      continue;
    }
    if (!commandNames.includes(key)) throw new ConfigKeyUnknownError(file, key, nearest(key, commandNames));
    const table = new Map<string, Setting>();
    for (const [name, item] of Object.entries(entry)) {
      table.set(name, checked(file, `${key}.${name}`, settingSchema.safeParse(item)));
    }
    commands.set(key, table);
  }
  for (const key of Object.keys(top)) {
    if (!sharedKeys.includes(key))
      throw new ConfigKeyUnknownError(file, key, nearest(key, [...sharedKeys, ...commandNames]));
  }
  const settings = shared.safeParse(top);
  const key = settings.error?.issues[0]?.path.join(".") ?? "";
  const given = Object.entries(checked(file, key, settings)).flatMap(([name, setting]) =>
    setting === undefined ? [] : [[name, setting] as const],
  );
  return { path: file, shared: new Map(given), commands };
}

function checked<T>(file: string, key: string, result: z.ZodSafeParseResult<T>): T {
  if (result.success) return result.data;
  throw new ConfigValueInvalidError(file, key, result.error.issues.map((issue) => issue.message).join("; "));
}
