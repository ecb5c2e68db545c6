import { type ExitCode, OmniError } from "../types/errors.ts";
import type { LayerRange } from "../types/model.ts";

/** An argument or a setting whose text does not say what it should. */
export class InvalidValueError extends OmniError {
  override readonly code = "OMNI_INVALID_VALUE";
  override readonly exitCode: ExitCode = 2;
  readonly value: string;
  readonly expected: string;
  /** The option or argument that holds the value, where it is known. */
  readonly where: string | undefined;

  constructor(value: string, expected: string, where?: string) {
    super(`${where ? `${where}: ` : ""}"${value}" is not ${expected}.`, { remedy: `Write ${expected}.` });
    this.value = value;
    this.expected = expected;
    this.where = where;
  }
}

/** What the command line says cannot be understood: an unknown command or option, a missing argument. */
export class UsageError extends OmniError {
  override readonly code = "OMNI_USAGE";
  override readonly exitCode: ExitCode = 2;

  constructor(message: string, remedy = "Run the command with --help to see its arguments and an example.") {
    super(message, { remedy });
  }
}

export class ConfigUnreadableError extends OmniError {
  override readonly code = "OMNI_CONFIG_UNREADABLE";
  override readonly exitCode: ExitCode = 2;
  readonly path: string;

  constructor(path: string, reason: string, cause?: unknown) {
    super(`The config file ${path} cannot be read: ${reason}`, {
      remedy: "Correct the file (it is TOML), or name another with --config.",
      cause,
    });
    this.path = path;
  }
}

export class ConfigKeyUnknownError extends OmniError {
  override readonly code = "OMNI_CONFIG_KEY_UNKNOWN";
  override readonly exitCode: ExitCode = 2;
  readonly path: string;
  readonly key: string;
  readonly nearest: string | undefined;

  constructor(path: string, key: string, nearest: string | undefined) {
    super(`The config file ${path} has a key "${key}", which does not exist.`, {
      remedy: nearest ? `Did you mean "${nearest}"?` : "Remove it; docs/CLI.md lists the keys.",
    });
    this.path = path;
    this.key = key;
    this.nearest = nearest;
  }
}

export class ConfigValueInvalidError extends OmniError {
  override readonly code = "OMNI_CONFIG_VALUE_INVALID";
  override readonly exitCode: ExitCode = 2;
  readonly path: string;
  readonly key: string;

  constructor(path: string, key: string, reason: string) {
    super(`The config file ${path} has a wrong value for "${key}": ${reason}`, {
      remedy: "Correct the value; docs/CLI.md lists the keys.",
    });
    this.path = path;
    this.key = key;
  }
}

/** The user, or the system, asked the command to stop before it was done. */
export class InterruptedError extends Error {
  readonly by: NodeJS.Signals;

  constructor(by: NodeJS.Signals) {
    super(`interrupted by ${by}`);
    this.name = "AbortError";
    this.by = by;
  }
}

/** Whoever read the command's output has left (`| head`): nobody waits for the rest. */
export class ReaderGoneError extends Error {
  constructor(cause: unknown) {
    super("nobody reads the output any more", { cause });
    this.name = "AbortError";
  }
}

/** Anything that was not foreseen: a bug, or a failure of the machine below. */
export class UnexpectedError extends OmniError {
  override readonly code = "OMNI_UNEXPECTED";

  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), {
      remedy: "Run again with --log-level debug to see where it happened.",
      cause,
    });
  }
}

/** An operator is to be paid for what a GPU computes, and products of the model are judged by tolerances of CPUs. */
export class DeviceUnjudgeableError extends OmniError {
  override readonly code = "OMNI_DEVICE_UNJUDGEABLE";
  override readonly exitCode: ExitCode = 2;

  constructor() {
    super("What a GPU computes of this model cannot be shown to a court, and who is paid must show it.", {
      remedy: "Use --device cpu, or serve without a chain: --no-chain.",
    });
  }
}

export class PasswordNeededError extends OmniError {
  override readonly code = "OMNI_PASSWORD_NEEDED";
  override readonly exitCode: ExitCode = 2;

  constructor() {
    super("The account's password is needed, and there is no terminal to ask for it.", {
      remedy: "Name a file with --password-file (OMNI_PASSWORD_FILE), or set OMNI_PASSWORD.",
    });
  }
}

export class PasswordEmptyError extends OmniError {
  override readonly code = "OMNI_PASSWORD_EMPTY";
  override readonly exitCode: ExitCode = 2;

  constructor() {
    super("The password is empty.", { remedy: "Choose a password: it alone protects the key on this disk." });
  }
}

export class PasswordFileUnreadableError extends OmniError {
  override readonly code = "OMNI_PASSWORD_FILE_UNREADABLE";
  override readonly exitCode: ExitCode = 2;
  readonly path: string;

  constructor(path: string, cause: unknown) {
    super(
      `The password file ${path} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}.`,
      {
        remedy: "Give the path of a text file that holds the password alone.",
        cause,
      },
    );
    this.path = path;
  }
}

export class FileUnreadableError extends OmniError {
  override readonly code = "OMNI_FILE_UNREADABLE";
  override readonly exitCode: ExitCode = 2;
  readonly path: string;

