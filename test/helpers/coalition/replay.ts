import assert from "node:assert/strict";
import { type Abi, type Address, decodeFunctionResult, encodeFunctionData, isHex } from "viem";
import { omniTokenAbi } from "../../../sdk/src/abi/OmniToken.ts";
import { paymentHubAbi } from "../../../sdk/src/abi/PaymentHub.ts";
import { qualityOracleAbi } from "../../../sdk/src/abi/QualityOracle.ts";
import { rewardDistributorAbi } from "../../../sdk/src/abi/RewardDistributor.ts";
import { stakeVaultAbi } from "../../../sdk/src/abi/StakeVault.ts";
import { addressOf } from "./calls.ts";
import type { Game, Step } from "./game.ts";
import { holders, PLAYERS, payees, payers, player, stakers } from "./players.ts";
import type { Table } from "./table.ts";

/** Repeats a game on a chain; every step moves the same wei there, or is refused for the same reason. */
export async function replay(game: Game, table: Table): Promise<void> {
  const name = `seed ${game.seed}`;
  for (const [i, step] of (game.steps ?? []).entries()) {
    const outcome = await table.play(step);
    const what = `${name}, step ${i}: ${describe(step)}`;
    assert.equal(outcome.refused, step.refused, what);
    assert.deepEqual(outcome.transfers, step.transfers, what);
  }
  await compareState(game, table, name);
}

const describe = ({ move, at }: Step): string =>
  `${move.kind} by ${PLAYERS[move.by]} at ${at}: ${JSON.stringify(move, (_, value) =>
    typeof value === "bigint" ? `${value}` : value,
  )}`;

/** What the contracts keep of everybody, against what the model does. */
async function compareState({ model }: Game, { deployment, request }: Table, name: string): Promise<void> {
  const reader =
    (to: Address, abi: Abi) =>
    async (functionName: string, ...args: unknown[]) => {
      const data = encodeFunctionData({ abi, functionName, args });
      const result = await request("eth_call", [{ to, data }, "latest"]);
      if (!isHex(result)) throw new Error(`${functionName}: no answer`);
      return decodeFunctionResult({ abi, functionName, data: result });
    };
  const token = reader(deployment.omniToken, omniTokenAbi);
  const hub = reader(deployment.paymentHub, paymentHubAbi);
  const vault = reader(deployment.stakeVault, stakeVaultAbi);
  const oracle = reader(deployment.qualityOracle, qualityOracleAbi);
  const distributor = reader(deployment.rewardDistributor, rewardDistributorAbi);
  const same = async (what: string, actual: Promise<unknown>, expected: unknown): Promise<void> =>
    assert.deepEqual(await actual, expected, `${name}: ${what}`);

  for (const account of PLAYERS.keys()) {
    const address = addressOf(account);
    await same("balance", token("balanceOf", address), model.ledger.of(account));
  }
  for (const account of [...payers, player("outside payer")])
    await same("unspent", hub("unspentOf", addressOf(account)), model.hub.unspentOf(account));
  for (const account of payees) {
    const address = addressOf(account);
    const { pending, heldBack, burned } = model.hub.payeeOf(account);
    const { own, delegated } = model.vault.of(account);
    const pools = ({ active, exiting }: typeof own) => [active, exiting];
    await same("held back", hub("heldBackOf", address), heldBack);
    await same("burned", hub("burnedOf", address), burned);
    const { pending: actualPending } = Object(await hub("accountOf", address));
    assert.equal(actualPending, pending, `${name}: pending`);
    await same("own pools", vault("poolsOf", address), pools(own));
    await same("delegated pools", vault("delegatedPoolsOf", address), pools(delegated));
    await same("earned", distributor("earnedOf", address), model.distributor.earnedOf(account, model.now));
    await same("paid", distributor("paidOf", address), model.distributor.paidOf(account));
    await same("bootstrap", distributor("bootstrapOf", address), model.distributor.bootstrapOf(account));
    await same("score", oracle("scoreOf", address), BigInt(model.oracle.scoreOf(account, model.now)));
    for (const holder of [account, ...holders])
      await same(
        "rewards",
        vault("rewardsOf", address, addressOf(holder)),
        model.vault.rewardsOf(account, holder, model.now),
      );
  }
  for (const account of stakers)
    await same("bond", oracle("bondOf", addressOf(account)), model.oracle.bonds.get(account) ?? 0n);
}
