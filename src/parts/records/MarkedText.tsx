import { matchRanges } from "#search/marks/matchRanges.ts";
import { readQuery } from "#search/query/parseQuery.ts";
import { useQuery } from "#ui/navigation.tsx";

interface Props {
  readonly text: string;
  /** Overrides the query of the address. */
  readonly query?: string;
  /** Pinyin of the Chinese characters in the text, so that matches of pinyin are marked too. */
  readonly pinyin?: string | undefined;
  /** Whether it is within SVG text. */
  readonly drawn?: boolean;
}

const line = "underline decoration-accent decoration-2 underline-offset-2";

/** A text with the matches of a query marked. */
export const MarkedText = ({ text, query: given, pinyin, drawn = false }: Props) => {
  const pageQuery = useQuery();
  const query = given ?? pageQuery;
  const ranges = query.trim() === "" ? [] : matchRanges(text, readQuery(query), pinyin);
  const parts = ranges.map(([start, end], at) => ({
    key: start,
    before: text.slice(ranges[at - 1]?.[1] ?? 0, start),
    marked: text.slice(start, end),
  }));
  const Part = drawn ? "tspan" : "span";
  return (
    <>
      {parts.map(({ key, before, marked }) => (
        <Part key={key}>
          {before}
          {drawn ? (
            <tspan className={line}>{marked}</tspan>
          ) : (
            <mark className={`bg-transparent font-bold text-inherit ${line}`}>{marked}</mark>
          )}
        </Part>
      ))}
      {text.slice(ranges.at(-1)?.[1] ?? 0)}
    </>
  );
};
