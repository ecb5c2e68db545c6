import { readFile } from "node:fs/promises";
import { text as readAll } from "node:stream/consumers";
import type { CommandUnknownOpts } from "@commander-js/extra-typings";
import type { Hex } from "viem";
import { PrivateKeyInvalidError } from "../../economy/wallet/errors.ts";
import { parseKeystore } from "../../economy/wallet/keystore.ts";
import { adoptKeystore, createAccount, findAccount, readWallet } from "../../economy/wallet/wallet.ts";
import { newPassword, readPassword } from "../account.ts";
import { defineCommand } from "../command.ts";
import { type Context, contextOf } from "../context.ts";
import { FileUnreadableError, UsageError } from "../errors.ts";
import { passwordFileOption } from "../options.ts";
import { askSecret, canAsk } from "../prompt.ts";

const DEFAULT_NAME = "main";

export function walletCommand(): CommandUnknownOpts {
  return defineCommand("wallet", {
    description: "Keeps accounts: version 3 keystore files, which other Ethereum programs read too.",
    example: "npx omni-node wallet new --name alice\nnpx omni-node wallet list",
  })
    .addCommand(newCommand())
    .addCommand(importCommand())
    .addCommand(listCommand())
    .addCommand(showCommand());
}

function newCommand() {
  return defineCommand("new", {
    description: "Makes an account with a new random key.",
    example: "npx omni-node wallet new --name alice",
  })
    .option("--name <name>", "what to call the account", DEFAULT_NAME)
    .addOption(passwordFileOption())
    .action(async ({ name, passwordFile }, command) => {
      const context = contextOf(command);
      const password = await newPassword(context, name, passwordFile);
      report(context, await createAccount({ home: context.home, name, password }));
    });
}

function importCommand() {
  return defineCommand("import", {
    description:
      "Brings an account: a private key, which is stored under a new password, or a version 3 keystore, which keeps its own. The key comes from a file, from stdin (-) or from a hidden prompt, never from an argument.",
    example:
      "npx omni-node wallet import key.txt --name alice\npass show alice-key | npx omni-node wallet import -",
  })
    .argument("[file]", "file with the key or keystore; - for stdin; asked for where it is missing")
    .option("--name <name>", "what to call the account", DEFAULT_NAME)
    .addOption(passwordFileOption())
    .action(async (file, { name, passwordFile }, command) => {
      const context = contextOf(command);
      const { home } = context;
      const text = (await readKey(context, file)).trim();
      if (text.startsWith("{")) {
        const path = file ?? "the text given";
        const keystore = parseKeystore(text, path);
        const password = await readPassword(context, { passwordFile, question: `Password of ${path}` });
        return report(context, await adoptKeystore({ home, name, password, keystore, path }));
      }
      const privateKey = parsePrivateKey(text);
      const password = await newPassword(context, name, passwordFile);
      report(context, await createAccount({ home, name, password, privateKey }));
    });
}

function listCommand() {
  return defineCommand("list", {
    description: "Lists the accounts; with --json, one line each.",
    example: "npx omni-node wallet list",
  }).action(async (_options, command) => {
    const context = contextOf(command);
    const { accounts, broken } = await readWallet(context.home);
    for (const error of broken) context.log.warn(error.message);
    for (const account of accounts)
      context.event(account, `${account.name}  ${account.address}  ${account.path}`);
    if (accounts.length === 0) context.log.info("no accounts yet: make one with omni-node wallet new");
  });
}

function showCommand() {
  return defineCommand("show", {
    description: "Shows one account: the only one where none is named.",
    example: "npx omni-node wallet show alice",
  })
    .argument("[account]", "name or address")
    .action(async (account, _options, command) => {
      const context = contextOf(command);
      report(context, await findAccount(context.home, account));
    });
}

function report(context: Context, account: { name: string; address: string; path: string }): void {
  const { name, address, path } = account;
  context.out({ name, address, path });
}

async function readKey(context: Context, file: string | undefined): Promise<string> {
  if (file === "-") return readAll(process.stdin);
  if (file !== undefined) {
    return readFile(file, "utf8").catch((error: unknown) => {
      throw new FileUnreadableError(file, error);
    });
  }
  if (!canAsk())
    throw new UsageError("There is no file to read the key from.", "Name a file, or - for stdin.");
  return askSecret(context, "Private key (hexadecimal)");
}

function parsePrivateKey(text: string): Hex {
  const [, digits] = /^(?:0x)?([0-9a-f]{64})$/i.exec(text) ?? [];
  // The order of secp256k1: keys lie between it and zero.
  const order = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n;
  const scalar = digits === undefined ? 0n : BigInt(`0x${digits}`);
  if (scalar === 0n || scalar >= order) throw new PrivateKeyInvalidError();
  return `0x${digits}`;
}
