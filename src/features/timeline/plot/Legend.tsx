import { memo } from "react";

import { dateMeaning } from "#domain/schema/common.ts";
import { type DateMeaning, type EntryKind, entryKind } from "#domain/schema/records.ts";
import type { DrawnPart } from "#charts/timeline/marks/drawnParts.ts";
import { dateGlyph, discPath } from "#charts/timeline/marks/glyphs.ts";
import type { Band } from "#charts/timeline/layout/placeTimeline.ts";
import { KindMark } from "#parts/KindMark.tsx";
import { kindStyle } from "#parts/kindStyle.ts";
import { dayWords } from "#messages/dates.ts";
import { kindLabels } from "#messages/labels.ts";
import { meaningLabels } from "#messages/terms.ts";

const meanings = dateMeaning.options;

const Glyph = ({ means, kind }: { readonly means: DateMeaning; readonly kind: EntryKind }) => {
  const { style, d } = dateGlyph(means, kind, means === "due" ? 2 : 0, 0);
  const { fill, stroke } = kindStyle[kind];
  return (
    <svg aria-hidden="true" className="inline-block h-3.5 w-4" viewBox="-8 -7 16 14">
      <path className={style === "body" ? fill : `fill-paper stroke-[1.75] ${stroke}`} d={d} />
    </svg>
  );
};

const samples = {
  period: {
    words: "plan period",
    path: <path className="stroke-policy/45 stroke-3" d="M0 0H32" />,
  },
  through: {
    words: "several plan periods",
    path: <path className="stroke-policy/45 stroke-3" d="M0 -2.5H32M0 2.5H32" />,
  },
  range: {
    words: "as wide as the date is uncertain",
    path: <path className="fill-policy/25" d="M0 -4H32V4H0z" />,
  },
  cluster: {
    words: "so many fall together, by main date",
    path: (
      <path className="fill-muted" d={discPath(undefined, 4, 28, 0)} transform="scale(1 .75)" />
    ),
  },
  density: {
    words: "as high as there are many, by main date",
    path: <path className="fill-muted/60" d="M0 7V2H5V-2H10V-7H15V-4H20V1H26V5H32V7z" />,
  },
} as const;

const forms = ["period", "through", "range", "cluster", "density"] as const;

const Sample = ({ children }: { readonly children: React.ReactNode }) => (
  <svg aria-hidden="true" className="inline-block h-3.5 w-8" viewBox="0 -7 32 14">
    {children}
  </svg>
);

/** What colours and shapes of kinds stand for. */
const Kinds = ({ kinds }: { readonly kinds: readonly EntryKind[] }) => (
  <>
    {kinds.map((kind) => (
      <li className="flex items-center gap-1.5" key={kind}>
        <KindMark decorative kind={kind} />
        {kindLabels[kind]}
      </li>
    ))}
    {kinds.length < 2 ? null : (
      <li className="print:hidden">in the small chart stacked in this order, from below</li>
    )}
  </>
);

const list = "mt-2 flex flex-wrap gap-x-4 gap-y-1 text-small text-muted";

/** The legend of the vertical reading, whose dates are words. */
export const KindLegend = ({ kinds }: { readonly kinds: readonly EntryKind[] }) => (
  <ul aria-label="Legend" className={list}>
    <Kinds kinds={kinds} />
  </ul>
);

interface Props {
  readonly kinds: readonly EntryKind[];
  readonly bands: readonly Band[];
  /** The `DrawnPart`s of the plot, with blanks between: as one text it is the same as long as they are. */
  readonly drawn: string;
}

/** What shapes and colours of the plot stand for, as far as they are drawn, and which keys move it. */
export const Legend = memo(({ kinds, bands, drawn }: Props) => {
  const parts = new Set(drawn.split(" "));
  const has = (part: DrawnPart): boolean => parts.has(part);
  return (
    <>
      <ul aria-label="Legend" className={list}>
        <Kinds kinds={kinds} />
        {meanings.map((means) => {
          const shapes = entryKind.options.filter((kind) => has(`${means}/${kind}`));
          return shapes.length === 0 ? null : (
            <li className="flex items-center gap-1" key={means}>
              {shapes.map((kind) => (
                <Glyph key={kind} kind={kind} means={means} />
              ))}
              {meaningLabels[means]}
            </li>
          );
        })}
        {forms.filter(has).map((form) => (
          <li className="flex items-center gap-1.5" key={form}>
            <Sample>{samples[form].path}</Sample>
            {samples[form].words}
          </li>
        ))}
        {bands.map(({ start, end, label }, at) =>
          has(`band/${at}`) ? (
            <li className="flex items-center gap-1.5" key={label}>
              <Sample>
                <path className="fill-fill stroke-rule" d="M8 -7H24V7H8z" />
              </Sample>
              {label}, {dayWords(start, true)} to {dayWords(end, true)}
            </li>
          ) : null,
        )}
      </ul>
      <p className="mt-1 text-small text-muted print:hidden" id="timeline-keys">
        Keys in the plot: arrows go from mark to mark, Home and End along a lane, + − 0 zoom, Shift
        with arrows moves the window, Enter opens, Esc goes back, T leads to the table.
      </p>
    </>
  );
});
Legend.displayName = "Legend";
