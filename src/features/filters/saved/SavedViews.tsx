import { useId, useRef, useState } from "react";

import {
  addView,
  mergeViews,
  readViews,
  removeView,
  writeViews,
} from "#domain/query/selection/savedViews.ts";
import { Button } from "#ui/frame/Button.tsx";
import { savedViews } from "#messages/filters/panel.ts";
import { useNavigation } from "#ui/navigation.tsx";
import { useStore } from "#ui/store.ts";
import { RouteLink } from "#ui/frame/RouteLink.tsx";

import { changeViews, viewStore } from "./viewStore.ts";

/** Imports the views of a file, and returns the result in words. */
const importViews = (file: string, text: string): string => {
  const read = readViews(text);
  if (read === undefined) return savedViews.noViews(file);
  const { replaced, left } = mergeViews(viewStore.get().value, read.views);
  void changeViews((views) => mergeViews(views, read.views).views);
  return savedViews.imported(file, {
    read: read.views.length - left,
    replaced,
    skipped: read.skipped + left,
  });
};

interface Props {
  /** The default name to save under. */
  readonly suggestion: string;
  /** The selection of an address, in words. */
  readonly wordsOf: (query: string) => string;
}

/** Views that the reader named: stored in the browser, each with its link; exported and imported as a file. */
export const SavedViews = ({ suggestion, wordsOf }: Props) => {
  const { path, parameters, address } = useNavigation();
  const { value: views, trouble } = useStore(viewStore);
  const [name, setName] = useState("");
  const [announced, setAnnounced] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const id = useId();

  const save = (): void => {
    const wanted = name.trim() === "" ? suggestion : name;
    const view = { name: wanted, path, query: parameters.toString() };
    const added = addView(views, view);
    if ("refused" in added) {
      setAnnounced(savedViews.refused(added.refused));
      return;
    }
    void changeViews((now) => mergeViews(now, [view]).views);
    setAnnounced(
      added.replaced ? savedViews.replaced(wanted.trim()) : savedViews.saved(wanted.trim()),
    );
    setName("");
  };
  const exportAll = async (): Promise<void> => {
    const { saveFile } = await import("#export/saveFile.ts");
    const text = writeViews(views, (view) => ({
      link: address(view.path, new URLSearchParams(view.query)),
      words: wordsOf(view.query),
    }));
    saveFile("saved-views.json", new Blob([text], { type: "application/json" }));
  };
  const importFile = (input: HTMLInputElement): void => {
    const file = input.files?.[0];
    if (file === undefined) return;
    void file.text().then(
      (text) => setAnnounced(importViews(file.name, text)),
      () => setAnnounced(savedViews.unreadable(file.name)),
    );
    // Reset, so that the same file can be chosen again.
    input.value = "";
  };
  return (
    <>
      <form
        className="flex gap-1.5 py-1"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <input
          aria-label={savedViews.name}
          autoComplete="off"
          className="h-7 min-w-0 grow rounded-plain border border-rule bg-panel px-2 text-small placeholder:text-muted pointer-coarse:h-11"
          maxLength={80}
          onChange={(event) => setName(event.target.value)}
          placeholder={suggestion}
          ref={field}
          value={name}
        />
        <Button className="pointer-coarse:min-h-11" type="submit">
          {savedViews.save}
        </Button>
      </form>
      <ul aria-label={savedViews.title} className="text-small">
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
              aria-label={savedViews.remove(view.name)}
              className="min-h-6 min-w-6 text-muted hover:text-ink pointer-coarse:min-h-11 pointer-coarse:min-w-11"
              onClick={() => {
                void changeViews((now) => removeView(now, view.name));
                setAnnounced(savedViews.removed(view.name));
                // The button with the focus is removed along with its view.
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
          onClick={() => void exportAll()}
        >
          {savedViews.export}
        </Button>
        <label
          className="inline-flex min-h-7 cursor-pointer items-center rounded-plain border border-rule bg-panel px-2 text-small pointer-coarse:min-h-11 focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-accent hover:border-ink"
          htmlFor={id}
        >
          {savedViews.import}
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
          {savedViews.trouble(trouble)}
        </p>
      )}
    </>
  );
};
