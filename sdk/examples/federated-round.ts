// A lab pays for a better model; contributors train at home and commit to what they have.
import { hashContribution, hashHeldOut, type OmniClient, roundRules } from "@omninode/sdk";
import { type Hex, keccak256, parseEther, stringToHex, toHex } from "viem";
import type { Wait } from "./wait.ts";

const randomSalt = () => toHex(crypto.getRandomValues(new Uint8Array(32)));

/** The lab: names the model, puts down the pot, and keeps the held-out set secret until contributions are in. */
export async function openImprovement(lab: OmniClient, modelId: Hex, heldOutDigest: Hex) {
  if (!lab.account) throw new Error("an account is needed");
  const salt = randomSalt();
  const opener = lab.account.address;
  const rules = roundRules({
    modelId,
    terms: keccak256(stringToHex("the training terms, as a document")),
    heldOut: hashHeldOut(lab.deployment, { opener, digest: heldOutDigest, salt }),
    pot: parseEther("500"),
    targetGain: 50_000,
  });
  const { roundId } = await (await lab.openRound({ rules })).wait();
  return { roundId, salt };
}

/** A contributor: commits while the round is open, and hands its bytes out only afterwards. */
export async function contribute(client: OmniClient, roundId: bigint, bytes: Uint8Array, { until }: Wait) {
  if (!client.account) throw new Error("an account is needed");
  const contribution = { digest: keccak256(bytes), size: bytes.length, salt: randomSalt() };
  const contributor = client.account.address;
  const commitment = hashContribution(client.deployment, { roundId, contributor, ...contribution });
  await (await client.commitContribution({ roundId, commitment, norm: 4_200 })).wait();
  const { deadlines } = await client.getRound({ roundId });
  await until(deadlines.commit);
  // The bond comes back with the reveal; what the contribution earns, once it was scored.
  await (await client.revealContribution({ roundId, ...contribution })).wait();
  return client.getContribution({ roundId, contributor });
}
