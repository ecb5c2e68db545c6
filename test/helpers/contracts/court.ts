import {
  type Address,
  bytesToHex,
  encodeAbiParameters,
  getContract,
  type Hex,
  hashStruct,
  hexToBytes,
  keccak256,
  parseEther,
  stringToHex,
  zeroHash,
} from "viem";
import { MountainRange, merkleRoot } from "../../../node/src/economy/trace/merkle.ts";
import { positionCommitment } from "../../../node/src/economy/trace/row-commitment.ts";
import { keccak } from "../../../node/src/store/hash/keccak.ts";
import { disputeCourtAbi } from "../../../sdk/src/abi/DisputeCourt.ts";
import { signedTypes } from "../../../sdk/src/typed-data/fields.ts";
import { getRowSlices } from "../../../sdk/src/utils/trees/hashRowSlices.ts";
import { deploySystem, fund, ROLE } from "./system.ts";

/** Two slices of 256 elements. */
const WIDTH = 512;
const FROM = 10;
const POSITIONS = 300;
const POSITION = 200;
const LEAVES = 4096;
const INDEX = 1234;
const WEIGHT_BLOCKS = 4096;
const PRICE = parseEther("0.001");
/** What nobody wrote: as long as a value may be. */
const LIE: Hex = `0x${"11".repeat(16_384)}`;

const hex = (bytes: Uint8Array): Hex => bytesToHex(bytes);
const row = (position: number, salt: number): Float32Array =>
  Float32Array.from({ length: WIDTH }, (_, i) => position + salt + i / WIDTH);
const sliceBytes = (values: Float32Array, slice: number): Uint8Array =>
  new Uint8Array(values.slice(slice * 256, (slice + 1) * 256).buffer);
const rowRoot = (values: Float32Array): Uint8Array =>
  merkleRoot(getRowSlices(values).map((slice) => keccak(slice)));
const proofAbi = [...examinerTypes()] as const;

/** The ABI of the structs that the court takes as bytes, as CourtTypes.sol declares them. */
function examinerTypes() {
  const wire = [
    { name: "source", type: "uint8" },
    { name: "position", type: "uint64" },
    { name: "index", type: "uint64" },
    { name: "hash", type: "bytes32" },
  ] as const;
  const leaf = [
    { name: "op", type: "uint32" },
    { name: "params", type: "bytes32" },
    { name: "inputs", type: "tuple[]", components: wire },
    { name: "output", type: "bytes32" },
    { name: "commits", type: "uint32" },
  ] as const;
  const leafProof = [
    { name: "index", type: "uint32" },
    { name: "leaf", type: "tuple", components: leaf },
    { name: "path", type: "bytes32[]" },
  ] as const;
  const verifierSet = [
    { name: "weightBlocks", type: "uint64" },
    { name: "verifiers", type: "address[]" },
  ] as const;
  return [leaf, leafProof, verifierSet] as const;
}
const [leafType, leafProofType, verifierSetType] = proofAbi;
const leafParameter = [{ type: "tuple", components: leafType }] as const;
const leafProofParameter = [{ type: "tuple", components: leafProofType }] as const;
const judgeParameters = [
  { type: "tuple", components: leafProofType },
  { type: "tuple", components: verifierSetType },
] as const;
const verifierSetParameter = [{ type: "tuple", components: verifierSetType }] as const;
const wrongLeafParameter = [
  {
    type: "tuple",
    components: [
      { name: "consumer", type: "tuple", components: leafProofType },
      { name: "wire", type: "uint256" },
      { name: "producer", type: "tuple", components: leafProofType },
    ],
  },
] as const;

interface Wire {
  readonly source: number;
  readonly position: bigint;
  readonly index: bigint;
  readonly hash: Hex;
}
interface Leaf {
  readonly op: number;
  readonly params: Hex;
  readonly inputs: readonly Wire[];
  readonly output: Hex;
  readonly commits: number;
}

/** What the HashVerifier holds for right. */
function outputOf(inputs: readonly Wire[]): { value: Hex; hash: Hex } {
  const hashes = encodeAbiParameters([{ type: "bytes32[]" }], [inputs.map(({ hash }) => hash)]);
  const value = encodeAbiParameters([{ type: "bytes32" }], [keccak256(hashes)]);
  return { value, hash: keccak256(value) };
}

/** A trace of many leaves: each reads the one before and a block of weights. Leaf `lie` reads what nobody wrote. */
function makeTrace(input: Hex, weights: readonly Uint8Array[], lie?: number) {
  const range = new MountainRange();
  const leaves: Leaf[] = [];
  for (let i = 0; i < LEAVES; i++) {
    const before = leaves[i - 1]?.output;
    const wires: Wire[] = [
      before === undefined
        ? { source: 1, position: BigInt(POSITION), index: 0n, hash: input }
        : { source: 0, position: 0n, index: BigInt(i - 1), hash: i === lie ? keccak256(LIE) : before },
      { source: 3, position: 0n, index: BigInt(i), hash: hex(weights[i] ?? new Uint8Array(32)) },
    ];
    const leaf = {
      op: 0,
      params: keccak256("0x"),
      inputs: wires,
      output: outputOf(wires).hash,
      commits: 0,
    };
    leaves.push(leaf);
    range.append(hexToBytes(keccak256(encodeAbiParameters(leafParameter, [leaf]))));
  }
  const proofOf = (index: number) => {
    const leaf = leaves[index];
    if (!leaf) throw new RangeError(`no leaf ${index}`);
    return { index, leaf, path: range.inclusionProof(index).map(hex) };
  };
  return { root: hex(range.root()), proofOf };
}

