import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { collectErrors, duplicateCodes, renderErrors } from "../../../scripts/generate-errors.ts";

const entries = collectErrors();

describe("the catalogue of errors", () => {
  it("is found in the sources", () => {
    const codes = new Set(entries.map(({ code }) => code));
    for (const code of ["OMNI_USAGE", "OMNI_WRONG_PASSWORD", "OMNI_CHAIN_PORT_IN_USE"])
      assert.ok(codes.has(code), code);
  });

  it("has one class a code", () => assert.deepEqual(duplicateCodes(entries), []));

  it("has well-formed codes, messages, remedies and exit codes", () => {
    for (const { className, code, exitCode, message, remedy } of entries) {
      assert.match(code, /^OMNI_[A-Z][A-Z0-9_]*$/, className);
      assert.match(className, /Error$/);
      assert.ok([1, 2, 3].includes(exitCode), className);
      assert.notEqual(message, "", `${className} says nothing`);
      assert.notEqual(remedy, "", `${className} has no remedy`);
    }
  });

  it("is documented as it is: node scripts/generate-errors.ts", () => {
    const page = readFileSync(new URL("../../../docs/ERRORS.md", import.meta.url), "utf8");
    assert.equal(page, renderErrors(entries));
  });
});
