import * as z from "zod/mini";

import { edition } from "./edition.ts";
import { subject } from "./subject.ts";

/** The identity of a data set with what it is about. */
export const wholeEdition = z.extend(edition, { subject: z.optional(subject) });
