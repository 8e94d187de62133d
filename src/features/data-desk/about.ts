import type { PageAbout } from "#features/page.ts";
import { descriptions } from "#messages/files/site.ts";
import { dataDesk } from "#messages/views/dataDesk.ts";
import { ownData } from "#messages/views/ownData.ts";
import { dataTitle } from "#features/data-desk/dataTitle.ts";

const { pages } = dataDesk;

export const dataAbout = {
  isIndexed: true,
  description: () => descriptions.data,
  subject: "dataset",
  preview: () => ({ figureIds: ["records-by-field"] }),
  answer: dataTitle,
} satisfies PageAbout;

export const sourcesAbout = {
  isIndexed: true,
  name: () => pages.sources,
  description: () => descriptions.sources,
  subject: "dataset",
} satisfies PageAbout;

export const correctionsAbout = {
  isIndexed: true,
  name: () => pages.corrections,
  description: () => descriptions.corrections,
  subject: "dataset",
  feeds: ["corrections"],
} satisfies PageAbout;

export const gapsAbout = {
  isIndexed: true,
  name: () => pages.gaps,
  description: () => descriptions.gaps,
  subject: "dataset",
} satisfies PageAbout;

export const filesAbout = {
  isIndexed: true,
  name: () => pages.files,
  description: () => descriptions.files,
  subject: "dataset",
} satisfies PageAbout;

export const ownAbout = {
  isIndexed: true,
  name: () => ownData.name,
  description: () => ownData.about,
} satisfies PageAbout;
