import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { artifacts, network } from "hardhat";
import { encodeAbiParameters, encodeDeployData, type Hex, parseAbiParameters } from "viem";
import { developmentKeys, type VerifyingKey } from "../../sdk/src/index.ts";

const PUBLIC_CHAIN = 8453;

/** The development keys, one of them changed. */
const changed = (at: number, change: (key: VerifyingKey) => Partial<VerifyingKey>): readonly VerifyingKey[] =>
  developmentKeys.map((key, i) => (i === at ? { ...key, ...change(key) } : key));

describe("Groth16Keys", () => {
  type Chain = Awaited<ReturnType<typeof network.create>>;
  let [local, publicChain]: [Chain, Chain] = [undefined, undefined] as never;
  let { abi, bytecode }: { abi: readonly unknown[]; bytecode: Hex } = { abi: [], bytecode: "0x" };

  before(async () => {
    [local, publicChain] = [
      await network.create(),
      await network.create({ override: { chainId: PUBLIC_CHAIN } }),
    ];
    ({ abi, bytecode } = (await artifacts.readArtifact("Groth16Keys")) as never);
  });

  /** The code that it would have; rejects where its deployment reverts. */
  async function deployed(keys: readonly VerifyingKey[], chain = local): Promise<Hex | undefined> {
    const client = await chain.viem.getPublicClient();
    const data = encodeDeployData({ abi, bytecode, args: [keys] } as never);
    return (await client.call({ data, gas: 15_000_000n })).data;
  }

  it("has a zero byte and the keys for its code", async () => {
    const parameters = parseAbiParameters("uint256[2], uint256[4], uint256[4], uint256[4], uint256[2][4]");
    const keys = developmentKeys.map(({ alpha, beta, gamma, delta, inputs }) =>
      encodeAbiParameters(parameters, [alpha, beta, gamma, delta, inputs]).slice(2),
    );
    assert.equal(await deployed(developmentKeys), `0x00${keys.join("")}`);
  });

  it("reverts on development keys where the chain is public", async () => {
    await assert.rejects(deployed(developmentKeys, publicChain), /DevelopmentKey\(0, 8453\)/);
    const others = developmentKeys.map((key) => ({ ...key, delta: key.beta }));
    assert.ok(await deployed(others, publicChain));
    const one = others.map((key, i) => (i === 3 ? (developmentKeys[3] ?? key) : key));
    await assert.rejects(deployed(one, publicChain), /DevelopmentKey\(3, 8453\)/);
  });

  it("reverts on a key that nobody contributed to", async () => {
    await assert.rejects(deployed(changed(1, ({ gamma }) => ({ delta: gamma }))), /ContributionMissing\(1\)/);
  });

  it("reverts on points that are none, in no group, or infinite", async () => {
    const refused: ((key: VerifyingKey) => Partial<VerifyingKey>)[] = [
      ({ alpha: [x, y] }) => ({ alpha: [x, y + 1n] }),
      () => ({ alpha: [0n, 0n] }),
      ({ beta: [a, b, c, d] }) => ({ beta: [b, a, d, c] }),
      () => ({ gamma: [0n, 0n, 0n, 0n] }),
      ({ delta: [a, b, c, d] }) => ({ delta: [a, b, c, d + 1n] }),
      ({ inputs: [a, b, c, [x, y]] }) => ({ inputs: [a, b, c, [x + 1n, y]] }),
    ];
    for (const change of refused) await assert.rejects(deployed(changed(4, change)), /PointInvalid\(4\)/);
  });

  it("reverts unless there is a key for each circuit", async () => {
    await assert.rejects(deployed(developmentKeys.slice(1)), /KeyCountInvalid\(4\)/);
  });
});
