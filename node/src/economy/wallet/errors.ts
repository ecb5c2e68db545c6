import { type ExitCode, OmniError } from "../../types/errors.ts";

export class WrongPasswordError extends OmniError {
  override readonly code = "OMNI_WRONG_PASSWORD";
  readonly account: string;

  constructor(account: string, cause?: unknown) {
    super(`The password does not open account "${account}".`, {
      remedy: "Try again; without the password the key cannot be recovered.",
      cause,
    });
    this.account = account;
  }
}

export class AccountNotFoundError extends OmniError {
  override readonly code = "OMNI_ACCOUNT_NOT_FOUND";
  override readonly exitCode: ExitCode = 2;
  readonly account: string;
  readonly known: readonly string[];

  constructor(account: string, known: readonly string[]) {
    super(`There is no account "${account}".`, {
      remedy: known.length > 0 ? `Choose one of: ${known.join(", ")}.` : "Create one: omni-node wallet new.",
    });
    this.account = account;
    this.known = known;
  }
}

export class NoAccountError extends OmniError {
  override readonly code = "OMNI_NO_ACCOUNT";
  readonly folder: string;

  constructor(folder: string) {
    super(`There is no account in ${folder}.`, {
      remedy: "Create one: omni-node wallet new; or bring one: omni-node wallet import.",
    });
    this.folder = folder;
  }
}

export class AccountAmbiguousError extends OmniError {
  override readonly code = "OMNI_ACCOUNT_AMBIGUOUS";
  override readonly exitCode: ExitCode = 2;
  readonly known: readonly string[];

  constructor(known: readonly string[]) {
    super(`There are ${known.length} accounts, and none was chosen.`, {
      remedy: `Add --account with one of: ${known.join(", ")}.`,
    });
    this.known = known;
  }
}

export class AccountExistsError extends OmniError {
  override readonly code = "OMNI_ACCOUNT_EXISTS";
  readonly account: string;

  constructor(account: string) {
    super(`There is already an account "${account}"; it was left as it is.`, {
      remedy: "Give the new account another name with --name.",
    });
    this.account = account;
  }
}

export class AccountNameInvalidError extends OmniError {
  override readonly code = "OMNI_ACCOUNT_NAME_INVALID";
  override readonly exitCode: ExitCode = 2;
  readonly account: string;

  constructor(account: string) {
    super(`"${account}" cannot be the name of an account.`, {
      remedy: "Use 1 to 63 letters, digits, hyphens and underscores, starting with a letter.",
    });
    this.account = account;
  }
}

export class KeystoreInvalidError extends OmniError {
  override readonly code = "OMNI_KEYSTORE_INVALID";
  readonly path: string;

  constructor(path: string, reason: string, cause?: unknown) {
    super(`${path} is not a usable version 3 keystore: ${reason}.`, {
      remedy: "Restore the file from a backup, or move it out of the keystore folder.",
      cause,
    });
    this.path = path;
  }
}

export class PrivateKeyInvalidError extends OmniError {
  override readonly code = "OMNI_PRIVATE_KEY_INVALID";
  override readonly exitCode: ExitCode = 2;

  constructor() {
    super("The text given is neither a private key nor a keystore.", {
      remedy: "Give 64 hexadecimal digits (0x in front is optional), or the JSON of a version 3 keystore.",
    });
  }
}

/** The thread that signs has ended; the next signature starts another. */
export class SigningThreadError extends OmniError {
  readonly code = "OMNI_SIGNING_THREAD";

  constructor(cause: Error) {
    super("The thread that signs has ended before it signed.", {
      remedy: "Try again; report this if it happens again.",
      cause,
    });
  }
}
