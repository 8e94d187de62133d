/** A figure by itself in another site's page, and how it is put there. */
export const embed = {
  nothing: "There is nothing in this figure",
  open: "Open in China Industries",
  making: "Preparing the frame",
  failed: (message: string): string => `The frame could not be prepared: ${message}`,
  /** What is to be done with the snippet. */
  lead: "Paste this into a page of your own. The figure goes on being judged by the day on which it is read.",
  dated: (day: string): string =>
    `Paste this into a page of your own. The figure stays as it is known on ${day}.`,
  keep: (day: string): string => `Keep to ${day}`,
  theme: "Colours of the frame",
  themes: { system: "As the reader’s system", light: "Light", dark: "Dark" },
  snippet: "Snippet",
  copy: "Copy snippet",
  copied: "Copied.",
  refused: "This browser does not let it be copied: select it.",
  /** What makes frames as high as their content. */
  height: "Frames that fit their height",
  heightLead:
    "With these lines once in the page each frame is as high as what stands in it. It tells the page a number and nothing else.",
  copyScript: "Copy lines",
};
