// What paying by voucher costs a decoding node: node bench/settlement.ts [--width 640] [--kv-width 256] [--layers 9] [--tokens 512]
//
// One stage of `layers` layers of `width`, one token a step, as the pipeline drives it: record, receipt for 16 positions, voucher. CPU time
// of both sides in this process, so divide by two for either; "critical" is what `record` takes before the next step.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { decode, encode } from "@ipld/dag-cbor";
import { keccak_256 } from "@noble/hashes/sha3.js";
import { zeroAddress, zeroHash } from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { createOperatorBooks } from "../node/src/economy/operator-books.ts";
import { createPayerBooks } from "../node/src/economy/payer-books.ts";
import { signStruct, verifyStruct } from "../node/src/economy/signing.ts";
import { TraceRecorder } from "../node/src/economy/trace/trace-recorder.ts";
import { keccak } from "../node/src/store/hash/keccak.ts";
import type { StepTrace, TraceShape } from "../node/src/types/settlement.ts";
import { stepRows } from "../node/src/types/step-rows.ts";

const { values } = parseArgs({
  options: {
    width: { type: "string", default: "640" },
    "kv-width": { type: "string", default: "256" },
    layers: { type: "string", default: "9" },
    tokens: { type: "string", default: "512" },
  },
});
const [width, tokens] = [Number(values.width), Number(values.tokens)];
const wire = (value: unknown): unknown => decode(encode(value as object));

/** The best of five rounds: what others do on this machine only ever adds. */
async function perCall(name: string, calls: number, work: () => unknown): Promise<void> {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 5; round++) {
    const start = performance.now();
    for (let i = 0; i < calls; i++) await work();
    best = Math.min(best, (performance.now() - start) / calls);
  }
  print(name, best);
}

const print = (name: string, milliseconds: number): void =>
  console.log(`${name.padEnd(48)} ${(milliseconds * 1_000).toFixed(1).padStart(9)} us`);

const slice = new Uint8Array(1_024).fill(7);
await perCall("keccak of a slice, hash-wasm", 4_000, () => keccak(slice));
await perCall("keccak of a slice, @noble/hashes", 1_000, () => keccak_256(slice));

const layers = Number(values.layers);
const kvWidth = Number(values["kv-width"]);
const shape: TraceShape = {
  width,
  kvWidths: new Array(layers).fill(kvWidth),
  hasEmbedding: false,
  hasHead: false,
};
function step(position: number): StepTrace {
  const rows = stepRows(shape, 1);
  for (const { keys, values, attended, fed } of rows.layers) {
    keys.fill(position & 0xff);
    values.fill(position & 0xffff);
    attended.fill(-position);
    fed.fill(position);
  }
  const input = new Float32Array(width).fill(position);
  return {
    position,
    nTokens: 1,
    chunks: [{ tokens: 1, before: 0, batch: 1 }],
    input,
    rows,
    token: undefined,
  };
}
const recorder = new TraceRecorder(0, shape);
for (let i = 0; i < tokens; i++) recorder.record(step(i));
await recorder.flush(); // warm
const timed = new TraceRecorder(0, shape);
const steps = Array.from({ length: tokens }, (_, i) => step(i));
const cpu = process.cpuUsage();
const start = performance.now();
for (const each of steps) timed.record(each);
const critical = performance.now() - start;
await timed.flush();
const used = process.cpuUsage(cpu);
const report = (name: string, milliseconds: number): void => print(name, milliseconds / tokens);
report(`commitment of a position, ${layers} layers of ${width}, critical`, critical);
report(`commitment of a position, ${layers} layers of ${width}, CPU`, (used.user + used.system) / 1_000);

const [payer, operator] = [
  privateKeyToAccount(generatePrivateKey()),
  privateKeyToAccount(generatePrivateKey()),
];
const domain = { chainId: 31_337, paymentHub: zeroAddress };
const value = { termsHash: zeroHash, toPos: 16n, root: zeroHash, signedAt: 1n };
const signed = await signStruct(domain, operator, "StepReceipt", value);
await perCall("signature", 100, () => signStruct(domain, operator, "StepReceipt", value));
await perCall("verification", 100, () => verifyStruct(domain, operator.address, "StepReceipt", signed));

const home = await mkdtemp(join(tmpdir(), "omni-settlement-"));
try {
  const lane = { reserved: 0n, accepted: 0n, reclaimAt: 0n };
  const chain = {
    clock: async () => 1_800_000_000n,
    claimWindow: async () => 172_800n,
    tolerances: async () => ({ hash: zeroHash, since: 0n, previous: zeroHash }),
    lane: async () => lane,
    eligible: async () => true,
    pending: async () => 0n,
    sessionKey: async () => ({ cap: 0n, expiry: 0n }),
    unspent: async () => 10n ** 18n,
    reserveMany: async ([first]: readonly { amount: bigint }[]) => {
      lane.reserved += first?.amount ?? 0n;
    },
  };
  const lease = {
    modelId: zeroHash,
    judged: true,
    manifest: "manifest",
    layers: [0, layers] as const,
    price: 1n,
  };
  const payerBooks = createPayerBooks({ home, domain, signer: payer, chain, versionOf: () => lease });
  const operatorBooks = createOperatorBooks({ home, domain, signer: operator, chain, lease: () => lease });
  const stages = [{ peerId: "peer", operator: operator.address, layers: [0, layers] as const, price: 1n }];
  const paid = await payerBooks.open({
    session: 1n,
    manifest: "manifest",
    stages,
    positions: tokens + 1,
    seed: 1n,
  });
  let settling = Promise.resolve();
  let reached = 0;
  const served = await operatorBooks.open({
    terms: wire(paid.terms(0)),
    session: 1n,
    manifest: "manifest",
    layers: [0, layers],
    shape,
    hop: 0,
    threads: 1,
    capacity: tokens + 1,
    gatewayPeerId: "gateway",
    onReceipt: (receipt) => {
      settling = settling.then(async () => {
        const voucher = await paid.receipt(0, wire(receipt), reached);
        if (voucher !== undefined) await served.voucher(wire(voucher));
      });
    },
  });
  await paid.accepted(0, wire(served.accepted));
  await served.voucher(wire(await paid.prepay(0, 1)));
  const before = process.cpuUsage();
  const began = performance.now();
  for (; reached < tokens; reached++) {
    await served.waitForPayment(reached, AbortSignal.timeout(60_000));
    served.record(step(reached));
  }
  await served.finish();
  await settling;
  const both = process.cpuUsage(before);
  report("a token, both sides and journals, CPU", (both.user + both.system) / 1_000);
  report("a token, both sides and journals, elapsed", performance.now() - began);
  await served.close();
  await paid.close(reached);
} finally {
  await rm(home, { recursive: true, force: true });
}
