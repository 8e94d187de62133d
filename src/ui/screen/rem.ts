/** A length in sixteenths of a rem as a CSS length: `388` is `24.25rem`. */
export const rem = (sixteenths: number): string => `${Math.round(sixteenths * 100) / 1600}rem`;
