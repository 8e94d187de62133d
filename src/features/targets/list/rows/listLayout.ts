/** How a row stands in the width there is: in columns, with fewer of them, in pairs over the glyph, or stacked. */
export type ListLayout = "wide" | "middle" | "paired" | "stacked";

/** From which width of the list on, in sixteenths of a rem; the classes below say the same in rem. */
const FROM = { wide: 72 * 16, middle: 52 * 16, paired: 36 * 16 } as const;

/** Before anything is measured, a usual laptop is assumed. */
const USUAL = FROM.wide;

export const layoutIn = (width: number = USUAL): ListLayout => {
  if (width >= FROM.wide) return "wide";
  if (width >= FROM.middle) return "middle";
  return width >= FROM.paired ? "paired" : "stacked";
};

/** What stands beside the glyph, gaps of a rem included, in rem. */
const BESIDE: Readonly<Record<ListLayout, number>> = {
  wide: 19 + 11.25 + 10.75 + 14.5 + 4,
  middle: 14 + 11.5 + 11 + 3,
  paired: 0,
  stacked: 0,
};

/** From this width on, as on a projector, words have wider columns too, in sixteenths of a rem. */
const ROOMY = { from: 96 * 16, beside: 23 + 12.5 + 11.5 + 16 + 4 };

/** The glyph takes all width that is left, in sixteenths of a rem. */
export const glyphWidthIn = (width: number = USUAL): number => {
  const beside = width >= ROOMY.from ? ROOMY.beside : BESIDE[layoutIn(width)];
  return Math.max(296, Math.floor(width - beside * 16));
};

/** The columns of rows and of their heads. */
export const columnClasses =
  "grid grid-cols-[minmax(0,1fr)] gap-x-4 @min-[36rem]:grid-cols-[minmax(0,1fr)_minmax(0,1fr)] @min-[52rem]:grid-cols-[14rem_minmax(0,1fr)_11.5rem_11rem] @min-[72rem]:grid-cols-[19rem_minmax(0,1fr)_11.25rem_10.75rem_14.5rem] @min-[96rem]:grid-cols-[23rem_minmax(0,1fr)_12.5rem_11.5rem_16rem]";

/** Last figure and source: two columns where there is room, in a narrow one one below the other, else in a line. */
export const sourceClasses =
  "flex flex-wrap items-baseline gap-x-3 @min-[52rem]:block @min-[72rem]:contents";
