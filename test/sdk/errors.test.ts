import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { describe, it } from "node:test";
import { encodeErrorResult, type Hex } from "viem";
import { errorsAbi } from "../../sdk/src/abi/errors.ts";
import { catalogue } from "../../sdk/src/errors/reverts.ts";
import { refusal, translateError } from "../../sdk/src/errors/translate.ts";
import { ContractRefusedError, isRefused, OmniSdkError, UnknownRevertError } from "../../sdk/src/index.ts";

/** Errors of OpenZeppelin's libraries that no caller of the SDK's actions can cause, and errors of governance alone. */
const unexplained = new Set(
  `AccessManagedInvalidAuthority AccessManagedRequiredDelay SafeCastOverflowedUintDowncast SafeERC20FailedOperation
   CheckpointUnorderedInsertion ECDSAInvalidSignature ECDSAInvalidSignatureLength ECDSAInvalidSignatureS
   ERC20ExceededSafeSupply ERC20InvalidApprover ERC20InvalidReceiver ERC20InvalidSender ERC20InvalidSpender
   AccessControlBadConfirmation TimelockInvalidOperationLength TimelockUnauthorizedCaller InitialHolderZero InvalidAccountNonce InvalidShortString StringTooLong VotesExpiredSignature
   AddressEmptyCode CallerNotRounds FailedCall LockTooLong VaultMismatch CloneArgumentsTooLong Create2EmptyBytecode
   FailedDeployment InsufficientBalance`.split(/\s+/),
);

const samples: Record<string, unknown> = {
  address: `0x${"11".repeat(20)}`,
  bytes32: `0x${"22".repeat(32)}`,
  bytes: "0x33",
};

/** What a contract reverts with, each argument being some value of its type. */
function revertData({ name, inputs }: (typeof errorsAbi)[number]): Hex {
  const args = inputs.map(({ type }) => samples[type] ?? (type === "uint32" ? 5 : 5n));
  return encodeErrorResult({ abi: errorsAbi, errorName: name, args: args as never });
}

describe("custom errors", () => {
  for (const item of errorsAbi.filter(
    (item, i) => errorsAbi.findIndex(({ name }) => name === item.name) === i,
  )) {
    it(`decode: ${item.name}`, () => {
      const error = refusal(revertData(item));
      assert.ok(error instanceof ContractRefusedError, error.message);
      assert.equal(error.revert, item.name);
      assert.deepEqual(
        Object.keys(error.args),
        item.inputs.map(({ name }) => name),
      );
      assert.match(error.code, /^OMNI_[A-Z0-9]+(_[A-Z0-9]+)*$/);
      assert.equal(error.refused, true);
      assert.doesNotMatch(error.message, /undefined|\[object/);
      assert.equal(
        item.name in catalogue,
        !unexplained.has(item.name),
        "explained, or listed as not to be explained",
      );
    });
  }

  it("have codes of their own", () => {
    const codes = new Map(errorsAbi.map((item) => [item.name, refusal(revertData(item)).code]));
    assert.equal(new Set(codes.values()).size, codes.size);
    assert.equal(codes.get("StakeInsufficient"), "OMNI_STAKE_INSUFFICIENT");
    assert.equal(codes.get("ERC20InsufficientBalance"), "OMNI_BALANCE_INSUFFICIENT");
  });

  it("are all in docs/SDK.md", async () => {
    const page = await readFile(new URL("../../docs/SDK.md", import.meta.url), "utf8");
    for (const item of errorsAbi.filter(({ name }) => name in catalogue)) {
      const { code, remedy } = refusal(revertData(item));
      const row = page.split("\n").find((line) => line.startsWith(`| \`${code}\` | \`${item.name}(`));
      assert.ok(row, `${code} is missing`);
      if (item.name !== "NothingToWithdraw") assert.ok(row.endsWith(`| ${remedy} |`), `${code}: ${remedy}`);
    }
  });

  it("that are unknown keep their data", () => {
    const error = refusal("0xdeadbeef00");
    assert.ok(error instanceof UnknownRevertError && error.data === "0xdeadbeef00");
    // Error(string) of Solidity: a reason in words.
    const reason = refusal(
      `0x08c379a0${"20".padStart(64, "0")}${"04".padStart(64, "0")}${"6e6f7065".padEnd(64, "0")}`,
    );
    assert.match(reason.shortMessage, /nope/);
  });
});

describe("errors", () => {
  it("of the SDK pass through translation", () => {
    const error = refusal("0xdeadbeef00");
    assert.equal(translateError(error), error);
  });

  it("of anything else are translated, with their cause", () => {
    for (const thrown of [new Error("boom"), "boom", undefined, { message: "boom" }]) {
      const error = translateError(thrown);
      assert.ok(error instanceof OmniSdkError);
      assert.equal(error.code, "OMNI_CHAIN_REQUEST_FAILED");
      assert.equal(error.cause, thrown);
    }
  });

  it("find a cause below them, and survive causes that form a circle", () => {
    const circle = new Error("circle");
    circle.cause = circle;
    const error = translateError(circle);
    assert.equal(
      error.walk((cause) => cause === circle),
      circle,
    );
    assert.equal(
      error.walk(() => false),
      undefined,
    );
    assert.equal(isRefused(error, "AmountZero"), false);
  });
});

describe("the package", () => {
  it("uses nothing that a browser lacks", async () => {
    const root = new URL("../../sdk/src/", import.meta.url);
    const files = (await readdir(root, { recursive: true })).filter((name) => name.endsWith(".ts"));
    assert.ok(files.length > 50);
    for (const name of files) {
      const text = await readFile(new URL(name, root), "utf8");
      for (const [, from = ""] of text.matchAll(/\b(?:from|import) "([^"]+)"/g)) {
        assert.match(
          from,
          /^(\.|viem$|viem\/(actions|accounts)$|@openzeppelin\/merkle-tree$|@noble\/curves\/bn254\.js$)/,
          `${name} imports ${from}`,
        );
      }
      assert.doesNotMatch(text, /\b(process|Buffer|require)\b[.(]/, name);
    }
  });
});
