import { type Address, encodeAbiParameters, type Hex, keccak256, zeroHash } from "viem";
import type { DeployedContracts } from "../../types/deployment.ts";
import type { ChangeCall } from "./encodeChange.ts";

/** A change of governance: calls that are made together or not at all. */
export interface Change {
  /** By {@link encodeChange}, in order. */
  readonly calls: readonly ChangeCall[];
  /** Sets the same calls apart from earlier ones. Default: zero. */
  readonly salt?: Hex | undefined;
  /** Id of a change that must be done before. Default: none. */
  readonly predecessor?: Hex | undefined;
}

/** Arguments that the timelock takes for a change. */
export type ChangeArguments = readonly [
  targets: readonly Address[],
  values: readonly bigint[],
  payloads: readonly Hex[],
  predecessor: Hex,
  salt: Hex,
];

const parameters = [
  { type: "address[]" },
  { type: "uint256[]" },
  { type: "bytes[]" },
  { type: "bytes32" },
  { type: "bytes32" },
] as const;

export function changeArguments(deployment: DeployedContracts, change: Change): ChangeArguments {
  const { calls, salt = zeroHash, predecessor = zeroHash } = change;
  const targets = calls.map(({ contract }) => deployment[contract]);
  return [targets, calls.map(() => 0n), calls.map(({ data }) => data), predecessor, salt];
}

/**
 * The id of a change, which the timelock knows it by.
 *
 * @example
 * const { state } = await client.getChange({ id: hashChange(client.deployment, { calls }) })
 */
export function hashChange(deployment: DeployedContracts, change: Change): Hex {
  return keccak256(encodeAbiParameters(parameters, changeArguments(deployment, change)));
}
