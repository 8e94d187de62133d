import { matchRanges } from "#domain/search/matchRanges.ts";

interface Props {
  readonly text: string;
  readonly query: string;
}

/** A text with the parts marked that a query matches. */
export const MarkedText = ({ text, query }: Props) => {
  const ranges = query.trim() === "" ? [] : matchRanges(text, query);
  const parts = ranges.map(([start, end], at) => ({
    key: start,
    before: text.slice(ranges[at - 1]?.[1] ?? 0, start),
    marked: text.slice(start, end),
  }));
  return (
    <>
      {parts.map(({ key, before, marked }) => (
        <span key={key}>
          {before}
          <mark className="bg-transparent font-bold text-inherit underline decoration-accent decoration-2 underline-offset-2">
            {marked}
          </mark>
        </span>
      ))}
      {text.slice(ranges.at(-1)?.[1] ?? 0)}
    </>
  );
};
