// Validators judge the operators of an epoch. Here all of them run in one program; each does only its own part.
import {
  encodeBallot,
  hashBallotCommitment,
  type OmniClient,
  type RecomputeQualityRoundReturnType,
} from "@omninode/sdk";
import { type Address, isAddressEqual, toHex, zeroHash } from "viem";
import type { Wait } from "./wait.ts";

/** What a validator found out about an operator: 0 to 10,000, or nothing. */
export type Judge = (operator: Address) => number | undefined;

export async function scoreEpoch(
  validators: readonly OmniClient[],
  judge: Judge,
  { until, forBlock }: Wait,
): Promise<RecomputeQualityRoundReturnType> {
  const [first] = validators;
  if (!first) throw new Error("no validators");
  // A committee, drawn by a block that nobody knows yet.
  const { epoch, drawBlock } = await (await first.openQualityRound()).wait();
  await forBlock(drawBlock);
  await (await first.recordHeader({ blockNumber: drawBlock })).wait();
  const { commitUntil, revealUntil } = await (await first.drawCommittee()).wait();

  // Everybody commits to its ballot before anybody shows one: opinions cannot be copied.
  const operators = await first.listQualityColumns();
  const ballot = encodeBallot(operators.map((operator) => operator && judge(operator)));
  const members = await first.getCommittee({ epoch });
  const seats = members.flatMap(({ account }, index) => {
    const client = validators.find(({ account: own }) => own && isAddressEqual(own.address, account));
    return client
      ? [{ client, index, account, salt: toHex(crypto.getRandomValues(new Uint8Array(32))) }]
      : [];
  });
  for (const { client, index, account: validator, salt } of seats) {
    const vote = { validator, epoch, ballot, evidenceRoot: zeroHash, salt };
    const commitment = hashBallotCommitment(client.deployment, vote);
    await (await client.commitBallot({ index, commitment })).wait();
  }
  await until(commitUntil);
  for (const { client, index, salt } of seats) {
    await (await client.revealBallot({ index, ballot, evidenceRoot: zeroHash, salt })).wait();
  }

  // Anyone computes the median from the chain and posts it with a bond; a wrong column costs the bond.
  await until(revealUntil);
  await (await first.closeReveals()).wait();
  const round = await first.recomputeQualityRound({ epoch });
  const { finalAt } = await (await first.postScores({ scores: round.scores })).wait();
  await until(finalAt);
  await (await first.finaliseScores({ scores: round.scores })).wait();
  return round;
}
