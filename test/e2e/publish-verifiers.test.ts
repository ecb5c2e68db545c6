import assert from "node:assert/strict";
import { test } from "node:test";
import { manifestCidOf, modelVersionsOf } from "../../node/src/economy/model-version.ts";
import { manifestOf } from "../../node/src/store/shard-file.ts";
import { getModelLeafAddress, hashVerifierSet } from "../../sdk/src/index.ts";
import { foundTown } from "../helpers/cheat/town.ts";
import { embeddedModel } from "../helpers/models.ts";

test("a model is published with the verifiers that its publisher chooses, each a version of its own", async (t) => {
  const signal = AbortSignal.any([t.signal, AbortSignal.timeout(200_000)]);
  await using town = await foundTown(signal);
  const alice = await town.hire("alice");
  const { cid, manifest } = await manifestOf(embeddedModel);
  const publish = (...flags: string[]) => town.run(alice, ["shard", embeddedModel, "--publish", ...flags]);
  for (const [kind, flags] of [
    ["groth16", ["--verifiers", "groth16"]],
    ["evm", []],
  ] as const) {
    const published = await publish(...flags);
    const version = modelVersionsOf(town.deployment, cid, manifest).find(
      ({ judged }) => judged?.kind === kind,
    );
    assert.ok(version?.judged);
    assert.equal(published.modelId, version.modelId, kind);
    const { plan, set } = version.judged;
    const registered = await town.client.getModel({ modelId: version.modelId });
    assert.equal(registered.verifierSet, hashVerifierSet(set));
    const [products, ...others] = set.verifiers;
    const { planRoot } = plan;
    const evmLeaf = getModelLeafAddress(town.deployment, { code: "evmLeaf", planRoot });
    const groth16Leaf = getModelLeafAddress(town.deployment, { code: "groth16Leaf", planRoot });
    assert.equal(products, kind === "groth16" ? groth16Leaf : evmLeaf);
    assert.ok(others.every((verifier) => verifier === evmLeaf));
    for (const code of ["evmLeaf", "groth16Leaf"] as const)
      assert.ok(await town.client.isModelLeafDeployed({ code, planRoot }), code);
  }
  assert.equal((await town.client.listModelVersions({ manifestCid: manifestCidOf(cid) })).length, 2);
});
