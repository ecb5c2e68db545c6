import type { FederatedRound, OmniClient } from "@omninode/sdk";
import { CID } from "multiformats/cid";
import { hexToBytes, zeroHash } from "viem";
import { type AdapterBase, decodeAdapter } from "../../federated/adapter/codec.ts";
import { newAdapter } from "../../federated/adapter/new-adapter.ts";
import { parameterCount } from "../../federated/adapter/parameters.ts";
import { sharedIndices } from "../../federated/masking/shared-indices.ts";
import type { ModelSources } from "../../pipeline/model-shards.ts";
import type { LoraAdapter } from "../../types/adapter.ts";
import { RoundModelError } from "./errors.ts";
import { obtainBytes } from "./obtain.ts";
import { checkKind, decodeTerms, type RoundTerms } from "./terms.ts";

/** What a round says, with the bytes that its digests stand for. */
export interface OpenedRound {
  readonly round: FederatedRound;
  readonly terms: RoundTerms;
  /** What contributions start from. */
  readonly base: LoraAdapter;
}

/** CID of the manifest of the model that a round trains. */
export async function manifestOfRound(client: OmniClient, { rules }: FederatedRound): Promise<string> {
  return CID.decode(hexToBytes(await client.getManifestCid({ modelId: rules.modelId }))).toString();
}

/**
 * Opens a round for whoever has its model.
 *
 * @throws RoundModelError where it trains another model; RoundTermsInvalidError; what decoding an adapter throws; NoProviderLeftError
 */
export async function openRound(
  client: OmniClient,
  sources: ModelSources,
  model: AdapterBase,
  round: FederatedRound,
  signal: AbortSignal,
): Promise<OpenedRound> {
  const { roundId, rules } = round;
  const manifest = await manifestOfRound(client, round);
  if (manifest !== model.manifest) throw new RoundModelError(roundId, manifest, model.manifest);
  const terms = decodeTerms(await obtainBytes(sources, rules.terms, signal));
  checkKind(terms, rules.kind);
  const { shape } = model;
  const base =
    rules.base === zeroHash
      ? newAdapter({ ...terms.adapter, seed: BigInt(terms.adapter.seed), shape })
      : await decodeAdapter(await obtainBytes(sources, rules.base, signal), model);
  return { round, terms, base };
}

/** The parameters that members of a private round train and send; all know them from its opening on. */
export const indicesOf = ({ round, terms, base }: OpenedRound): Uint32Array =>
  sharedIndices(hexToBytes(round.rules.heldOut), parameterCount(base), terms.kept);
