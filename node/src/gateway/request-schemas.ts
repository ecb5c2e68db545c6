import { z } from "zod";
import { MAX_TOP_LOGPROBS } from "../pipeline/constants.ts";
import { ApiError } from "./api-error.ts";
import {
  MAX_CHOICES,
  MAX_MESSAGES,
  MAX_STOP_LENGTH,
  MAX_STOPS,
  MAX_TEXT_LOGPROBS,
  MAX_TOKENS,
} from "./constants.ts";

const tokens = z.int().min(1).max(MAX_TOKENS).optional();

const stop = z
  .string()
  .min(1)
  .max(MAX_STOP_LENGTH)
  .refine((text) => text.isWellFormed(), "is not well-formed Unicode");

/** What both endpoints take. */
export const samplingFields = {
  model: z.string().optional(),
  max_tokens: tokens,
  max_completion_tokens: tokens,
  temperature: z.number().min(0).max(2).optional(),
  top_p: z.number().gt(0).max(1).optional(),
  top_k: z.int().min(0).max(MAX_TOKENS).optional(),
  seed: z.int().optional(),
  stop: z.union([stop.transform((text) => [text]), z.array(stop).max(MAX_STOPS)]).optional(),
  n: z.int().min(1).max(MAX_CHOICES).optional(),
  stream: z.boolean().optional(),
  stream_options: z.strictObject({ include_usage: z.boolean().optional() }).optional(),
};

/** Fields that change nothing at these values, and are refused at others: clients send them unasked. */
const neutralFields = {
  presence_penalty: z.literal(0).optional(),
  frequency_penalty: z.literal(0).optional(),
  logit_bias: z.strictObject({}).optional(),
  user: z.string().optional(),
};

const text = z.strictObject({ type: z.literal("text"), text: z.string() });

const content = z.union([
  z.string(),
  z
    .array(text)
    .min(1)
    .transform((parts) => parts.map((part) => part.text).join("")),
]);

const message = z.discriminatedUnion("role", [
  z.strictObject({ role: z.enum(["system", "user"]), content }),
  // As it comes back from a client that keeps the conversation: with the fields of our own answers.
  z.strictObject({ role: z.literal("assistant"), content, refusal: z.null().optional() }),
  z
    .strictObject({ role: z.literal("developer"), content })
    .transform((from) => ({ role: "system" as const, content: from.content })),
]);

export const chatSchema = z.strictObject({
  ...samplingFields,
  ...neutralFields,
  logprobs: z.boolean().optional(),
  top_logprobs: z.int().min(0).max(MAX_TOP_LOGPROBS).optional(),
  response_format: z.strictObject({ type: z.literal("text") }).optional(),
  messages: z.array(message).min(1).max(MAX_MESSAGES),
});

export const textSchema = z.strictObject({
  ...samplingFields,
  ...neutralFields,
  logprobs: z.int().min(0).max(MAX_TEXT_LOGPROBS).optional(),
  best_of: z.literal(1).optional(),
  echo: z.literal(false).optional(),
  prompt: z.union([
    z.string(),
    z
      .array(z.string())
      .length(1)
      .transform((prompts) => prompts[0] ?? ""),
  ]),
});

/**
 * Reads a body. Fields that are null count as absent.
 *
 * @throws ApiError that names the field
 */
export function parseBody<Schema extends z.ZodObject>(schema: Schema, body: unknown): z.output<Schema> {
  if (typeof body !== "object" || body === null) throw new ApiError(400, "The body is not a JSON object.");
  const given = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null));
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  throw refusal(parsed.error.issues[0]);
}

function refusal(issue: z.core.$ZodIssue | undefined): ApiError {
  const path = issue?.path ?? [];
  if (issue?.code === "unrecognized_keys") {
    const param = [...path, issue.keys[0]].join(".");
    return new ApiError(400, `${param} is not supported.`, { param, code: "unsupported_parameter" });
  }
  const param = path.join(".");
  const isNeutral = Object.hasOwn(neutralFields, param) || issue?.code === "invalid_value";
  const code = isNeutral ? "unsupported_value" : "invalid_value";
  return new ApiError(400, `${param}: ${issue?.message}`, { param, code });
}
