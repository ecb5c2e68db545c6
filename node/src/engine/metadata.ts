import type { GgufMetadata } from "../types/model.ts";
import { ModelMetadataError } from "./errors.ts";

export interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** An integer entry within bounds; `fallback` where it is absent, else an error. */
export function readInteger(metadata: GgufMetadata, key: string, bounds: Bounds, fallback?: number): number {
  const value = readNumber(metadata, key, bounds, fallback);
  if (!Number.isInteger(value)) throw new ModelMetadataError(key, `is ${value}, not a whole number`);
  return value;
}

/** A finite number within bounds; `fallback` where it is absent, else an error. */
export function readNumber(metadata: GgufMetadata, key: string, bounds: Bounds, fallback?: number): number {
  const value = metadata.get(key) ?? fallback;
  if (value === undefined) throw new ModelMetadataError(key, "is missing");
  if (typeof value !== "number") throw new ModelMetadataError(key, "is not a number");
  return inBounds(key, value, bounds);
}

export function readText(metadata: GgufMetadata, key: string, fallback?: string): string {
  const value = metadata.get(key) ?? fallback;
  if (value === undefined) throw new ModelMetadataError(key, "is missing");
  if (typeof value !== "string") throw new ModelMetadataError(key, "is not a string");
  return value;
}

/** An integer for every layer: an entry is either one number for all or an array with one for each. */
export function readLayerIntegers(
  metadata: GgufMetadata,
  key: string,
  layers: number,
  bounds: Bounds,
  fallback?: readonly number[],
): readonly number[] {
  const value = metadata.get(key);
  if (value === undefined && fallback !== undefined) return fallback;
  if (!Array.isArray(value)) {
    return new Array<number>(layers).fill(readInteger(metadata, key, bounds));
  }
  if (value.length < layers)
    throw new ModelMetadataError(key, `has ${value.length} entries for ${layers} layers`);
  return value.slice(0, layers).map((entry) => {
    if (!Number.isInteger(entry)) throw new ModelMetadataError(key, "is not a list of whole numbers");
    return inBounds(key, Number(entry), bounds);
  });
}

function inBounds(key: string, value: number, bounds: Bounds): number {
  if (!(value >= bounds.min && value <= bounds.max)) {
    throw new ModelMetadataError(key, `is ${value}, outside [${bounds.min}, ${bounds.max}]`);
  }
  return value;
}
