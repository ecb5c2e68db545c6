import type { Account, Address, Chain, Client, Hex, Transport } from "viem";
import { parseAccount } from "viem/accounts";
import { signTypedData } from "viem/actions";
import { ChainRequestError } from "../errors/chain.ts";
import { reasonOf, requestErrorOf } from "../errors/request.ts";
import { AccountRequiredError } from "../errors/transaction.ts";
import { type SigningDomain, toTypedDataDomain } from "./domain.ts";
import { type SignedStructs, type SignedTypeName, signedTypes } from "./fields.ts";
import { hashDigest } from "./hash.ts";

/**
 * Who signs, and under which domain: an OmniClient, or for a worker without a chain just
 * `{ account: privateKeyToAccount(key), deployment }`.
 */
export interface Signer<domain = SigningDomain> {
  readonly account?: Account | undefined;
  readonly deployment: domain;
}

export interface SignOptions {
  /** Default: the signer's account. Accounts without a key here are asked through the client. */
  readonly account?: Account | Address | undefined;
}

/** Typed data as wallets are shown it, with its EIP-712 digest. */
export interface DigestedTypedData {
  readonly digest: Hex;
  readonly domain: ReturnType<typeof toTypedDataDomain>;
  readonly types: Record<string, readonly { readonly name: string; readonly type: string }[]>;
  readonly message: object;
}

/** Signs a struct of the hub's domain. */
export function signStruct<name extends SignedTypeName>(
  signer: Signer,
  type: name,
  value: SignedStructs[name],
  options: SignOptions,
): Promise<Hex> {
  return signTyped(signer, type, options, () => ({
    digest: hashDigest(signer.deployment, type, value),
    domain: toTypedDataDomain(signer.deployment),
    types: { [type]: signedTypes[type] },
    message: { ...value },
  }));
}

/** Signs typed data. A private key here signs the digest at once; a wallet is shown the typed data. */
export async function signTyped(
  signer: Signer<unknown>,
  type: string,
  { account: other }: SignOptions,
  digested: () => DigestedTypedData,
): Promise<Hex> {
  const chosen = other ?? signer.account;
  if (!chosen) throw new AccountRequiredError({ action: `sign${type}` });
  const account = parseAccount(chosen);
  const { digest, ...rest } = digested();
  const typedData = { ...rest, primaryType: type };
  if (account.type === "local" && account.sign) return account.sign({ hash: digest });
  if (account.type === "local") return account.signTypedData(typedData as never);
  if (!isClient(signer)) throw new AccountRequiredError({ action: `sign${type}` });
  try {
    return await signTypedData(signer, { account, ...typedData } as never);
  } catch (cause) {
    throw requestErrorOf(cause, {}) ?? new ChainRequestError({ reason: reasonOf(cause), cause });
  }
}

function isClient(
  signer: Signer<unknown>,
): signer is Signer<unknown> & Client<Transport, Chain | undefined, Account | undefined> {
  return "request" in signer && "transport" in signer;
}
