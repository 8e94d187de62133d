interface OnSlide {
  readonly chart?: unknown;
  readonly slideTable?: unknown;
}

/** Whether a slide deck has the figure as a native chart or table: then nothing can be drawn on it. */
export const isNative = ({ chart, slideTable }: OnSlide): boolean =>
  chart !== undefined || slideTable !== undefined;
