// A contributor that trains away from the text: all of `omni-node federate contribute`, but for the sign of each gradient.
//
//   node attacker.ts '{"home":…,"rpc":…,"deployment":…,"round":…,"data":…,"peer":…}'
import { z } from "zod";
import { readyContribution } from "../../../node/src/cli/federate/contribution.ts";
import { cidOf } from "../../../node/src/economy/rounds/digests.ts";
import { createTrainer } from "../../../node/src/federated/training/trainer.ts";
import { programContext } from "../program-context.ts";

const orders = z.strictObject({
  home: z.string(),
  rpc: z.string(),
  deployment: z.string(),
  round: z.int(),
  data: z.string(),
  peer: z.string(),
});
const { home, peer, ...options } = orders.parse(JSON.parse(process.argv[2] ?? ""));
const context = programContext(home);
const ready = await readyContribution(
  context,
  { ...options, peer: [peer], seed: 1n, interval: 1, threads: 1 },
  async (settings) => {
    const trainer = await createTrainer(settings);
    return {
      get parameters() {
        return trainer.parameters;
      },
      get memory() {
        return trainer.memory;
      },
      setParameters: (parameters) => trainer.setParameters(parameters),
      lossOf: (row, waiting) => trainer.lossOf(row, waiting),
      async gradientOf(row, waiting) {
        const { loss, gradient } = await trainer.gradientOf(row, waiting);
        return { loss, gradient: gradient.map((value) => -value) };
      },
      close: () => trainer.close(),
    };
  },
);
const { digest, earned } = await ready.contributor.run(context.signal);
await ready[Symbol.asyncDispose]();
context.out({ gradient: cidOf(digest), earned });
