import { type Hex, hexToBigInt, size, slice } from "viem";
import { getCode } from "viem/actions";
import { DeploymentMismatchError } from "../../errors/deployment.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import type { PointG1, PointG2, VerifyingKey } from "../../types/groth16.ts";
import { tileCircuits } from "../../utils/groth16/circuits.ts";
import { type ReadOptions, translated } from "../../utils/request.ts";

export type GetVerifyingKeysParameters = ReadOptions;

/** In the order of {@link tileCircuits}. */
export type GetVerifyingKeysReturnType = readonly VerifyingKey[];

export type GetVerifyingKeysErrorType = TranslatedErrorType | DeploymentMismatchError;

/** A key has 22 words of 32 bytes; contracts/interfaces/IGroth16Keys.sol. */
const WORD = 32;
const KEY_BYTES = 22 * WORD;

/**
 * The keys that the deployment's Groth16Leaf verifies proofs with: Groth16Keys has them for its code, a zero byte before them.
 *
 * @throws DeploymentMismatchError where its code is something else
 * @example
 * const keys = await client.getVerifyingKeys()
 * const { right } = verifyProof({ statement, evidence, planRoot, keys })
 */
export async function getVerifyingKeys(
  client: OmniBaseClient,
  { blockNumber }: GetVerifyingKeysParameters = {},
): Promise<GetVerifyingKeysReturnType> {
  const address = client.deployment.groth16Keys;
  const block = blockNumber === undefined ? {} : { blockNumber };
  const code = (await translated(client, getCode(client, { address, ...block }))) ?? "0x";
  if (size(code) !== 1 + tileCircuits.length * KEY_BYTES) {
    throw new DeploymentMismatchError({ contract: "groth16Keys", address, reason: "its code is no keys" });
  }
  return tileCircuits.map((_, i) => verifyingKeyOf(slice(code, 1 + i * KEY_BYTES, 1 + (i + 1) * KEY_BYTES)));
}

function verifyingKeyOf(bytes: Hex): VerifyingKey {
  const words = Array.from({ length: KEY_BYTES / WORD }, (_, i) =>
    hexToBigInt(slice(bytes, i * WORD, (i + 1) * WORD)),
  );
  const g1 = (at: number) => words.slice(at, at + 2) as unknown as PointG1;
  const g2 = (at: number) => words.slice(at, at + 4) as unknown as PointG2;
  return {
    alpha: g1(0),
    beta: g2(2),
    gamma: g2(6),
    delta: g2(10),
    inputs: [g1(14), g1(16), g1(18), g1(20)],
  };
}
