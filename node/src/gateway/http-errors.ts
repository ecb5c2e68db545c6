import { type IncomingMessage, type ServerResponse, STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import type { FastifyError, FastifyInstance } from "fastify";
import { ApiError } from "./api-error.ts";

const JSON_TYPE = "application/json; charset=utf-8";

/** What the HTTP library refuses by itself: bodies that are too large, of another type, or no JSON. */
export function httpError(error: unknown): ApiError | undefined {
  if (!(error instanceof Error) || !("statusCode" in error)) return undefined;
  const { statusCode, message } = error;
  if (typeof statusCode !== "number" || statusCode < 400 || statusCode > 499) return undefined;
  return new ApiError(statusCode, message);
}

/** Refuses paths that there are not, and methods that a path does not take. Belongs before the routes. */
export function refuseOthers(app: FastifyInstance): void {
  const methods = new Map<string, Set<string>>();
  app.addHook("onRoute", ({ url, method }) => {
    const known = methods.get(url) ?? new Set();
    for (const one of [method].flat()) known.add(one);
    methods.set(url, known);
  });
  app.setNotFoundHandler(({ method, url }, reply) => {
    const allowed = methods.get(url.replace(/\?.*$/s, ""));
    if (allowed === undefined) {
      throw new ApiError(404, `There is no ${method} ${url}.`, { code: "unknown_url" });
    }
    const list = [...allowed].join(", ");
    reply.header("allow", list);
    throw new ApiError(405, `${method} is not for this path, which takes ${list}.`, {
      code: "method_not_allowed",
    });
  });
}

/** Answers a request whose Expect header asks for what is not known; the HTTP library would do so without words. */
export function answerExpectation(request: IncomingMessage, response: ServerResponse): ApiError {
  const answer = new ApiError(417, `The gateway cannot meet the expectation ${request.headers.expect}.`, {
    code: "invalid_value",
  });
  const body = Buffer.from(JSON.stringify(answer.body));
  const headers = { "content-type": JSON_TYPE, "content-length": body.length, connection: "close" };
  response.writeHead(answer.status, headers).end(body);
  return answer;
}

/** What is said of a request that ended before it could be read. */
function unreadable({ code }: Partial<FastifyError>): ApiError {
  switch (code) {
    case "ERR_HTTP_REQUEST_TIMEOUT":
      return new ApiError(408, "The request did not arrive in time.");
    case "HPE_HEADER_OVERFLOW":
      return new ApiError(431, "The request's headers are too large.");
    case "HPE_CHUNK_EXTENSIONS_OVERFLOW":
      return new ApiError(413, "The request's chunk extensions are too large.");
    default:
      return new ApiError(400, "The request is not HTTP that can be read.");
  }
}

/**
 * Answers on a connection whose request could not be read, and ends it.
 *
 * @param before the answer to the connection's request before, where there was one: nothing is written into the middle of it
 * @returns the answer; undefined where nobody is left to read it
 */
export function answerUnreadable(
  error: Partial<FastifyError>,
  socket: Socket,
  before?: ServerResponse,
): ApiError | undefined {
  const isAnswering = before?.headersSent === true && !before.writableFinished;
  if (error.code === "ECONNRESET" || !socket.writable || isAnswering) {
    socket.destroy();
    return undefined;
  }
  const answer = unreadable(error);
  const body = JSON.stringify(answer.body);
  const head = [
    `HTTP/1.1 ${answer.status} ${STATUS_CODES[answer.status]}`,
    `content-type: ${JSON_TYPE}`,
    `content-length: ${Buffer.byteLength(body)}`,
    "connection: close",
  ];
  socket.end(`${head.join("\r\n")}\r\n\r\n${body}`, () => socket.destroy());
  return answer;
}
