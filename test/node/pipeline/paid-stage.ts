// A paid stage of the embedded model, in a process of its own: prints its addresses, serves until it is killed, or told to stop.
//
//   node paid-stage.ts A B HOME KEY [hidden|token]
//
// With "hidden" or "token" it passes on something else, from position LIES_FROM on, than it commits to.
import { privateKeyToAccount } from "viem/accounts";
import { createOperatorBooks } from "../../../node/src/economy/operator-books.ts";
import { loadStage } from "../../../node/src/engine/load-stage.ts";
import { createHost } from "../../../node/src/net/host.ts";
import { StageServer } from "../../../node/src/pipeline/stage-server.ts";
import type { Stage } from "../../../node/src/types/stage.ts";
import { createMemoryChain } from "../economy/memory-chain.ts";
import { DOMAIN, LIES_FROM, MODEL_ID, PAID_PRICE } from "./paid-stages.ts";
import { BLOCKS, CONTEXT, embeddedWeights, MANIFEST } from "./ring.ts";

const [a, b, home = "", key = "", lie] = process.argv.slice(2);
const layers: [number, number] = [Number(a), Number(b)];
const signer = privateKeyToAccount(`0x${key.slice(2)}`);
const chain = {
  ...createMemoryChain(signer.address, 0n),
  lane: async () => ({ reserved: 10n ** 18n, accepted: 0n, reclaimAt: 0n }),
};
const lease = { modelId: MODEL_ID, judged: true, manifest: MANIFEST, layers, price: PAID_PRICE };
const books = createOperatorBooks({ home, domain: DOMAIN, signer, chain, lease: () => lease });
const stage = await loadStage({ source: await embeddedWeights(), layers, threads: 1, device: "cpu" });
const host = await createHost({ listen: ["/ip4/127.0.0.1/udp/0/quic-v1"] });
const offer = { manifest: MANIFEST, layers, blocks: BLOCKS, context: CONTEXT };
const server = await StageServer.start({
  host,
  stage: lie === "hidden" ? lying(stage) : stage,
  offer: { ...offer, price: String(PAID_PRICE), operator: signer.address },
  books,
});
process.once("SIGTERM", async () => {
  await server.stop(AbortSignal.timeout(20_000));
  process.exit();
});
process.stdout.write(`${JSON.stringify(host.addresses)}\n`);

/** What it hands on is not what its trace has. */
function lying(honest: Stage): Stage {
  return new Proxy(honest, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (name !== "openSession") return typeof value === "function" ? value.bind(target) : value;
      return (options: Parameters<Stage["openSession"]>[0]) => {
        const session = target.openSession(options);
        const run: typeof session.run = async (input, how) => {
          const output = await session.run(input, how);
          if (output.kind === "hidden" && session.position > LIES_FROM) {
            output.data[output.data.length - 1] = (output.data.at(-1) ?? 0) + 1;
          }
          return output;
        };
        return new Proxy(session, {
          get(inner, key) {
            const member: unknown = key === "run" ? run : Reflect.get(inner, key, inner);
            return typeof member === "function" && key !== "run" ? member.bind(inner) : member;
          },
        });
      };
    },
  });
}
