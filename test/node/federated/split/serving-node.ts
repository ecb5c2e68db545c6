// A node that computes layers A:B of a GGUF model for drivers: MODEL A B MANIFEST. Its first message is its addresses.
import { readModelShape } from "../../../../node/src/engine/model-shape.ts";
import { LayerDesk } from "../../../../node/src/federated/split/layer-desk.ts";
import { createHost } from "../../../../node/src/net/host.ts";
import { openGgufWeights } from "../../../../node/src/store/gguf/open-gguf-weights.ts";

const [path = "", first, end, manifest = ""] = process.argv.slice(2);
const source = await openGgufWeights(path);
const host = await createHost({ listen: ["/ip4/127.0.0.1/udp/0/quic-v1"] });
await LayerDesk.open({
  host,
  source,
  model: { manifest, shape: readModelShape(source.metadata) },
  layers: [Number(first), Number(end)],
  threads: 1,
});
process.send?.(host.addresses);
