import assert from "node:assert/strict";
import { PassThrough } from "node:stream";
import { test } from "node:test";
import { isAbort, reportError } from "../../../node/src/cli/report.ts";
import { EmptyPromptError } from "../../../node/src/pipeline/errors.ts";

test("an error of tidying up does not hide the one before it", () => {
  const stderr = Object.assign(new PassThrough(), { isTTY: false }) as unknown as NodeJS.WriteStream;
  const failure = new SuppressedError(new Error("cannot close"), new EmptyPromptError());
  assert.equal(reportError(failure, { json: true, debug: false, stderr }), 2);
  assert.match(String(stderr.read()), /OMNI_EMPTY_PROMPT/);
  const stopped = new SuppressedError(new Error("cannot close"), new DOMException("stop", "AbortError"));
  assert.equal(isAbort(stopped), true);
});
