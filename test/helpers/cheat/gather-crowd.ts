import { parseEther } from "viem";
import { createOmniClient } from "../../../sdk/src/index.ts";
import { JsonProcess } from "./json-process.ts";
import type { Actor, Town } from "./town.ts";

const DEPOSIT = parseEther("1000");

export interface Gathering {
  /** GGUF file. */
  readonly model: string;
  readonly addresses: readonly string[];
  /** At each address. */
  readonly sessions: number;
}

/** Many users, whose paid sessions decode until the process is stopped. Resolves once all have begun. */
export async function gatherCrowd(
  town: Town,
  payer: Actor,
  places: Gathering,
  signal: AbortSignal,
): Promise<JsonProcess> {
  const { rpc, deployment, deploymentPath } = town;
  const account = await town.accountOf(payer);
  const client = createOmniClient({ rpc, deployment, account, pollingInterval: 100 });
  await (await client.deposit({ amount: DEPOSIT })).wait({ signal });
  const order = JSON.stringify({ home: payer.home, rpc, deployment: deploymentPath, ...places });
  const crowd = JsonProcess.program("./crowd.ts", [order]);
  town.stack.defer(() => crowd.stop());
  await crowd.next(({ crowded }) => crowded === true, signal);
  return crowd;
}
