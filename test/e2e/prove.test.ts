import assert from "node:assert/strict";
import { mkdir, symlink } from "node:fs/promises";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { type Hex, isHex } from "viem";
import { z } from "zod";
import { manifestOf } from "../../node/src/store/shard-file.ts";
import { planOfManifest } from "../../node/src/zk/plan-of-manifest.ts";
import { developmentKeys, type LeafStatement, verifyProof } from "../../sdk/src/index.ts";
import { computedTogether } from "../helpers/cheat/computed-together.ts";
import { gatherCrowd } from "../helpers/cheat/gather-crowd.ts";
import { JsonProcess } from "../helpers/cheat/json-process.ts";
import { type PaidSession, paidSessions } from "../helpers/cheat/paid-session.ts";
import { type Actor, foundTown, type Town } from "../helpers/cheat/town.ts";
import { CIRCUITS } from "../helpers/groth16/circuit.ts";
import { embeddedModel } from "../helpers/models.ts";

const ready = z.object({ ready: z.literal(true), addresses: z.array(z.string()).min(1) });
const generated = z.object({ session: z.custom<Hex>((text) => isHex(text)), tokens: z.array(z.int()) });
const ended = z.object({ ended: z.custom<Hex>((text) => isHex(text)), paid: z.coerce.bigint() });
/** Layer that the cheater makes products up in. */
const LAYER = 2;

/** A position of a paid session. */
type Step = readonly [session: Hex, position: number];

/** Compiled circuits of a home are those of all tests: building them takes half a minute. */
async function serve(town: Town, actor: Actor, process: JsonProcess, signal: AbortSignal): Promise<string> {
  await mkdir(resolve(CIRCUITS), { recursive: true });
  await symlink(resolve(CIRCUITS), join(actor.home, "circuits"));
  town.stack.defer(() => process.stop());
  const { addresses } = ready.parse(await process.next((event) => event.ready === true, signal));
  return addresses.find((address) => address.startsWith("/ip4/127.")) ?? addresses[0] ?? "";
}

