/**
 * A function whose answers are kept as long as what they are about is: a table, a data set, a record. Each is
 * worked out when it is first asked for. What else `make` takes must follow from the first argument.
 */
export const oncePer = <About extends WeakKey, Rest extends readonly unknown[], Made extends {}>(
  make: (about: About, ...rest: Rest) => Made,
): ((about: About, ...rest: Rest) => Made) => {
  const known = new WeakMap<About, Made>();
  return (about, ...rest) => {
    const made = known.get(about) ?? make(about, ...rest);
    known.set(about, made);
    return made;
  };
};
