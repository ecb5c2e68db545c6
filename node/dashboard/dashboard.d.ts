export interface StartOptions {
  /** Where the token is kept while the page is open. */
  readonly storage: { getItem(key: string): string | null; setItem(key: string, value: string): void };
  readonly fetch?: (path: string, init: RequestInit) => Promise<Response>;
  readonly pollMs?: number;
}

/** @returns ends it */
export function start(document: object, options: StartOptions): Promise<() => void>;
