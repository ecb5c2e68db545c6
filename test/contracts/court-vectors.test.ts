import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { type Address, getContract, keccak256, parseAbi } from "viem";
import { disputeCourtAbi } from "../../sdk/src/abi/DisputeCourt.ts";
import { examinerAbi } from "../../sdk/src/abi/Examiner.ts";
import { type CourtSystem, deployCourt } from "../helpers/contracts/court.ts";
import { readCourtVectors } from "../helpers/court/vectors.ts";

const rangeAbi = parseAbi([
  "function includes(bytes32 root, uint256 size, uint256 index, bytes32 leaf, bytes32[] path) view returns (bool)",
  "function continues(bytes32 older, uint256 from, bytes32 root, uint256 size, bytes32[] path) view returns (bool)",
]);

// The same file is checked against the SDK by test/sdk/court-hashes.test.ts.
describe("vectors of disputes", async () => {
  const vectors = await readCourtVectors();
  const { court, disputeCase, leaves } = vectors;
  let system: CourtSystem;
  let range: Address;

  before(async () => {
    system = await deployCourt();
    ({ address: range } = await system.viem.deployContract("MountainRangeHarness"));
  });

  for (const { size, root, inclusion, continuation } of vectors.trees) {
    it(`prove what they should to MountainRange: ${size} leaves`, async () => {
      const { read } = getContract({ abi: rangeAbi, address: range, client: system.client });
      const n = BigInt(size);
      for (const [index, path] of inclusion.entries()) {
        const leaf = leaves[index] ?? assert.fail();
        assert.ok(await read.includes([root, n, BigInt(index), leaf, path]));
        assert.ok(!(await read.includes([root, n, BigInt(index), keccak256(leaf), path])));
      }
      for (const [i, path] of continuation.entries()) {
        const older = vectors.trees.find((tree) => tree.size === i + 1)?.root;
        if (older === undefined) continue;
        assert.ok(await read.continues([older, BigInt(i + 1), root, n, path]));
        assert.ok(!(await read.continues([keccak256(older), BigInt(i + 1), root, n, path])));
      }
    });
  }

  it("name the case and hash the delivery as the court does", async () => {
    // The court's code at the vectors' address: its cached domain does not fit there, so it computes the domain anew.
    const code = (await system.client.getCode({ address: system.court.address })) ?? assert.fail();
    await system.networkHelpers.setCode(court.disputeCourt, code);
    const { read } = getContract({
      abi: disputeCourtAbi,
      address: court.disputeCourt,
      client: system.client,
    });
    assert.equal(await read.idOf([disputeCase]), vectors.id);
    const { dispute, answer, digest } = vectors.delivery;
    assert.equal(await read.hashDelivery([dispute, answer]), digest);
  });

  it("commit to the position and the leaf as the examiner checks them", async () => {
    const address = await system.court.read.examiner();
    const { read } = getContract({ abi: examinerAbi, address, client: system.client });
    const { hash: _, ...answer } = vectors.answer;
    // The receipt's root is the position's commitment, the trace's root the leaf's hash.
    await read.checkAnswer([disputeCase, answer, []]);
    await read.checkChunk([answer, 0n, 254n, vectors.leafProof, "0x"]);
    const other = { ...answer, outputRoot: answer.inputRoot, traceRoot: answer.inputRoot };
    await assert.rejects(read.checkAnswer([disputeCase, other, []]), /ProofInvalid/);
    await assert.rejects(read.checkChunk([other, 0n, 254n, vectors.leafProof, "0x"]), /ProofInvalid/);
  });
});
