import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { evmLeafAbi } from "../../sdk/src/abi/EvmLeaf.ts";
import { groth16LeafAbi } from "../../sdk/src/abi/Groth16Leaf.ts";
import { leafFactoryAbi } from "../../sdk/src/abi/LeafFactory.ts";
import {
  createOmniClient,
  developmentKeys,
  getModelLeafAddress,
  getVerifierSet,
  isRefused,
  LeafOp,
  verifierCodes,
  verifierKinds,
} from "../../sdk/src/index.ts";
import { translated } from "../../sdk/src/utils/request.ts";
import type { Economy } from "../helpers/sdk/economy.ts";
import { refuses } from "../helpers/sdk/refuses.ts";

const planRoot = `0x${"3c".repeat(32)}` as const;
const otherRoot = `0x${"3d".repeat(32)}` as const;

/** What a model is judged by, from its plan root alone. */
export function verifierTests(of: () => Economy): void {
  describe("a model's verifiers", () => {
    it("are where the factory says, before they are deployed", async () => {
      const { deployment, clientOf } = of();
      const request = { address: deployment.leafFactory, abi: leafFactoryAbi } as const;
      for (const root of [planRoot, otherRoot]) {
        for (const [code, functionName] of [
          ["evmLeaf", "evmLeafOf"],
          ["groth16Leaf", "groth16LeafOf"],
        ] as const) {
          const onChain = await clientOf().readContract({ ...request, functionName, args: [root] });
          assert.equal(getModelLeafAddress(deployment, { code, planRoot: root }), onChain);
        }
      }
    });

    it("are deployed by anyone, once, and bound to the root", async (t) => {
      const { deployment, clientOf, stranger, payer } = of();
      const leaf = { code: "evmLeaf", planRoot } as const;
      const address = getModelLeafAddress(deployment, leaf);
      const client = clientOf(stranger);
      const { promise: seen, resolve } = Promise.withResolvers<string>();
      t.after(
        client.watchLeafFactory({
          eventName: "LeafDeployed",
          args: { planRoot },
          fromBlock: (await client.getBlockNumber({ cacheTime: 0 })) + 1n,
          onEvent: ({ args }) => resolve(args.leaf),
        }),
      );
      assert.equal(await client.isModelLeafDeployed(leaf), false);
      const deployed = await (await client.deployModelLeaf(leaf)).wait();
      assert.equal(deployed.leaf, address);
      assert.equal(await seen, address);
      assert.equal(await client.isModelLeafDeployed(leaf), true);
      const bound = { address, abi: evmLeafAbi, functionName: "planRoot" } as const;
      assert.equal(await client.readContract(bound), planRoot);
      const again = await (await clientOf(payer).deployModelLeaf(leaf)).wait();
      assert.equal(again.leaf, address);
      assert.deepEqual(
        again.receipt.logs.filter(({ address: by }) => by === deployment.leafFactory),
        [],
      );
      assert.equal(await client.isModelLeafDeployed({ ...leaf, planRoot: otherRoot }), false);
    });

    it("come with the one that computes, where they are shown proofs", async () => {
      const { deployment, clientOf, stranger } = of();
      const client = clientOf(stranger);
      const leaf = { code: "groth16Leaf", planRoot: otherRoot } as const;
      const deployed = await (await client.deployModelLeaf(leaf)).wait();
      assert.equal(deployed.leaf, getModelLeafAddress(deployment, leaf));
      assert.equal(await client.isModelLeafDeployed(leaf), true);
      assert.equal(await client.isModelLeafDeployed({ ...leaf, code: "evmLeaf" }), true);
      const bound = { address: deployed.leaf, abi: groth16LeafAbi } as const;
      assert.equal(await client.readContract({ ...bound, functionName: "planRoot" }), otherRoot);
      assert.equal(
        await client.readContract({ ...bound, functionName: "evmLeaf" }),
        getModelLeafAddress(deployment, { ...leaf, code: "evmLeaf" }),
      );
    });

    it("hold proofs to the keys of the deployment", async () => {
      const { deployment, chain, clientOf } = of();
      assert.deepEqual(await clientOf().getVerifyingKeys(), developmentKeys);
      const mistaken = { ...deployment, groth16Keys: deployment.evmLeaf };
      const client = createOmniClient({ rpc: chain.rpc, deployment: mistaken });
      await refuses(client.getVerifyingKeys(), "OMNI_DEPLOYMENT_MISMATCH");
    });

    it("are one for each operation, of every kind", () => {
      const { deployment } = of();
      const operations = Object.values(LeafOp);
      for (const kind of verifierKinds) {
        const codes = verifierCodes(kind);
        assert.equal(codes.length, operations.length);
        assert.deepEqual(
          operations.toSorted((a, b) => a - b),
          [...codes.keys()],
        );
        const set = getVerifierSet(deployment, { planRoot, weightBlocks: 77n, kind });
        assert.equal(set.weightBlocks, 77n);
        assert.deepEqual(
          set.verifiers,
          codes.map((code) => getModelLeafAddress(deployment, { code, planRoot })),
        );
      }
    });

    it("are not the code that they share, which knows no model", async () => {
      const { deployment, clientOf } = of();
      const client = clientOf();
      const request = { address: deployment.evmLeaf, abi: evmLeafAbi, functionName: "planRoot" } as const;
      const error = await refuses(translated(client, client.readContract(request)), "OMNI_PLAN_UNBOUND");
      assert.ok(isRefused(error, "PlanUnbound"));
    });
  });
}
