import { useQuery } from "@tanstack/react-query";

import type { Edition } from "#domain/schema/edition.ts";

import { editionQuery } from "./loadDataset.ts";

/** Which data set is shown; undefined until it is known, and where it can't be. */
export const useEdition = (): Edition | undefined => useQuery(editionQuery).data;
