import { pagesIn } from "#domain/dataset/dataset.ts";
import type { Counting } from "#domain/query/selection/selection.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import type { Edition } from "#domain/schema/edition.ts";
import { FileTable, KindTable } from "#features/data-desk/contents/ContentsTables.tsx";
import { EditionNote } from "#features/data-desk/contents/EditionNote.tsx";
import { FollowTable } from "#features/data-desk/contents/FollowTable.tsx";
import { NewsletterNote } from "#features/data-desk/contents/NewsletterNote.tsx";
import type { Gap, GapItem } from "#figures/gaps/gap.ts";
import { gapsOf } from "#figures/gaps/gaps.ts";
import { settleGaps } from "#figures/gaps/settleGaps.ts";
import { missingFilesWords } from "#messages/app/parts.ts";
import { language } from "#messages/language.ts";
import { dataDesk } from "#messages/views/dataDesk.ts";
import { follow } from "#messages/views/follow.ts";
import { gaps as gapWords } from "#messages/views/gaps.ts";
import { CorrectionTable } from "#parts/page/CorrectionTable.tsx";
import { FindingHeader } from "#parts/page/FindingHeader.tsx";
import { NothingMatches } from "#parts/page/NothingMatches.tsx";
import { RouteLink } from "#ui/frame/RouteLink.tsx";
import { FigureActions } from "#figures/view/FigureActions.tsx";
import { flag, setting } from "#domain/query/parameters/parameter.ts";
import { correctionsOf } from "#domain/findings/corrections.ts";
import { problemsOf } from "./problems.ts";
import { ProblemTable } from "./ProblemTable.tsx";
import { SourceTable } from "./SourceTable.tsx";
import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import { addressAnchor } from "#ui/screen/addressAnchor.ts";
import { mediaOf } from "#ui/screen/useMedia.ts";
import { usePrerenderedRowLimit } from "#ui/screen/prerendered.ts";

/** Items beyond this number are counted and not listed, so that the page stays of a usable length. */
const MOST = 200;
/** The limit on a prerendered page, where each list is folded. */
const MOST_PRERENDERED = 4;

const link = "py-1.25 underline decoration-rule underline-offset-2 hover:decoration-ink";

const Item = ({
  item: { words: named, lang, detail, detailLang, to, name },
}: {
  readonly item: GapItem;
}) => (
  <li className="py-0.5 pointer-coarse:py-1">
    {to === undefined ? (
      <span lang={lang}>{named}</span>
    ) : (
      <RouteLink aria-label={name} className={link} to={to}>
        <span lang={lang}>{named}</span>
      </RouteLink>
    )}
    {detail === undefined ? null : (
      <span className="text-muted">
        {gapWords.dot}
        <span lang={detailLang}>{detail}</span>
      </span>
    )}
  </li>
);

/** The items behind a gap. */
const Items = ({ items }: Pick<Gap, "items">) => {
  const drawn = usePrerenderedRowLimit(Math.min(items.length, MOST), MOST_PRERENDERED);
  return (
    <ul className="pb-2 pl-11 text-small">
      {items.slice(0, drawn).map((item) => (
        <Item item={item} key={item.key} />
      ))}
      {items.length > drawn ? (
        <li className="text-muted">{gapWords.andMore(items.length - drawn)}</li>
      ) : null}
    </ul>
  );
};

/** Gaps in the data, each with its count; the list of items opens on demand. */
const GapList = ({ gaps }: { readonly gaps: readonly Gap[] }) => (
  <ul>
    {gaps.map(({ key, title, total, noun, items }) => (
      <li className="border-b border-rule" key={key}>
        <details>
          <summary className="flex min-h-7 items-baseline gap-x-3 py-1 hover:bg-fill/60">
            <span className="w-8 shrink-0 text-right font-semibold">{items.length}</span>
            <span>
              {title} <span className="text-small text-muted">{gapWords.of(total, noun)}</span>
            </span>
          </summary>
          <Items items={items} />
        </details>
      </li>
    ))}
  </ul>
);

