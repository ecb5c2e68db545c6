import assert from "node:assert/strict";
import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, before, describe, it } from "node:test";
import { buildDevelopmentKey } from "../../../../node/src/zk/groth16/build/build-circuit.ts";
import { ceremonyKeyPath, readCeremonyKeys } from "../../../../node/src/zk/groth16/setup/ceremony-keys.ts";
import { developmentKeys, tileCircuits } from "../../../../sdk/src/index.ts";
import { testCircuit } from "../../../helpers/groth16/circuit.ts";

describe("keys of a ceremony", () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "omni-ceremony-"));
    // One circuit's key stands for all: what is read is each file's own.
    const key = resolve(await buildDevelopmentKey(await testCircuit("matmul-q4_K")));
    for (const { name } of tileCircuits) await symlink(key, ceremonyKeyPath(folder, name));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it("are read from proving keys, one for each circuit", async () => {
    const at = tileCircuits.findIndex(({ name }) => name === "matmul-q4_K");
    assert.deepEqual(
      await readCeremonyKeys(folder),
      tileCircuits.map(() => developmentKeys[at]),
    );
  });

  it("are refused where one is missing, or is none", async () => {
    const path = ceremonyKeyPath(folder, "matmul-q6_K");
    await rm(path);
    await assert.rejects(readCeremonyKeys(folder), { code: "OMNI_CIRCUIT_FILE" });
    await writeFile(path, "zkey of nothing");
    await assert.rejects(readCeremonyKeys(folder), { code: "OMNI_CIRCUIT_FILE" });
  });
});
