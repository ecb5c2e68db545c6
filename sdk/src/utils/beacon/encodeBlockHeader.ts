import { type Hex, isHex, keccak256, toRlp } from "viem";
import { BlockHeaderUnknownError } from "../../errors/beacon.ts";

/** Fields of a header in their order, as chains' nodes name them, and how each is encoded. */
const required = [
  ["parentHash", "bytes"],
  ["sha3Uncles", "bytes"],
  ["miner", "bytes"],
  ["stateRoot", "bytes"],
  ["transactionsRoot", "bytes"],
  ["receiptsRoot", "bytes"],
  ["logsBloom", "bytes"],
  ["difficulty", "integer"],
  ["number", "integer"],
  ["gasLimit", "integer"],
  ["gasUsed", "integer"],
  ["timestamp", "integer"],
  ["extraData", "bytes"],
  ["mixHash", "bytes"],
  ["nonce", "bytes"],
] as const;

/** What forks appended: London, Shanghai, Cancun, Prague. A block has all up to some place. */
const appended = [
  ["baseFeePerGas", "integer"],
  ["withdrawalsRoot", "bytes"],
  ["blobGasUsed", "integer"],
  ["excessBlobGas", "integer"],
  ["parentBeaconBlockRoot", "bytes"],
  ["requestsHash", "bytes"],
] as const;

type Field = (typeof required)[number] | (typeof appended)[number];

/**
 * RLP of a block's header, as hashed into the block's hash, from what eth_getBlockByNumber answers.
 *
 * @param block the answer as it came: hexadecimal text
 * @throws BlockHeaderUnknownError where it does not hash to the block's hash: another kind of chain, or a fork that appended
 * fields since
 */
export function encodeBlockHeader(block: Readonly<Record<string, unknown>>): Hex {
  const fields = required.map((field) => encoded(block, field));
  for (const field of appended) {
    if (block[field[0]] === undefined || block[field[0]] === null) break;
    fields.push(encoded(block, field));
  }
  const header = toRlp(fields);
  if (keccak256(header) !== block.hash) throw new BlockHeaderUnknownError({ block });
  return header;
}

function encoded(block: Readonly<Record<string, unknown>>, [name, kind]: Field): Hex {
  const value = block[name];
  if (!isHex(value)) throw new BlockHeaderUnknownError({ block, field: name });
  if (kind === "bytes") return value;
  const digits = value.slice(2).replace(/^0+/, "");
  return `0x${digits.length % 2 === 0 ? "" : "0"}${digits}`;
}
