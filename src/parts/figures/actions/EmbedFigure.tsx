import { use, useEffect, useId, useState } from "react";

import { isoDay } from "#domain/calendar/dates.ts";
import type { Snapshot } from "#domain/filter/snapshot.ts";
import { embed as words } from "#messages/files/embed.ts";
import { dayWords } from "#messages/words/dates.ts";
import { CopyButton } from "#ui/frame/CopyButton.tsx";
import { setParameter, useNavigation } from "#ui/frame/navigation.tsx";
import { FigureAtContext } from "#parts/figures/pageFigures.ts";

const themes = ["system", "light", "dark"] as const;

interface CodeProps {
  readonly name: string;
  readonly text: string;
  readonly copy: string;
}

/** What is to be copied: selected as a whole by who comes to it. */
const Code = ({ name, text, copy }: CodeProps) => (
  <>
    <textarea
      aria-label={name}
      className="my-2 block w-full border border-control bg-panel p-2 font-mono"
      onFocus={({ target }) => target.select()}
      readOnly
      rows={6}
      spellCheck={false}
      value={text}
    />
    <CopyButton done={words.copied} label={copy} refused={words.refused} text={text} />
  </>
);

/** What is known of a figure's frame before its address is: that depends on what the reader chooses. */
interface Prepared {
  readonly snippetTo: (address: string) => string;
  readonly pathOf: (path: string) => string;
  readonly hostScript: string;
}

interface Props {
  readonly snapshot: Snapshot;
  readonly stem: string;
}

/** What puts a figure into another site's page: a frame, and the lines that make it as high as its content. */
export const EmbedFigure = ({ snapshot, stem }: Props) => {
  const { address, parameters, path } = useNavigation();
  const figureAt = use(FigureAtContext);
  const [prepared, setPrepared] = useState<Prepared | string>(words.making);
  const [isKept, setKept] = useState(false);
  const [theme, setTheme] = useState<(typeof themes)[number]>("system");
  const id = useId();
  useEffect(() => {
    const prepare = async (): Promise<Prepared> => {
      const embed = await import("#export/embed.ts");
      const room = embed.embedRoom(embed.EMBED_WIDTH);
      const figure = await figureAt({ path, parameters, stem }, snapshot, room);
      if (figure === undefined) throw new Error(words.nothing);
      const height = embed.embedHeight(figure);
      return {
        hostScript: embed.hostScript,
        pathOf: (page) => embed.embedPath({ path: page, stem }),
        snippetTo: (to) => embed.embedSnippet(to, figure.title, height),
      };
    };
    let isWanted = true;
    prepare().then(
      (made) => isWanted && setPrepared(made),
      (error: unknown) => {
        const message = error instanceof Error ? error.message : String(error);
        if (isWanted) setPrepared(words.failed(message));
      },
    );
    return () => {
      isWanted = false;
    };
  }, [figureAt, path, parameters, stem, snapshot]);
  if (typeof prepared === "string") return prepared;
  const isDated = parameters.has("asof");
  const day = dayWords(snapshot.asOf);
  const dated = isKept ? setParameter("asof", isoDay(snapshot.asOf))(parameters) : parameters;
  const asked = setParameter("theme", theme === "system" ? undefined : theme)(dated);
  return (
    <>
      <p>{isKept || isDated ? words.dated(day) : words.lead}</p>
      <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1">
        <label htmlFor={id}>{words.theme}</label>
        <select
          className="min-h-7 border border-control bg-panel px-1"
          id={id}
          onChange={({ target }) => setTheme(themes[target.selectedIndex] ?? "system")}
          value={theme}
        >
          {themes.map((one) => (
            <option key={one} value={one}>
              {words.themes[one]}
            </option>
          ))}
        </select>
        {isDated ? null : (
          <label className="flex min-h-6 items-center gap-1.5">
            <input
              checked={isKept}
              className="size-3.5 accent-ink"
              onChange={({ target }) => setKept(target.checked)}
              type="checkbox"
            />
            {words.keep(day)}
          </label>
        )}
      </div>
      <Code
        copy={words.copy}
        name={words.snippet}
        text={prepared.snippetTo(address(prepared.pathOf(path), asked))}
      />
      <details className="mt-3">
        <summary className="inline-block min-h-6 underline decoration-rule underline-offset-2">
          {words.height}
        </summary>
        <p className="mt-2">{words.heightLead}</p>
        <Code copy={words.copyScript} name={words.height} text={prepared.hostScript} />
      </details>
    </>
  );
};
