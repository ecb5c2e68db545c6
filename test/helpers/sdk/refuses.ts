import assert from "node:assert/strict";
import { OmniSdkError } from "../../../sdk/src/index.ts";

/** Checks that a request fails with an error of the SDK, and answers with it. */
export async function refuses(request: Promise<unknown>, code: string): Promise<OmniSdkError> {
  const error = await request.then(
    () => assert.fail(`${code} was expected, and nothing was refused`),
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof OmniSdkError, `${code} was expected, not ${String(error)}`);
  assert.equal(error.code, code, error.message);
  assert.ok(error.remedy.length > 0 && error.message.startsWith(error.shortMessage));
  return error;
}
