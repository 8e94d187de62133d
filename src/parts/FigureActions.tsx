import { use, useId, useState } from "react";

import type { Snapshot } from "#domain/filter/snapshot.ts";
import type { Figure } from "#export/figureFile.ts";
import { Button } from "#ui/Button.tsx";
import { useNavigation } from "#ui/navigation.tsx";

import { EditionContext } from "./editionContext.ts";

interface Props {
  /** What the figure is called: it begins the row. */
  readonly name: string;
  readonly snapshot: Snapshot;
  /** Makes the figure as it is to leave the page; asked for only once it does. */
  readonly figure: () => Figure | Promise<Figure>;
}

/** How long it stands there that something was done, in milliseconds. */
const TOLD_FOR = 6000;

/** What can be done with a figure: take it away as a drawing or a picture, or send the link to it. */
export const FigureActions = ({ name, snapshot, figure }: Props) => {
  const { address, parameters, path } = useNavigation();
  const editionOf = use(EditionContext);
  const id = useId();
  const [told, setTold] = useState("");
  const tell = (words: string): void => {
    setTold(words);
    setTimeout(() => setTold((now) => (now === words ? "" : now)), TOLD_FOR);
  };
  const download = async (form: "svg" | "png"): Promise<void> => {
    try {
      const [{ download: save }, edition] = await Promise.all([
        import("#export/download.ts"),
        editionOf(),
      ]);
      await save(form, await figure(), { snapshot, edition });
    } catch (error) {
      tell(`It could not be saved: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  const copyLink = async (): Promise<void> => {
    try {
      // Without a secure connection there is no clipboard at all.
      await navigator.clipboard.writeText(address(path, parameters));
      tell("The link is copied.");
    } catch {
      tell("This browser does not let the link be copied: it stands in the address bar.");
    }
  };
  return (
    <div
      aria-labelledby={id}
      className="flex flex-wrap items-center gap-x-1 text-small text-muted print:hidden"
      role="group"
    >
      <span id={id}>{name}:</span>
      <Button look="plain" onClick={() => void download("svg")}>
        Download SVG
      </Button>
      <Button look="plain" onClick={() => void download("png")}>
        Download PNG
      </Button>
      <Button look="plain" onClick={() => void copyLink()}>
        Copy link
      </Button>
      <span role="status">{told}</span>
    </div>
  );
};
