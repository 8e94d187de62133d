import { queryOf } from "#domain/parseSelection.ts";
import { matchRanges } from "#domain/search/matchRanges.ts";
import { readQuery } from "#domain/search/readQuery.ts";
import { useNavigation } from "#ui/navigation.tsx";

interface Props {
  readonly text: string;
  /** The address's query where another isn't given. */
  readonly query?: string;
  /** Syllables of the Chinese characters in the text, so that what is typed in pinyin is marked too. */
  readonly pinyin?: string | undefined;
}

/** A text with the parts marked that a query matches. */
export const MarkedText = ({ text, query: given, pinyin }: Props) => {
  const { parameters } = useNavigation();
  const query = given ?? queryOf(parameters);
  const ranges = query.trim() === "" ? [] : matchRanges(text, readQuery(query), pinyin);
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
