import { useState } from "react";

import { isoDay, todayOf } from "#domain/calendar/dates.ts";
import { desk as words } from "#messages/desk/desk.ts";
import { Button } from "#ui/frame/Button.tsx";
import { Notice } from "#ui/frame/Notice.tsx";

import { desk, type DeskState } from "#features/desk/state/deskStore.ts";
import { readCopy, writeCopy } from "#features/desk/state/deskText.ts";

import { PhoneFold } from "./PhoneFold.tsx";

const { keeping } = words;

/** A moment to the minute, by the reader's clock. */
const timeOf = (iso: string | undefined): string => {
  if (iso === undefined) return "";
  const at = new Date(iso);
  return `${isoDay(todayOf(at))} ${at.toTimeString().slice(0, 5)}`;
};

const downloadCopy = async (text: string): Promise<void> => {
  const { saveFile } = await import("#export/saveFile.ts");
  saveFile("desk.json", new Blob([text], { type: "application/json" }));
};

/** Whether the desk is kept, steps back and forth, and copies of it. */
export const Keeping = ({ state }: { readonly state: DeskState }) => {
  const { history, keeping: outcome, keptAt, other } = state;
  const [wrong, setWrong] = useState("");
  const open = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const text = await file.text().catch(() => undefined);
    const read = text === undefined ? undefined : readCopy(text);
    if (read === undefined) setWrong(keeping.notACopy(file.name));
    else {
      setWrong("");
      desk.act({ do: "replace", desk: read });
    }
  };
  const isTrouble = outcome !== "nothing" && outcome !== "kept";
  const message =
    outcome === "kept"
      ? keeping.kept(timeOf(keptAt))
      : outcome === "other"
        ? keeping.other(timeOf(other?.at))
        : keeping[outcome];
  return (
    <>
      {isTrouble ? (
        <Notice role="alert">
          <span>{message}</span>
          {other === undefined ? null : (
            <>
              <Button onClick={desk.takeOther}>{keeping.takeOther}</Button>
              <Button onClick={desk.keepOwn}>{keeping.keepOwn}</Button>
            </>
          )}
        </Notice>
      ) : null}
      <div className="mb-3 flex flex-wrap items-center gap-x-3 gap-y-1 text-small">
        <PhoneFold
          className="flex flex-wrap items-center gap-x-3 gap-y-1 lg:contents"
          label={keeping.more}
        >
          <Button disabled={history.past.length === 0} onClick={desk.undo}>
            {words.undo}
          </Button>
          <Button disabled={history.future.length === 0} onClick={desk.redo}>
            {words.redo}
          </Button>
          <Button onClick={() => void downloadCopy(writeCopy(history.now))}>{keeping.copy}</Button>
          {/* As in the box for files: the field itself speaks the browser's language. */}
          <label className="relative inline-flex min-h-7 items-center rounded-plain border border-rule bg-panel px-2 hover:border-ink has-focus-visible:outline-2 has-focus-visible:outline-offset-2">
            {keeping.openCopy}
            <input
              accept=".json,application/json"
              className="absolute inset-0 w-full cursor-pointer opacity-0"
              onChange={({ target }) => {
                void open(target.files?.[0]);
                target.value = "";
              }}
              type="file"
            />
          </label>
        </PhoneFold>
        <span className="text-muted">{isTrouble ? "" : message}</span>
        <span className="text-missed" role="status">
          {wrong}
        </span>
      </div>
    </>
  );
};
