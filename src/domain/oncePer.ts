/**
 * Memoises a function per first argument, such as a table, a data set or a record: a result lives as long as
 * that argument, and is computed on first use. All other arguments of `make` must follow from the first one.
 */
export const oncePer = <About extends WeakKey, Rest extends readonly unknown[], Made extends {}>(
  make: (about: About, ...rest: Rest) => Made,
): ((about: About, ...rest: Rest) => Made) => {
  const cache = new WeakMap<About, Made>();
  return (about, ...rest) => {
    const result = cache.get(about) ?? make(about, ...rest);
    cache.set(about, result);
    return result;
  };
};
