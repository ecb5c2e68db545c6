/**
 * How well the rows that a private gateway sends to its first neighbour hide the tokens they were computed from. Two attacks by somebody who has the
 * model, after k layers:
 *
 *   lookup  each row is compared with the rows of all tokens behind the model's first token alone: a table, computed once.
 *           The share of tokens that are nearest, by cosine.
 *   search  behind the text found so far, tokens are computed in the order of the lookup until one gives the very row that came. The
 *           share found, and how many had to be computed for each.
 *
 *   node --import ./node/bin/from-source.js bench/hidden-rows.ts [--model FILE] [--layers 1,2,3] [--tokens 200] [--candidates 8192]
 */
import { parseArgs } from "node:util";
import { loadStage } from "../node/src/engine/load-stage.ts";
import { readModelShape } from "../node/src/engine/model-shape.ts";
import { createTokenizer } from "../node/src/engine/tokenizer.ts";
import { openGgufWeights } from "../node/src/store/gguf/open-gguf-weights.ts";
import type { StageSession } from "../node/src/types/stage.ts";
import { embeddedModel } from "../test/helpers/models.ts";

const { values } = parseArgs({
  options: {
    model: { type: "string", default: embeddedModel },
    layers: { type: "string", default: "1,2,3" },
    tokens: { type: "string", default: "200" },
    candidates: { type: "string", default: "8192" },
  },
});

const TEXT = `Dear Anna, the results came back this morning and I would rather you heard them from me than from the clinic. They want to
see us both on Thursday at half past nine, so please bring the letter from Dr Weber and the list of what you take. I have moved forty
thousand from the joint account to the other one, and I will tell your brother about the house myself before he reads of it
somewhere. Nobody at the office knows yet, and I would like it to stay that way until we have talked to the lawyer. The key is under
the third pot, the dog has been fed, and there is soup in the fridge. Do not call me before six: I am in the meeting about the
Hamburg contract, which we will probably lose. If the plumber comes, he is to look at the pipe behind the washing machine and at nothing
else; last time he charged us for two hours and left the floor wet. I love you, and we will get through this as we got through
all the rest.`;

/** Relative to the row's length: what rounding changes where rows are computed in other steps, and less than another token does. */
const SAME = 0.02;

const source = await openGgufWeights(values.model);
const { width, vocabularySize } = readModelShape(source.metadata);
const tokenizer = await createTokenizer(source.metadata);
const ids = tokenizer.encode(TEXT).slice(0, Number(values.tokens));
await tokenizer.close();
const [begin = 0] = ids;
const candidates = Int32Array.from(
  new Set([
    ...ids,
    ...Array.from({ length: Math.min(vocabularySize, Number(values.candidates)) }, (_, id) => id),
  ]),
);

/** (n_tokens, width) */
async function rowsOf(session: StageSession, tokens: Int32Array): Promise<Float32Array> {
  const output = await session.run({ kind: "tokens", ids: tokens }, { want: "nothing" });
  if (output.kind !== "hidden") throw new TypeError("the last layer has no rows");
  return output.data;
}

const at = (rows: Float32Array, i: number): Float32Array => rows.subarray(i * width, (i + 1) * width);
const dot = (a: Float32Array, b: Float32Array): number => a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);
const norm = (a: Float32Array): number => Math.sqrt(dot(a, a));
const distance = (a: Float32Array, b: Float32Array): number =>
  Math.sqrt(a.reduce((sum, x, i) => sum + (x - (b[i] ?? 0)) ** 2, 0));

for (const layers of values.layers.split(",").map(Number)) {
  const stage = await loadStage({ source, layers: [0, layers], threads: 1 });
  const session = stage.openSession({ capacity: ids.length + 1 });
  const sent = (await rowsOf(session, ids)).slice();

  session.truncate(0);
  await rowsOf(session, Int32Array.of(begin));
  const table = new Float32Array(candidates.length * width);
  for (const [i, id] of candidates.entries()) {
    session.truncate(1);
    const row = await rowsOf(session, Int32Array.of(id));
    const length = norm(row);
    table.set(
      row.map((value) => value / length),
      i * width,
    );
  }

  let [nearest, found, computed] = [0, 0, 0];
  for (let position = 1; position < ids.length; position++) {
    const row = at(sent, position);
    const scores = Float64Array.from(candidates, (_, i) => dot(row, at(table, i)));
    const order = [...candidates.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
    const guess = (i: number): number => candidates[order[i] ?? 0] ?? 0;
    if (guess(0) === ids[position]) nearest++;
    session.truncate(0);
    await rowsOf(session, ids.subarray(0, position));
    for (let i = 0; i < order.length; i++) {
      session.truncate(position);
      computed++;
      if (distance(await rowsOf(session, Int32Array.of(guess(i))), row) > SAME * norm(row)) continue;
      if (guess(i) === ids[position]) found++;
      break;
    }
  }
  await session.close();
  await stage.close();
  const count = ids.length - 1;
  const percent = (part: number): string => `${((100 * part) / count).toFixed(0)} %`;
  console.log(
    `${layers} layers, ${count} tokens of ${candidates.length}: lookup ${percent(nearest)}, search ${percent(found)}, ` +
      `${(computed / count).toFixed(1)} computed a token`,
  );
}
