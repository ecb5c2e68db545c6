/** Lengths of the ends that are looked for; a single token says too little. */
const LONGEST = 4;
const SHORTEST = 2;

/**
 * What may follow a sequence, by what followed its end where that stood before: prompt lookup (Saxena 2023,
 * https://github.com/apoorvumang/prompt-lookup-decoding). A function of the tokens alone: the first stage and the gateway guess alike.
 * A repetition that reaches the end goes on.
 *
 * @returns at most `most` tokens, none where the end is new
 */
export function draftTokens(tokens: Int32Array, most: number): Int32Array {
  const end = tokens.length;
  for (let length = LONGEST; length >= SHORTEST && most > 0; length--) {
    const at = lastBefore(tokens, length);
    if (at === undefined) continue;
    const period = end - (at + length);
    const drafts = new Int32Array(most);
    for (let i = 0; i < most; i++)
      drafts[i] = (i < period ? tokens[at + length + i] : drafts[i - period]) ?? 0;
    return drafts;
  }
  return new Int32Array(0);
}

/** Where the last `length` tokens stood the last time before. */
function lastBefore(tokens: Int32Array, length: number): number | undefined {
  const tail = tokens.length - length;
  for (let at = tail - 1; at >= 0; at--) {
    let same = 0;
    while (same < length && tokens[at + same] === tokens[tail + same]) same++;
    if (same === length) return at;
  }
  return undefined;
}

/**
 * How many of the tokens sampled after each row of a window stand: the first, and each after a row that was guessed right.
 *
 * @param drafts the window's rows after the first
 * @param sampled after each of its rows
 */
export function standing(drafts: Int32Array, sampled: Int32Array): number {
  let count = 1;
  while (count < sampled.length && count <= drafts.length && drafts[count - 1] === sampled[count - 1])
    count++;
  return count;
}

/** Drafts for which a session has room: the token after the last of them must fit. */
export function draftRoom(window: number, capacity: number, position: number): number {
  return Math.max(0, Math.min(window, capacity - 2 - position));
}
