/** Why own data isn't kept in this browser. */
type NotKept = "full" | "refused";

const notKept: Readonly<Record<NotKept, string>> = {
  full: "This browser’s storage is full, so it will be gone once this page is closed or reloaded.",
  refused:
    "This browser keeps nothing for this site, so it will be gone once this page is closed or reloaded.",
};

/** Above every page that shows a reader's own data, and where some is missing. */
export const ownNotices = {
  /** In the header, which stays when the page is scrolled. */
  mark: "Own data",
  shown: (name: string, isMerged: boolean): string =>
    isMerged
      ? `With your own data “${name}” added.`
      : `Your own data “${name}”, in place of this site’s.`,
  where: (isKept: boolean, trouble?: NotKept): string => {
    if (trouble !== undefined) return notKept[trouble];
    return isKept
      ? "Only in this browser, on this visit and the next."
      : "Only in this browser, until this page is closed or reloaded.";
  },
  lost: {
    cleared: (name: string): string =>
      `Your own data “${name}” is no longer in this browser: its storage was cleared. This is the site’s data.`,
    unreadable: (name: string): string =>
      `Your own data “${name}” could not be read again. This is the site’s data.`,
  },
  about: "About it",
  back: "Back to the site’s data",
  openAgain: "Open the file again",
  dismiss: "Dismiss",
  needed: (name: string): string =>
    `This link was made with own data, “${name}”, which this page doesn’t show: what you see may differ. Whoever sent the link has the file.`,
  openFile: "Open the file",
};
