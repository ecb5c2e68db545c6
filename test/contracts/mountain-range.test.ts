import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { network } from "hardhat";
import { bytesToHex, getContract, type Hex, parseAbi } from "viem";
import { MountainRange, verifyConsistency, verifyInclusion } from "../../node/src/economy/trace/merkle.ts";
import { keccak } from "../../node/src/store/hash/keccak.ts";

const abi = parseAbi([
  "function includes(bytes32 root, uint256 size, uint256 index, bytes32 leaf, bytes32[] path) view returns (bool)",
  "function continues(bytes32 older, uint256 from, bytes32 root, uint256 size, bytes32[] path) view returns (bool)",
]);
const MAX_LEAVES = 17;
const leafOf = (index: number): Uint8Array => keccak(Uint8Array.of(index));
const hex = (bytes: Uint8Array): Hex => bytesToHex(bytes);

describe("MountainRange, against the nodes' implementation", () => {
  const range = new MountainRange();
  for (let i = 0; i < MAX_LEAVES; i++) range.append(leafOf(i));
  let contract: Awaited<ReturnType<typeof deploy>>;

  async function deploy() {
    const { viem } = await network.create();
    const { address } = await viem.deployContract("MountainRangeHarness");
    return getContract({ abi, address, client: await viem.getPublicClient() });
  }

  before(async () => {
    contract = await deploy();
  });

  it("accepts each proof of inclusion that a node makes, for that leaf alone", async () => {
    for (const size of [1, 2, 3, 7, 8, 13, MAX_LEAVES]) {
      const root = range.root(size);
      for (let index = 0; index < size; index++) {
        const proof = range.inclusionProof(index, size);
        for (const [at, leaf] of [
          [index, leafOf(index)],
          [index ^ 1, leafOf(index)],
          [index, leafOf(index + 1)],
        ] as const) {
          assert.equal(
            await contract.read.includes?.([hex(root), BigInt(size), BigInt(at), hex(leaf), proof.map(hex)]),
            verifyInclusion(root, size, at, leaf, proof),
            `leaf ${index} as ${at} of ${size}`,
          );
        }
      }
    }
  });

  it("accepts each proof of continuation that a node makes, for that beginning alone", async () => {
    for (const size of [1, 2, 5, 8, MAX_LEAVES]) {
      const root = range.root(size);
      for (let from = 1; from <= size; from++) {
        const proof = range.consistencyProof(from, size);
        for (const older of [range.root(from), leafOf(99)]) {
          assert.equal(
            await contract.read.continues?.([
              hex(older),
              BigInt(from),
              hex(root),
              BigInt(size),
              proof.map(hex),
            ]),
            verifyConsistency(older, from, root, size, proof),
            `${from} of ${size}`,
          );
        }
      }
    }
  });
});
