/**
 * Text in lines of at most `longest` characters, broken between words; a word that is longer stands
 * alone. What `most` lines can't hold is cut, with a sign that it is.
 */
export const wrapText = (text: string, longest: number, most: number): readonly string[] => {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= longest) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  const kept = lines.slice(0, most);
  const end = kept.at(-1);
  if (lines.length > most && end !== undefined) {
    kept[kept.length - 1] = `${end.slice(0, longest - 1).trimEnd()}…`;
  }
  return kept;
};
