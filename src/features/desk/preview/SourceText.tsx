import type { DeskItem } from "#features/desk/state/desk.ts";
import { desk } from "#messages/desk/desk.ts";
import { keyed } from "#ui/keyed.ts";

const { preview: words, record } = desk;

/** The text that a draft was read from; the lines that its fields came from are marked, with their numbers. */
export const SourceText = ({ item: { draft } }: { readonly item: DeskItem }) => {
  if (draft === undefined) return null;
  const { newsletter, excerpt, lines } = draft;
  const numbers = new Map(lines.map(({ line, text }) => [text.trim(), line]));
  return (
    <section aria-label={words.source(newsletter)} className="mt-4">
      <h2 className="text-small text-muted">{words.source(newsletter)}</h2>
      <ul className="bg-fill p-2 font-mono text-small wrap-anywhere">
        {keyed(excerpt.text.split("\n"), (text) => text).map(([key, text]) => {
          const line = numbers.get(text.trim());
          return (
            <li key={key}>
              {line === undefined ? (
                text
              ) : (
                <>
                  <strong>{text}</strong> <span className="text-muted">{record.line(line)}</span>
                </>
              )}
            </li>
          );
        })}
      </ul>
      <p className="text-small text-muted">{words.sourceNote}</p>
    </section>
  );
};
