import { Gauge, type Registry } from "prom-client";

/** A gauge that is read when it is asked for. */
export function gauge(registry: Registry, name: string, help: string, value: () => number): void {
  new Gauge({
    registers: [registry],
    name,
    help,
    collect() {
      this.set(value());
    },
  });
}
