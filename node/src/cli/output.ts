import pc from "picocolors";

/** The only way for a command to write to stdout. */
export interface Output {
  /** True with `--json`: stdout carries one JSON document, or one a line for streams, and nothing else. */
  readonly json: boolean;
  /** Whether a person watches: progress bars and prompts are only for them. */
  readonly isTTY: boolean;
  /** Colours for stderr and, with a terminal, stdout; plain text under `NO_COLOR` or in a pipe. */
  readonly color: ReturnType<typeof pc.createColors>;
  /** The command's result. Once a command; with `--json` the document itself, else `text` or its fields by line. */
  out(result: object, text?: string): void;
  /** One event of a stream: with `--json` a line of JSON, else `text` (nothing where it is undefined). */
  event(event: object, text?: string): void;
  /** Text as it comes, such as generated tokens; dropped with `--json`. */
  write(text: string): void;
}

/** JSON in which bigints are decimal strings and bytes are hexadecimal. */
function toJson(value: object): string {
  return JSON.stringify(value, (_key, item: unknown) => {
    if (typeof item === "bigint") return item.toString();
    if (item instanceof Uint8Array) return `0x${Buffer.from(item).toString("hex")}`;
    return item;
  });
}

function toText(result: object): string {
  return Object.entries(result)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${typeof value === "object" && value !== null ? toJson(value) : value}`)
    .join("\n");
}

export function createOutput(json: boolean, stdout: NodeJS.WriteStream, stderr: NodeJS.WriteStream): Output {
  let done = false;
  return {
    json,
    isTTY: !json && stdout.isTTY === true && stderr.isTTY === true,
    color: pc.createColors(!json && wantsColor(stderr)),
    out(result, text) {
      if (done) throw new Error("a command has one result");
      done = true;
      stdout.write(`${json ? toJson(result) : (text ?? toText(result))}\n`);
    },
    event(event, text) {
      if (json) stdout.write(`${toJson(event)}\n`);
      else if (text !== undefined) stdout.write(`${text}\n`);
    },
    write(text) {
      if (!json) stdout.write(text);
    },
  };
}

/** https://no-color.org: any value but the empty one turns colours off. */
export function wantsColor(stream: NodeJS.WriteStream): boolean {
  return stream.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== "dumb";
}
