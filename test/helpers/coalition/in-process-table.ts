import hre from "hardhat";
import {
  type Abi,
  decodeErrorResult,
  encodeFunctionData,
  type Hex,
  hexToBigInt,
  isHex,
  keccak256,
  maxUint256,
  stringToHex,
} from "viem";
import { disputeCourtAbi } from "../../../sdk/src/abi/DisputeCourt.ts";
import { examinerAbi } from "../../../sdk/src/abi/Examiner.ts";
import { faultReporterAbi } from "../../../sdk/src/abi/FaultReporter.ts";
import { omniTokenAbi } from "../../../sdk/src/abi/OmniToken.ts";
import { paymentHubAbi } from "../../../sdk/src/abi/PaymentHub.ts";
import { qualityOracleAbi } from "../../../sdk/src/abi/QualityOracle.ts";
import { rewardDistributorAbi } from "../../../sdk/src/abi/RewardDistributor.ts";
import { stakeVaultAbi } from "../../../sdk/src/abi/StakeVault.ts";
import { type Deployment, deployOmni } from "../../../sdk/src/index.ts";
import { addressOf } from "./calls.ts";
import { NOWHERE } from "./draws.ts";
import { encodeStep } from "./encode.ts";
import type { Step } from "./game.ts";
import type { Transfer } from "./ledger.ts";
import { PLAYERS } from "./players.ts";
import { omni } from "./setting.ts";
import { accountsByAddress, deployTime, quantity, type Request, setBeacon, type Table } from "./table.ts";

const GAS = quantity(5_000_000);
const errors: Abi = [
  ...omniTokenAbi,
  ...stakeVaultAbi,
  ...paymentHubAbi,
  ...qualityOracleAbi,
  ...rewardDistributorAbi,
  ...disputeCourtAbi,
  ...examinerAbi,
  ...faultReporterAbi,
].filter(({ type }) => type === "error");
const TRANSFER = keccak256(stringToHex("Transfer(address,address,uint256)"));

/** The contracts' bytecode in this process. */
export interface InProcessTable extends Table {
  /** Takes the chain back to before the last game, and gives the players what they start with. */
  begin(endowments: ReadonlyMap<number, bigint>): Promise<void>;
}

/** Deploys everything as deployOmni does, on a chain in this process; players have approved all contracts. */
export async function openTable(): Promise<InProcessTable> {
  const { viem, provider } = await hre.network.create();
  const request: Request = (method, params) => provider.request({ method, params: [...params] });
  const [deployer] = await viem.getWalletClients();
  if (!deployer) throw new Error("the chain has no accounts");
  await request("evm_setNextBlockTimestamp", [deployTime(NOWHERE.start)]);
  const deployment = await deployOmni(deployer, { initialSupply: omni(350_000_000), lookahead: 2n });
  const byAddress = accountsByAddress(deployment);
  const send = (from: Hex, to: Hex, data: Hex) =>
    request("eth_sendTransaction", [{ from, to, data, gas: GAS }]);
  const { omniToken, paymentHub, stakeVault, qualityOracle, rewardDistributor, disputeCourt } = deployment;
  for (const account of PLAYERS.keys()) {
    for (const spender of [paymentHub, stakeVault, qualityOracle, rewardDistributor, disputeCourt]) {
      const args = [spender, maxUint256] as const;
      const data = encodeFunctionData({ abi: omniTokenAbi, functionName: "approve", args });
      await send(addressOf(account), omniToken, data);
    }
  }
  let snapshot = await request("evm_snapshot", []);

  const transfersOf = (receipt: unknown): Transfer[] => {
    const transfers: Transfer[] = [];
    for (const { address, topics, data } of logsOf(receipt)) {
      const [topic, from, to] = topics;
      if (topic !== TRANSFER || address !== omniToken.toLowerCase() || !from || !to) continue;
      const accountOf = (padded: Hex) => byAddress.get(`0x${padded.slice(26)}`) ?? Number.NaN;
      transfers.push({ from: accountOf(from), to: accountOf(to), amount: hexToBigInt(data) });
    }
    return transfers;
  };

  return {
    deployment,
    request,
    async begin(endowments) {
      await request("evm_revert", [snapshot]);
      snapshot = await request("evm_snapshot", []);
      for (const [account, amount] of endowments) {
        const args = [addressOf(account), amount] as const;
        const data = encodeFunctionData({ abi: omniTokenAbi, functionName: "transfer", args });
        await send(deployer.account.address, omniToken, data);
      }
    },
    async play(step) {
      await drawFor({ request, deployment }, step);
      const { to, data } = await encodeStep(deployment, step);
      await request("evm_setNextBlockTimestamp", [step.at]);
      try {
        const hash = await send(addressOf(step.move.by), to, data);
        return { transfers: transfersOf(await request("eth_getTransactionReceipt", [hash])) };
      } catch (error) {
        return { transfers: [], refused: nameOf(error) };
      }
    },
  };
}

/** Before a draw, the beacon gets to know its value. */
async function drawFor(
  table: { request: Request; deployment: Deployment },
  { move, at }: Step,
): Promise<void> {
  if (move.kind !== "draw" && move.kind !== "drawCanaries") return;
  const { request, deployment } = table;
  const epoch = BigInt(Math.floor(at / 86_400));
  const [to, data] =
    move.kind === "draw"
      ? [
          deployment.qualityOracle,
          encodeFunctionData({ abi: qualityOracleAbi, functionName: "roundOf", args: [epoch - 1n] }),
        ]
      : [
          deployment.rewardDistributor,
          encodeFunctionData({ abi: rewardDistributorAbi, functionName: "canaryBlockOf", args: [epoch] }),
        ];
  const result = await request("eth_call", [{ to, data }, "latest"]);
  // Both answers begin with the number of the block.
  if (!isHex(result)) throw new Error("no answer");
  await setBeacon(table, "hardhat_setStorageAt", hexToBigInt(`0x${result.slice(2, 66)}`), move.value);
}

interface Log {
  readonly address: string;
  readonly topics: readonly Hex[];
  readonly data: Hex;
}

function logsOf(receipt: unknown): readonly Log[] {
  if (typeof receipt !== "object" || receipt === null || !("logs" in receipt) || !Array.isArray(receipt.logs))
    throw new Error("a receipt without logs");
  return receipt.logs;
}

function nameOf(error: unknown): string {
  if (!(error instanceof Error) || !("data" in error) || !isHex(error.data)) throw error;
  return decodeErrorResult({ abi: errors, data: error.data }).errorName;
}
