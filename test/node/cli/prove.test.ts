import assert from "node:assert/strict";
import { test } from "node:test";
import { runCli, temporaryFolder } from "../../helpers/omni-node.ts";

test("prove refuses what it has not, before it looks for a chain or an account", async (t) => {
  const home = await temporaryFolder(t);
  const session = `0x${"ab".repeat(32)}`;
  const step = ["--session", session, "--step", "0", "--layer", "0", "--leaf", "0"];
  const cases: [string[], string][] = [
    [[...step, "--kind", "ezkl"], "OMNI_PROOF_KIND_UNAVAILABLE"],
    [[...step, "--op", "ffn_norm"], "OMNI_USAGE"],
    [["--session", "0x12", ...step.slice(2)], "OMNI_INVALID_VALUE"],
    [step.slice(2), "OMNI_USAGE"],
  ];
  for (const [args, code] of cases) {
    const result = await runCli(["prove", ...args, "--json", "--home", home]);
    assert.equal(result.code, 2, args.join(" "));
    const { error } = JSON.parse(result.stderr.trimEnd().split("\n").at(-1) ?? "");
    assert.equal(error.code, code, args.join(" "));
  }
});
