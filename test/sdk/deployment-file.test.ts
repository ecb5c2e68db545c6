import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { getAddress, toHex } from "viem";
import {
  type ContractName,
  contractNames,
  type Deployment,
  DeploymentInvalidError,
  DeploymentUnknownError,
  getDeployment,
  parseDeployment,
  serializeDeployment,
} from "../../sdk/src/index.ts";

const address = fc
  .uint8Array({ minLength: 20, maxLength: 20 })
  .filter((bytes) => bytes.some((byte) => byte !== 0))
  .map((bytes) => getAddress(toHex(bytes)));

const addresses = Object.fromEntries(contractNames.map((name) => [name, address])) as {
  readonly [name in ContractName]: typeof address;
};
const fields = {
  chainId: fc.integer({ min: 1 }),
  blockNumber: fc.bigInt({ min: 0n, max: 2n ** 53n - 1n }),
  ...addresses,
};
const deployments: fc.Arbitrary<Deployment> = fc.record(fields, { noNullPrototype: true });

const contracts = Object.fromEntries(
  contractNames.map((name, i) => [name, `0x${String(i + 1).padStart(40, "0")}`]),
);
const valid = { chainId: 31_337, blockNumber: 1, contracts };

/** Checks that `value` is refused, and that the error names the field. */
function refused(value: unknown, field: string): void {
  assert.throws(
    () => parseDeployment(value),
    (error) =>
      error instanceof DeploymentInvalidError &&
      error.field === field &&
      error.code === "OMNI_DEPLOYMENT_INVALID",
    field,
  );
}

describe("a deployment as JSON", () => {
  it("is read as it was written", () => {
    fc.assert(
      fc.property(deployments, (deployment) => {
        assert.deepEqual(parseDeployment(serializeDeployment(deployment)), deployment);
      }),
    );
  });

  it("may have more fields, and addresses in lower case", () => {
    const more = { ...valid, note: "x", contracts: { ...contracts, timelock: `0x${"ab".repeat(20)}` } };
    assert.equal(parseDeployment(more).timelock, getAddress(`0x${"ab".repeat(20)}`));
  });

  it("is refused with the field that is wrong", () => {
    refused("{", "the text");
    refused("[]", "the document");
    refused(null, "the document");
    refused({ ...valid, contracts: undefined }, "contracts");
    refused({ ...valid, chainId: "31337" }, "chainId");
    refused({ ...valid, chainId: 0 }, "chainId");
    refused({ ...valid, blockNumber: -1 }, "blockNumber");
    refused({ ...valid, contracts: { ...contracts, paymentHub: "0x12" } }, "contracts.paymentHub");
    refused({ ...valid, contracts: { ...contracts, timelock: `0x${"0".repeat(40)}` } }, "contracts.timelock");
    const mistyped = "0x5FbDB2315678afecb367f032d93F642f64180aA3";
    refused({ ...valid, contracts: { ...contracts, omniToken: mistyped } }, "contracts.omniToken");
  });

  it("is never taken from anything else", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        assert.throws(() => parseDeployment(value), DeploymentInvalidError);
      }),
    );
  });
});

describe("deployments by chain id", () => {
  it("are found among those that are known", () => {
    const deployment = parseDeployment(valid);
    assert.equal(getDeployment({ chainId: 31_337, known: [deployment] }), deployment);
    assert.throws(() => getDeployment({ chainId: 31_337 }), DeploymentUnknownError);
  });
});
