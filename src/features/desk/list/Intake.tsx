import { useEffect, useEffectEvent, useId, useRef, useState } from "react";

import type { FileName } from "#domain/schema/files.ts";
import { perFile } from "#domain/schema/perFile.ts";
import { decodeText, foreignIn } from "#importing/decodeText.ts";
import type { Drafts } from "#importing/draft.ts";
import { MOST, TooLong } from "#importing/newsletter/limits.ts";
import { desk } from "#messages/desk/desk.ts";
import { FileDrop } from "#ui/forms/FileDrop.tsx";
import { Button } from "#ui/frame/Button.tsx";
import { messageOf } from "#ui/screen/lazy.tsx";

import type { DeskAction } from "#features/desk/state/desk.ts";
import { type EditorsFiles, recordsIn } from "#features/desk/state/files.ts";
import type { Raw } from "#features/desk/state/path.ts";

const { intake: words } = desk;

/** Reads a newsletter into drafts, given the records that are known. */
export type Importer = (
  text: string,
  records: Readonly<Record<FileName, readonly Raw[]>>,
) => Drafts;

interface Props {
  /** The records that are known; undefined until they are there. */
  readonly files: EditorsFiles | undefined;
  /** Loads the importer, which only this part needs. */
  readonly loadImporter: () => Promise<Importer>;
  readonly act: (action: DeskAction) => void;
  /** Whether something is on the desk: then it stays folded. */
  readonly isFolded: boolean;
}

/** A newsletter with the name that is said of it. */
interface Given {
  readonly name: string;
  readonly read: () => string;
}

/**
 * Takes a newsletter in: a file that is chosen or dropped, or a text that is pasted. One that is given before the data
 * set is there waits for it.
 */
export const Intake = ({ files, loadImporter, act, isFolded }: Props) => {
  const field = useId();
  const [text, setText] = useState("");
  const [message, setMessage] = useState("");
  /** The same whenever a file has been read. */
  const latestFiles = useRef(files);
  const waiting = useRef<Given[]>([]);
  const takeIn = async ({ name, read }: Given, among: EditorsFiles): Promise<void> => {
    try {
      const importNewsletter = await loadImporter();
      const given = read();
      const drafts = importNewsletter(
        given,
        perFile((file) => recordsIn(among, file)),
      );
      if (drafts.drafts.length === 0) {
        setMessage(words.nothing(name));
        return;
      }
      act({ do: "take", drafts, name });
      // What has been written on stays.
      setText((now) => (now === given ? "" : now));
      setMessage(words.taken(name, drafts.drafts.length, drafts.questions.length));
    } catch (error) {
      setMessage(
        error instanceof TooLong
          ? words.tooLong[error.of](name, MOST[error.of])
          : words.failed(name, messageOf(error)),
      );
    }
  };
  /** Takes in what waits, in the order in which it was given. */
  const takeWaiting = async (among: EditorsFiles): Promise<void> => {
    for (const given of waiting.current.splice(0)) await takeIn(given, among);
  };
  const take = (given: Given): void => {
    waiting.current.push(given);
    if (latestFiles.current === undefined) setMessage(words.waits(given.name));
    else void takeWaiting(latestFiles.current);
  };
  const arrive = useEffectEvent((among: EditorsFiles | undefined): void => {
    latestFiles.current = among;
    if (among !== undefined) void takeWaiting(among);
  });
  useEffect(() => arrive(files), [files]);
  const takeBytes = async (file: File): Promise<void> => {
    let bytes;
    try {
      bytes = new Uint8Array(await file.arrayBuffer());
    } catch (error) {
      // A folder, which can be dropped like a file, or a file that is gone.
      setMessage(words.failed(file.name, messageOf(error)));
      return;
    }
    const foreign = foreignIn(bytes);
    if (foreign === undefined) take({ name: file.name, read: () => decodeText(bytes) });
    else setMessage(words.foreign[foreign](file.name));
  };
  const takeFile = (file: File | undefined): void => {
    if (file === undefined) return;
    if (file.size > MOST.megabytes * 1024 * 1024)
      setMessage(words.tooLarge(file.name, MOST.megabytes));
    else void takeBytes(file);
  };
  const body = (
    <div className="grid gap-2 text-small">
      <p className="text-muted">{words.about}</p>
      {/* The field lies over the box unseen: what it says itself is in the browser's language. */}
      <label className="relative rounded-plain border border-dashed border-control bg-panel p-3 font-semibold hover:border-ink has-focus-visible:outline-2 has-focus-visible:outline-offset-2">
        {words.file}
        <input
          accept=".txt,.md,.markdown,.html,.htm,text/plain,text/markdown,text/html"
          className="absolute inset-0 cursor-pointer opacity-0"
          onChange={({ target }) => {
            takeFile(target.files?.[0]);
            // The same file may be chosen again.
            target.value = "";
          }}
          type="file"
        />
      </label>
      <label className="font-semibold" htmlFor={field}>
        {words.paste}
      </label>
      <textarea
        className="w-full rounded-plain border border-control bg-panel px-2 py-1"
        id={field}
        onChange={({ target }) => setText(target.value)}
        rows={4}
        value={text}
      />
      <div>
        <Button
          disabled={text.trim() === ""}
          onClick={() => take({ name: words.pasted, read: () => text })}
        >
          {words.take}
        </Button>
      </div>
    </div>
  );
  return (
    <section aria-label={words.title} className="mt-4">
      {isFolded ? (
        <details>
          <summary className="cursor-pointer text-small font-semibold">{words.again}</summary>
          {body}
        </details>
      ) : (
        <>
          <h2 className="font-serif text-lead font-bold">{words.title}</h2>
          {body}
        </>
      )}
      <p className="text-small" role="status">
        {message}
      </p>
      <FileDrop onFiles={([file]) => takeFile(file)} words={words.drop} />
    </section>
  );
};