interface FoldedSectionProps {
  readonly id: string;
  readonly title: string;
  /** Actions on the part as a whole: right of its title, below it on a phone. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** The width below which parts are folded: in one column, long parts would hide that there are others. */
const narrow = "(max-width: 40rem)";

/**
 * A titled part of a page that folds: open on wide screens, folded on a phone unless the address names it. Folded
 * content is still found by the browser's search, and printed.
 */
const FoldedSection = ({ id, title, aside, children }: FoldedSectionProps) => {
  const heading = useId();
  const details = useRef<HTMLDetailsElement>(null);
  // Does what early.js does before the first paint of a prerendered page, for pages rendered in the browser.
  // From then on the reader opens and closes it.
  useLayoutEffect(() => {
    const element = details.current;
    const media = mediaOf(narrow);
    if (element === null || media === undefined) return undefined;
    element.open = !media.matches || addressAnchor() === id;
    const open = (): void => {
      element.open = true;
    };
    const openIfMeant = (): void => {
      if (addressAnchor() === id) open();
    };
    window.addEventListener("beforeprint", open);
    window.addEventListener("hashchange", openIfMeant);
    return () => {
      window.removeEventListener("beforeprint", open);
      window.removeEventListener("hashchange", openIfMeant);
    };
  }, [id]);
  return (
    <section
      aria-labelledby={heading}
      className="relative mt-4 scroll-mt-16 sm:mt-6 lg:scroll-mt-4"
      id={id}
    >
      <details data-folds="" open ref={details}>
        <summary className="mb-1 min-h-8 border-b border-ink pb-1 marker:text-muted">
          <h2 className="inline font-serif text-lead font-bold" id={heading}>
            {title}
          </h2>
        </summary>
        {/* Outside the summary: interactive content within it would toggle it. */}
        {aside === undefined ? null : (
          <div className="max-sm:mb-2 sm:absolute sm:top-1 sm:right-0">{aside}</div>
        )}
        {children}
      </details>
    </section>
  );
};

interface ContentsProps {
  readonly snapshot: Snapshot;
  readonly addressOf: (file: string) => string;
  readonly edition: Edition | undefined;
}

/** The newsletter the data set is based on, its edition and contents, and the files to download. */
const Contents = ({
  snapshot: { dataset, entries, selection },
  addressOf,
  edition,
}: ContentsProps) => (
  <div className="gap-x-10 2xl:grid 2xl:grid-cols-2">
    <div>
      <NewsletterNote dataset={dataset} selection={selection} />
      <EditionNote address={addressOf("")} edition={edition} />
    </div>
    <div className="space-y-4">
      <KindTable entries={entries.shown} selection={selection} />
      <FileTable addressOf={addressOf} dataset={dataset} />
    </div>
  </div>
);

interface SettleSectionProps {
  readonly gaps: readonly Gap[];
  /** How many targets or goals are selected. */
  readonly total: number;
  readonly of: Counting;
}

/** Targets that aren't settled, counted by the information that would settle them. */
export const SettleSection = ({ gaps, total, of }: SettleSectionProps) => {
  const count = gaps.reduce((sum, { items }) => sum + items.length, 0);
  if (count === 0) {
    return <p className="py-2 text-small text-muted">{gapWords.noneToSettle(of)}</p>;
  }
  return (
    <>
      <p className="max-w-[75ch] py-2 text-small text-muted">
        {gapWords.toSettle(count, total, of)}{" "}
        <RouteLink
          change={setting(flag("settle"), true)}
          className="underline decoration-rule underline-offset-2 hover:decoration-ink"
          to="/targets"
        >
          {gapWords.allToSettle}
        </RouteLink>
      </p>
      <GapList gaps={gaps} />
    </>
  );
};

interface PageContentsProps {
  /** Id and label of each part, in the order of the page. */
  readonly parts: readonly (readonly [id: string, label: string])[];
}

/** Links to the parts of a long page. */
const PageContents = ({ parts }: PageContentsProps) => (
  <nav aria-label={dataDesk.onThisPage} className="text-small print:hidden">
    <ul className="flex flex-wrap gap-x-4">
      {parts.map(([id, label]) => (
        <li key={id}>
          <a
            className="inline-block py-1 underline decoration-rule underline-offset-2 hover:decoration-ink"
            href={`#${id}`}
          >
            {label}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

interface Props {
  readonly snapshot: Snapshot;
  /** The address of a file of the site from its path below the root, wherever the app is hosted. */
  readonly fileOf: (path: string) => string;
  readonly edition: Edition | undefined;
}

/** The data desk: contents and origin of the data set, corrections, gaps, and files. */
export const DataDesk = ({ snapshot, fileOf, edition }: Props) => {
  const addressOf = (file: string): string => fileOf(`${language.folder}data/${file}`);
  const { dataset, entries } = snapshot;
  const corrections = correctionsOf(entries.shown);
  const gaps = gapsOf(snapshot);
  const settle = settleGaps(snapshot);
  const unsettled = settle.reduce((sum, { items }) => sum + items.length, 0);
  const { parts } = dataDesk;
  // No count while a text search is pending.
  const counted: typeof dataDesk.counted =
    snapshot.searched === "pending" ? (part) => parts[part] : dataDesk.counted;
  const title =
    missingFilesWords(dataset, "records") ?? dataDesk.finding(corrections, entries.shown.length);
  return (
    <>
      <FindingHeader snapshot={snapshot} title={title} />
      <PageContents
        parts={[
          ["contents", parts.contents],
          ["follow", follow.title],
          ["corrections", counted("corrections", corrections.facts.length)],
          ["gaps", counted("gaps", gaps.length)],
          ["settle", counted("settle", unsettled)],
          ["problems", counted("problems", problemsOf(dataset).length)],
          ["sources", counted("sources", pagesIn(dataset).length)],
        ]}
      />
      <FoldedSection id="contents" title={parts.contents}>
        <Contents addressOf={addressOf} edition={edition} snapshot={snapshot} />
      </FoldedSection>
      <FoldedSection id="follow" title={follow.title}>
        <FollowTable dataset={dataset} edition={edition} fileOf={fileOf} />
      </FoldedSection>
      {entries.shown.length === 0 ? (
        <div className="mt-6">
          <NothingMatches noun="records" snapshot={snapshot} />
        </div>
      ) : (
        <>
          <FoldedSection
            aside={
              <FigureActions name={parts.corrections} snapshot={snapshot} figureId="corrections" />
            }
            id="corrections"
            title={parts.corrections}
          >
            <p className="max-w-[75ch] py-2 text-small text-muted">
              {dataDesk.checked(corrections.facts.length, [...corrections.byOutcome])}
            </p>
            <CorrectionTable
              caption={dataDesk.correctionsCaption}
              dataset={dataset}
              facts={corrections.facts}
              withRecord
            />
          </FoldedSection>
          <FoldedSection
            aside={<FigureActions name={parts.gaps} snapshot={snapshot} figureId="gaps" />}
            id="gaps"
            title={parts.gaps}
          >
            <GapList gaps={gaps} />
          </FoldedSection>
          <FoldedSection
            aside={<FigureActions name={parts.settle} snapshot={snapshot} figureId="settle" />}
            id="settle"
            title={parts.settle}
          >
            <SettleSection
              gaps={settle}
              of={snapshot.selection.count}
              total={snapshot.targets.shown.length}
            />
          </FoldedSection>
        </>
      )}
      <FoldedSection id="problems" title={parts.problems}>
        <ProblemTable dataset={dataset} />
      </FoldedSection>
      <FoldedSection
        aside={<FigureActions name={parts.sources} snapshot={snapshot} figureId="sources" />}
        id="sources"
        title={parts.sources}
      >
        <SourceTable snapshot={snapshot} />
      </FoldedSection>
    </>
  );
};
