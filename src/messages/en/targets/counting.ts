// A file of its own, for pages that don't load the words of targets.

/** What is counted, and how that is switched. */
export const counting = { label: "Count", goals: "Goals once", targets: "Every target" };
