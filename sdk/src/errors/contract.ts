import type { Hex } from "viem";
import { OmniSdkError } from "./base.ts";
import { catalogue, type RevertArguments, type RevertName } from "./reverts.ts";

/**
 * A contract refused: one of its custom errors, decoded. `code` is the custom error's name in capitals
 * (`OMNI_STAKE_INSUFFICIENT`), except where the catalogue has a better one. {@link isRefused} narrows `args`.
 */
export class ContractRefusedError<revert extends RevertName = RevertName> extends OmniSdkError {
  override readonly name = "ContractRefusedError";
  override readonly code: `OMNI_${string}`;
  override readonly refused = true;
  /** The custom error's name in Solidity. */
  readonly revert: revert;
  /** The custom error's arguments by name; amounts in OMNI wei, times in seconds of the hub's clock. */
  readonly args: RevertArguments<revert>;

  constructor({ revert, args, cause }: { revert: revert; args: RevertArguments<revert>; cause?: unknown }) {
    const { code, message, remedy } = catalogue[revert]?.(args) ?? {
      message: `The contract refused: ${revert}${describe(args)}.`,
      remedy: "Look the error up in the contract's documentation.",
    };
    super(message, { remedy, cause, hideCause: true });
    this.code = code ?? `OMNI_${upperSnakeCase(revert)}`;
    this.revert = revert;
    this.args = args;
  }
}

/** The contract refused without saying why in terms that the SDK knows. */
export class UnknownRevertError extends OmniSdkError {
  override readonly name = "UnknownRevertError";
  override readonly code = "OMNI_UNKNOWN_REVERT";
  override readonly refused = true;
  readonly data: Hex | undefined;

  constructor({
    data,
    reason,
    cause,
  }: { data?: Hex | undefined; reason?: string | undefined; cause?: unknown }) {
    super(`The contract refused${reason ? `: ${reason}` : " without a reason"}.`, {
      remedy: "Check with verifyDeployment that the contracts are those of the deployment.",
      cause,
    });
    this.data = data;
  }
}

/**
 * Whether `error` is a contract's refusal with a certain custom error; narrows its `args`.
 *
 * @example
 * if (isRefused(error, 'ReclaimTooEarly')) await sleepUntil(error.args.reclaimAt)
 */
export function isRefused<const revert extends RevertName>(
  error: unknown,
  revert: revert,
): error is ContractRefusedError<revert> {
  return error instanceof ContractRefusedError && error.revert === revert;
}

/** `ERC20InsufficientBalance` -> `ERC20_INSUFFICIENT_BALANCE`. */
function upperSnakeCase(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1_$2")
    .toUpperCase();
}

function describe(args: object): string {
  const entries = Object.entries(args);
  if (entries.length === 0) return "";
  return ` (${entries.map(([name, value]) => `${name} ${String(value)}`).join(", ")})`;
}
