/** A title within a sentence: a Chinese one in its marks, which no English one has. */
export const titled = (title: string): string => (/[一-龥]/.test(title) ? `《${title}》` : title);
