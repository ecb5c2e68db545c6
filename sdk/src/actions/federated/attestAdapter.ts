import { type Hex, parseEventLogs } from "viem";
import { roundPanelAbi } from "../../abi/RoundPanel.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface AttestAdapterParameters extends WriteOptions {
  readonly roundId: bigint;
  /** BLAKE3-256 digest of the adapter that the round's aggregation gives. */
  readonly digest: Hex;
}

export interface AttestAdapterOutcome {
  /** Whether more than half of the stake that scored now agrees on it. */
  readonly adopted: boolean;
}

export type AttestAdapterReturnType = Written<AttestAdapterOutcome>;

export type AttestAdapterErrorType = TranslatedErrorType;

/**
 * Attests to a round's new adapter, as a validator that revealed its scores. Payments do not depend on it.
 *
 * @throws ContractRefusedError `OMNI_ATTESTOR_SILENT`, `OMNI_ATTESTATION_EXISTS`, `OMNI_VALIDATOR_UNKNOWN`,
 * `OMNI_ROUND_PHASE_WRONG`
 * @example
 * const { adopted } = await (await client.attestAdapter({ roundId, digest })).wait()
 */
export function attestAdapter(
  client: OmniBaseClient,
  { roundId, digest, ...options }: AttestAdapterParameters,
): Promise<AttestAdapterReturnType> {
  return write(client, "roundPanel", {
    ...options,
    abi: roundPanelAbi,
    functionName: "attest",
    args: [roundId, digest],
    outcome: ({ logs }) => ({
      adopted: parseEventLogs({ abi: roundPanelAbi, logs, eventName: "AdapterAdopted" }).length > 0,
    }),
  });
}
