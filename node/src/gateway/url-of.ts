import type { FastifyInstance } from "fastify";

/** Where a server is called. A wildcard is no address to call: loopback is one of those that it stands for. */
export function urlOf(app: FastifyInstance, host: string): string {
  const address = app.server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  const name = host === "0.0.0.0" ? "127.0.0.1" : host === "::" ? "::1" : host;
  return `http://${name.includes(":") ? `[${name}]` : name}:${port}`;
}
