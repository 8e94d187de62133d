import { Fragment } from "react";

import { settingCount } from "#domain/query/filter/goalTargets.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { flag, setting } from "#domain/query/parameters/parameter.ts";
import {
  type Gap,
  type GapItem,
  type NamedGap,
  gapGroups,
  shareOf,
  widestFirst,
} from "#figures/gaps/gap.ts";
import { gapsOf } from "#figures/gaps/gaps.ts";
import { settleCounts, settleGaps } from "#figures/gaps/settleGaps.ts";
import { FigureActions } from "#figures/view/FigureActions.tsx";
import { dataDesk } from "#messages/views/dataDesk.ts";
import { gaps as gapWords } from "#messages/views/gaps.ts";
import { warnings } from "#messages/views/warnings.ts";
import { ui } from "#messages/ui.ts";
import { DataParts } from "#parts/page/DataParts.tsx";
import { FindingHeader } from "#parts/page/FindingHeader.tsx";
import { NothingMatches } from "#parts/page/NothingMatches.tsx";
import { RouteLink } from "#ui/frame/RouteLink.tsx";
import { Section } from "#ui/frame/Section.tsx";
import { useFold } from "#ui/screen/useFold.ts";

import { type WarningKind, warningGaps } from "./warningGaps.ts";

/** Items beyond this number are counted and not listed, so that the page stays of a usable length. */
const MOST = 200;
/** The limit while a list is folded. */
const MOST_FOLDED = 4;

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
const Items = ({ items, isOpen }: Pick<Gap, "items"> & { readonly isOpen: boolean }) => {
  const drawn = Math.min(items.length, isOpen ? MOST : MOST_FOLDED);
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

/** A share as a bar and in per cent; the count beside it says the same. */
const Share = ({ share }: { readonly share: number }) => (
  <span aria-hidden="true" className="flex items-center gap-x-2">
    <svg className="h-2 w-16 shrink-0 sm:w-28 xl:w-72" preserveAspectRatio="none" viewBox="0 0 1 1">
      <rect className="fill-rule" height="1" width="1" />
      <rect className="fill-not-judged" height="1" width={Math.round(1000 * share) / 1000} />
    </svg>
    <span className="w-9 text-right">{gapWords.share(share)}</span>
  </span>
);

/** A gap with its share and count; the list of items opens on demand. */
const GapRow = ({ gap }: { readonly gap: Gap | WarningKind }) => {
  const { key, title, items } = gap;
  const { isOpen, details } = useFold(key);
  return (
    <li className="border-b border-rule">
      <details {...details}>
        <summary className="min-h-7 py-1 marker:text-muted hover:bg-fill/60">
          <span className="inline-flex w-[calc(100%-1.5rem)] flex-wrap items-baseline gap-x-4 align-top">
            <span className="w-full grow sm:w-auto sm:max-w-[36rem] sm:basis-1/2">
              {title}{" "}
              {"remark" in gap ? <span className="text-small text-muted">{gap.remark}</span> : null}
            </span>
            {"remark" in gap ? (
              <span className="text-small">{warnings.counted(items.length)}</span>
            ) : (
              <span className="flex flex-1 basis-64 flex-wrap items-baseline gap-x-3 text-small">
                <Share share={shareOf(gap)} />
                <span className="min-w-0 grow basis-36 text-muted">
                  {gapWords.of(items.length, gap.total, gap.noun)}
                </span>
              </span>
            )}
          </span>
        </summary>
        <Items isOpen={isOpen} items={items} />
      </details>
    </li>
  );
};

/** Gaps in the data, or warnings of the rules, each with its count. */
const GapList = ({ gaps }: { readonly gaps: readonly (Gap | WarningKind)[] }) => (
  <ul>
    {gaps.map((gap) => (
      <GapRow gap={gap} key={gap.key} />
    ))}
  </ul>
);

/** Gaps by what they are in: of targets, figures, records and sources. */
const GroupedGaps = ({ gaps }: { readonly gaps: readonly NamedGap[] }) => {
  return gapGroups.map((group) => {
    const own = gaps.filter((gap) => gap.group === group);
    return own.length === 0 ? null : (
      <Fragment key={group}>
        <h3 className="mt-4 border-b border-rule pb-1 text-small font-semibold text-muted">
          {gapWords.groups[group]}
        </h3>
        <GapList gaps={own} />
      </Fragment>
    );
  });
};

interface Props {
  readonly snapshot: Snapshot;
}

/** Targets that aren't settled, counted by the information that would settle them. */
export const SettleSection = ({ snapshot }: Props) => {
  const { count: of } = snapshot.selection;
  const counts = settleCounts(snapshot);
  if (counts.count === 0) {
    return <p className="py-2 text-small text-muted">{gapWords.noneToSettle(of)}</p>;
  }
  return (
    <>
      <p className="max-w-[75ch] py-2 text-small text-muted">
        {ui.sentences([gapWords.toSettle(counts, of), gapWords.howSettled])}
        {ui.betweenSentences}
        <RouteLink
          change={setting(flag("settle"), true)}
          className="underline decoration-rule underline-offset-2 hover:decoration-ink"
          to="/targets"
        >
          {gapWords.allToSettle}
        </RouteLink>
      </p>
      <GapList gaps={settleGaps(snapshot)} />
    </>
  );
};

/** What the rules of the data warn of in the selected records. */
const WarningsSection = ({ snapshot }: Props) => {
  const found = warningGaps(snapshot);
  return found.length === 0 ? null : (
    <Section id="warnings" title={warnings.title}>
      <p className="max-w-[75ch] py-2 text-small text-muted">{warnings.about}</p>
      <GapList gaps={found} />
    </Section>
  );
};

/** Gaps that the title names. */
const TOLD = 2;

/** The widest gap of each group, the widest first: the title is of more than one group. */
const firstOfGroups = (gaps: readonly NamedGap[]): readonly NamedGap[] =>
  widestFirst(gapGroups.flatMap((group) => gaps.filter((gap) => gap.group === group).slice(0, 1)));

/** What isn't known of the selected records, and what would settle their targets. */
export const Gaps = ({ snapshot }: Props) => {
  const gaps = gapsOf(snapshot);
  const { parts } = dataDesk;
  const each = settingCount(snapshot);
  return (
    <>
      <FindingHeader
        snapshot={snapshot}
        title={dataDesk.gapsFinding(
          firstOfGroups(gaps)
            .slice(0, TOLD)
            .map(({ key, title, items, total, noun }) =>
              gapWords.said(key, title, items.length, total, noun),
            ),
        )}
      />
      <DataParts />
      {snapshot.entries.shown.length === 0 ? (
        <NothingMatches noun="records" snapshot={snapshot} />
      ) : (
        <>
          <Section
            aside={<FigureActions figureId="gaps" name={parts.gaps} snapshot={snapshot} />}
            id="gaps"
            title={parts.gaps}
          >
            {each === undefined ? null : (
              <p className="max-w-[75ch] py-2 text-small text-muted">
                {gapWords.eachTarget(each, snapshot.targets.shown.length)}
              </p>
            )}
            <GroupedGaps gaps={gaps} />
          </Section>
          <Section
            aside={<FigureActions figureId="settle" name={parts.settle} snapshot={snapshot} />}
            id="settle"
            title={parts.settle}
          >
            <SettleSection snapshot={snapshot} />
          </Section>
          <WarningsSection snapshot={snapshot} />
        </>
      )}
    </>
  );
};
