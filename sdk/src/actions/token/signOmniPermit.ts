import { type Account, type Address, type Hex, parseSignature } from "viem";
import { getBlock, signTypedData } from "viem/actions";
import { omniTokenAbi } from "../../abi/OmniToken.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { inNextBlock, read, translated } from "../../utils/request.ts";
import { accountOf } from "../../utils/write.ts";

export interface SignOmniPermitParameters {
  /** Who signs, and whose OMNI may be taken. Default: the client's account. */
  readonly account?: Account | Address | undefined;
  /** Who may take. */
  readonly spender: Address;
  /** OMNI wei. */
  readonly amount: bigint;
  /** Last second of block time at which the permit can be used. Default: an hour from the next block. */
  readonly deadline?: bigint | undefined;
}

/** A permit in the form contracts take. */
export interface OmniPermit {
  readonly deadline: bigint;
  readonly v: number;
  readonly r: Hex;
  readonly s: Hex;
}

export type SignOmniPermitReturnType = OmniPermit;

export type SignOmniPermitErrorType = TranslatedErrorType;

const ONE_HOUR = 3600n;

/**
 * Signs a permission to take OMNI (EIP-2612): no transaction, no gas. It is good for one use, by the account's nonce.
 *
 * @example
 * const { deadline, v, r, s } = await client.signOmniPermit({ spender: client.deployment.paymentHub, amount })
 */
export async function signOmniPermit(
  client: OmniBaseClient,
  parameters: SignOmniPermitParameters,
): Promise<SignOmniPermitReturnType> {
  const { spender, amount } = parameters;
  const account = accountOf(client, parameters.account, "signOmniPermit");
  const { chainId, omniToken } = client.deployment;
  const [nonce, deadline] = await Promise.all([
    read(client, "omniToken", { abi: omniTokenAbi, functionName: "nonces", args: [account.address] }),
    parameters.deadline ?? defaultDeadline(client),
  ]);
  const signature = await translated(
    client,
    signTypedData(client, {
      account,
      domain: { name: "OmniNode", version: "1", chainId, verifyingContract: omniToken },
      types: {
        Permit: [
          { name: "owner", type: "address" },
          { name: "spender", type: "address" },
          { name: "value", type: "uint256" },
          { name: "nonce", type: "uint256" },
          { name: "deadline", type: "uint256" },
        ],
      },
      primaryType: "Permit",
      message: { owner: account.address, spender, value: amount, nonce, deadline },
    }),
  );
  const { r, s, yParity } = parseSignature(signature);
  return { deadline, v: 27 + yParity, r, s };
}

/** By the chain's clock: a local chain's may be days ahead, and its latest block hours old. */
async function defaultDeadline(client: OmniBaseClient): Promise<bigint> {
  const { timestamp } = await inNextBlock((block) => translated(client, getBlock(client, block)));
  return timestamp + ONE_HOUR;
}
