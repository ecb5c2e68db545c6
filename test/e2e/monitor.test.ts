import assert from "node:assert/strict";
import { test } from "node:test";
import { Swarm } from "./swarm.ts";

/** Values by name and labels, as they stand in the text. */
async function metricsOf(url: string): Promise<(name: string) => number | undefined> {
  const answer = await fetch(`${url}/metrics`);
  assert.equal(answer.status, 200);
  assert.match(answer.headers.get("content-type") ?? "", /^text\/plain; version=0\.0\.4/);
  const lines = (await answer.text()).split("\n").filter((line) => !line.startsWith("#"));
  const values = new Map(lines.map((line) => [line.slice(0, line.lastIndexOf(" ")), line.split(" ").at(-1)]));
  return (name) => {
    const value = values.get(`omni_stage_${name}`);
    return value === undefined ? undefined : Number(value);
  };
}

test("a serving node tells how it goes, and counts sessions, tokens and memory", async (t) => {
  const swarm = new Swarm(t);
  const node = await swarm.start("run", ["--http-port", "0"]);
  const { monitor: url = "" } = node;
  assert.match(url, /^http:\/\/127\.0\.0\.1:\d+$/);
  const statusOf = async (path: string): Promise<number> => (await fetch(`${url}${path}`)).status;
  assert.deepEqual(await Promise.all(["/livez", "/readyz", "/else"].map(statusOf)), [200, 200, 404]);
  const before = await metricsOf(url);
  assert.equal(before("sessions_total"), 0);
  const asked = ["--peer", node.address, "--max-tokens", "20", "--seed", "7", "--raw"];
  const { completionTokens } = await swarm.generate("ROMEO:", asked);
  const after = await metricsOf(url);
  assert.equal(after("sessions_total"), 1);
  assert.equal(after('sessions_ended_total{outcome="finished"}'), 1);
  assert.equal(after("sessions"), 0);
  const more = (name: string): number => (after(name) ?? 0) - (before(name) ?? 0);
  // The prompt gives the first token.
  assert.ok(more('tokens_total{kind="tokens"}') >= completionTokens - 1);
  assert.ok(more('tokens_total{kind="prompt"}') > 0);
  assert.ok(more('step_seconds_count{kind="tokens"}') >= completionTokens - 1);
  assert.ok(more("batch_sessions_count") >= completionTokens - 1);
  assert.ok((after("weight_bytes") ?? 0) > 0);
  // What the session leaves for others is kept.
  assert.ok((after("kv_bytes") ?? 0) > 0 && (after("prefix_bytes") ?? 0) > 0);
  assert.equal((await node.end("SIGTERM")).code, 0);
  await assert.rejects(fetch(`${url}/livez`));
});

test("off loopback a token is needed", async (t) => {
  const swarm = new Swarm(t);
  await assert.rejects(
    swarm.start("run", ["--http-port", "0", "--http-host", "0.0.0.0"]),
    /OMNI_GATEWAY_TOKEN_NEEDED/,
  );
});
