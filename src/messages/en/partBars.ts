/** What the parts of a body's bar mean. */
export const partBars = {
  label: "Bars",
  led: "led",
  others: "issued with others",
  about: "news about it",
};
