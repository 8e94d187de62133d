import { use, useId, useState } from "react";

import type { Snapshot } from "#domain/filter/snapshot.ts";
import type { Figure } from "#export/figureFile.ts";
import { figureActions } from "#messages/charts/figureActions.ts";
import { Button } from "#ui/frame/Button.tsx";
import { useNavigation } from "#ui/frame/navigation.tsx";

import { EditionContext } from "./editionContext.ts";

interface Props {
  /** What the figure is called: it begins the row. */
  readonly name: string;
  readonly snapshot: Snapshot;
  /** Makes the figure as it is to leave the page; asked for only once it does. */
  readonly figure: () => Figure | Promise<Figure>;
}

/** How long it stands there that something was done, in milliseconds. */
const ANNOUNCED_FOR = 6000;

/** What can be done with a figure: take it away as a drawing or a picture, or send the link to it. */
export const FigureActions = ({ name, snapshot, figure }: Props) => {
  const { address, parameters, path } = useNavigation();
  const editionOf = use(EditionContext);
  const id = useId();
  const [announced, setAnnounced] = useState("");
  const announce = (words: string): void => {
    setAnnounced(words);
    setTimeout(() => setAnnounced((now) => (now === words ? "" : now)), ANNOUNCED_FOR);
  };
  const download = async (form: "svg" | "png"): Promise<void> => {
    try {
      const [{ download: save }, edition] = await Promise.all([
        import("#export/download.ts"),
        editionOf(),
      ]);
      await save(form, await figure(), { snapshot, edition });
    } catch (error) {
      announce(figureActions.notSaved(error instanceof Error ? error.message : String(error)));
    }
  };
  const copyLink = async (): Promise<void> => {
    try {
      // Without a secure connection there is no clipboard at all.
      await navigator.clipboard.writeText(address(path, parameters));
      announce(figureActions.linkCopied);
    } catch {
      announce(figureActions.linkRefused);
    }
  };
  return (
    <div
      aria-labelledby={id}
      className="flex flex-wrap items-center gap-x-1 text-small text-muted print:hidden"
      role="group"
    >
      <span id={id}>{figureActions.of(name)}</span>
      <Button look="plain" onClick={() => void download("svg")}>
        {figureActions.svg}
      </Button>
      <Button look="plain" onClick={() => void download("png")}>
        {figureActions.png}
      </Button>
      <Button look="plain" onClick={() => void copyLink()}>
        {figureActions.copyLink}
      </Button>
      <span role="status">{announced}</span>
    </div>
  );
};
