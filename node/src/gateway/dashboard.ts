import { readFile } from "node:fs/promises";
import type { FastifyInstance } from "fastify";

const FOLDER = new URL("../../dashboard/", import.meta.url);

/** Where each file of the page is served. */
const FILES = [
  ["/", "index.html", "text/html; charset=utf-8"],
  ["/dashboard/style.css", "style.css", "text/css; charset=utf-8"],
  ["/dashboard/main.js", "main.js", "text/javascript; charset=utf-8"],
  ["/dashboard/dashboard.js", "dashboard.js", "text/javascript; charset=utf-8"],
] as const;

/** The page takes nothing from elsewhere, is framed by nobody and sends nothing but requests for the gateway's state. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** Serves the page that shows what the gateway does. It holds nothing itself: what it shows needs the token, where there is one. */
export async function serveDashboard(app: FastifyInstance): Promise<void> {
  for (const [path, name, type] of FILES) {
    const text = await readFile(new URL(name, FOLDER), "utf8");
    app.get(path, async (_request, reply) => {
      reply.headers({
        "content-security-policy": POLICY,
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
        "cache-control": "no-cache",
      });
      return reply.type(type).send(text);
    });
  }
}
