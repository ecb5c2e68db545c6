import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { type FastifyInstance, type FastifyReply, fastify } from "fastify";
import { type ApiError, toApiError } from "./api-error.ts";
import { DEADLINE, MAX_BODY, TIMEOUT_CHECK_MS } from "./constants.ts";
import { answerExpectation, answerUnreadable, httpError, refuseOthers } from "./http-errors.ts";
import type { GatewayMetrics } from "./metrics.ts";

interface AppInit {
  /** What was answered; default: nobody counts. */
  readonly counts?: Pick<GatewayMetrics, "requested" | "refused">;
  /** From a request's first byte to its last (ms). */
  readonly requestMs: number;
  /** What went wrong inside. */
  readonly onFailed: (error: unknown) => void;
}

/** An HTTP server without routes, which answers whatever goes wrong in OpenAI's form, and counts it. */
export function createApp({ counts, requestMs, onFailed }: AppInit): FastifyInstance {
  const answerError = (error: unknown, reply: FastifyReply): FastifyReply => {
    const answer = httpError(error) ?? toApiError(error);
    counts?.refused(answer.code, answer.status);
    if (answer.isOurs) onFailed(error);
    return reply.code(answer.status).headers(answer.headers).send(answer.body);
  };
  /** Of what no route was found for. */
  const count = (answer: ApiError | undefined): void => {
    if (answer === undefined) return;
    counts?.requested(undefined, answer.status);
    counts?.refused(answer.code, answer.status);
  };
  /** The newest of a connection. */
  const answers = new WeakMap<Socket, ServerResponse>();
  const app = fastify({
    bodyLimit: MAX_BODY,
    requestTimeout: requestMs,
    keepAliveTimeout: DEADLINE.keepAliveMs,
    http: {
      // Node holds bodies to the longer of both limits, and the one for headers is a minute by default.
      headersTimeout: requestMs,
      requestTimeout: requestMs,
      connectionsCheckingInterval: Math.min(requestMs, TIMEOUT_CHECK_MS),
      // Node would answer a missing Host header with an empty page: the guard says what is wrong.
      requireHostHeader: false,
    },
    return503OnClosing: false,
    clientErrorHandler: (error, socket) => count(answerUnreadable(error, socket, answers.get(socket))),
    frameworkErrors(error, _request, reply) {
      counts?.requested(undefined, error.statusCode);
      return answerError(error, reply);
    },
  });
  app.server.on("checkExpectation", (request, response) => count(answerExpectation(request, response)));
  app.addHook("onRequest", async ({ raw }, reply) => {
    answers.set(raw.socket, reply.raw);
  });
  app.removeContentTypeParser("text/plain"); // browsers send it to anybody without asking
  app.setErrorHandler((error: unknown, _request, reply) => answerError(error, reply));
  refuseOthers(app);
  return app;
}
