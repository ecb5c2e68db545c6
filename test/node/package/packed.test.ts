import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readdir, symlink } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { z } from "zod";
import { circuitSource } from "../../../node/src/zk/groth16/build/sources.ts";
import { temporaryFolder } from "../../helpers/omni-node.ts";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../../../", import.meta.url));
const CIRCUIT = "matmul-q4_K";

const packedSchema = z.array(
  z.object({ filename: z.string(), files: z.array(z.object({ path: z.string() })) }),
);

test("an installed package has the gateway's page, and finds its circuits: those of the clone", async (t) => {
  const folder = await temporaryFolder(t);
  const { stdout } = await run(
    "npm",
    ["pack", "--workspace", "node", "--json", "--pack-destination", folder],
    { cwd: root, maxBuffer: 1 << 24 },
  );
  // What scripts print comes before npm's own document.
  const [packed] = packedSchema.parse(JSON.parse(stdout.slice(stdout.search(/^\[/m))));
  assert.ok(packed);
  const paths = new Set(packed.files.map(({ path }) => path));
  assert.ok(paths.has("dashboard/index.html") && paths.has("dashboard/dashboard.js"));
  assert.ok(paths.has("circuits/circuits.json") && paths.has("circuits/src/tile.circom"));
  assert.equal(existsSync(join(root, "node/circuits")), false, "a copy of the circuits is left in the clone");

  const modules = join(folder, "node_modules");
  const installed = join(modules, "@omninode/node");
  await mkdir(installed, { recursive: true });
  await run("tar", ["-xzf", join(folder, packed.filename), "--strip-components=1", "-C", installed]);
  for (const name of await readdir(join(root, "node_modules"))) {
    if (name !== "@omninode" && !name.startsWith("."))
      await symlink(join(root, "node_modules", name), join(modules, name));
  }
  const module = join(installed, "dist/zk/groth16/build/sources.js");
  const program = `import { circuitSource } from ${JSON.stringify(module)};
    console.log(JSON.stringify(circuitSource(${JSON.stringify(CIRCUIT)})));`;
  const found = await run(process.execPath, ["--input-type=module", "--eval", program], { cwd: folder });
  const source = z
    .object({ digest: z.string(), libraries: z.array(z.string()) })
    .parse(JSON.parse(found.stdout));
  assert.equal(source.digest, circuitSource(CIRCUIT).digest);
  assert.equal(source.libraries[0], join(installed, "circuits/src"));
});
