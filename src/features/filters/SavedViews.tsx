import { useId, useRef, useState, useSyncExternalStore } from "react";

import {
  addView,
  mergeViews,
  readViews,
  type Refusal,
  removeView,
  type SavedView,
  writeViews,
} from "#domain/selection/savedViews.ts";
import { Button } from "#ui/Button.tsx";
import { useNavigation } from "#ui/navigation.tsx";
import { RouteLink } from "#ui/RouteLink.tsx";

import { Fold } from "./Fold.tsx";
import { saveFile } from "./saveFile.ts";
import { keepViews, noViews, storedViews, subscribeToViews } from "./viewStore.ts";

const countWords = (count: number): string => `${count} ${count === 1 ? "view" : "views"}`;

const refusalWords: Record<Refusal, string> = {
  name: "This view can’t be saved: it has no name that can be read.",
  address: "This view can’t be saved: its link is too long.",
  number: "This view can’t be saved: there are too many. Delete one first.",
};

const importWords = (name: string, text: string, before: readonly SavedView[]): string => {
  const read = readViews(text);
  if (read === undefined) return `${name} is not a file of views.`;
  const { views, replaced, left } = mergeViews(before, read.views);
  keepViews(views);
  const skipped = read.skipped + left;
  return [
    `${countWords(read.views.length - left)} read from ${name}`,
    ...(replaced === 0 ? [] : [`${replaced} in place of one of the same name`]),
    ...(skipped === 0 ? [] : [`${skipped} left out`]),
  ]
    .join(", ")
    .concat(".");
};

interface Props {
  /** The name to save under unless another is given. */
  readonly suggestion: string;
  /** The whole selection of an address, in words. */
  readonly wordsOf: (query: string) => string;
}

/** Views that the reader named: kept in the browser, each with its link, saved and read as a file. */
export const SavedViews = ({ suggestion, wordsOf }: Props) => {
  const { path, parameters, address } = useNavigation();
  const { views, trouble } = useSyncExternalStore(subscribeToViews, storedViews, noViews);
  const [name, setName] = useState("");
  const [announced, setAnnounced] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const id = useId();

  const save = (): void => {
    const wanted = name.trim() === "" ? suggestion : name;
    const added = addView(views, { name: wanted, path, query: parameters.toString() });
    if ("refused" in added) {
      setAnnounced(refusalWords[added.refused]);
      return;
    }
    keepViews(added.views);
    setAnnounced(
      added.replaced ? `Saved in place of ${wanted.trim()}.` : `Saved as ${wanted.trim()}.`,
    );
    setName("");
  };
  const exportAll = (): void =>
    saveFile(
      "china-industries-views.json",
      writeViews(views, (view) => ({
        link: address(view.path, new URLSearchParams(view.query)),
        words: wordsOf(view.query),
      })),
    );
  const importFile = (input: HTMLInputElement): void => {
    const file = input.files?.[0];
    if (file === undefined) return;
    void file.text().then(
      (text) => setAnnounced(importWords(file.name, text, storedViews().views)),
      () => setAnnounced(`${file.name} could not be read.`),
    );
    // So that the same file can be chosen again.
    input.value = "";
  };
  return (
    <Fold label="Saved views" summary={views.length === 0 ? undefined : String(views.length)}>
      <form
        className="flex gap-1.5 py-1"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <input
          aria-label="Name for this view"
          autoComplete="off"
          className="h-7 min-w-0 grow rounded-plain border border-rule bg-panel px-2 text-small placeholder:text-muted pointer-coarse:h-11"
          maxLength={80}
          onChange={(event) => setName(event.target.value)}
          placeholder={suggestion}
          ref={field}
          value={name}
        />
        <Button className="pointer-coarse:min-h-11" type="submit">
          Save
        </Button>
      </form>
      <ul aria-label="Saved views" className="text-small">
        {views.map((view) => (
          <li className="flex items-center gap-1" key={view.name}>
            <RouteLink
              change={() => new URLSearchParams(view.query)}
              className="min-w-0 grow truncate py-1 underline decoration-rule underline-offset-2 hover:decoration-ink pointer-coarse:py-3"
              title={view.name}
              to={view.path}
            >
              {view.name}
            </RouteLink>
            <button
              aria-label={`Delete the view ${view.name}`}
              className="min-h-6 min-w-6 text-muted hover:text-ink pointer-coarse:min-h-11 pointer-coarse:min-w-11"
              onClick={() => {
                keepViews(removeView(views, view.name));
                setAnnounced(`Deleted ${view.name}.`);
                // The button goes with the view.
                field.current?.focus();
              }}
              type="button"
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-1.5 py-1">
        <Button
          className="pointer-coarse:min-h-11"
          disabled={views.length === 0}
          onClick={exportAll}
        >
          Export
        </Button>
        <label
          className="inline-flex min-h-7 cursor-pointer items-center rounded-plain border border-rule bg-panel px-2 text-small pointer-coarse:min-h-11 focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-accent hover:border-ink"
          htmlFor={id}
        >
          Import
          <input
            accept="application/json,.json"
            className="sr-only"
            id={id}
            onChange={({ currentTarget }) => importFile(currentTarget)}
            type="file"
          />
        </label>
      </div>
      <p aria-live="polite" className="text-small text-muted">
        {announced}
      </p>
      {trouble === undefined ? null : (
        <p className="border-l-4 border-behind pl-2 text-small" role="status">
          {trouble}
        </p>
      )}
    </Fold>
  );
};
