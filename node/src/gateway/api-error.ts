import { OmniError } from "../types/errors.ts";
import { RETRY_AFTER_SECONDS } from "./constants.ts";

export interface ApiErrorFields {
  /** The field of the request that it is about. */
  readonly param?: string | undefined;
  readonly code?: string | undefined;
}

/** The body of OpenAI's errors. */
export interface ApiErrorBody {
  readonly error: {
    readonly message: string;
    readonly type: string;
    readonly param: string | null;
    readonly code: string | null;
  };
}

/** An answer that says what is wrong, with its HTTP status. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly status: number;
  readonly param: string | null;
  readonly code: string | null;

  constructor(status: number, message: string, { param, code }: ApiErrorFields = {}) {
    super(message);
    this.status = status;
    this.param = param ?? null;
    this.code = code ?? null;
  }

  /** Whether the gateway, and not the client, has to do something about it. */
  get isOurs(): boolean {
    return this.status >= 500 || this.status === 402;
  }

  get body(): ApiErrorBody {
    const { message, param, code } = this;
    return { error: { message, type: typeOf(this.status), param, code } };
  }

  /** Headers beside the usual ones. */
  get headers(): Readonly<Record<string, string>> {
    const isBusy = this.status === 429 || this.status === 503;
    return isBusy ? { "retry-after": String(RETRY_AFTER_SECONDS) } : {};
  }
}

function typeOf(status: number): string {
  if (status === 429) return "rate_limit_error";
  return status < 500 ? "invalid_request_error" : "server_error";
}

interface Answer {
  readonly status: number;
  /** Where OpenAI has a name of its own for it. */
  readonly code?: string;
  /** In place of the failure's own, which is for the gateway's operator. */
  readonly message?: string;
}

/** Failures whose reason is the client's to know. */
const ANSWERS: ReadonlyMap<string, Answer> = new Map([
  ["OMNI_CONTEXT_EXCEEDED", { status: 400, code: "context_length_exceeded" }],
  ["OMNI_EMPTY_PROMPT", { status: 400 }],
  ["OMNI_GATEWAY_BUSY", { status: 429 }],
  ["OMNI_GATEWAY_STOPPING", { status: 503 }],
  ["OMNI_COMPLETION_STALLED", { status: 504 }],
  // How much money there is, is nobody else's to know.
  ...["OMNI_DEPOSIT_INSUFFICIENT", "OMNI_SESSION_KEY_EXHAUSTED", "OMNI_SESSION_KEY_LAPSED"].map(
    (code): [string, Answer] => [
      code,
      { status: 402, message: "The gateway cannot pay for the completion; its log says why." },
    ],
  ),
  ...[
    "OMNI_ADAPTER_MISMATCH",
    "OMNI_LAYERS_NOT_SERVED",
    "OMNI_ENGINE_MEMORY_LIMIT",
    "OMNI_NEIGHBOUR_LOST",
    "OMNI_NO_PEERS",
    "OMNI_PEERS_FAILED",
    "OMNI_ROUTE_TOO_DEAR",
    "OMNI_STAGE_LOST",
    "OMNI_STAGE_REFUSED",
  ].map((code): [string, Answer] => [code, { status: 503 }]),
]);

/** What a client is told of a failure: of one that is not its own, no more than the code. */
export function toApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  if (!(error instanceof OmniError)) return new ApiError(500, "The gateway failed; its log says why.");
  const answer = ANSWERS.get(error.code);
  if (answer !== undefined) {
    const { status, code = error.code, message = error.message } = answer;
    return new ApiError(status, message, { code });
  }
  return new ApiError(500, "The completion failed; the gateway's log says why.", { code: error.code });
}
