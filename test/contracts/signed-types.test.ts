import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { before, describe, it } from "node:test";
import { type Address, getContract, type Hex } from "viem";
import { federatedRoundsAbi } from "../../sdk/src/abi/FederatedRounds.ts";
import { paymentHubAbi } from "../../sdk/src/abi/PaymentHub.ts";
import { roundPanelAbi } from "../../sdk/src/abi/RoundPanel.ts";
import { deploySystem } from "../helpers/contracts/system.ts";

interface Vector {
  readonly primaryType: keyof typeof hashFunctions | "Upload";
  readonly message: Record<string, string | number>;
  readonly digest: Hex;
}
interface Vectors {
  readonly domain: { name: string; version: string; chainId: number; verifyingContract: Address };
  readonly types: Record<string, { name: string; type: string }[]>;
  readonly vectors: Vector[];
}

const read = async (path: string): Promise<Vectors> =>
  JSON.parse(await readFile(new URL(path, import.meta.url), "utf8"));

const hashFunctions = {
  SessionTerms: "hashTerms",
  StepReceipt: "hashReceipt",
  Boundary: "hashBoundary",
  Voucher: "hashVoucher",
  KeyGrant: "hashKeyGrant",
  Attestation: "hashAttestation",
} as const;

describe("signed types", async () => {
  const { domain, types, vectors } = await read("../vectors/signed-types.json");
  let contracts: Awaited<ReturnType<typeof contractsAtVectorAddress>>;

  /** The hub's code at the vectors' address: its cached domain does not fit there, so it computes the domain anew. */
  async function contractsAtVectorAddress() {
    const { viem, client, contracts, networkHelpers } = await deploySystem();
    const { registry, token, manager, hub } = contracts;
    const code = await client.getCode({ address: hub.address });
    assert.ok(code);
    await networkHelpers.setCode(domain.verifyingContract, code);
    // No beacon is asked here: any address will do.
    const roundsArgs = [registry.address, token.address, manager.address];
    const rounds = await viem.deployContract("FederatedRounds", roundsArgs);
    const panel = await client.readContract({
      address: rounds.address,
      abi: federatedRoundsAbi,
      functionName: "panel",
    });
    // The panel's code, naming the hub at the vectors' address.
    const panelCode = await client.getCode({ address: panel });
    assert.ok(panelCode);
    const [from, to] = [hub.address, domain.verifyingContract].map((text) => text.slice(2).toLowerCase());
    const renamed = panelCode.replaceAll(from ?? "", to ?? "") as Hex;
    assert.notEqual(renamed, panelCode);
    await networkHelpers.setCode(panel, renamed);
    return {
      hub: getContract({ abi: paymentHubAbi, address: domain.verifyingContract, client }),
      panel: getContract({ abi: roundPanelAbi, address: panel, client }),
    };
  }

  before(async () => {
    contracts = await contractsAtVectorAddress();
  });

  it("answers the domain of EIP-5267", async () => {
    const [fields, name, version, chainId, verifyingContract, salt, extensions] =
      await contracts.hub.read.eip712Domain();
    assert.deepEqual(
      { fields, name, version, chainId: Number(chainId), verifyingContract, salt: BigInt(salt), extensions },
      { fields: "0x0f", ...domain, salt: 0n, extensions: [] },
    );
  });

  for (const [index, { primaryType, message, digest }] of vectors.entries()) {
    it(`hashes ${primaryType} as vector ${index} says`, async () => {
      const integers = new Set(
        (types[primaryType] ?? [])
          .filter(({ type }) => /^uint(64|128|256)$/.test(type))
          .map(({ name }) => name),
      );
      const struct = Object.fromEntries(
        Object.entries(message).map(([name, value]) => [name, integers.has(name) ? BigInt(value) : value]),
      );
      const { hub, panel } = contracts;
      const hash: (args: never) => Promise<Hex> =
        primaryType === "Upload" ? panel.read.hashUpload : hub.read[hashFunctions[primaryType]];
      assert.equal(await hash([struct] as never), digest);
    });
  }
});
