/** How a row is laid out by width: in columns, in fewer columns, in pairs above the glyph, or stacked. */
export type ListLayout = "wide" | "middle" | "paired" | "stacked";

/** Minimum list widths, in sixteenths of a rem; the classes below repeat them in rem. */
const FROM = { wide: 72 * 16, middle: 52 * 16, paired: 36 * 16 } as const;

export const layoutIn = (width: number): ListLayout => {
  if (width >= FROM.wide) return "wide";
  if (width >= FROM.middle) return "middle";
  return width >= FROM.paired ? "paired" : "stacked";
};

/** Width of everything beside the glyph, including gaps of a rem, in rem. */
const BESIDE: Readonly<Record<ListLayout, number>> = {
  wide: 19 + 11.25 + 10.75 + 14.5 + 4,
  middle: 14 + 11.5 + 11 + 3,
  paired: 0,
  stacked: 0,
};

/** From this width on (a laptop's window), in sixteenths of a rem, a figure's date and age are in one line. */
const EASY = { from: 84 * 16, beside: 19 + 13.25 + 10.75 + 14.5 + 4 };
/** From this width on (a projector), in sixteenths of a rem, text columns are wider too. */
const ROOMY = { from: 96 * 16, beside: 23 + 13.25 + 11.5 + 16 + 4 };

/** Width of the glyph, which takes what the columns leave, in sixteenths of a rem. */
export const glyphWidthIn = (width: number): number => {
  const wider = [ROOMY, EASY].find(({ from }) => width >= from);
  const beside = wider?.beside ?? BESIDE[layoutIn(width)];
  return Math.max(296, Math.floor(width - beside * 16));
};

/** The columns of rows and of their headers. */
export const columnClasses =
  "grid grid-cols-[minmax(0,1fr)] gap-x-4 @min-[36rem]:grid-cols-[minmax(0,1fr)_minmax(0,1fr)] @min-[52rem]:grid-cols-[14rem_minmax(0,1fr)_11.5rem_11rem] @min-[72rem]:grid-cols-[19rem_minmax(0,1fr)_11.25rem_10.75rem_14.5rem] @min-[84rem]:grid-cols-[19rem_minmax(0,1fr)_13.25rem_10.75rem_14.5rem] @min-[96rem]:grid-cols-[23rem_minmax(0,1fr)_13.25rem_11.5rem_16rem]";

/** Last figure and source: two columns on a wide list, one below the other on a narrower one, else in a line. */
export const sourceClasses =
  "flex flex-wrap items-baseline gap-x-3 @min-[52rem]:block @min-[72rem]:contents";
