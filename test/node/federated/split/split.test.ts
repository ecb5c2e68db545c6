import assert from "node:assert/strict";
import { describe, it, type TestContext } from "node:test";
import { readModelShape } from "../../../../node/src/engine/model-shape.ts";
import { LayerDesk, type LayerDeskInit } from "../../../../node/src/federated/split/layer-desk.ts";
import { openSplitTrainer } from "../../../../node/src/federated/split/open-split-trainer.ts";
import { askForOffer, RemoteStage } from "../../../../node/src/federated/split/remote-stage.ts";
import {
  LocalTraining,
  type LocalTrainingState,
} from "../../../../node/src/federated/training/local-training.ts";
import { createTrainer, type Trainer } from "../../../../node/src/federated/training/trainer.ts";
import { TRAIN_PROTOCOL } from "../../../../node/src/net/constants.ts";
import { FrameType } from "../../../../node/src/net/frames.ts";
import { createHost, type Host } from "../../../../node/src/net/host.ts";
import type { TurnChannel } from "../../../../node/src/net/turn-channel.ts";
import { TurnDesk } from "../../../../node/src/net/turn-desk.ts";
import { encodeMessage } from "../../../../node/src/pipeline/messages.ts";
import { testAdapter } from "../../../helpers/adapters.ts";
import { type TemporaryModel, TINY, TINY_GEMMA, temporaryModel } from "../../../helpers/engine.ts";
import { rowOf } from "../../../helpers/training.ts";
import { spawn } from "../../net/support/spawn.ts";

const MANIFEST = "bafyr4iaaaa";
const ROW_TOKENS = 33;
const STEPS = 4;
const LISTEN = ["/ip4/127.0.0.1/udp/0/quic-v1"];
const signal = AbortSignal.timeout(120_000);

const adapterOf = ({ source }: TemporaryModel) => testAdapter(readModelShape(source.metadata));

function training(trainer: Trainer, from?: LocalTrainingState): Promise<LocalTraining> {
  return LocalTraining.begin({
    trainer,
    optimizer: { learningRate: 0.01 },
    batchOf: (step) => [rowOf(ROW_TOKENS - step), rowOf(20 + step)],
    ...(from && { from }),
  });
}

/** What one process comes to. */
async function alone(model: TemporaryModel): Promise<Float32Array> {
  const trainer = await createTrainer({
    source: model.source,
    adapter: adapterOf(model),
    rowTokens: ROW_TOKENS,
    threads: 1,
  });
  const run = await training(trainer);
  for (let step = 0; step < STEPS; step++) await run.step({ signal });
  await trainer.close();
  return run.difference;
}

/** Computes layers in a process of its own. */
async function startNode(t: TestContext, { path }: TemporaryModel, first: number, end: number) {
  const script = "../../federated/split/serving-node.ts";
  const { child, message } = await spawn<string[]>(t, script, [path, String(first), String(end), MANIFEST]);
  return { child, addresses: message };
}

async function startHost(t: TestContext, listen = false): Promise<Host> {
  const host = await createHost({ listen: listen ? LISTEN : [] });
  t.after(() => host.stop());
  return host;
}

/** Computes layers in this process. */
async function openDesk(
  t: TestContext,
  { source }: TemporaryModel,
  init: Partial<LayerDeskInit> = {},
): Promise<{ readonly desk: TurnDesk; readonly addresses: readonly string[] }> {
  const host = await startHost(t, true);
  const shape = readModelShape(source.metadata);
  const model = { manifest: MANIFEST, shape };
  const desk = await LayerDesk.open({ host, source, model, layers: [0, 4], threads: 1, ...init });
  t.after(() => desk.close());
  return { desk, addresses: host.addresses };
}

async function openTrainer(
  t: TestContext,
  model: TemporaryModel,
  nodes: readonly (readonly string[])[],
  manifest = MANIFEST,
): Promise<Trainer> {
  const host = await startHost(t);
  const { source } = model;
  const common = { source, adapter: adapterOf(model), rowTokens: ROW_TOKENS, threads: 1 };
  const trainer = await openSplitTrainer({ ...common, host, manifest, nodes, signal });
  t.after(() => trainer.close());
  return trainer;
}

