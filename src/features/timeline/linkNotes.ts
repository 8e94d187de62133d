import type { Dataset } from "#domain/dataset.ts";
import { quoted, vainWords } from "#domain/leftOut.ts";
import { groupings } from "#domain/timeline/grouping.ts";
import type { TimeWindow } from "#domain/timeline/timeScale.ts";
import { parseWindow } from "#domain/timeline/windowCodec.ts";
import type { ParameterChange } from "#ui/navigation.tsx";

const allOfTime = { start: Number.NEGATIVE_INFINITY, end: Number.POSITIVE_INFINITY };

const parameterNames = { window: "window", group: "grouping", select: "record" } as const;

type Asked = keyof typeof parameterNames;

/** What a link asks of the timeline in vain: sentences that name it, and what takes it out. */
export const linkNotes = (
  parameters: URLSearchParams,
  limits: TimeWindow,
  dataset: Dataset,
): { readonly sentences: readonly string[]; readonly tidy: ParameterChange } => {
  const given = (name: Asked): string => parameters.get(name)?.trim() ?? "";
  const isVain: Record<Asked, (value: string) => boolean> = {
    window: (value) => parseWindow(value, limits) === undefined,
    group: (value) => !groupings.some((one) => one === value.toLowerCase()),
    select: (value) => !dataset.entryById.has(value),
  };
  const asked = ["window", "group", "select"] as const;
  const vain = asked.filter((name) => given(name) !== "" && isVain[name](given(name)));
  // A window that can be read and holds nothing is unknown to the data, as a record may be.
  const unknown = vain.filter(
    (name) =>
      name === "select" || (name === "window" && parseWindow(given(name), allOfTime) !== undefined),
  );
  const words = (name: Asked): string => `${parameterNames[name]} ${quoted(given(name))}`;
  return {
    sentences: vainWords(
      unknown.map(words),
      vain.filter((name) => !unknown.includes(name)).map(words),
    ),
    tidy: (before) => {
      const next = new URLSearchParams(before);
      for (const name of vain) next.delete(name);
      return next;
    },
  };
};
