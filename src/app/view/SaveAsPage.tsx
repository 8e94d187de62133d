import { useState } from "react";

import { siteRoot } from "#data/address.ts";
import { loadFile } from "#data/loadFile.ts";
import { loadTemplate } from "#data/loadTemplate.ts";
import { fileNames } from "#domain/schema/files.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { oneFile as words } from "#messages/files/oneFile.ts";
import { briefingStore } from "#parts/briefing/briefingStore.ts";
import { carriedHere } from "#parts/briefing/carriedHere.ts";
import { wordButton } from "#ui/overlay/Popover.tsx";
import { useStore } from "#ui/store.ts";

/** What a saved page can't do without, and what it can. */
const needed = fileNames;
const welcome = ["dataset", "pinyin"] as const;

const loadData = async (signal: AbortSignal): Promise<Record<string, unknown>> => {
  const wanted = [
    ...needed.map(async (file) => [file, await loadFile(file, signal)] as const),
    ...welcome.map(
      async (file) => [file, await loadFile(file, signal).catch(() => undefined)] as const,
    ),
  ];
  return Object.fromEntries(await Promise.all(wanted));
};

interface Props {
  readonly snapshot: Snapshot;
}

/** Saves the briefing as a page in one file, with all that it needs; a saved page so saves another. */
export const SaveAsPage = ({ snapshot: { today } }: Props) => {
  const { value: briefing } = useStore(briefingStore);
  const [said, setSaid] = useState("");
  const [making, setMaking] = useState<AbortController>();
  if (briefing.slides.length === 0) return null;

  const save = async (signal: AbortSignal): Promise<string> => {
    const [{ oneFileName, oneFilePage }, { saveFile }, files, loaded] = await Promise.all([
      import("#export/oneFile.ts"),
      import("#export/saveFile.ts"),
      loadData(signal),
      loadTemplate(signal, (bytes) => setSaid(words.making(bytes))),
    ]);
    if ("fault" in loaded) return words.fault(loaded.fault);
    const site = carriedHere?.site ?? siteRoot;
    const carried = { id: new Date().toISOString(), day: today, site, briefing, files };
    const page = oneFilePage(loaded.template, carried);
    if (page === undefined) return words.fault("no-template");
    const file = new Blob([page], { type: "text/html;charset=utf-8" });
    const name = oneFileName(carried);
    saveFile(name, file);
    return words.saved(name, file.size);
  };
  const begin = async (): Promise<void> => {
    const stop = new AbortController();
    const { signal } = stop;
    setMaking(stop);
    setSaid(words.making(0));
    try {
      setSaid(await save(signal));
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      setSaid(signal.aborted ? words.cancelled : words.failed(message));
      stop.abort();
    }
    setMaking(undefined);
  };
  return (
    <>
      {making === undefined ? (
        <button
          className={wordButton}
          onClick={() => void begin()}
          title={words.hint}
          type="button"
        >
          {words.action}
        </button>
      ) : (
        <button className={wordButton} onClick={() => making.abort()} type="button">
          {words.cancel}
        </button>
      )}
      <span className="order-last basis-full text-small text-muted empty:hidden" role="status">
        {said}
      </span>
    </>
  );
};
