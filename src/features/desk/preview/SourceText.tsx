import { desk } from "#messages/desk/desk.ts";

import type { DeskItem } from "#features/desk/state/desk.ts";

const { preview: words } = desk;

/** The text that a draft was read from, with the lines that its fields came from marked. */
export const SourceText = ({ item: { draft } }: { readonly item: DeskItem }) => {
  if (draft === undefined) return null;
  const { newsletter, excerpt, lines } = draft;
  const marked = new Set(lines.map(({ line }) => line));
  return (
    <section aria-label={words.source(newsletter)} className="mt-4">
      <h2 className="text-small text-muted">{words.source(newsletter)}</h2>
      <ol className="bg-fill p-2 font-mono text-small wrap-anywhere" start={excerpt.line}>
        {excerpt.text.split("\n").map((text, at) => {
          const line = excerpt.line + at;
          return (
            // A line's number is its name.
            <li className="grid grid-cols-[2.5rem_minmax(0,1fr)]" key={line}>
              <span className="text-muted select-none">{line}</span>
              {marked.has(line) ? <strong>{text}</strong> : <span>{text}</span>}
            </li>
          );
        })}
      </ol>
      <p className="text-small text-muted">{words.sourceNote}</p>
    </section>
  );
};
