// Puts the whole economy on a chain, and checks it as every user of it should.
import { createOmniClient, type Deployment, deployOmni, serializeDeployment } from "@omninode/sdk";
import { type Account, createWalletClient, http } from "viem";
import { hardhat } from "viem/chains";

export async function deploy(
  rpc: string,
  deployer: Account,
): Promise<{ deployment: Deployment; file: string }> {
  const wallet = createWalletClient({ account: deployer, chain: hardhat, transport: http(rpc) });
  // A chain of one's own has no proposers who could know its randomness ahead.
  const deployment = await deployOmni(wallet, { lookahead: 2n });
  await createOmniClient({ rpc, deployment }).verifyDeployment();
  // Others read this file with parseDeployment.
  return { deployment, file: serializeDeployment(deployment) };
}
