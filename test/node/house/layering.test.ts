import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { cp, mkdir, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { describe, it, type TestContext } from "node:test";
import { fileURLToPath } from "node:url";
import { temporaryFolder } from "../../helpers/omni-node.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));

async function cruise(folder: string): Promise<{ code: number | null; output: string }> {
  const depcruise = join(root, "node_modules/dependency-cruiser/bin/dependency-cruiser.mjs");
  const args = [
    depcruise,
    "--config",
    join(root, ".dependency-cruiser.mjs"),
    "--output-type",
    "err",
    "node/src",
    "sdk/src",
  ];
  const child = spawn(process.execPath, args, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, output: stdout + stderr };
}

/** A tree with one file in it, and what it is to import. */
async function plant(t: TestContext, files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await temporaryFolder(t);
  await cp(join(root, "tsconfig.base.json"), join(folder, "tsconfig.base.json"));
  await symlink(join(root, "node_modules"), join(folder, "node_modules"));
  for (const workspace of ["node", "sdk"]) await mkdir(join(folder, workspace, "src"), { recursive: true });
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

describe("layers", () => {
  it("are kept by the sources", async () => {
    const { code, output } = await cruise(root);
    assert.equal(code, 0, output);
    assert.match(output, /no dependency violations found/);
    assert.doesNotMatch(output, /\b0 modules/);
  });

  const planted: readonly (readonly [what: string, rule: string, files: Readonly<Record<string, string>>])[] =
    [
      [
        "an upward import",
        "layer-store",
        {
          "node/src/store/low.ts": 'import { high } from "../pipeline/high.ts";\nexport const low = high;\n',
          "node/src/pipeline/high.ts": "export const high = 1;\n",
        },
      ],
      [
        "an upward import of types alone",
        "layer-engine",
        {
          "node/src/engine/low.ts": 'import type { High } from "../cli/high.ts";\nexport type Low = High;\n',
          "node/src/cli/high.ts": "export type High = 1;\n",
        },
      ],
      [
        "an import by types/",
        "types-import-nothing",
        {
          "node/src/types/value.ts":
            'import { join } from "node:path";\nexport const value = join("a", "b");\n',
        },
      ],
      [
        "koffi outside engine/ffi/",
        "ffi-is-the-only-unsafe-edge",
        { "node/src/engine/fast.ts": 'import koffi from "koffi";\nexport const version = koffi.version;\n' },
      ],
      [
        "an import of the node by the SDK",
        "sdk-is-below-node",
        {
          "sdk/src/a.ts": 'import { b } from "../../node/src/store/b.ts";\nexport const a = b;\n',
          "node/src/store/b.ts": "export const b = 1;\n",
        },
      ],
      [
        "a cycle",
        "no-cycles",
        {
          "node/src/store/a.ts": 'import { b } from "./b.ts";\nexport const a = () => b;\n',
          "node/src/store/b.ts": 'import { a } from "./a.ts";\nexport const b = () => a;\n',
        },
      ],
    ];
  for (const [what, rule, files] of planted) {
    it(`are broken by ${what}`, async (t) => {
      const { code, output } = await cruise(await plant(t, files));
      assert.notEqual(code, 0, output);
      assert.match(output, new RegExp(`error ${rule}:`), output);
    });
  }
});
