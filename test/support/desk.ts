import { screen } from "@testing-library/react";

import type { EditorsData } from "#domain/schema/files.ts";
import { perFile } from "#domain/schema/perFile.ts";

/** What the desk starts from, given the texts of the files. */
export const editorsData = (texts: ReadonlyMap<string, string>): EditorsData => ({
  texts,
  files: perFile((name): unknown => JSON.parse(texts.get(`${name}.json`) ?? "{}")),
});

/** Waits for the record in hand, whose form is loaded with the first one. */
export const recordInHand = async (): Promise<void> => {
  await screen.findByRole("region", { name: "As its page will be" });
};
