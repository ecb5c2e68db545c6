import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import { FileUnreadableError } from "../../../node/src/cli/errors.ts";
import { readGatewayToken } from "../../../node/src/cli/gateway-token.ts";
import { temporaryFolder } from "../../helpers/omni-node.ts";

describe("the gateway's token", () => {
  it("comes from a file before the environment, without the line's end", async (t) => {
    const file = join(await temporaryFolder(t), "token");
    await writeFile(file, "from-the-file-1234\n");
    t.after(() => delete process.env.OMNI_TOKEN);
    process.env.OMNI_TOKEN = "from-the-environment";
    assert.equal(await readGatewayToken(file), "from-the-file-1234");
    assert.equal(await readGatewayToken(undefined), "from-the-environment");
    delete process.env.OMNI_TOKEN;
    assert.equal(await readGatewayToken(undefined), undefined);
  });

  it("is not left out where its file cannot be read", async (t) => {
    const missing = join(await temporaryFolder(t), "token");
    await assert.rejects(readGatewayToken(missing), FileUnreadableError);
  });
});
