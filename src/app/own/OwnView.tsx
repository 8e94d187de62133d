import { useRef, useState } from "react";

import { type BuiltOwn, buildOwn, renamed } from "#data/ownData/buildOwn.ts";
import { sameIds } from "#data/ownData/mergeOwn.ts";
import { leaveOwn, showOwn } from "#data/ownData/openOwn.ts";
import { type OwnSet, type Progress, readOwn } from "#data/ownData/readOwn.ts";
import { ownState } from "#data/ownData/shown.ts";
import { textLanguage } from "#domain/dataset/textsIn.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { fileNames } from "#domain/schema/files.ts";
import { ChangeTable, type OwnPreview } from "#features/own-data/Changes.tsx";
import { type Choice, ChoiceForm } from "#features/own-data/ChoiceForm.tsx";
import { Chooser } from "#features/own-data/Chooser.tsx";
import { Findings } from "#features/own-data/Findings.tsx";
import { TemplateGuide } from "#features/own-data/TemplateGuide.tsx";
import type { FileProblem } from "#importing/files/template/problem.ts";
import { language } from "#messages/language.ts";
import { ownData as words } from "#messages/views/ownData.ts";
import { DataParts } from "#parts/page/DataParts.tsx";
import { Button } from "#ui/frame/Button.tsx";
import { Section } from "#ui/frame/Section.tsx";
import { ViewHeader } from "#ui/frame/ViewHeader.tsx";
import { messageOf } from "#ui/screen/lazy.tsx";

import { previewOwn } from "./ownPreview.ts";

/** Files that were read, and how they are to be shown. */
interface Read {
  readonly set: OwnSet;
  readonly choice: Choice;
  /** The ids that the site has too. */
  readonly same: readonly string[];
  /** What would be shown; undefined while that is being worked out. */
  readonly built?: BuiltOwn;
  readonly preview?: OwnPreview;
  /** What is wrong with it only once it is joined with what it refers to. */
  readonly problems: readonly FileProblem[];
}

/** Characters of a name: it is part of the line under each figure. */
const LONGEST_NAME = 60;

/** The name that files suggest: of one file its own, without the ending. Several are named after their tables. */
const nameOf = ([first, ...others]: readonly File[]): string =>
  first === undefined || others.length > 0
    ? words.unnamed
    : first.name.replace(/\.\w+$/, "").slice(0, LONGEST_NAME);

const recordsIn = ({ tables }: OwnSet): number =>
  fileNames.reduce((sum, file) => sum + tables[file].length, 0);

const ShownNow = () => {
  const own = ownState.shown;
  if (own === undefined) return null;
  const { name, isMerged } = own;
  return (
    <Section title={words.shown.title}>
      <p className="py-1 wrap-anywhere">
        {isMerged ? words.shown.merged(name) : words.shown.alone(name)} {words.shown.exports}
      </p>
      <Button onClick={() => void leaveOwn()}>{words.shown.back}</Button>
    </Section>
  );
};

/** Where a reader opens own data: read and checked, shown as a preview, and then on all pages. */
export const OwnView = ({ snapshot: { today } }: { readonly snapshot: Snapshot }) => {
  const [progress, setProgress] = useState<Progress>();
  const [message, setMessage] = useState("");
  const [read, setRead] = useState<Read>();
  const [isOpening, setOpening] = useState(false);
  const reading = useRef<AbortController>(undefined);
  /** The turn of the last preview: an older one that ends later is dropped. */
  const turn = useRef(0);

  const build = async (next: Omit<Read, "built" | "preview" | "problems">): Promise<void> => {
    turn.current += 1;
    const mine = turn.current;
    setRead({ ...next, problems: [] });
    try {
      const built = await buildOwn(next.set, next.choice, today);
      const same = sameIds(next.set, built.site.tables);
      const found = await previewOwn(built);
      if (turn.current !== mine) return;
      // What was said of a build before that failed.
      setMessage("");
      setRead((now) => now && { ...now, built, same, ...found });
    } catch (error) {
      if (turn.current === mine) setMessage(words.notBuilt(messageOf(error)));
    }
  };

  const open = async (files: readonly File[]): Promise<void> => {
    reading.current?.abort();
    const stop = new AbortController();
    reading.current = stop;
    turn.current += 1;
    setMessage("");
    setRead(undefined);
    setProgress({ share: 0, rows: 0 });
    try {
      const set = await readOwn(files, textLanguage(language.code), setProgress, stop.signal);
      setProgress(undefined);
      const choice = { name: nameOf(files), isMerged: true, ownWins: true, isToBeKept: true };
      if (recordsIn(set) === 0) {
        setMessage(words.nothing);
        setRead({ set, choice, same: [], problems: [] });
      } else await build({ set, choice, same: [] });
    } catch (error) {
      if (reading.current !== stop) return;
      setProgress(undefined);
      setMessage(stop.signal.aborted ? words.cancelled : words.failed(messageOf(error)));
    }
  };

  const choose = (choice: Choice): void => {
    if (read === undefined) return;
    const { isMerged, ownWins } = read.choice;
    // What is being worked out may have come since this was rendered, and must not be lost.
    if (choice.isMerged === isMerged && choice.ownWins === ownWins)
      setRead((now) => now && { ...now, choice });
    else void build({ set: read.set, same: read.same, choice });
  };

  const show = async (): Promise<void> => {
    if (read?.built === undefined) return;
    setOpening(true);
    try {
      const { isToBeKept, name } = read.choice;
      await showOwn(renamed(read.built, name.trim()), isToBeKept);
      window.scrollTo(0, 0);
    } catch (error) {
      setMessage(words.notBuilt(messageOf(error)));
      setOpening(false);
    }
  };

  return (
    <>
      <ViewHeader title={words.title} />
      <DataParts />
      <p className="max-w-[75ch] pb-3">{words.about}</p>
      <Chooser onFiles={(files) => void open(files)} />
      <div aria-live="polite">
        {message === "" ? null : <p className="pt-3 font-semibold wrap-anywhere">{message}</p>}
      </div>
      {progress === undefined ? null : (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2 pt-3">
          <progress
            aria-label={words.reading}
            className="h-3 w-60"
            max={1}
            value={progress.share}
          />
          <span className="tabular-nums">
            {words.reading} · {words.rows(progress.rows)}
          </span>
          <Button onClick={() => reading.current?.abort()}>{words.cancel}</Button>
        </div>
      )}
      {read === undefined ? null : (
        <>
          <Findings
            problemCount={read.set.problemCount + read.problems.length}
            problems={[...read.set.problems, ...read.problems]}
            recognised={read.set.recognised}
          />
          {recordsIn(read.set) === 0 ? null : (
            <Section title={words.changes.title}>
              <ChoiceForm
                choice={read.choice}
                isBusy={read.built === undefined || isOpening}
                onChange={choose}
                onShow={() => void show()}
                same={read.same}
              >
                {read.preview === undefined ? (
                  <p className="py-2 text-muted" role="status">
                    {words.working}
                  </p>
                ) : (
                  <ChangeTable preview={read.preview} />
                )}
              </ChoiceForm>
            </Section>
          )}
        </>
      )}
      <ShownNow />
      <TemplateGuide />
    </>
  );
};
