import { randomInt } from "node:crypto";

/** What people ask of a text, and nothing where they want it to go on. */
const REQUESTS = [
  "",
  "",
  "",
  "Continue this: ",
  "What does this mean? ",
  "Summarise in one sentence: ",
  "Rewrite this in plain English: ",
  "Who could have said this? ",
  "Translate into French: ",
  "What happens next? ",
  "Is this true? ",
  "Give this a title: ",
];

/** Letters of a prompt's text: a line to a paragraph. */
const SHORTEST = 24;
const LONGEST = 280;

/**
 * Prompts from random places of texts, of random length, with random requests: no two alike, and none in a list that an operator
 * could keep. Windows begin and end between words.
 *
 * @param texts at least one word
 */
export function createPrompts(texts: readonly string[]): () => string {
  const words = texts.map((text) => text.split(/\s+/).filter((word) => word !== ""));
  const usable = words.filter(({ length }) => length > 0);
  if (usable.length === 0) throw new RangeError("there is no text to make prompts of");
  return () => {
    const text = usable[randomInt(usable.length)] ?? [];
    const wanted = randomInt(SHORTEST, LONGEST + 1);
    let at = randomInt(text.length);
    let prompt = text[at] ?? "";
    while (prompt.length < wanted && ++at < text.length) prompt += ` ${text[at]}`;
    return `${REQUESTS[randomInt(REQUESTS.length)] ?? ""}${prompt}`;
  };
}
