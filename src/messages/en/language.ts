/** The language of this build and the way to the other one. */
export const language = {
  tag: "en-GB",
  /** Where its pages lie, from the root of the site. */
  folder: "",
  other: { tag: "zh-Hans", name: "中文", folder: "zh/" },
};
