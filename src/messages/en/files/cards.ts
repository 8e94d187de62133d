const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What the preview of a link to a page says of it, beside its title; other pages are described as the site is. */
export const descriptions = {
  timeline: "Policies, their targets and the news on one time axis, with what became of each.",
  targets: "Every target with its baseline, its latest reading and its verdict.",
  agencies: "Who issues China's industrial policies, with whom, and in which fields.",
  records: "Every policy and news item, with issuing bodies, dates and sources.",
  data: "What the data set holds, what checking corrected, what is missing, and files and feeds to take away.",
  method: "How a target is judged, case by case, and what two other methods would say.",
  target: (why: string, policy: string): string => `${capitalised(why)}. Set by: ${policy}.`,
  /** Of a body or a company, by the titles of its newest records. */
  newest: (titles: readonly string[]): string => `Newest: ${titles.join("; ")}.`,
};

/** A picture of a page for the preview of a link to it. */
export const cards = {
  name: "China Industries",
  alt: (title: string): string => `A figure from China Industries: ${title}`,
};
