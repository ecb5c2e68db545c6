import {
  createTestClient,
  createWalletClient,
  defineChain,
  http,
  type LocalAccount,
  parseEther,
  type TestClient,
} from "viem";
import { mnemonicToAccount } from "viem/accounts";
import type { LocalChain } from "../../../node/src/economy/local-chain/local-chain.ts";
import {
  createOmniClient,
  type Deployment,
  type DeployStep,
  deployOmni,
  type OmniClient,
  type SignedVoucher,
  type Voucher,
} from "../../../sdk/src/index.ts";
import { type LocalChainName, localChains } from "./chains.ts";

export const HOUR = 3_600;
export const DAY = 24 * HOUR;
export const zeroHash = `0x${"00".repeat(32)}` as const;

/** Accounts that local chains fund. */
export function developer(addressIndex: number): LocalAccount {
  return mnemonicToAccount("test test test test test test test test test test test junk", { addressIndex });
}

/** A local chain with the contracts, and with OMNI for those who play a part. */
export interface Economy extends AsyncDisposable {
  readonly chain: LocalChain;
  readonly deployment: Deployment;
  readonly steps: readonly DeployStep[];
  /** Deployed, and holds the supply. */
  readonly deployer: LocalAccount;
  readonly operator: LocalAccount;
  readonly payer: LocalAccount;
  /** Has ETH and no OMNI. */
  readonly stranger: LocalAccount;
  clientOf(account?: LocalAccount): OmniClient;
  /** Moves the chain's clock, and makes a block. */
  advance(seconds: number): Promise<void>;
  /** Moves the chain's clock without a block, as on an idle chain. */
  skip(seconds: number): Promise<void>;
  /** Seconds of the hub's clock. */
  now(): Promise<bigint>;
  /** What local chains can do beside. */
  readonly test: TestClient<LocalChainName>;
}

export async function startEconomy(name: LocalChainName): Promise<Economy> {
  const chain = await localChains[name]();
  const [deployer, operator, payer, stranger] = [developer(0), developer(1), developer(2), developer(3)];
  const nativeCurrency = { name: "Ether", symbol: "ETH", decimals: 18 };
  const rpcUrls = { default: { http: [chain.rpc] } };
  const description = defineChain({ id: chain.chainId, name: "local", nativeCurrency, rpcUrls });
  const transport = http(chain.rpc);
  const steps: DeployStep[] = [];
  const wallet = createWalletClient({ account: deployer, chain: description, transport });
  const deployment = await deployOmni(wallet, { lookahead: 2n, onStep: (step) => steps.push(step) });
  const test = createTestClient({ mode: chain.program, chain: description, transport });
  const clientOf = (account?: LocalAccount) =>
    createOmniClient({ rpc: chain.rpc, deployment, account, pollingInterval: 20 });
  for (const { address } of [operator, payer]) {
    const { wait } = await clientOf(deployer).transferOmni({ to: address, amount: parseEther("10000") });
    await wait();
  }
  return {
    chain,
    deployment,
    steps,
    deployer,
    operator,
    payer,
    stranger,
    clientOf,
    skip: (seconds) => test.increaseTime({ seconds }).then(() => {}),
    async advance(seconds) {
      await test.increaseTime({ seconds });
      await test.mine({ blocks: 1 });
    },
    now: async () => (await clientOf().getClock()).now,
    test,
    [Symbol.asyncDispose]: () => chain.stop(),
  };
}

/** A voucher of the payer for the operator, signed. */
export async function voucherOf(
  economy: Economy,
  fields: Pick<Voucher, "lane" | "cumulative"> & Partial<Voucher>,
  signer: LocalAccount = economy.payer,
): Promise<SignedVoucher> {
  const voucher = {
    payer: economy.payer.address,
    payee: economy.operator.address,
    seq: 1n,
    receiptHash: zeroHash,
    expiry: (await economy.now()) + BigInt(3 * DAY),
    ...fields,
  };
  return { voucher, signature: await economy.clientOf(signer).signVoucher({ voucher }) };
}
