import type { FileFault } from "#domain/schema/files.ts";

const why = (fault: FileFault): string => {
  switch (fault.is) {
    case "late":
      return `nothing came of it for ${fault.seconds} seconds`;
    case "unreachable":
      return "could not be reached; the network may be down";
    case "refused":
      return `the server answered ${fault.status}`;
    case "not-json":
      return "is not JSON";
    case "other-edition":
      return "is of another edition of the data set than this page";
    case "no-records":
      return "expected an object with a records array";
    case "other":
      return fault.message;
  }
};

/** A file that could not be had: 'news.json: the server answered 503'. */
export const fileFaultWords = (file: string, fault: FileFault): string => `${file}: ${why(fault)}`;

/** Offers to fetch it again. */
export const failedFiles = {
  retry: "Try again",
  retryFile: (file: string): string => `Try again: ${file}`,
  late: (file: string): string => `${file} is late.`,
  fetchingAgain: (file: string): string => `${file} is being fetched again.`,
};
