import * as snarkjs from "snarkjs";
import type { ProverReply, ProverRequest } from "./messages.ts";

// A process of its own: snarkjs (GPL-3.0) takes some 450 MB and both cores, and cannot be told to stop but by ending it.

let witnessSeconds = 0;
let tile: Extract<ProverRequest, { kind: "commit" }> | undefined;

async function witnessFor(challenge: bigint): Promise<snarkjs.FastFile> {
  if (tile === undefined) throw new Error("asked to prove before a tile was given");
  const witness = { type: "mem" } as const;
  const start = performance.now();
  await snarkjs.wtns.calculate(
    { weight: tile.weight, activation: tile.activation, r: challenge },
    tile.wasm,
    witness,
  );
  witnessSeconds += (performance.now() - start) / 1000;
  return witness;
}

async function answer(request: ProverRequest): Promise<ProverReply> {
  if (request.kind === "commit") {
    tile = request;
    const [, commitment = 0n] = await snarkjs.wtns.exportJson(await witnessFor(0n));
    return { kind: "committed", commitment };
  }
  const witness = await witnessFor(request.challenge);
  const start = performance.now();
  const { proof, publicSignals } = await snarkjs.groth16.prove(request.zkey, witness);
  const prove = (performance.now() - start) / 1000;
  const [ax, ay] = proof.pi_a;
  const [[bx0, bx1] = [], [by0, by1] = []] = proof.pi_b;
  const [cx, cy] = proof.pi_c;
  const points = [ax, ay, bx1, bx0, by1, by0, cx, cy].map((coordinate) => BigInt(coordinate ?? 0));
  const figures = { witness: witnessSeconds, prove, peak: 1024 * process.resourceUsage().maxRSS };
  return { kind: "proved", points, evaluation: BigInt(publicSignals[1] ?? 0), figures };
}

process.on("message", (request: ProverRequest) => {
  answer(request)
    .catch((error: unknown): ProverReply => ({ kind: "failed", message: `${error}` }))
    .then((reply) => process.send?.(reply));
});
process.on("disconnect", () => process.exit(0));
