import type * as en from "#messages/app/language.ts";

export const language: typeof en.language = {
  tag: "zh-Hans",
  folder: "zh/",
  other: { tag: "en-GB", name: "English", folder: "" },
};

export const dataLang: typeof en.dataLang = "en";

export const otherLang: typeof en.otherLang = "en";
