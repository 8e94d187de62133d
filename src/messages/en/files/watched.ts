/** How long work is ended, and what is said then. */
export const watched = {
  stop: "Stop",
  stopOf: (what: string): string => `Stop: ${what}`,
  stopped: "Stopped.",
};
