import { use, useEffect, useId, useState } from "react";

import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import type { FigureFile } from "#export/file/figureFile.ts";
import { embed as words } from "#messages/files/figureMenus.ts";
import { dayWords } from "#messages/words/dates.ts";
import { CopyButton } from "#ui/frame/CopyButton.tsx";
import { setting } from "#domain/query/parameters/parameter.ts";
import { asOfDay } from "#domain/query/selection/selectionCodecs.ts";
import { useNavigation } from "#ui/navigation.tsx";
import {
  EMBED_WIDTH,
  embedHeight,
  embedSize,
  embedSnippet,
  FRAME,
  framedFigure,
  frameTheme,
  hostScript,
} from "#figures/embed.ts";
import { FigureAtContext } from "#figures/figureAtContext.ts";
import { messageOf } from "#ui/screen/lazy.tsx";

const themes = ["system", "light", "dark"] as const;

interface CodeProps {
  readonly name: string;
  readonly text: string;
  readonly copy: string;
}

/** Code to copy: focusing it selects all of it. */
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

/** Whether the host lets pages without an origin read its files; true until it answers, as for most hosts. */
const useOpenHost = (address: string): boolean => {
  const [isOpen, setOpen] = useState(true);
  useEffect(() => {
    // A saved page makes no requests.
    if (import.meta.env.FORM === "one-file") return;
    fetch(address, { method: "HEAD" }).then(
      ({ headers }) => setOpen(headers.get("Access-Control-Allow-Origin") === "*"),
      () => undefined,
    );
  }, [address]);
  return isOpen;
};

interface Props {
  readonly snapshot: Snapshot;
  readonly figureId: string;
}

/** The code that embeds a figure in another site's page: an iframe, and a script that makes it as high as its content. */
export const EmbedFigure = ({ snapshot, figureId }: Props) => {
  const { address, parameters, path } = useNavigation();
  const figureAt = use(FigureAtContext);
  const [figure, setFigure] = useState<FigureFile | string>(words.making);
  const [isKept, setKept] = useState(false);
  const [theme, setTheme] = useState<(typeof themes)[number]>("system");
  const id = useId();
  const isOpenHost = useOpenHost(address("/", new URLSearchParams()));
  useEffect(() => {
    let isWanted = true;
    figureAt({ path, parameters, figureId }, snapshot, embedSize(EMBED_WIDTH)).then(
      (file) => isWanted && setFigure(file ?? words.nothing),
      (error: unknown) => {
        if (isWanted) setFigure(words.failed(messageOf(error)));
      },
    );
    return () => {
      isWanted = false;
    };
  }, [figureAt, path, parameters, figureId, snapshot]);
  if (typeof figure === "string") return figure;
  const isDated = parameters.has("asof");
  const day = dayWords(snapshot.asOf);
  const dated = isKept ? setting(asOfDay(snapshot.today), snapshot.asOf)(parameters) : parameters;
  const frameParameters = setting(frameTheme, theme === "system" ? undefined : theme)(dated);
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
        text={embedSnippet(
          address(FRAME, setting(framedFigure, { path, figureId })(frameParameters)),
          figure.title,
          embedHeight(figure),
          !isOpenHost,
        )}
      />
      <details className="mt-3">
        <summary className="inline-block min-h-6 underline decoration-rule underline-offset-2">
          {words.height}
        </summary>
        <p className="mt-2">{words.heightLead}</p>
        <Code copy={words.copyScript} name={words.height} text={hostScript} />
      </details>
    </>
  );
};
