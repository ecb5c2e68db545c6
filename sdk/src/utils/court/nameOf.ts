/** The name of a value of an enum that a contract numbers. */
export function nameOf<const name extends string>(names: readonly name[], value: number): name {
  const name = names[value];
  if (name === undefined) throw new RangeError(`the court has no ${value} among ${names.join(", ")}`);
  return name;
}
