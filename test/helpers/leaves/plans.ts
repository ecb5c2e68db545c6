import fc from "fast-check";
import { type LayerPlan, planFlags, type TensorPlan, type TraceStage } from "../../../sdk/src/index.ts";

/** Types of matrices that a judgeable model may have: Q4_0, Q5_0, Q8_0, Q4_K, Q6_K. */
export const matrixTypes = [2, 6, 8, 12, 14] as const;

/** How many tensors a layer has. */
export function tensorsOf({ layer, flags }: Pick<LayerPlan, "layer" | "flags">): number {
  const [qkNorm, postNorms] = [flags & planFlags.qkNorm, flags & planFlags.postNorms];
  return 9 + (qkNorm ? 2 : 0) + (postNorms ? 2 : 0) + (layer === 0 ? 1 : 0);
}

/** A plan with a Q8_0 matrix wherever there is one; tensor i begins at tile 100 i. */
export function makePlan(fields: Partial<LayerPlan>, types: readonly number[] = []): LayerPlan {
  const plan = {
    layers: 4,
    layer: 1,
    width: 512,
    heads: 4,
    kvHeads: 2,
    headDim: 64,
    feedForward: 768,
    vocabulary: 1_024,
    window: 0,
    flags: 0,
    epsilon: 0x358637bd,
    ropeBase: 0x461c4000,
    ropeScale: 0x3f800000,
    attentionScale: 0x3e000000,
    embeddingScale: 0x3f800000,
    ...fields,
  };
  const norms = new Set([0, 5]);
  const tensors: TensorPlan[] = Array.from({ length: tensorsOf(plan) }, (_, i) => {
    const embedding = plan.layer === 0 && i === tensorsOf(plan) - 1;
    const type = norms.has(i) || (i > 8 && !embedding) ? 0 : (types[i] ?? 8);
    return { type, first: BigInt(100 * i) };
  });
  return { ...plan, tensors };
}

/** A plan of any shape that models with blocks of 32 have, small enough to list all of its leaves. */
export const anyPlan: fc.Arbitrary<LayerPlan> = fc
  .record({
    layers: fc.integer({ min: 1, max: 5 }),
    layer: fc.nat(4),
    width: fc.integer({ min: 1, max: 20 }).map((n) => n * 32),
    kvHeads: fc.integer({ min: 1, max: 3 }),
    share: fc.integer({ min: 1, max: 4 }),
    headDim: fc.constantFrom(32, 64, 96, 128, 160, 256, 320),
    feedForward: fc.integer({ min: 1, max: 24 }).map((n) => n * 32),
    vocabulary: fc.integer({ min: 1, max: 400 }),
    window: fc.constantFrom(0, 1, 7, 64, 65, 200),
    flags: fc.nat(15),
    types: fc.array(fc.constantFrom(2, 6, 8), { minLength: 9, maxLength: 9 }),
  })
  .map(({ share, types, ...fields }) => {
    const plan = { ...fields, layer: fields.layer % fields.layers, heads: fields.kvHeads * share };
    return makePlan(plan, types);
  });

/** A stage that has the plan's layer. */
export function anyStage({ layer, layers }: LayerPlan): fc.Arbitrary<TraceStage> {
  return fc.record({
    a: fc.integer({ min: 0, max: layer }),
    b: fc.integer({ min: layer + 1, max: layers }),
  });
}

/** A plan, a stage and a position. */
export const anyPlace = anyPlan.chain((plan) =>
  fc.record({
    plan: fc.constant(plan),
    stage: anyStage(plan),
    position: fc.oneof(fc.nat(300), fc.constantFrom(62, 63, 64, 65, 127, 128)).map(BigInt),
  }),
);
