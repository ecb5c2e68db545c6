import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { toleranceTableAbi } from "../../sdk/src/abi/ToleranceTable.ts";
import { FIRST_TOLERANCES } from "../../sdk/src/actions/deployment/constants.ts";
import { encodeChange, hashTolerances, isRefused, type Tolerances } from "../../sdk/src/index.ts";
import { type Economy, HOUR, zeroHash } from "../helpers/sdk/economy.ts";
import { refuses } from "../helpers/sdk/refuses.ts";

const next: Tolerances = [64, 4_096, 500, 600, 700];

/** What terms name, and how governance changes it. */
export function toleranceTests(of: () => Economy): void {
  const setTable = (taus: Tolerances) =>
    encodeChange({ contract: "toleranceTable", functionName: "setTable", args: [taus] });

  describe("the table of tolerances", () => {
    it("begins with the deployment's, by its hash", async () => {
      const { deployment, clientOf } = of();
      const client = clientOf();
      const { taus, hash, since, previous } = await client.getToleranceTable();
      assert.deepEqual(taus, FIRST_TOLERANCES);
      assert.equal(hash, hashTolerances(FIRST_TOLERANCES));
      assert.equal(previous, zeroHash);
      assert.ok(since > 0n && since <= (await of().now()));
      const request = { address: deployment.toleranceTable, abi: toleranceTableAbi } as const;
      const hashOf = await client.readContract({ ...request, functionName: "hashOf", args: [next] });
      assert.equal(hashTolerances(next), hashOf);
    });

    it("is changed by governance after 48 hours, and every table is found by its hash", async (t) => {
      const { deployer, clientOf, advance } = of();
      const governor = clientOf(deployer);
      const { promise: seen, resolve } = Promise.withResolvers<Tolerances>();
      t.after(
        clientOf().watchToleranceTable({
          eventName: "TableSet",
          fromBlock: (await governor.getBlockNumber({ cacheTime: 0 })) + 1n,
          onEvent: ({ args }) => resolve(args.taus),
        }),
      );
      const before = await governor.getToleranceTable();
      assert.equal(await governor.findTolerances({ hash: hashTolerances(next) }), undefined);
      const calls = [setTable(next)];
      await (await governor.proposeChange({ calls })).wait();
      await refuses(governor.executeChange({ calls }), "OMNI_CHANGE_STATE_UNEXPECTED");
      await advance(48 * HOUR + 1);
      const { receipt } = await (await governor.executeChange({ calls })).wait();
      assert.deepEqual(await seen, next);
      const after = await governor.getToleranceTable();
      assert.deepEqual(
        { taus: after.taus, hash: after.hash, previous: after.previous },
        { taus: next, hash: hashTolerances(next), previous: before.hash },
      );
      const { timestamp } = await governor.getBlock({ blockNumber: receipt.blockNumber });
      assert.ok(after.since > before.since && after.since <= timestamp);
      for (const taus of [FIRST_TOLERANCES, next]) {
        assert.deepEqual(await governor.findTolerances({ hash: hashTolerances(taus) }), taus);
      }
    });

    it("stays within its bounds, and changes only when it changes", async () => {
      const { deployer, clientOf, advance } = of();
      const governor = clientOf(deployer);
      const salt = `0x${"01".repeat(32)}` as const;
      const wide = { calls: [setTable([400, 400, 4_097, 400, 400])] };
      const same = { calls: [setTable((await governor.getToleranceTable()).taus)], salt };
      await (await governor.proposeChange(wide)).wait();
      await (await governor.proposeChange(same)).wait();
      await advance(48 * HOUR + 1);
      const error = await refuses(governor.executeChange(wide), "OMNI_TOLERANCE_OUT_OF_BOUNDS");
      assert.ok(isRefused(error, "ToleranceOutOfBounds") && error.args.index === 2n);
      await refuses(governor.executeChange(same), "OMNI_TABLE_UNCHANGED");
    });
  });
}
