import { randomInt } from "node:crypto";
import type { LocalAccount } from "viem";
import { booksFolder } from "../../economy/paths.ts";
import { type ChainOptions, openSigningClient, type SigningClient } from "../chain-client.ts";
import type { Context } from "../context.ts";
import { createPayerEconomy, type PayerEconomy } from "../payer-economy.ts";

/** An account that pays for canaries. */
export interface CanaryPayer {
  readonly economy: PayerEconomy;
  readonly account: LocalAccount;
  /** Of its books. */
  readonly folder: string;
}

/** Draws one of the accounts that were named; the validator's own where none was. */
export async function openPayers(
  context: Context,
  options: ChainOptions & { readonly payer?: readonly string[] | undefined; readonly rate: number },
  validator: SigningClient,
): Promise<() => CanaryPayer> {
  const names = options.payer ?? [];
  if (names.length === 0 && options.rate > 0) {
    context.log.warn("operators know the accounts of validators: name others that pay, with --payer");
  }
  const signing: SigningClient[] = [];
  for (const account of names) signing.push(await openSigningClient(context, { ...options, account }));
  const payers = (signing.length === 0 ? [validator] : signing).map((one) => payerOf(context, one));
  return () => {
    const payer = payers[randomInt(payers.length)];
    if (payer === undefined) throw new RangeError("there is no payer");
    return payer;
  };
}

function payerOf({ home }: Context, signing: SigningClient): CanaryPayer {
  const { account, client } = signing;
  const { chainId, paymentHub } = client.deployment;
  return {
    economy: createPayerEconomy(home, signing),
    account,
    folder: booksFolder({ home, domain: { chainId, paymentHub }, account: account.address }, "payer"),
  };
}
