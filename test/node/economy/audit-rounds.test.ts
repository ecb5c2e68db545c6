import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { parseEther } from "viem";
import { AttestationBook } from "../../../node/src/economy/audit/attestations.ts";
import { AuditLog, pruneEpochs } from "../../../node/src/economy/audit/audit-log.ts";
import { BallotBox } from "../../../node/src/economy/audit/ballots.ts";
import { KEPT_EPOCHS } from "../../../node/src/economy/audit/constants.ts";
import { explainBallot } from "../../../node/src/economy/audit/explain.ts";
import { RoundDriver, type RoundStep } from "../../../node/src/economy/audit/rounds.ts";
import { qualityOracleAbi, verifyEvidence } from "../../../sdk/src/index.ts";
import { DAY, developer, startEconomy } from "../../helpers/sdk/economy.ts";
import { temporaryHome } from "./session-fixture.ts";

test("validators drive a round to its end, each step once, through a restart", async (t) => {
  const economy = await startEconomy("anvil");
  t.after(() => economy[Symbol.asyncDispose]());
  const home = await temporaryHome(t);
  const [operator, ...accounts] = [4, 5, 6, 7].map(developer);
  assert.ok(operator);
  const client = economy.clientOf(operator);
  for (const account of [operator, ...accounts]) {
    const { wait } = await economy
      .clientOf(economy.deployer)
      .transferOmni({ to: account.address, amount: parseEther("12000") });
    await wait();
    await (await economy.clientOf(account).stake({ amount: parseEther("10000") })).wait();
  }
  await (await client.enrolOperator()).wait();
  for (const account of accounts) {
    await (await economy.clientOf(account).joinValidators({ bond: parseEther("100") })).wait();
  }
  const { epoch } = await client.getQualityStatus();
  const { deployment: domain } = economy;
  const books = accounts.map((account) => new AttestationBook(join(home, account.address), domain, account));
  const scores = [10_000, 9_000, 2_000];
  for (const [i, account] of accounts.entries()) {
    const attestation = {
      validator: account.address,
      operator: operator.address,
      termsHash: `0x${"01".repeat(32)}`,
      receiptHash: `0x${"02".repeat(32)}`,
      epoch,
      fromPos: 0n,
      toPos: 64n,
      seed: `0x${"03".repeat(32)}`,
      samples: 4,
      nmse: 1n,
      agreement: 10_001,
      score: scores[i] ?? 0,
      signedAt: epoch * BigInt(DAY),
    } as const;
    await new AuditLog(join(home, account.address), domain).add({
      peerId: "12D3KooW",
      session: `0x${"05".repeat(32)}`,
      layers: [0, 4],
      source: "canary",
      result: {
        seed: attestation.seed,
        samples: 4,
        score: attestation.score,
        nmse: Number.POSITIVE_INFINITY,
        typical: 1e-4,
        noise: 1e-4,
        agreement: undefined,
        worst: { position: 7, layer: 2, kind: "fed", nmse: Number.POSITIVE_INFINITY },
        origin: undefined,
      },
      error: undefined,
      attestation,
    });
    await books[i]?.add(attestation, "canary");
  }
  // A driver is made anew for each look: what it needs is on the disk and on the chain.
  const driverOf = (i: number): RoundDriver => {
    const account = accounts[i] ?? assert.fail();
    const book = books[i] ?? assert.fail();
    const mine = economy.clientOf(account);
    const ballots = new BallotBox(join(home, account.address), mine, account.address, book);
    return new RoundDriver(mine, account.address, ballots);
  };
  const signal = AbortSignal.timeout(60_000);
  const all = async (): Promise<RoundStep[]> => {
    const steps: RoundStep[] = [];
    for (let i = 0; i < accounts.length; i++) {
      for (let event = await driverOf(i).step(signal); event; event = await driverOf(i).step(signal)) {
        assert.equal(event.epoch, epoch);
        steps.push(event.step);
      }
    }
    return steps;
  };
  const until = async (time: bigint): Promise<void> => {
    await economy.advance(Number(time - (await economy.now())) + 1);
  };
  await until((epoch + 1n) * BigInt(DAY) + 60n);
  assert.deepEqual(await all(), ["opened"]);
  await economy.test.mine({ blocks: 4 });
  const drawn = await all();
  assert.deepEqual(new Set(drawn), new Set(["drawn", "committed"]));
  const members = await client.getCommittee({ epoch });
  assert.equal(drawn.filter((step) => step === "committed").length, members.length);
  assert.deepEqual(await all(), []);
  const { commitUntil, revealUntil } = await client.getQualityRound();
  await until(commitUntil);
  assert.deepEqual(
    await all(),
    members.map(() => "revealed"),
  );
  await until(revealUntil);
  assert.deepEqual(await all(), ["closed", "posted"]);
  const right = (await client.recomputeQualityRound({ epoch })).scores;
  const wrong = "0xffff" as const;
  await (await client.postScores({ scores: wrong })).wait();
  assert.deepEqual(await all(), ["refuted"]);
  const post = await client.getScoresPost({ epoch, scores: right });
  await until(post?.finalAt ?? 0n);
  assert.deepEqual(await all(), ["finalised"]);
  assert.deepEqual(await all(), []);
  assert.equal(await client.getScore({ operator: operator.address }), 6_000);

  // Later, each can still open what it committed to: what it attested to in between is not under it.
  const member = members[0] ?? assert.fail();
  const i = accounts.findIndex(({ address }) => address === member.account);
  const [account, book] = [accounts[i] ?? assert.fail(), books[i] ?? assert.fail()];
  const [early] = await book.of(epoch);
  const attestation = early?.attestation ?? assert.fail();
  await book.add({ ...attestation, termsHash: `0x${"09".repeat(32)}`, score: 0 }, "consent");
  const ballots = new BallotBox(join(home, account.address), client, account.address, book);
  const ballot = (await ballots.read(epoch)) ?? assert.fail("it voted");
  const audits = new AuditLog(join(home, account.address), domain);
  const { evidence, evidenceRoot } = await explainBallot(domain, epoch, ballot, { book, audits });
  const [revealed] = await client.getContractEvents({
    abi: qualityOracleAbi,
    address: domain.qualityOracle,
    eventName: "Revealed",
    args: { validator: account.address },
    fromBlock: domain.blockNumber,
  });
  assert.equal(revealed?.args.evidenceRoot, evidenceRoot, "the chain has the same root");
  assert.deepEqual(
    evidence.map(({ attestation: { score } }) => score),
    [attestation.score],
  );
  for (const { attestation, proof, audit } of evidence) {
    assert.ok(verifyEvidence(domain, { attestation, evidenceRoot, proof }));
    assert.equal(audit?.layers, "0:4");
    assert.equal(audit?.score, attestation.score);
    assert.equal(audit?.nmse, "Infinity");
    assert.equal(audit?.worst, "7 2 fed Infinity");
  }
  await assert.rejects(explainBallot(domain, epoch, { ...ballot, attested: [] }, { book, audits }), {
    code: "OMNI_EVIDENCE_LOST",
  });
  await pruneEpochs(join(home, account.address), epoch + KEPT_EPOCHS);
  assert.ok(await ballots.read(epoch));
  await pruneEpochs(join(home, account.address), epoch + KEPT_EPOCHS + 1n);
  assert.equal(await ballots.read(epoch), undefined);
  assert.equal((await book.of(epoch)).length + (await audits.of(epoch)).size, 0);
});
