import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { GatewayShareError, KeptMemoryError, NodeBusyError } from "../../../node/src/pipeline/errors.ts";
import { SessionUses } from "../../../node/src/pipeline/session-uses.ts";

const POSITIONS = 10_000;
const limits = { sessions: 16, kept: 1_000, freePositions: () => POSITIONS, isShared: true };
const use = (gateway: string, { positions = 1, kept = 0 } = {}) => ({ gateway, positions, kept });

test("one gateway gets three quarters of the sessions, and the others what is left", () => {
  const uses = new SessionUses(limits);
  for (let i = 0; i < 12; i++) uses.take(`a${i}`, use("a"));
  assert.throws(() => uses.take("a12", use("a")), GatewayShareError);
  for (const gateway of ["b", "c", "d", "e"]) uses.take(gateway, use(gateway));
  assert.throws(() => uses.take("f", use("f")), NodeBusyError);
  uses.giveUp("b");
  assert.throws(() => uses.take("a12", use("a")), GatewayShareError);
  uses.take("f", use("f"));
});

test("who serves one gateway alone gives it all", () => {
  const uses = new SessionUses({ ...limits, isShared: false });
  for (let i = 0; i < limits.sessions; i++) uses.take(`a${i}`, use("a"));
  assert.throws(() => uses.take("a", use("a")), NodeBusyError);
});

test("memory is shared as sessions are, that of caches which are not made yet too", () => {
  const uses = new SessionUses(limits);
  uses.take("a0", use("a", { positions: POSITIONS / 2 }));
  assert.throws(() => uses.take("a1", use("a", { positions: POSITIONS / 3 })), GatewayShareError);
  uses.take("b", use("b", { positions: POSITIONS / 2 }));
  const kept = new SessionUses(limits);
  kept.take("a0", use("a", { kept: 700 }));
  assert.throws(() => kept.take("a1", use("a", { kept: 200 })), GatewayShareError);
  kept.take("b", use("b", { kept: 300 }));
  assert.throws(() => kept.take("c", use("c", { kept: 1 })), KeptMemoryError);
});

test("whatever gateways ask for, none holds more than three times what it left free, and none is refused its first for what others hold", () => {
  const asked = fc.record({
    gateway: fc.constantFrom("a", "b", "c", "d"),
    positions: fc.integer({ min: 1, max: POSITIONS / 4 }),
    ends: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(asked, { maxLength: 80 }), (requests) => {
      const held = new Map<string, { gateway: string; positions: number }>();
      const total = (of: Iterable<{ positions: number }>) =>
        [...of].reduce((sum, one) => sum + one.positions, 0);
      const uses = new SessionUses({ ...limits, freePositions: () => POSITIONS - total(held.values()) });
      for (const [i, { gateway, positions, ends }] of requests.entries()) {
        const mine = () => [...held.values()].filter((one) => one.gateway === gateway);
        const isFirst = mine().length === 0;
        try {
          uses.take(String(i), use(gateway, { positions }));
          held.set(String(i), { gateway, positions });
          uses.opened(String(i));
          if (isFirst) continue;
          assert.ok(mine().length <= 3 * (limits.sessions - held.size));
          assert.ok(total(mine()) <= 3 * (POSITIONS - total(held.values())));
        } catch (error) {
          if (error instanceof GatewayShareError) assert.ok(!isFirst);
          else assert.ok(error instanceof NodeBusyError && held.size === limits.sessions, String(error));
        }
        const [oldest] = held.keys();
        if (ends && oldest !== undefined) {
          held.delete(oldest);
          uses.giveUp(oldest);
        }
      }
    }),
  );
});
