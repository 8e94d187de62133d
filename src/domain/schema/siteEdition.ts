import * as z from "zod/mini";

import { edition } from "./edition.ts";
import { subject } from "./subject.ts";

/** The identity of a data set with what it is about. Apart, as a page has that from its build and needs no schema. */
export const siteEdition = z.object({ ...edition.shape, subject: z.optional(subject) });
