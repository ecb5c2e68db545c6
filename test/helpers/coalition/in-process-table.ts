import hre from "hardhat";
import { type Abi, decodeErrorResult, encodeFunctionData, type Hex, isHex, maxUint256 } from "viem";
import { disputeCourtAbi } from "../../../sdk/src/abi/DisputeCourt.ts";
import { examinerAbi } from "../../../sdk/src/abi/Examiner.ts";
import { faultReporterAbi } from "../../../sdk/src/abi/FaultReporter.ts";
import { omniTokenAbi } from "../../../sdk/src/abi/OmniToken.ts";
import { paymentHubAbi } from "../../../sdk/src/abi/PaymentHub.ts";
import { qualityOracleAbi } from "../../../sdk/src/abi/QualityOracle.ts";
import { rewardDistributorAbi } from "../../../sdk/src/abi/RewardDistributor.ts";
import { stakeVaultAbi } from "../../../sdk/src/abi/StakeVault.ts";
import { deployOmni } from "../../../sdk/src/index.ts";
import { addressOf } from "./calls.ts";
import { NOWHERE } from "./draws.ts";
import { encodeStep } from "./encode.ts";
import { PLAYERS } from "./players.ts";
import { omni } from "./setting.ts";
import { deployTime, learnDraw, quantity, type Request, type Table, transfersOf } from "./table.ts";

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

/** Deploys everything as deployOmni does, on a chain in this process; players have approved all contracts. */
export async function openTable(): Promise<Table> {
  const { viem, provider } = await hre.network.create();
  const request: Request = (method, params) => provider.request({ method, params: [...params] });
  const [deployer] = await viem.getWalletClients();
  if (!deployer) throw new Error("the chain has no accounts");
  await request("evm_setNextBlockTimestamp", [deployTime(NOWHERE.start)]);
  const deployment = await deployOmni(deployer, { initialSupply: omni(350_000_000), lookahead: 2n });
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
      await learnDraw({ request, deployment }, step, "hardhat_setStorageAt");
      const { to, data } = await encodeStep(deployment, step);
      await request("evm_setNextBlockTimestamp", [step.at]);
      try {
        const hash = await send(addressOf(step.move.by), to, data);
        const receipt = await request("eth_getTransactionReceipt", [hash]);
        return { transfers: transfersOf(deployment, logsOf(receipt)) };
      } catch (error) {
        return { transfers: [], refused: nameOf(error) };
      }
    },
  };
}

function logsOf(receipt: unknown): Parameters<typeof transfersOf>[1] {
  if (typeof receipt !== "object" || receipt === null || !("logs" in receipt) || !Array.isArray(receipt.logs))
    throw new Error("a receipt without logs");
  return receipt.logs;
}

function nameOf(error: unknown): string {
  if (!(error instanceof Error) || !("data" in error) || !isHex(error.data)) throw error;
  return decodeErrorResult({ abi: errors, data: error.data }).errorName;
}
