import type { Hex } from "viem";
import { ValueInvalidError } from "../../errors/value.ts";

/** Runs an encoder; what it has no room for is refused by the name of the field. */
export function encodable(field: string, encode: () => Hex): Hex {
  try {
    return encode();
  } catch (cause) {
    const expected = "made of values that Solidity has room for";
    throw new ValueInvalidError({ field, value: "wrong", expected, cause });
  }
}
