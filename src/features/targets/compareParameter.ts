import type { ParameterChange } from "#ui/navigation.tsx";

/** More than four lines on one figure can't be told apart. */
export const MOST_COMPARED = 4;

/** The ids to compare, each once, at most four; unknown ones are dropped. */
export const comparedIds = (
  parameters: URLSearchParams,
  known: { has(id: string): boolean },
): readonly string[] =>
  [...new Set(parameters.getAll("compare"))].filter((id) => known.has(id)).slice(0, MOST_COMPARED);

/** Adds an id to those compared, or takes it away where it stands. */
export const toggleCompared =
  (id: string): ParameterChange =>
  (parameters) => {
    const next = new URLSearchParams(parameters);
    const ids = new Set(parameters.getAll("compare"));
    if (!ids.delete(id)) ids.add(id);
    next.delete("compare");
    for (const one of ids) next.append("compare", one);
    return next;
  };