describe("training over several nodes", () => {
  it("comes to the bits of one process: two processes, two models", async (t) => {
    for (const shape of [TINY, TINY_GEMMA]) {
      await using model = await temporaryModel(shape);
      const expected = await alone(model);
      const lower = await startNode(t, model, 0, 2);
      const upper = await startNode(t, model, 2, shape.layers);
      const trainer = await openTrainer(t, model, [upper.addresses, lower.addresses]);
      assert.equal(trainer.memory.weights, 0);
      const run = await training(trainer);
      for (let step = 0; step < STEPS; step++) await run.step({ signal });
      assert.deepEqual(run.difference, expected);
      await trainer.close();
    }
  });

  it("computes here what no node serves", async (t) => {
    await using model = await temporaryModel(TINY);
    const node = await startNode(t, model, 1, 3);
    const trainer = await openTrainer(t, model, [node.addresses]);
    assert.ok(trainer.memory.weights > 0);
    const run = await training(trainer);
    for (let step = 0; step < STEPS; step++) await run.step({ signal });
    assert.deepEqual(run.difference, await alone(model));
  });

  it("loses no step with a node that is killed, and goes on with another", async (t) => {
    await using model = await temporaryModel(TINY);
    const lower = await startNode(t, model, 0, 2);
    const upper = await startNode(t, model, 2, 4);
    const first = await openTrainer(t, model, [lower.addresses, upper.addresses]);
    const broken = await training(first);
    await broken.step({ signal });
    const before = broken.state;
    const step = broken.step({ signal });
    upper.child.kill("SIGKILL");
    await assert.rejects(step, { code: "OMNI_TRAINING_STAGE_LOST" });
    assert.deepEqual(broken.state, before);
    await first.close();

    const other = await startNode(t, model, 2, 4);
    const run = await training(await openTrainer(t, model, [lower.addresses, other.addresses]), before);
    for (let i = 1; i < STEPS; i++) await run.step({ signal });
    assert.deepEqual(run.difference, await alone(model));
  });

  it("is refused where nodes do not fit each other or the model", async (t) => {
    await using model = await temporaryModel(TINY);
    const one = await openDesk(t, model, { layers: [0, 3] });
    const two = await openDesk(t, model, { layers: [2, 4] });
    const route = { code: "OMNI_TRAINING_ROUTE" };
    await assert.rejects(openTrainer(t, model, [one.addresses, two.addresses]), route);
    await assert.rejects(openTrainer(t, model, [one.addresses], "bafyr4ibbbb"), route);
  });

  it("is refused where a node has no memory for it, or no session left", async (t) => {
    await using model = await temporaryModel(TINY);
    const small = await openDesk(t, model, { memoryLimit: 1_000 });
    await assert.rejects(openTrainer(t, model, [small.addresses]), {
      code: "OMNI_STAGE_REFUSED",
      remoteCode: "OMNI_TRAINING_MEMORY_LIMIT",
    });
    let freed = Promise.withResolvers<void>();
    const { addresses } = await openDesk(t, model, {
      onSession: ({ kind }) => kind === "closed" && freed.resolve(),
    });
    const trainer = await openTrainer(t, model, [addresses]);
    await assert.rejects(openTrainer(t, model, [addresses]), { remoteCode: "OMNI_NODE_BUSY" });
    await trainer.close();
    await freed.promise;
    freed = Promise.withResolvers();
    await openTrainer(t, model, [addresses]);
  });
});

