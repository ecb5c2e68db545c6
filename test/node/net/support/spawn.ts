import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import type { TestContext } from "node:test";
import { fileURLToPath } from "node:url";

/** Starts a script of this folder in a process of its own and waits for its first message; it dies with the test. */
export async function spawn<T>(
  t: TestContext,
  script: string,
  args: readonly string[] = [],
): Promise<{ child: ChildProcess; message: T }> {
  const child = fork(fileURLToPath(new URL(script, import.meta.url)), args, { stdio: "inherit" });
  t.after(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill("SIGKILL");
    await once(child, "exit");
  });
  const failed = once(child, "exit").then(() => Promise.reject(new Error(`${script} ended too early`)));
  const [message] = (await Promise.race([once(child, "message"), failed])) as [T];
  failed.catch(() => undefined);
  return { child, message };
}
