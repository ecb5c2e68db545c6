// A node of the embedded model that sends something false to its neighbour from a position on: prints, as `run` does, one line
// with its addresses, serves until it is killed.
//
//   node lying-node.ts A B nan|rows|nothing POSITION
import { loadStage } from "../../../node/src/engine/load-stage.ts";
import { createHost } from "../../../node/src/net/host.ts";
import { measureStage } from "../../../node/src/pipeline/measure-stage.ts";
import { StageServer } from "../../../node/src/pipeline/stage-server.ts";
import { manifestOf } from "../../../node/src/store/shard-file.ts";
import type { StepOutput } from "../../../node/src/types/stage.ts";
import { lyingStage } from "../../node/pipeline/lying-stage.ts";
import { BLOCKS, CONTEXT, embeddedWeights } from "../../node/pipeline/ring.ts";
import { embeddedModel } from "../models.ts";

const [a, b, lie, from] = process.argv.slice(2);
const layers: [number, number] = [Number(a), Number(b)];

function falsified(output: StepOutput): StepOutput | Promise<StepOutput> {
  if (lie === "nothing") return new Promise(() => {});
  if (output.kind !== "hidden") return output.kind === "token" ? { ...output, id: -1 } : output;
  if (lie === "nan") return { ...output, data: output.data.fill(Number.NaN) };
  return { ...output, data: new Float32Array([...output.data, ...output.data]) };
}

const { cid } = await manifestOf(embeddedModel);
const stage = await loadStage({ source: await embeddedWeights(), layers, threads: 1 });
const speed = await measureStage(stage, { positions: CONTEXT });
const host = await createHost({ listen: ["/ip4/127.0.0.1/udp/0/quic-v1"] });
await StageServer.start({
  host,
  speed: () => speed,
  stage: lyingStage(stage, (output, { position }) => (position > Number(from) ? falsified(output) : output)),
  offer: { manifest: cid, layers, blocks: BLOCKS, context: CONTEXT },
});
process.stdout.write(`${JSON.stringify({ ready: true, peerId: host.peerId, addresses: host.addresses })}\n`);
