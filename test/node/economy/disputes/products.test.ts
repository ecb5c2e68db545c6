import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { after, before, describe, it } from "node:test";
import type { Hex } from "viem";
import { CourtProver } from "../../../../node/src/economy/disputes/court-prover.ts";
import { decodeGroth16Evidence, decodeLeafEvidence } from "../../../../sdk/src/index.ts";
import { CIRCUITS, testCircuit } from "../../../helpers/groth16/circuit.ts";
import { type Court, startCourt } from "../../../helpers/sdk/court.ts";
import { type Economy, startEconomy } from "../../../helpers/sdk/economy.ts";
import { accuseStep, openStep, startResponder, startWatcher } from "./parties.ts";
import { type ProductWork, workOnProducts } from "./product-work.ts";

const [PROOF, VALUES] = ["proof of 13", "3 values"];
/** Of a proof on a machine that does much else. */
const DEADLINE_MS = 110_000;

describe("a product under dispute, where Groth16Leaf judges", () => {
  let economy: Economy;
  let court: Court;
  let folder: string;
  let work: ProductWork;
  before(async () => {
    economy = await startEconomy("anvil");
    court = await startCourt(economy);
    folder = await mkdtemp(join(tmpdir(), "omni-products-"));
    work = await workOnProducts(court, folder);
    await testCircuit("matmul-q4_K");
  });
  after(async () => {
    await work?.[Symbol.asyncDispose]();
    await economy?.[Symbol.asyncDispose]();
    await rm(folder, { recursive: true, force: true });
  });

  const proverAt = (circuits: string, failures: unknown[] = []) =>
    new CourtProver({
      client: court.operator,
      folder: circuits,
      failed: (error) => failures.push(error),
      deadlineMs: DEADLINE_MS,
    });

  /** What each of them is: all of it is one or the other. */
  const formOf = (evidence: Hex): string => {
    if (evidence.startsWith("0x01")) return `proof of ${decodeGroth16Evidence(evidence).proof.sums.length}`;
    return `${decodeLeafEvidence(evidence).inputs.length} values`;
  };

  it("is acquitted by a proof where it is right, and its accuser pays", async (t) => {
    const attempt = await work.attempt();
    const failures: unknown[] = [];
    const evidence = work.operator({ attempt, trace: work.honest, prover: proverAt(CIRCUITS, failures) });
    await using operator = await startResponder(t, court, evidence);
    const { disputeCase } = await openStep(court, attempt);
    assert.deepEqual(await operator.reports.next("moved"), ["answer"]);
    await (await court.challenger.pointAtLeaf({ disputeCase, index: work.product })).wait();
    assert.deepEqual(await operator.reports.next("moved", DEADLINE_MS), ["judge"]);
    assert.deepEqual(await operator.reports.next("over"), ["acquitted"]);
    assert.deepEqual(failures, []);
    assert.deepEqual(evidence.shown.map(formOf), [PROOF]);
  });

  it("is slashed by a proof where it is wrong", async (t) => {
    const attempt = await work.attempt();
    const showing = { attempt, trace: work.lying, prover: proverAt(CIRCUITS) };
    const prosecution = work.challenger(showing);
    await using _operator = await startResponder(t, court, work.operator(showing));
    await using watch = await startWatcher(t, court, prosecution);
    await watch.watcher.accuse(await accuseStep(court, attempt));
    assert.deepEqual(await watch.reports.next("moved"), ["commit"]);
    await economy.advance(121);
    assert.deepEqual(await watch.reports.next("moved"), ["openStep"]);
    assert.deepEqual(await watch.reports.next("moved"), ["point"]);
    assert.deepEqual(await watch.reports.next("moved", DEADLINE_MS), ["judge"]);
    assert.deepEqual(await watch.reports.next("over"), ["convicted computation"]);
    // It looked by values before it pointed, and proved what it had judged.
    assert.deepEqual(prosecution.shown.map(formOf), [VALUES, PROOF]);
  });

  it("is acquitted though the operator was stopped while it proved", async (t) => {
    const attempt = await work.attempt();
    const { promise: proving, resolve } = Promise.withResolvers<void>();
    const evidence = work.operator({ attempt, trace: work.honest, prover: proverAt(CIRCUITS) });
    await using first = await startResponder(t, court, {
      ...evidence,
      judgement(...args) {
        resolve();
        return evidence.judgement(...args);
      },
    });
    const { disputeCase } = await openStep(court, attempt);
    assert.deepEqual(await first.reports.next("moved"), ["answer"]);
    await (await court.challenger.pointAtLeaf({ disputeCase, index: work.product })).wait();
    await proving;
    await first.responder.stop();
    assert.deepEqual(evidence.shown, [], "nothing was shown yet");
    await using operator = await startResponder(t, court, evidence, { home: first.home });
    assert.deepEqual(await operator.reports.next("over", DEADLINE_MS), ["acquitted"]);
    assert.deepEqual(evidence.shown.map(formOf), [PROOF]);
  });

  it("is acquitted by its values where no proof can be made", async (t) => {
    const circuits = join(folder, "circuits");
    await mkdir(circuits);
    const built = dirname((await testCircuit("matmul-q4_K")).r1cs);
    await symlink(built, join(circuits, basename(built)));
    await writeFile(join(circuits, "matmul-q4_K.zkey"), "no key of any ceremony");
    const attempt = await work.attempt();
    const failures: unknown[] = [];
    const evidence = work.operator({ attempt, trace: work.honest, prover: proverAt(circuits, failures) });
    await using operator = await startResponder(t, court, evidence);
    const { disputeCase } = await openStep(court, attempt);
    assert.deepEqual(await operator.reports.next("moved"), ["answer"]);
    await (await court.challenger.pointAtLeaf({ disputeCase, index: work.product })).wait();
    assert.deepEqual(await operator.reports.next("over", DEADLINE_MS), ["acquitted"]);
    assert.deepEqual(evidence.shown.map(formOf), [VALUES]);
    assert.equal((failures[0] as { code?: string }).code, "OMNI_CIRCUIT_FILE");
  });
});
