import { useQuery } from "@tanstack/react-query";

import type { Edition } from "#domain/schema/edition.ts";

import { editionQuery } from "./loadDataset.ts";

/** The edition of the data set that is shown; undefined until it is loaded, and where it can't be. */
export const useEdition = (): Edition | undefined => useQuery(editionQuery).data;
