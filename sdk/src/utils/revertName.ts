import { type Hex, toFunctionSelector } from "viem";
import { errorsAbi } from "../abi/errors.ts";
import type { RevertName } from "../errors/reverts.ts";

/** The custom error of a selector, where it is one of the contracts'. */
export function revertName(selector: Hex): RevertName | undefined {
  return errorsAbi.find(({ name, inputs }) => {
    return toFunctionSelector(`${name}(${inputs.map(({ type }) => type).join(",")})`) === selector;
  })?.name;
}
