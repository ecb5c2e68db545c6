import { readFile } from "node:fs/promises";
import type { LocalAccount } from "viem";
import { unlockAccount } from "../economy/wallet/wallet.ts";
import type { Context } from "./context.ts";
import { PasswordEmptyError, PasswordFileUnreadableError, PasswordNeededError } from "./errors.ts";
import { askPassword, canAsk } from "./prompt.ts";

/** What `accountOption()` and `passwordFileOption()` give. */
export interface AccountOptions {
  readonly account?: string | undefined;
  readonly passwordFile?: string | undefined;
}

/** Opens the account that a chain command was told to use: the only one where none was named. */
export function loadAccount(
  context: Context,
  { account, passwordFile }: AccountOptions,
): Promise<LocalAccount> {
  return unlockAccount(context.home, account, (name) =>
    readPassword(context, { passwordFile, question: `Password of account "${name}"` }),
  );
}

export interface PasswordRequest {
  readonly passwordFile?: string | undefined;
  readonly question: string;
  /** Ask twice: a new password that was mistyped would lock the key for good. */
  readonly confirm?: boolean;
}

/** The password from `--password-file` (`OMNI_PASSWORD_FILE`), else `OMNI_PASSWORD`, else a hidden prompt. */
export async function readPassword(context: Context, request: PasswordRequest): Promise<string> {
  const { passwordFile, question, confirm = false } = request;
  if (passwordFile !== undefined) {
    const text = await readFile(passwordFile, "utf8").catch((error: unknown) => {
      throw new PasswordFileUnreadableError(passwordFile, error);
    });
    return text.replace(/\r?\n$/, "");
  }
  const fromEnvironment = process.env.OMNI_PASSWORD;
  if (fromEnvironment !== undefined) return fromEnvironment;
  if (!canAsk()) throw new PasswordNeededError();
  return askPassword(context, question, confirm);
}

/** The password of an account that is made now. */
export async function newPassword(
  context: Context,
  name: string,
  passwordFile: string | undefined,
): Promise<string> {
  const question = `New password for account "${name}"`;
  const password = await readPassword(context, { passwordFile, question, confirm: true });
  if (password === "") throw new PasswordEmptyError();
  return password;
}
