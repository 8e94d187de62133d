/** What the page itself says before any script runs; the build puts it into index.html. */
export const page = {
  title: "China Industries",
  description:
    "What China's agencies ordered, what they promised, from which base and by when, and whether it is getting there.",
  late: "This page needs its scripts, which are slow to arrive or could not be loaded.",
  tryAgain: "Try again",
  noScript: "This dashboard needs JavaScript to draw its charts.",
  noScriptData: "The data can be read and downloaded without it.",
};
