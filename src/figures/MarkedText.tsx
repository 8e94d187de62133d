import { matchRanges } from "#domain/search/matchRanges.ts";
import { parseQuery, type Query } from "#domain/search/query.ts";
import { useNavigation } from "#ui/navigation.tsx";

interface Props {
  readonly text: string;
  /** The address's query where another isn't given. */
  readonly query?: string;
  /** Syllables of the Chinese characters in the text, so that what is typed in pinyin is marked too. */
  readonly pinyin?: string | undefined;
}

let last: { readonly text: string; readonly query: Query } | undefined;

/** Many texts are drawn for one query, which needs reading once. */
const queryOf = (text: string): Query => {
  if (last?.text !== text) last = { text, query: parseQuery(text) };
  return last.query;
};

/** A text with the parts marked that a query matches. */
export const MarkedText = ({ text, query: given, pinyin }: Props) => {
  const { parameters } = useNavigation();
  const query = given ?? parameters.get("q") ?? "";
  const ranges = query.trim() === "" ? [] : matchRanges(text, queryOf(query), pinyin);
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
