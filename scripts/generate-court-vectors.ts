/**
 * Writes test/vectors/court.json: trees, ids and hashes of disputes, made with viem and by the letter of RFC 6962 and of
 * contracts/types/CourtTypes.sol. The contract tests prove that the court computes the same, the SDK's tests that the SDK does.
 */
import { writeFile } from "node:fs/promises";
import {
  type Address,
  concat,
  encodeAbiParameters,
  getAddress,
  type Hex,
  hashTypedData,
  keccak256,
  parseAbiParameters,
  stringToHex,
  zeroHash,
} from "viem";

const word = (text: string): Hex => keccak256(stringToHex(text));
const account = (byte: string): Address => getAddress(`0x${byte.repeat(20)}`);
const parent = (left: Hex, right: Hex): Hex => keccak256(concat([left, right]));

// ---- trees: the recursive definitions of RFC 6962, sections 2.1.1 and 2.1.2

function splitOf(n: number): number {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
}

function root(leaves: readonly Hex[]): Hex {
  const [only] = leaves;
  if (only === undefined) return zeroHash;
  if (leaves.length === 1) return only;
  const k = splitOf(leaves.length);
  return parent(root(leaves.slice(0, k)), root(leaves.slice(k)));
}

function pathOf(m: number, leaves: readonly Hex[]): Hex[] {
  if (leaves.length === 1) return [];
  const k = splitOf(leaves.length);
  return m < k
    ? [...pathOf(m, leaves.slice(0, k)), root(leaves.slice(k))]
    : [...pathOf(m - k, leaves.slice(k)), root(leaves.slice(0, k))];
}

function proofOf(m: number, leaves: readonly Hex[], whole = true): Hex[] {
  if (m === leaves.length) return whole ? [] : [root(leaves)];
  const k = splitOf(leaves.length);
  return m <= k
    ? [...proofOf(m, leaves.slice(0, k), whole), root(leaves.slice(k))]
    : [...proofOf(m - k, leaves.slice(k), false), root(leaves.slice(0, k))];
}

const leaves = Array.from({ length: 13 }, (_, i) => word(`leaf ${i}`));
const trees = [1, 2, 3, 4, 7, 8, 13].map((size) => {
  const of = leaves.slice(0, size);
  return {
    size,
    root: root(of),
    inclusion: of.map((_, index) => pathOf(index, of)),
    // The beginnings of 1, 2, … leaves.
    continuation: of.map((_, i) => proofOf(i + 1, of)),
  };
});

// ---- cases, answers and leaves

const TERMS =
  "address payer,address gateway,address operator,bytes32 session,uint32 attempt,uint64 fromPos,bytes32 manifest,uint32 a,uint32 b,uint128 price,uint64 lane,bytes32 seedCommit,bytes32 tauTable,uint64 start,uint64 end";
const RECEIPT = "bytes32 termsHash,uint64 toPos,bytes32 root,uint64 signedAt";
const CASE = `(address challenger,bytes32 salt,(${TERMS}) terms,(${RECEIPT}) receipt,(${RECEIPT}) other,uint64 position,uint32 layer)`;
const WIRE = "uint8 source,uint64 position,uint64 index,bytes32 hash";
const LEAF = `(uint32 op,bytes32 params,(${WIRE})[] inputs,bytes32 output,uint32 commits)`;
// The texts above are joined, so that their types are not known to the compiler.
const encode = (types: string, values: readonly unknown[]): Hex =>
  encodeAbiParameters(parseAbiParameters(types), values as never);

const court = { chainId: 31337, disputeCourt: account("c0") };
const position = { position: 17n, inputRoot: word("input"), outputRoot: word("output") };
const commitment = encode("uint256, bytes32, bytes32", Object.values(position));
const terms = {
  payer: account("a1"),
  gateway: account("a2"),
  operator: account("a3"),
  session: word("session"),
  attempt: 1,
  fromPos: 17n,
  manifest: word("model"),
  a: 9,
  b: 18,
  price: 1_000_000_000_000_000n,
  lane: 3n,
  seedCommit: word("seed"),
  tauTable: word("tau"),
  start: 1_800_000_000n,
  end: 1_800_003_600n,
};
const receipt = {
  termsHash: word("terms"),
  toPos: 18n,
  root: keccak256(commitment),
  signedAt: 1_800_000_010n,
};
const other = { termsHash: word("terms"), toPos: 40n, root: word("other"), signedAt: 1_800_000_020n };
const salt = word("salt");
const disputeCase = { challenger: account("d4"), salt, terms, receipt, other, position: 17n, layer: 12 };
const id = keccak256(encode(`uint256, address, ${CASE}`, [31337n, court.disputeCourt, disputeCase]));

const leaf = {
  op: 2,
  params: word("params"),
  inputs: [
    { source: 0, position: 0n, index: 5n, hash: word("producer") },
    { source: 1, position: 17n, index: 1n, hash: word("row in") },
    { source: 2, position: 16n, index: 2n, hash: word("row out") },
    { source: 3, position: 0n, index: 1_000_000n, hash: word("weights") },
  ],
  output: word("value"),
  commits: 4,
};
const leafHash = keccak256(encode(LEAF, [leaf]));
const answer = {
  inputRoot: position.inputRoot,
  outputRoot: position.outputRoot,
  inputSlices: 3,
  outputSlices: 7,
  leaves: 1,
  traceRoot: leafHash,
};
const answerHash = keccak256(encode("bytes32,bytes32,uint32,uint32,uint32,bytes32", Object.values(answer)));
const set = { weightBlocks: 4096n, verifiers: [account("e5"), account("e6")] };
const delivery = { dispute: id, answer: answerHash };
const deliveryTypes = [
  { name: "dispute", type: "bytes32" },
  { name: "answer", type: "bytes32" },
] as const;

const vectors = {
  leaves,
  trees,
  court,
  disputeCase,
  id,
  position: { ...position, hash: keccak256(commitment) },
  leaf: { ...leaf, hash: leafHash },
  leafProof: encode(`(uint32 index,${LEAF} leaf,bytes32[] path)`, [{ index: 0, leaf, path: [] }]),
  answer: { ...answer, hash: answerHash },
  set: { ...set, hash: keccak256(encode("(uint64 weightBlocks,address[] verifiers)", [set])) },
  delivery: {
    ...delivery,
    digest: hashTypedData({
      domain: { name: "OmniNode", version: "1", chainId: 31337, verifyingContract: court.disputeCourt },
      types: { Delivery: deliveryTypes },
      primaryType: "Delivery",
      message: delivery,
    }),
  },
};
// Integers above 32 bits as decimal text: JSON has none.
const text = JSON.stringify(
  vectors,
  (_, value: unknown) => (typeof value === "bigint" ? `${value}` : value),
  2,
);
await writeFile(new URL("../test/vectors/court.json", import.meta.url), `${text}\n`);
