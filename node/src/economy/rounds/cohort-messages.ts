import { decode, encode } from "@ipld/dag-cbor";
import { MaskingMessageError } from "../../federated/masking/errors.ts";
import { equalBytes } from "../../store/blob-store/spec.ts";

/** The longest message of a cohort that is kept, its frame included: of shares to 199 members, 29,103 bytes. */
const MAX_MESSAGE_BYTES = 32 * 1_024;

const WHAT = "list of a cohort's messages";

/** Messages of one kind as one blob: canonical dag-cbor, so that the same messages in the same order have the same digest. */
export const encodeMessages = (messages: readonly Uint8Array[]): Uint8Array => encode(messages);

/**
 * What {@link encodeMessages} was given. What messages say is not looked at.
 *
 * @param maxCount members of the cohort: each has sent one of a kind
 * @throws MaskingMessageError where bytes are no such list, not the canonical bytes of it, or of more messages
 */
export function decodeMessages(bytes: Uint8Array, maxCount: number): Uint8Array[] {
  if (bytes.length > maxCount * MAX_MESSAGE_BYTES) throw new MaskingMessageError(WHAT, "it is too long");
  let value: unknown;
  try {
    value = decode(bytes);
  } catch {
    throw new MaskingMessageError(WHAT, "it is not dag-cbor");
  }
  if (!Array.isArray(value) || !value.every((one): one is Uint8Array => one instanceof Uint8Array))
    throw new MaskingMessageError(WHAT, "it is no list of bytes");
  if (value.length > maxCount) throw new MaskingMessageError(WHAT, `it has ${value.length} messages`);
  if (value.some(({ length }) => length >= MAX_MESSAGE_BYTES))
    throw new MaskingMessageError(WHAT, "a message is too long");
  if (!equalBytes(encode(value), bytes)) throw new MaskingMessageError(WHAT, "its bytes are not canonical");
  return value;
}