/** The court beside the system, with the roles it needs, and an operator that served an attempt of 300 positions. */
export async function deployCourt() {
  const system = await deploySystem();
  const { viem, networkHelpers, client, accounts, contracts } = system;
  await fund(system, { stake: parseEther("20000"), deposit: parseEther("100") });
  const verifier = await viem.deployContract("HashVerifier");
  const beacon = await viem.deployContract("SetBeacon");
  const jury = await viem.deployContract("SetJury");
  const examiner = await viem.deployContract("Examiner", [
    contracts.hub.address,
    contracts.registry.address,
    beacon.address,
    jury.address,
  ]);
  const { address } = await viem.deployContract("DisputeCourt", [
    examiner.address,
    contracts.manager.address,
  ]);
  const court = getContract({
    abi: disputeCourtAbi,
    address,
    client: { public: client, wallet: accounts.deployer },
  });
  // In production the timelock sends these two days after they were proposed.
  await networkHelpers.impersonateAccount(contracts.timelock.address);
  await networkHelpers.setBalance(contracts.timelock.address, parseEther("1"));
  for (const role of [ROLE.slasher, ROLE.refunder, ROLE.locker]) {
    await contracts.manager.write.grantRole([role, address, 0], { account: contracts.timelock.address });
  }
  await contracts.token.write.transfer([accounts.stranger.account.address, parseEther("1000")]);
  await contracts.token.write.approve([address, parseEther("1000")], { account: accounts.stranger.account });

  const weights = Array.from({ length: WEIGHT_BLOCKS }, (_, i) => keccak(new Uint8Array([i & 255, i >> 8])));
  const set = { weightBlocks: BigInt(WEIGHT_BLOCKS), verifiers: [verifier.address] as Address[] };
  const model = [
    `0x01711e20${keccak256(stringToHex("court")).slice(2)}`,
    hex(merkleRoot(weights)),
    keccak256(encodeAbiParameters(verifierSetParameter, [set])),
  ] as const;
  await contracts.registry.write.registerModel(model);
  const manifest = await contracts.registry.read.modelId(model);
  return { ...system, court, beacon, jury, set, weights, manifest };
}

export type CourtSystem = Awaited<ReturnType<typeof deployCourt>>;

/** A case about position 200 of an attempt, committed to as the nodes do. */
export async function makeCase(system: CourtSystem, attempt: number) {
  const { accounts, contracts, manifest, client } = system;
  const range = new MountainRange();
  for (let position = FROM; position < FROM + POSITIONS; position++) {
    range.append(positionCommitment(position, rowRoot(row(position, 0)), rowRoot(row(position, 0.5))));
  }
  const now = await contracts.hub.read.clock();
  const terms = {
    payer: accounts.payer.account.address,
    gateway: accounts.payer.account.address,
    operator: accounts.operator.account.address,
    session: keccak256(stringToHex("session")),
    attempt,
    fromPos: BigInt(FROM),
    manifest,
    a: 0,
    b: 9,
    price: PRICE,
    lane: 3n,
    seedCommit: keccak256(stringToHex("seed")),
    tauTable: keccak256(stringToHex("tau")),
    start: now,
    end: now + 3600n,
  } as const;
  const termsHash = hashStruct({ data: terms, primaryType: "SessionTerms", types: signedTypes });
  const receipt = {
    termsHash,
    toPos: BigInt(FROM + POSITIONS),
    root: hex(range.root()),
    signedAt: now,
  } as const;
  const domain = {
    name: "OmniNode",
    version: "1",
    chainId: await client.getChainId(),
    verifyingContract: contracts.hub.address,
  } as const;
  const sign = (message: typeof receipt) =>
    accounts.operator.signTypedData({ domain, types: signedTypes, primaryType: "StepReceipt", message });
  const case_ = {
    challenger: accounts.stranger.account.address,
    salt: keccak256(stringToHex(`salt ${attempt}`)),
    terms,
    receipt,
    other: { termsHash: zeroHash, toPos: 0n, root: zeroHash, signedAt: 0n },
    position: BigInt(POSITION),
    layer: 4,
  } as const;
  return { case_, signature: await sign(receipt), range, sign };
}

/** The operator's answer for position 200, with the proof that the receipt commits to it. */
export function makeAnswer({ weights }: CourtSystem, range: MountainRange, lie?: number) {
  const [input, output] = [row(POSITION, 0), row(POSITION, 0.5)];
  const trace = makeTrace(hex(keccak(sliceBytes(input, 0))), weights, lie);
  const path = range.inclusionProof(POSITION - FROM).map(hex);
  const answer = {
    inputRoot: hex(rowRoot(input)),
    outputRoot: hex(rowRoot(output)),
    inputSlices: 2,
    outputSlices: 2,
    leaves: LEAVES,
    traceRoot: trace.root,
  } as const;
  return { answer, path, trace };
}

export const encodeLeafProof = (proof: ReturnType<ReturnType<typeof makeTrace>["proofOf"]>): Hex =>
  encodeAbiParameters(leafProofParameter, [proof]);
export const encodeJudgement = (
  proof: ReturnType<ReturnType<typeof makeTrace>["proofOf"]>,
  set: CourtSystem["set"],
): Hex => encodeAbiParameters(judgeParameters, [proof, set]);
export const encodeWrongLeaf = (
  consumer: ReturnType<ReturnType<typeof makeTrace>["proofOf"]>,
  producer: ReturnType<ReturnType<typeof makeTrace>["proofOf"]>,
): Hex => encodeAbiParameters(wrongLeafParameter, [{ consumer, wire: 0n, producer }]);
export { INDEX, LIE, outputOf };
