import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { it } from "node:test";
import { commands } from "../../../node/src/cli/commands/index.ts";
import { sharedKeys } from "../../../node/src/cli/config.ts";

const page = readFileSync(new URL("../../../docs/CLI.md", import.meta.url), "utf8");

it("docs/CLI.md names every command", () => {
  const [, table = ""] = page.split("## Commands");
  for (const { name } of commands) assert.match(table, new RegExp(`\`${name}\\b`), name);
});

it("docs/CLI.md lists the keys of the config file", () => {
  const keys = [...page.matchAll(/^\| `([a-z-]+)` \| [^|]+ \|$/gm)].map(([, key]) => key);
  assert.deepEqual(keys, sharedKeys);
});