describe("a stage of training", () => {
  it("answers what cannot be computed with an error, and goes on", async (t) => {
    await using model = await temporaryModel(TINY);
    const { addresses } = await openDesk(t, model, { layers: [2, 4] });
    const stage = await openStage(t, model, addresses);
    const width = TINY.width;
    const data = new Float32Array(4 * width).fill(0.5);
    const targets = Int32Array.of(1, 2, 3, 4);
    const refused = { code: "OMNI_STAGE_REFUSED", remoteCode: "OMNI_TRAINING_REQUEST" };
    const ask = (input: Float32Array, ids: Int32Array) =>
      stage.gradient({ kind: "hidden", data: input }, { kind: "targets", ids });
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY]) {
      const bad = data.slice();
      bad[7] = value;
      await assert.rejects(ask(bad, targets), refused);
    }
    await assert.rejects(ask(data, Int32Array.of(1, 2, 3, TINY.vocabulary)), refused);
    await assert.rejects(ask(data, new Int32Array(4).fill(-1)), refused);
    await assert.rejects(ask(data, Int32Array.of(1, 2, 3)), refused);
    await assert.rejects(stage.setParameters(new Float32Array(7)), refused);
    await assert.rejects(stage.forward({ kind: "hidden", data }), refused);
    const { loss, inputGradient } = await ask(data, targets);
    assert.ok(loss !== undefined && loss > 0);
    assert.equal(inputGradient?.length, data.length);
  });

  it("cuts off who sends more than a request takes, or a row beyond the session's", async (t) => {
    await using model = await temporaryModel(TINY);
    for (const tokens of [4, ROW_TOKENS]) {
      const closed = Promise.withResolvers<unknown>();
      const { addresses } = await openDesk(t, model, {
        layers: [2, 4],
        onSession: ({ kind, error }) => kind === "closed" && closed.resolve(error),
      });
      const stage = await openStage(t, model, addresses);
      const data = new Float32Array(tokens * TINY.width);
      const ids = new Int32Array(tokens === 4 ? 100_000 : tokens);
      const asked = stage.gradient({ kind: "hidden", data }, { kind: "targets", ids });
      await assert.rejects(asked, { code: "OMNI_TRAINING_STAGE_LOST" });
      assert.equal(((await closed.promise) as { code?: string }).code, "OMNI_TRAINING_REQUEST");
    }
  });

  it("is lost where it answers with other bytes or values that are not finite", async (t) => {
    await using model = await temporaryModel(TINY);
    const nan = Float32Array.of(Number.NaN, ...new Array<number>(4 * TINY.width - 1).fill(0));
    for (const answer of [new Uint8Array(12), new Uint8Array(nan.buffer), new Uint8Array(100_000)]) {
      const host = await startHost(t, true);
      const serve = async (turns: TurnChannel): Promise<void> => {
        await turns.next();
        const offer = { manifest: MANIFEST, layers: [0, 2], blocks: TINY.layers };
        await turns.send(FrameType.offer, 0n, encodeMessage(offer));
        await turns.next();
        await turns.send(FrameType.accept, 0n);
        await turns.receiveParts(0n, 2 ** 26);
        await turns.send(FrameType.ready, 0n);
        await turns.next();
        await turns.receiveParts(1n, 2 ** 20);
        await turns.sendParts(1n, answer);
        await turns.next();
      };
      const problems = { broken: (_: string, why: string) => new Error(why), silent: () => new Error() };
      const limits = { maxPeerChannels: 1, maxChannels: 1, busy: () => new Error("busy") };
      const desk = await TurnDesk.open({ host, protocol: TRAIN_PROTOCOL, problems, ...limits, serve });
      t.after(() => desk.close());
      const stage = await openStage(t, model, host.addresses);
      const asked = stage.forward({ kind: "tokens", ids: Int32Array.of(1, 2, 3, 4) });
      await assert.rejects(asked, { code: "OMNI_TRAINING_STAGE_LOST" });
    }
  });
});

async function openStage(t: TestContext, model: TemporaryModel, addresses: readonly string[]) {
  const node = await askForOffer(await startHost(t), addresses, signal);
  t.after(() => node.connection.close());
  const shape = readModelShape(model.source.metadata);
  const base = { manifest: MANIFEST, shape };
  return RemoteStage.open({ ...node, adapter: adapterOf(model), model: base, capacity: ROW_TOKENS - 1 });
}
