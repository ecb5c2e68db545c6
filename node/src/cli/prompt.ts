import type { CANCEL_SYMBOL } from "@clack/prompts";
import type { Context } from "./context.ts";
import { InterruptedError } from "./errors.ts";

/** Whether somebody can answer: questions are never asked of a pipe. */
export function canAsk(): boolean {
  return process.stdin.isTTY === true && process.stderr.isTTY === true;
}

/** Questions go to stderr: stdout is for results. */
const screen = (context: Context) => ({
  input: process.stdin,
  output: process.stderr,
  signal: context.signal,
});

/** An answer, or the end of the command where the user pressed Ctrl-C in the prompt. */
function answered<T extends string | boolean>(answer: T | typeof CANCEL_SYMBOL): T {
  if (typeof answer === "symbol") throw new InterruptedError("SIGINT");
  return answer;
}

export async function askPassword(context: Context, question: string, confirm: boolean): Promise<string> {
  const { password } = await import("@clack/prompts");
  const validate = (value: string | undefined) => (value ? undefined : "A password cannot be empty.");
  const first = answered(await password({ message: question, validate, ...screen(context) }));
  if (!confirm) return first;
  const same = (value: string | undefined) => (value === first ? undefined : "The two are not the same.");
  return answered(await password({ message: "The same again", validate: same, ...screen(context) }));
}

export async function askText(context: Context, question: string, initial?: string): Promise<string> {
  const { text } = await import("@clack/prompts");
  const options = initial === undefined ? {} : { initialValue: initial };
  return answered(await text({ message: question, ...options, ...screen(context) }));
}

/** A secret that is typed or pasted, not shown. */
export async function askSecret(context: Context, question: string): Promise<string> {
  return askPassword(context, question, false);
}
