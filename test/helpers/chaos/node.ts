// A node of the embedded model: prints, as `omni-node run` does, one line with its addresses, serves until it is told to stop. It
// does not measure itself while it is idle, as `run` does: what is computed beside a measure differs in its last bits, and these
// texts are compared. With a lie it sends something false to its neighbour from a position on.
//
//   node node.ts A B [nan|rows|nothing POSITION]
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
const honest = await loadStage({ source: await embeddedWeights(), layers, threads: 1 });
const speed = await measureStage(honest, { positions: CONTEXT });
const stage =
  lie === undefined
    ? honest
    : lyingStage(honest, (output, { position }) => (position > Number(from) ? falsified(output) : output));
const host = await createHost({ listen: ["/ip4/127.0.0.1/udp/0/quic-v1"] });
const server = await StageServer.start({
  host,
  stage,
  speed: () => speed,
  offer: { manifest: cid, layers, blocks: BLOCKS, context: CONTEXT },
});
process.once("SIGTERM", async () => {
  await server.stop(AbortSignal.timeout(30_000));
  await host.stop();
  process.exit();
});
process.stdout.write(`${JSON.stringify({ peerId: host.peerId, addresses: host.addresses })}\n`);
