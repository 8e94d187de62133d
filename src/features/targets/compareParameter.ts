import { type ParameterChange, setParameter } from "#ui/navigation.tsx";

/** More than four lines on one figure can't be told apart. */
export const MOST_COMPARED = 4;

/** The ids to compare, each once, at most four; unknown ones are dropped. */
export const comparedIds = (
  parameters: URLSearchParams,
  known: { has(id: string): boolean },
): readonly string[] =>
  [...new Set(parameters.getAll("compare"))].filter((id) => known.has(id)).slice(0, MOST_COMPARED);

/** Adds an id to those compared, or takes it away where it stands. Unknown ones go, as they count for nothing. */
export const toggleCompared =
  (id: string, known: { has(id: string): boolean }): ParameterChange =>
  (parameters) => {
    const ids = new Set(comparedIds(parameters, known));
    if (!ids.delete(id)) ids.add(id);
    return setParameter("compare", ...ids)(parameters);
  };
