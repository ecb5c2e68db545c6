import cors from "@fastify/cors";
import type { FastifyInstance } from "fastify";

/** How long a browser may remember what a preflight said (s). */
const PREFLIGHT_SECONDS = 600;

/**
 * Lets pages of these origins call the gateway from a browser. Pages of others are told nothing, and their preflights are as unknown as
 * any other request that there is not. A token goes by the Authorization header, which a page must set itself: cookies are not used.
 *
 * @param origins exact, such as `https://chat.example`
 */
export async function allowOrigins(app: FastifyInstance, origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  const allowed = new Set(origins);
  await app.register(cors, {
    origin: async (origin: string | undefined) => origin !== undefined && allowed.has(origin) && origin,
    methods: ["GET", "HEAD", "POST"],
    exposedHeaders: ["retry-after"],
    maxAge: PREFLIGHT_SECONDS,
    strictPreflight: false,
  });
}
