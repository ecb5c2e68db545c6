import type { ModelPlan, PlanAlternative, PlannedPlace, PlannedStage } from "./model-plan.ts";

/** The plan for people. */
export function planText(plan: ModelPlan): string {
  const { fits, stages, layers, context, promptTokens, machines, reason, missing, missingBytes } = plan;
  const head = `${layers} layers, ${context} positions of context, a prompt of ${promptTokens} tokens; by ${machines === "nodes" ? "nodes that answered" : "sizes of memory, each machine as fast as this one"}`;
  if (!fits) {
    const gaps = missing.map((range) => range.join(":")).join(", ");
    return [
      head,
      "",
      `It does not fit. ${reason ?? ""}`.trimEnd(),
      ...(gaps === ""
        ? []
        : [
            `missing    layers ${gaps}${missingBytes === null ? "" : `: ${mib(missingBytes)} on one machine more`}`,
          ]),
      ...plan.alternatives.map(alternativeText),
    ].join("\n");
  }
  return [
    head,
    "",
    ...stages.flatMap((stage, i) => stageText(stage, i)),
    "",
    `a token    ${milliseconds(plan.msPerToken)}${plan.tokensPerSecond === null ? "" : `, ${plan.tokensPerSecond.toFixed(1)} a second`}`,
    `prompt     ${milliseconds(plan.prefillMs)} to the first token`,
    ...(plan.price === null ? [] : [`price      ${plan.price} OMNI a position`]),
    "",
    ...plan.alternatives.map(alternativeText),
  ]
    .join("\n")
    .trimEnd();
}

function stageText(stage: PlannedStage, index: number): string[] {
  const { memory, decodeMs, claimedMs, hopMs, prefillMs, sessions, rank, price } = stage;
  const table = memory.embedding > 0 ? `, of which ${mib(memory.embedding)} embedding` : "";
  const claim =
    claimedMs !== null && differs(claimedMs, decodeMs) ? ` (says ${milliseconds(claimedMs)})` : "";
  const load = sessions === null || sessions === 0 ? "" : ` with ${sessions} sessions`;
  return [
    `stage ${String(index).padEnd(4)} ${placeText(stage)}`,
    `           ${mib(memory.total)}${memory.limit === null ? "" : ` of ${mib(memory.limit)}`}: weights ${mib(memory.weights)}${table}, KV cache ${mib(memory.kv)}, compute ${mib(memory.compute)}`,
    `           a token ${milliseconds(decodeMs)}${claim}${load}, hop ${milliseconds(hopMs)}, 128 prompt tokens ${milliseconds(prefillMs)}`,
    ...(price === null
      ? []
      : [`           ${price} OMNI a position${rank === null ? "" : `, rank ${rank.toFixed(3)}`}`]),
  ];
}

const NAMES = {
  without: "without",
  "any-price": "any price",
  cheapest: "cheapest",
  "one-machine": "alone",
} as const satisfies Record<PlanAlternative["kind"], string>;

function alternativeText({ kind, peerId, fits, bytes, ...rest }: PlanAlternative): string {
  const name = NAMES[kind].padEnd(10);
  const who = peerId === null ? "" : `${peerId.slice(-6)}: `;
  const time = rest.msPerToken === null ? "" : `, ${milliseconds(rest.msPerToken)} a token`;
  if (bytes !== null) return `${name} ${who}one machine would need ${mib(bytes)}${time}`;
  if (!fits) return `${name} ${who}no route`;
  const price = rest.price === null ? "" : `, ${rest.price} OMNI a position`;
  return `${name} ${who}${rest.stages.map(placeText).join(" → ")}${time}${price}`;
}

function placeText({ peerId, machine, layers }: PlannedPlace): string {
  const who = peerId === null ? `machine ${machine ?? 0}` : peerId.slice(-6);
  return `${who} ${layers.join(":")}`;
}

/** A tenth more or less is no news. */
function differs(a: number, b: number | null): boolean {
  return b === null || Math.abs(a - b) > 0.1 * b;
}

const milliseconds = (ms: number | null): string =>
  ms === null ? "unknown" : `${ms.toFixed(ms < 10 ? 2 : 0)} ms`;
const mib = (bytes: number): string => `${(bytes / 1024 ** 2).toFixed(1)} MiB`;