test("whoever paid gets a proof of a block of what was computed, alone, together with others or in an earlier session, and a cheater shows itself by it", async (t) => {
  const signal = AbortSignal.any([t.signal, AbortSignal.timeout(460_000)]);
  await using town = await foundTown(signal);
  const alice = await town.hire("alice");
  const bob = await town.hire("bob");
  const payer = await town.hire("payer");
  const stranger = await town.hire("stranger");
  for (const operator of [alice, bob]) await town.run(operator, ["stake", "1000"]);
  // Products of this version are judged by proofs; both operators serve it, as it is registered.
  await town.run(alice, ["shard", embeddedModel, "--publish", "--verifiers", "groth16"]);
  await town.run(payer, ["deposit", "20"]);
  const honest = JsonProcess.omni([
    ...["run", "--model", embeddedModel, "--threads", "1", "--device", "cpu", "--port", "0"],
    ...town.flags(alice),
  ]);
  const { rpc, deploymentPath: deployment } = town;
  const order = {
    home: bob.home,
    rpc,
    deployment,
    model: embeddedModel,
    cheat: "random",
    layer: LAYER,
    silent: false,
  };
  const cheating = JsonProcess.program("./operator.ts", [JSON.stringify(order)]);
  const served = [await serve(town, alice, honest, signal), await serve(town, bob, cheating, signal)];
  const ask = async (address: string): Promise<Hex> => {
    const args = ["generate", "ROMEO:", "--peer", address, "--max-tokens", "24", "--seed", "7", "--raw"];
    return generated.parse(await town.run(payer, args)).session;
  };
  const alone = await ask(served[0] ?? "");
  const crowd = await gatherCrowd(
    town,
    payer,
    { model: embeddedModel, addresses: served, sessions: 2 },
    signal,
  );
  const found = async (operator: Actor, session: Hex): Promise<PaidSession | undefined> =>
    (await paidSessions(payer, town.deployment, operator)).find(({ terms }) => terms.session === session);
  const together = async (operator: Actor, session: Hex): Promise<Step | undefined> => {
    const { receipt } = (await found(operator, session)) ?? {};
    if (receipt === undefined) return undefined;
    const { termsHash, toPos } = receipt.value;
    const step = (await computedTogether(operator, town.deployment, termsHash, Number(toPos))).at(-1);
    return step === undefined ? undefined : [session, step];
  };
  /** A position that was computed in an earlier session: it cost less. */
  const copied = async (operator: Actor, session: Hex, promised: bigint): Promise<Step | undefined> => {
    const { terms, receipt } = (await found(operator, session)) ?? {};
    if (terms === undefined || receipt === undefined) return undefined;
    return promised < terms.price * receipt.value.toPos ? [session, 5] : undefined;
  };
  let [paid, cheated, begun]: readonly (Step | undefined)[] = [];
  while (paid === undefined || cheated === undefined || begun === undefined) {
    const event = ended.parse(await crowd.next((one) => "ended" in one, signal));
    const session = event.ended;
    paid ??= await together(alice, session);
    cheated ??= await together(bob, session);
    begun ??= await copied(alice, session, event.paid);
  }
  await crowd.stop();
  const prove = (actor: Actor, [session, step]: Step, ...args: readonly string[]): JsonProcess => {
    const place = ["--session", session, "--step", String(step), "--layer", String(LAYER)];
    return JsonProcess.omni(["prove", ...place, ...args, ...town.flags(actor)]);
  };

  const proved = await prove(payer, paid, "--leaf", "3").result(signal);
  assert.equal(proved.verified, true);
  assert.equal((proved.publicInputs as string[]).length, 3);
  assert.equal((proved.onChain as { verdict: string }).verdict, "right");
  // What was printed is all that somebody else needs to verify it.
  const plan = planOfManifest((await manifestOf(embeddedModel)).manifest);
  assert.ok("planRoot" in plan);
  const statement = revived(proved.statement);
  const evidence = proved.proof as Hex;
  const { planRoot } = plan;
  assert.equal(verifyProof({ statement, evidence, planRoot, keys: developmentKeys }).right, true);
  const replayed = { ...statement, dispute: `0x${"01".repeat(32)}` as const };
  assert.throws(() => verifyProof({ statement: replayed, evidence, planRoot, keys: developmentKeys }), {
    code: "OMNI_LEAF_PROOF_INVALID",
  });

  for (const session of [begun, [alone, 6] as const]) {
    const byValues = await prove(payer, session, "--leaf", "0", "--op", "attn_v", "--kind", "evm").result(
      signal,
    );
    assert.equal(byValues.verified, true);
    assert.equal((byValues.onChain as { verdict: string }).verdict, "right");
  }
  const own = await prove(alice, paid, "--leaf", "0", "--kind", "evm").result(signal);
  assert.equal(own.verified, true);

  const failing = prove(payer, cheated, "--leaf", "3");
  const wrong = await failing.next((event) => "verified" in event, signal);
  assert.equal(wrong.verified, false);
  assert.deepEqual((wrong.fault as { fault: string }).fault, "product");
  await assert.rejects(failing.result(signal), /OMNI_LEAF_WRONG/);

  await assert.rejects(prove(stranger, paid, "--leaf", "0").result(signal), /OMNI_SESSION_UNKNOWN/);
});

/** A statement as JSON has it: wide integers are decimal strings. */
function revived(json: unknown): LeafStatement {
  const statement = json as LeafStatement;
  const inputs = statement.leaf.inputs.map((wire) => ({
    ...wire,
    position: BigInt(wire.position),
    index: BigInt(wire.index),
  }));
  return { ...statement, position: BigInt(statement.position), leaf: { ...statement.leaf, inputs } };
}
