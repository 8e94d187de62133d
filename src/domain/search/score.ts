/** How a term was met: with a slip, as the beginning of a longer one, or whole. */
export const slipped = 0;
export const begun = 1;
export const whole = 2;
/** As the beginning of a longer figure, which says little: '1' in '14th'. */
export const begunFigure = 3;

/** How a word that begins with `key` meets it. */
export const metByBeginning = (key: string, isWhole: boolean): number => {
  if (isWhole) return whole;
  return key >= "0" && key < ":" ? begunFigure : begun;
};

/**
 * Points of one match: the field counts first, then how the term was met. Never 0, which stands for
 * no match.
 */
export const points = (field: number, met: number): number =>
  met === begunFigure ? 1 : field * 3 + met + 1;

/** Added when the whole query equals an acronym, a name, a title or a document number. */
export const exactBonus = 1024;

/** A query asks for at most this many terms, so that their points stay below `exactBonus`. */
export const mostClauses = 32;
