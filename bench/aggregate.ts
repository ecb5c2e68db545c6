/**
 * Time and memory of an aggregation: `node --expose-gc bench/aggregate.ts [--parameters 262144] [--contributors 1000]`.
 *
 * Contributions are encoded bytes, decoded strictly one after another as those of a real round. Linear: the whole costs as
 * much a contributor as its first tenth. Memory is what the process holds more than before, collected and looked at ten times.
 */
import { parseArgs } from "node:util";
import { contributionAddend } from "../node/src/federated/aggregate/addend.ts";
import { aggregate } from "../node/src/federated/aggregate/aggregate.ts";
import { compress } from "../node/src/federated/wire/compress.ts";
import { decodeContribution, encodeContribution } from "../node/src/federated/wire/contribution.ts";

const { values } = parseArgs({
  options: {
    parameters: { type: "string", default: "262144" },
    contributors: { type: "string", default: "1000" },
  },
});
const parameters = Number(values.parameters);
const contributors = Number(values.contributors);
const base = new Uint8Array(32);

/** Eight different ones, sent again and again: making a thousand would take longer than adding them. */
const encoded = Array.from({ length: 8 }, (_, k) => {
  const difference = Float32Array.from({ length: parameters }, (_, i) => Math.sin(i * (k + 1)) ** 9 / 100);
  const { contribution } = compress({ difference, base, kept: 64, maxNorm: 10_000 });
  return { bytes: encodeContribution(contribution), norm: contribution.norm };
});

async function run(count: number): Promise<{ seconds: number; megabytes: number }> {
  globalThis.gc?.();
  const before = process.memoryUsage();
  let most = 0;
  const units = Array.from({ length: count }, (_, i) => ({
    gain: 100 + i,
    members: 1,
    load: async () => {
      const { bytes, norm } = encoded[i % encoded.length] ?? { bytes: new Uint8Array(0), norm: 0 };
      if (i % (count / 10) === 0) globalThis.gc?.();
      const { heapUsed, arrayBuffers } = process.memoryUsage();
      if (i % (count / 10) === 0)
        most = Math.max(most, heapUsed + arrayBuffers - before.heapUsed - before.arrayBuffers);
      return contributionAddend(
        decodeContribution(bytes, { base, parameters, kept: 64, norm, maxBytes: bytes.length }),
      );
    },
  }));
  const started = process.cpuUsage();
  await aggregate({ base: new Float32Array(parameters), units, clip: 10_000 });
  const { user, system } = process.cpuUsage(started);
  return { seconds: (user + system) / 1e6, megabytes: most / 1e6 };
}

await run(contributors / 10); // warm
const tenths: number[] = [];
for (const count of [contributors / 10, contributors]) {
  const { seconds, megabytes } = await run(count);
  tenths.push(seconds / count);
  console.log(
    `${count} contributors, ${parameters} parameters: ${seconds.toFixed(2)} s of CPU, ` +
      `${((1000 * seconds) / count).toFixed(2)} ms each, at most ${megabytes.toFixed(1)} MB more`,
  );
}
console.log(
  `a contributor of ${contributors} costs ${((tenths[1] ?? 0) / (tenths[0] ?? 1)).toFixed(2)} x one of ${contributors / 10}`,
);
