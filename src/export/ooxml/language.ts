import { runsOf } from "#scene/han.ts";

/** The language of a text and that of its passages in another script, which determine spelling, fonts and voices. */
const chinese = { lang: "zh-CN", altLang: "en-GB" } as const;
const english = { lang: "en-GB", altLang: "zh-CN" } as const;

export type Languages = typeof chinese | typeof english;

const isLettered = (text: string): boolean => /\p{L}/u.test(text);

/** A text split into stretches of one language each; digits and punctuation belong to what precedes them. */
export const languageRuns = (
  text: string,
): readonly { readonly text: string; readonly languages: Languages }[] => {
  const stretches: { text: string; isHan: boolean; isOpen: boolean }[] = [];
  for (const run of runsOf(text)) {
    const last = stretches.at(-1);
    const isOpen = !run.isHan && !isLettered(run.text);
    if (last === undefined || !(isOpen || last.isOpen || last.isHan === run.isHan)) {
      stretches.push({ ...run, isOpen });
      continue;
    }
    last.text += run.text;
    if (last.isOpen) [last.isHan, last.isOpen] = [run.isHan, isOpen];
  }
  return stretches.map((one) => ({
    text: one.text,
    languages: one.isHan ? chinese : english,
  }));
};

/** The language of texts set in one style: Chinese if any of them has Chinese. */
export const languagesOf = (...texts: readonly string[]): Languages =>
  texts.some((text) => runsOf(text).some(({ isHan }) => isHan)) ? chinese : english;
