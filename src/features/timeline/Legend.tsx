import { dayWords } from "#domain/dateWords.ts";
import { kindLabels, meaningLabels } from "#domain/labels.ts";
import { type DateMeaning, entryKind } from "#domain/schema/records.ts";
import { meaningGlyphs } from "#domain/timeline/glyphs.ts";
import type { Band } from "#domain/timeline/placeTimeline.ts";
import { KindMark } from "#figures/KindMark.tsx";

const meanings: readonly DateMeaning[] = [
  "signed",
  "published",
  "in-force",
  "comments-close",
  "due",
  "reported",
];

const Glyph = ({ means }: { readonly means: DateMeaning }) => {
  const { style, path } = meaningGlyphs[means];
  return (
    <svg aria-hidden="true" className="inline-block h-3.5 w-4" viewBox="-8 -7 16 14">
      <path
        className={style === "body" ? "fill-ink" : "fill-paper stroke-ink stroke-[1.75]"}
        d={path(means === "due" ? 2 : 0, 0)}
      />
    </svg>
  );
};

const Sample = ({ children }: { readonly children: React.ReactNode }) => (
  <svg aria-hidden="true" className="inline-block h-3.5 w-8" viewBox="0 -7 32 14">
    {children}
  </svg>
);

/** What colours and shapes of kinds stand for. */
const kinds = entryKind.options.map((kind) => (
  <li className="flex items-center gap-1.5" key={kind}>
    <KindMark decorative kind={kind} />
    {kindLabels[kind]}
  </li>
));

const list = "mt-2 flex flex-wrap gap-x-4 gap-y-1 text-small text-muted";

/** The legend of the vertical reading, whose dates are words. */
export const KindLegend = () => (
  <ul aria-label="Legend" className={list}>
    {kinds}
  </ul>
);

/** What shapes and colours of the plot stand for, and which keys move it. */
export const Legend = ({ bands }: { readonly bands: readonly Band[] }) => (
  <>
    <ul aria-label="Legend" className={list}>
      {kinds}
      {meanings.map((means) => (
        <li className="flex items-center gap-1" key={means}>
          <Glyph means={means} />
          {meaningLabels[means]}
        </li>
      ))}
      <li className="flex items-center gap-1.5">
        <Sample>
          <path className="stroke-policy stroke-3 opacity-45" d="M0 0H32" />
        </Sample>
        plan period
      </li>
      <li className="flex items-center gap-1.5">
        <Sample>
          <path className="fill-policy opacity-25" d="M0 -4H32V4H0z" />
        </Sample>
        as wide as the date is uncertain
      </li>
      <li className="flex items-center gap-1.5">
        <Sample>
          <path className="fill-muted" d="M9 -7h14a7 7 0 0 1 0 14h-14a7 7 0 0 1 0 -14z" />
        </Sample>
        so many fall together, by main date
      </li>
      {bands.map(({ start, end, label }) => (
        <li className="flex items-center gap-1.5" key={label}>
          <Sample>
            <path className="fill-fill stroke-rule" d="M8 -7H24V7H8z" />
          </Sample>
          {label}, {dayWords(start, true)} to {dayWords(end, true)}
        </li>
      ))}
    </ul>
    <p className="mt-1 text-small text-muted print:hidden" id="timeline-keys">
      Keys in the plot: arrows go from mark to mark, Home and End along a lane, + − 0 zoom, Shift
      with arrows moves the window, Enter opens, Esc goes back, T leads to the table.
    </p>
  </>
);