  constructor(path: string, cause: unknown) {
    super(`${path} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}.`, {
      remedy: "Check the path and its permissions.",
      cause,
    });
    this.path = path;
  }
}

export class ModelNotFoundError extends OmniError {
  readonly code = "OMNI_MODEL_NOT_FOUND";
  override readonly exitCode = 2;
  readonly model: string;

  constructor(model: string) {
    super(`"${model}" is neither a file of this machine nor a manifest's CID.`, {
      remedy: "Give the path of a GGUF file, or a CID that omni-node shard printed.",
    });
    this.model = model;
  }
}

export class AdapterNotFoundError extends OmniError {
  readonly code = "OMNI_ADAPTER_NOT_FOUND";
  override readonly exitCode = 2;
  readonly adapter: string;

  constructor(adapter: string) {
    super(`"${adapter}" is neither a file of this machine nor an adapter's CID.`, {
      remedy: "Give the path of an adapter's file, or its CID (docs/ADAPTERS.md).",
    });
    this.adapter = adapter;
  }
}

export class ChecksFailedError extends OmniError {
  override readonly code = "OMNI_CHECKS_FAILED";
  readonly checks: readonly string[];

  constructor(checks: readonly string[]) {
    super(`Not all is well with this machine: ${checks.join(", ")}.`, {
      remedy: "Each check that failed says what to do; then run omni-node doctor again.",
    });
    this.checks = checks;
  }
}

/** A process that the demo started failed. */
export class DemoProcessError extends OmniError {
  readonly code = "OMNI_DEMO_PROCESS";
  readonly command: string;

  constructor(command: string, exitCode: number, tail: string) {
    super(`omni-node ${command} ended with ${exitCode}: ${tail || "it said nothing"}`, {
      remedy: "Run omni-node doctor, mend what it names, and start the demo again.",
    });
    this.command = command;
  }
}

/** Two ways to the same text gave two texts. */
export class DemoMismatchError extends OmniError {
  readonly code = "OMNI_DEMO_MISMATCH";

  constructor() {
    super("A single process gave another text than the pipeline.", {
      remedy: "Report it with the model, the processor and the output of omni-node doctor.",
    });
  }
}

/** A consent to audits where there is no payer who could give it. */
export class ConsentNeedsPaymentError extends OmniError {
  readonly code = "OMNI_CONSENT_NEEDS_PAYMENT";
  override readonly exitCode = 2;

  constructor() {
    super("Only a session that is paid for can be opened to audits: nobody commits to anything in others.", {
      remedy: "Leave out --consent-audit, or --local and --no-chain.",
    });
  }
}

/** A find whose operator can only be asked by an account that was not opened. */
export class AskerMissingError extends OmniError {
  readonly code = "OMNI_ASKER_MISSING";
  override readonly exitCode: ExitCode = 2;
  readonly account: string;

  constructor(account: string) {
    super(`The operator of a find shows its work to ${account}, whose account was not opened.`, {
      remedy: "Name that account with --payer, or watch with it.",
    });
    this.account = account;
  }
}

/** A gateway that is to pay was not told with whose money. */
export class PayerNeededError extends OmniError {
  override readonly code = "OMNI_PAYER_NEEDED";
  override readonly exitCode: ExitCode = 2;

  constructor() {
    super("A gateway pays by a session key, and was not told whose.", {
      remedy:
        "Let a key of its own promise some of your deposit (omni-node grant KEY AMOUNT), and start it with --account KEY --payer ACCOUNT; or use --local or --no-chain.",
    });
  }
}

/** Nodes do not offer layers between those that a gateway is to keep to itself. */
export class PrivateRouteError extends OmniError {
  override readonly code = "OMNI_PRIVATE_ROUTE";
  override readonly exitCode: ExitCode = 3;
  readonly first: number;
  readonly last: number;

  constructor(blocks: number, { first, last }: { readonly first: number; readonly last: number }) {
    super(
      `No nodes serve layers of ${blocks} that leave the first ${first} or more, and the last ${last} or more, to this machine.`,
      {
        remedy:
          first + last < blocks
            ? `Start a node for the layers between (omni-node run --layers ${first}:${blocks - last}), or keep others with --private-layers.`
            : "Keep fewer layers with --private-layers, or compute all of them here with --local.",
      },
    );
    this.first = first;
    this.last = last;
  }
}

/** A gateway has no memory for the layers that it is to keep to itself. */
export class PrivateMemoryError extends OmniError {
  override readonly code = "OMNI_PRIVATE_MEMORY";
  override readonly exitCode: ExitCode = 3;
  readonly need: number;
  readonly limit: number;

  /** @param need bytes */
  constructor(need: number, limit: number, first: LayerRange, last: LayerRange) {
    const mib = (bytes: number): number => Math.ceil(bytes / 1024 ** 2);
    super(
      `Layers ${first.join(":")} and ${last.join(":")} need ${mib(need)} MiB here, and the limit is ${mib(limit)} MiB.`,
      { remedy: "Raise --memory, lower --context, or keep fewer layers with --private-layers." },
    );
    this.need = need;
    this.limit = limit;
  }
}
