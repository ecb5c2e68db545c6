// A payer with many sessions at once: at each of the addresses so many decode until the process is told to stop.
//
//   node crowd.ts '{"home":…,"rpc":…,"deployment":…,"model":…,"addresses":[…],"sessions":…}'
//
// Prints {"crowded":true} once each of them has had a token, and {"ended":SESSION,"paid":OMNI wei} after each that went to its end.
// A slot's sessions have the same prompt, so that each but the first may begin with the positions of one before.
import { constants, setPriority } from "node:os";
import type { Hex } from "viem";
import { z } from "zod";
import { type Completions, openCompletions } from "../../../node/src/cli/completions.ts";
import { programContext } from "../program-context.ts";

const orders = z.strictObject({
  home: z.string(),
  rpc: z.string(),
  deployment: z.string(),
  /** GGUF file. */
  model: z.string(),
  addresses: z.array(z.string()).min(1),
  /** At each address. */
  sessions: z.int().min(1),
});

const PROMPT = "JULIET:\nO Romeo, Romeo! wherefore art thou Romeo?\nDeny thy father and refuse thy name;\n";
/** Tokens of a session: nearly all that the embedded model's context holds. */
const MAX_TOKENS = 200;
/** Of a slot's sessions, one after the other: a busy machine loses one now and then. */
const MOST_FAILURES = 5;
/** OMNI wei a position. */
const MAX_PRICE = 10n ** 17n;

const { home, addresses, sessions, ...where } = orders.parse(JSON.parse(process.argv[2] ?? ""));
const context = programContext(home);
const { signal } = context;

/** One session after another, all at one node. `begun` is called with each token. */
async function goOn({ tokenizer, start }: Completions, seed: number, begun: () => void): Promise<void> {
  const request = {
    prompt: tokenizer.encode(PROMPT),
    maxTokens: MAX_TOKENS,
    stopTokens: [],
    sampling: { temperature: 0.7, topP: 0.9, topK: 0, seed: String(seed) },
  };
  for (let failures = 0; !signal.aborted; ) {
    try {
      let session: Hex | undefined;
      let paid: bigint | undefined;
      {
        await using completion = await start(request, signal);
        for await (const _ of completion.tokens) begun();
        session = completion.session?.();
        paid = completion.paid?.();
      }
      failures = 0;
      context.event({ ended: session, paid: String(paid) });
    } catch (error) {
      if (signal.aborted || ++failures === MOST_FAILURES) throw error;
      context.log.warn({ err: error }, "a session failed; another one follows");
    }
  }
}

await using opened = new AsyncDisposableStack();
const going: Promise<void>[] = [];
const begun: Promise<void>[] = [];
for (const [i, address] of addresses.entries()) {
  const completions = opened.use(
    await openCompletions(context, {
      ...where,
      peer: [address],
      chain: true,
      maxPrice: MAX_PRICE,
      device: "cpu",
    }),
  );
  for (let n = 0; n < sessions; n++) {
    const first = Promise.withResolvers<void>();
    begun.push(first.promise);
    going.push(goOn(completions, i * sessions + n, first.resolve));
  }
}
try {
  await Promise.race([Promise.all(begun), Promise.all(going)]);
  // From now on others are computed together with it, and do not wait for it.
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  context.event({ crowded: true });
  await Promise.all(going);
} catch (error) {
  if (!signal.aborted) throw error;
}
await Promise.allSettled(going);
