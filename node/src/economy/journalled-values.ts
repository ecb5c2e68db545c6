import type { SignedStructs, SignedTypeName } from "@omninode/sdk";
import { hexToBytes, isHex } from "viem";
import { readJournal } from "./journal.ts";
import { decodeSigned, type Signed } from "./signed-types.ts";

/** The signed values that a journal has under a kind, in their order. What cannot be read is passed over. */
export async function journalledValues<N extends SignedTypeName>(
  path: string,
  kind: string,
  type: N,
): Promise<Signed<SignedStructs[N]>[]> {
  const records = await readJournal(path);
  return records.filter((record) => record.kind === kind).flatMap(({ data }) => decoded(data, type));
}

function decoded<N extends SignedTypeName>(data: unknown, type: N): Signed<SignedStructs[N]>[] {
  if (!isHex(data)) return [];
  try {
    return [decodeSigned(type, hexToBytes(data))];
  } catch {
    return []; // of a later version
  }
}
