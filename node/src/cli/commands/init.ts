import type { CommandUnknownOpts } from "@commander-js/extra-typings";
import { createAccount, findAccount, readWallet, type WalletEntry } from "../../economy/wallet/wallet.ts";
import { newPassword } from "../account.ts";
import { defineCommand } from "../command.ts";
import { createConfigFile } from "../config-file.ts";
import { type Context, contextOf } from "../context.ts";
import { accountOption, DEFAULT_RPC, passwordFileOption, rpcOption } from "../options.ts";
import { parseSize } from "../parse.ts";
import { askText, canAsk } from "../prompt.ts";

const DEFAULT_NAME = "main";

interface InitOptions {
  /** Name of the account to use, or to make; false leaves it out. */
  readonly account?: string | false | undefined;
  readonly passwordFile?: string | undefined;
  readonly memory?: string | undefined;
  readonly rpc: string;
}

export function initCommand(): CommandUnknownOpts {
  return defineCommand("init", {
    description:
      "Prepares this machine: home folder, account and settings. What exists is kept. Asks what no option says where a person can answer.",
    example:
      "npx omni-node init\nnpx omni-node init --account alice --password-file password.txt --memory 4GiB",
  })
    .addOption(accountOption())
    .option("--no-account", "make no account: a free swarm needs none")
    .addOption(passwordFileOption())
    .option(
      "--memory <size>",
      "memory that this node may use, such as 4GiB; default: what is free",
      checkedSize,
    )
    .addOption(rpcOption())
    .action(async (options, command) => {
      const context = contextOf(command);
      const { home, log } = context;
      const account = await prepareAccount(context, options);
      const memory = options.memory ?? (await askMemory(context));
      const rpc = options.rpc === DEFAULT_RPC ? undefined : options.rpc;
      const config = await createConfigFile(home, { account: account?.name, memory, rpc });
      if (!config.created) log.info(`kept the settings in ${config.path}`);
      context.out({ home, account: account?.address ?? null, config: config.path });
      log.info("next: omni-node doctor");
    });
}

async function prepareAccount(context: Context, options: InitOptions): Promise<WalletEntry | undefined> {
  const { home, log } = context;
  if (options.account === false) return undefined;
  const { accounts } = await readWallet(home);
  const known =
    options.account === undefined ? accounts.length > 0 : accounts.some((a) => a.name === options.account);
  if (known) {
    const account = await findAccount(home, options.account);
    log.info(`kept account ${account.name}`);
    return account;
  }
  const name =
    options.account ??
    (canAsk() ? await askText(context, "Name of your account", DEFAULT_NAME) : DEFAULT_NAME);
  return createAccount({ home, name, password: await newPassword(context, name, options.passwordFile) });
}

async function askMemory(context: Context): Promise<string | undefined> {
  if (!canAsk() || context.json) return undefined;
  const answer = await askText(context, "Memory that this node may use, such as 4GiB (empty: what is free)");
  return answer?.trim() ? checkedSize(answer) : undefined;
}

/** The text, which is kept as it was written, once it is a size. */
function checkedSize(text: string): string {
  parseSize(text);
  return text.trim();
}
