import {
  createTestClient,
  createWalletClient,
  defineChain,
  http,
  type LocalAccount,
  maxUint256,
  parseEther,
} from "viem";
import type { LocalChain } from "../../../node/src/economy/local-chain/local-chain.ts";
import {
  ContractRefusedError,
  createOmniClient,
  deployOmni,
  type OmniClient,
} from "../../../sdk/src/index.ts";
import { type LocalChainName, localChains } from "../sdk/chains.ts";
import { developer } from "../sdk/economy.ts";
import { accountOf, addressOf } from "./calls.ts";
import { NOWHERE } from "./draws.ts";
import { PLAYERS } from "./players.ts";
import { act } from "./sdk-actions.ts";
import { omni } from "./setting.ts";
import { deployTime, learnDraw, type Request, type Table, transfersOf } from "./table.ts";

export interface SdkTable extends Table, AsyncDisposable {}

/** The contracts on a chain of its own, played by the SDK's actions. */
export async function openSdkTable(name: LocalChainName): Promise<SdkTable> {
  const chain: LocalChain = await localChains[name]();
  const nativeCurrency = { name: "Ether", symbol: "ETH", decimals: 18 };
  const rpcUrls = { default: { http: [chain.rpc] } };
  const description = defineChain({ id: chain.chainId, name: "local", nativeCurrency, rpcUrls });
  const transport = http(chain.rpc);
  const test = createTestClient({ mode: chain.program, chain: description, transport });
  const deployer = developer(0);
  const wallet = createWalletClient({ account: deployer, chain: description, transport });
  await test.setNextBlockTimestamp({ timestamp: BigInt(deployTime(NOWHERE.start)) });
  const deployment = await deployOmni(wallet, { initialSupply: omni(350_000_000), lookahead: 2n });
  const clientOf = (account: LocalAccount): OmniClient =>
    createOmniClient({ rpc: chain.rpc, deployment, account, pollingInterval: 2 });
  const clients = PLAYERS.map((_, account) => clientOf(accountOf(account)));
  const treasury = clientOf(deployer);
  const request: Request = (method, params) =>
    // Any method: the types know only some.
    test.request({ method, params } as unknown as Parameters<typeof test.request>[0]);

  const { paymentHub, stakeVault, qualityOracle, rewardDistributor, disputeCourt } = deployment;
  for (const [account, client] of clients.entries()) {
    await test.setBalance({ address: addressOf(account), value: parseEther("100") });
    for (const spender of [paymentHub, stakeVault, qualityOracle, rewardDistributor, disputeCourt])
      await (await client.approveOmni({ spender, amount: maxUint256 })).wait();
  }
  let snapshot = await test.snapshot();
  let last = 0;
  const setStorage = chain.program === "anvil" ? "anvil_setStorageAt" : "hardhat_setStorageAt";

  return {
    deployment,
    request,
    async begin(endowments) {
      await test.revert({ id: snapshot });
      snapshot = await test.snapshot();
      last = 0;
      for (const [account, amount] of endowments)
        await (await treasury.transferOmni({ to: addressOf(account), amount })).wait();
    },
    async play(step) {
      await learnDraw({ request, deployment }, step, setStorage);
      // Where time passed, actions must see it before they ask the contracts.
      if (step.at > last + 1) {
        await test.setNextBlockTimestamp({ timestamp: BigInt(step.at - 1) });
        await test.mine({ blocks: 1 });
      }
      last = step.at;
      await test.setNextBlockTimestamp({ timestamp: BigInt(step.at) });
      const client = clients[step.move.by];
      if (!client) throw new RangeError(`no player ${step.move.by}`);
      try {
        const { wait } = await act(client, step);
        const { receipt } = await wait();
        return { transfers: transfersOf(deployment, receipt.logs) };
      } catch (error) {
        if (!(error instanceof ContractRefusedError)) throw error;
        return { transfers: [], refused: error.revert };
      }
    },
    [Symbol.asyncDispose]: () => chain.stop(),
  };
}
