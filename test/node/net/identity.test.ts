import assert from "node:assert/strict";
import { mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { peerIdFromPrivateKey } from "@libp2p/peer-id";
import { IdentityFileError } from "../../../node/src/net/errors.ts";
import { loadIdentity } from "../../../node/src/net/identity.ts";

async function folder(t: TestContext): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), "omni-identity-"));
  t.after(() => rm(path, { recursive: true }));
  return path;
}

test("an identity is made once, in a folder that need not exist, readable by its owner alone", async (t) => {
  const path = join(await folder(t), "deep", "peer.key");
  const first = peerIdFromPrivateKey(await loadIdentity(path)).toString();
  const again = peerIdFromPrivateKey(await loadIdentity(path)).toString();
  assert.equal(again, first);
  assert.equal((await stat(path)).mode & 0o777, 0o600);
});

test("processes that start together agree on one identity and leave no other file", async (t) => {
  const home = await folder(t);
  const path = join(home, "peer.key");
  const keys = await Promise.all(Array.from({ length: 8 }, () => loadIdentity(path)));
  assert.equal(new Set(keys.map((key) => peerIdFromPrivateKey(key).toString())).size, 1);
  assert.deepEqual(await readdir(home), ["peer.key"]);
});

for (const [what, text] of [
  ["another file", "hello\n"],
  ["a damaged key", "omni-identity-1 AAAA\n"],
  ["an empty file", ""],
] as const) {
  test(`${what} in the identity's place is refused, not replaced`, async (t) => {
    const path = join(await folder(t), "peer.key");
    await writeFile(path, text);
    await assert.rejects(loadIdentity(path), IdentityFileError);
  });
}
