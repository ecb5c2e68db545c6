import { type Logger, pino } from "pino";
import type { LogLevel } from "./log-levels.ts";

const secrets = [
  "password",
  "privateKey",
  "secretKey",
  "mnemonic",
  "seedPhrase",
  "authorization",
  "apiKey",
  "token",
];
const labels = new Map([
  [10, "trace"],
  [20, "debug"],
  [30, "info"],
  [40, "warn"],
  [50, "error"],
  [60, "fatal"],
]);

interface Entry {
  readonly level: number;
  readonly msg?: string;
  readonly err?: { readonly message?: string };
}

/** `info  joined peer=12D3… port=4001`: for people; fields in the order they were given. */
function forPeople(line: string): string {
  const { level, msg = "", err, ...fields } = JSON.parse(line) as Entry;
  const why = err?.message === undefined || err.message === msg ? "" : `: ${err.message}`;
  const rest = Object.entries(fields).map(
    ([key, value]) => ` ${key}=${typeof value === "string" ? value : JSON.stringify(value)}`,
  );
  return `${(labels.get(level) ?? "info").padEnd(5)} ${msg}${why}${rest.join("")}\n`;
}

/** Logs to `stderr`: JSON lines with `--json`, else one readable line an entry. Secrets never pass. */
export function createLog(level: LogLevel, json: boolean, stderr: NodeJS.WriteStream): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: json ? pino.stdTimeFunctions.isoTime : false,
      redact: { paths: secrets.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: "[redacted]" },
    },
    { write: (line: string) => void stderr.write(json ? line : forPeople(line)) },
  );
}
