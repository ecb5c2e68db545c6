// What a proof on request costs, end to end: node --import ./node/bin/from-source.js bench/prove.ts [--kind groth16] [--rounds 3]
//
// A local chain, an operator (`omni-node run`) and a payer, each a process of its own, with the embedded model; then `omni-node prove` as often as
// is said. The first request builds circuit and key. "bytes" is what the trace and the evidence have; the position's record is the rest that travels.
import { parseArgs } from "node:util";
import { z } from "zod";
import { JsonProcess } from "../test/helpers/cheat/json-process.ts";
import { foundTown } from "../test/helpers/cheat/town.ts";
import { embeddedModel } from "../test/helpers/models.ts";

const { values } = parseArgs({
  options: { kind: { type: "string", default: "groth16" }, rounds: { type: "string", default: "3" } },
});
const signal = AbortSignal.timeout(1_200_000);
await using town = await foundTown(signal);
const operator = await town.hire("operator");
const payer = await town.hire("payer");
await town.run(operator, ["stake", "1000"]);
await town.run(payer, ["deposit", "20"]);
const node = JsonProcess.omni([
  ...["run", "--model", embeddedModel, "--threads", "1", "--device", "cpu", "--port", "0"],
  ...town.flags(operator),
]);
town.stack.defer(() => node.stop());
await node.next((event) => event.ready === true, signal);
const generated = await town.run(payer, ["generate", "ROMEO:", "--max-tokens", "8", "--seed", "7", "--raw"]);
const proved = z.object({
  verified: z.boolean(),
  seconds: z.number(),
  proof: z.string(),
  trace: z.object({ leaves: z.int(), bytes: z.int() }),
});
for (let round = 0; round <= Number(values.rounds); round++) {
  const args = [
    "--session",
    String(generated.session),
    "--step",
    "6",
    "--layer",
    "2",
    "--leaf",
    "3",
    "--kind",
    values.kind,
  ];
  const start = performance.now();
  const { verified, seconds, proof, trace } = proved.parse(await town.run(payer, ["prove", ...args]));
  const whole = (performance.now() - start) / 1_000;
  const name = round === 0 ? "first, with circuit and key" : `request ${round}`;
  const bytes = `trace ${trace.bytes} bytes (${trace.leaves} leaves), evidence ${(proof.length - 2) / 2} bytes`;
  console.log(
    `${name}: verified ${verified}, ${seconds.toFixed(1)} s (the command ${whole.toFixed(1)} s); ${bytes}`,
  );
}
