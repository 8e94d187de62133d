import { screen, waitFor } from "@testing-library/react";

/** The heading of a view once it is there: until then the name of its part of the site is in its place. */
export const viewHeading = async (): Promise<HTMLElement> =>
  waitFor(() => {
    const heading = screen.getByRole("heading", { level: 1 });
    if (heading.closest("[data-loading]") !== null) throw new Error("The view isn’t there yet.");
    return heading;
  });
