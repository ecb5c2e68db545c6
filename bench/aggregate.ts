/**
 * Time and memory of an aggregation: `node --expose-gc bench/aggregate.ts [--parameters 262144] [--contributors 1000]`.
 *
 * Contributions are encoded bytes, decoded strictly one after another as those of a real round. Linear: the whole costs as
 * much a contributor as its first tenth. Memory is what the process holds more than before, collected and looked at ten times.
 */
import { setImmediate } from "node:timers/promises";
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

/** Buffers are freed some time after they were collected. */
async function collect(): Promise<void> {
  for (let i = 0; i < 3; i++) {
    globalThis.gc?.();
    await setImmediate();
  }
}

/** Memory is looked at in a run of its own: to collect takes longer than to add. */
async function run(count: number, looking: boolean): Promise<{ seconds: number; megabytes: number }> {
  await collect();
  const before = process.memoryUsage();
  let most = 0;
  const look = async (): Promise<void> => {
    await collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    most = Math.max(most, heapUsed + arrayBuffers - before.heapUsed - before.arrayBuffers);
  };
  const units = Array.from({ length: count }, (_, i) => ({
    gain: 100 + i,
    members: 1,
    load: async () => {
      const { bytes, norm } = encoded[i % encoded.length] ?? { bytes: new Uint8Array(0), norm: 0 };
      if (looking && i % (count / 10) === 0) await look();
      const rules = { base, parameters, kept: 64, norm, maxBytes: bytes.length };
      return contributionAddend(decodeContribution(bytes, rules));
    },
  }));
  const started = process.cpuUsage();
  await aggregate({ base: new Float32Array(parameters), units, clip: 10_000 });
  const { user, system } = process.cpuUsage(started);
  return { seconds: (user + system) / 1e6, megabytes: most / 1e6 };
}

await run(contributors, false); // warm
const each: number[] = [];
for (const count of [contributors / 10, contributors]) {
  const { seconds } = await run(count, false);
  const { megabytes } = await run(count, true);
  each.push(seconds / count);
  console.log(
    `${count} contributors, ${parameters} parameters: ${seconds.toFixed(2)} s of CPU, ` +
      `${((1000 * seconds) / count).toFixed(2)} ms each, at most ${megabytes.toFixed(1)} MB more`,
  );
}
const ratio = ((each[1] ?? 0) / (each[0] ?? 1)).toFixed(2);
console.log(`a contributor of ${contributors} costs ${ratio} x one of ${contributors / 10}`);
