/** The language of this build and the way to the other one. */
export const language = {
  tag: "en-GB",
  /** Where its pages lie, from the root of the site. */
  folder: "",
  other: { tag: "zh-Hans", name: "中文", folder: "zh/" },
};

/** The language of the data’s own texts (summaries, notes, goals), where it isn't that of the page. */
export const dataLang: string | undefined = undefined;

/** The language of titles and names that stand beside those in the page's. */
export const otherLang: string = "zh-Hans";
