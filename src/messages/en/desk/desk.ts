import type { FileName } from "#domain/schema/files.ts";

import { counted, listWords } from "#messages/words/numbers.ts";

/** What waits for the editor in a record. */
export interface LeftToDo {
  readonly questions: number;
  readonly errors: number;
  /** Changed facts without evidence. */
  readonly unproven: number;
}

const leftParts = ({ questions, errors, unproven }: LeftToDo): readonly string[] => [
  ...(questions === 0 ? [] : [counted(questions, "question")]),
  ...(errors === 0 ? [] : [counted(errors, "error")]),
  ...(unproven === 0 ? [] : [`${unproven} without evidence`]),
];

/** The questions of the importer, by their kinds. */
const questions = {
  "ambiguous-year": (found: string): string => `Which year is it? The text says “${found}”.`,
  "date-outside-period": (found: string): string =>
    `Is the date right? “${found}” lies outside the period that the newsletter reports on.`,
  "figure-in-words": (found: string): string => `How much is it? The text says “${found}”.`,
  "goal-in-words": (found: string): string =>
    `Is it a goal, without a figure? Put it in your own words. The text says “${found}”.`,
  "near-duplicate": (found: string): string =>
    `Is it a record that is there already? It reads like “${found}”.`,
  "no-unit": (found: string): string => `In which unit? The text says “${found}”.`,
  "restated-goal": (found: string): string =>
    `Is it a goal that is known? It reads like “${found}”.`,
  summary: (label: string): string =>
    `${label}: write it in your own words; the source’s sentences stay on the right.`,
  "unfinished-text": (found: string): string => `How does it go on? The text stops at “${found}”.`,
  "unknown-body": (found: string): string => `Who is it? The data doesn’t know “${found}”.`,
  "unknown-company": (found: string): string =>
    `Which company is it? The data doesn’t know “${found}”.`,
};

/** How sure the importer is of a value. */
const confidence = {
  said: "✓ said there",
  concluded: "≈ concluded",
  proposed: "? proposed",
};

const fileLabels: Readonly<Record<FileName, string>> = {
  sources: "Source",
  sectors: "Sector",
  agencies: "Body",
  companies: "Company",
  policies: "Policy",
  news: "News",
};

/** The desk at which editors turn a newsletter into records. */
export const desk = {
  name: "The desk",
  description:
    "For editors: turns a newsletter into checked records in the browser, and corrects those that are there.",
  /** '18 drafts, 7 questions' */
  title: (drafts: number, open: number): string =>
    drafts === 0
      ? "Nothing is on the desk yet"
      : `${counted(drafts, "draft")}, ${open === 0 ? "no question" : counted(open, "question")}`,
  loading: "The data set as editors write it is being loaded.",
  notLoaded: (message: string): string => `The data set could not be loaded: ${message}`,
  again: "Try again",
  narrow: "Everything can be read here. To edit, use a window of at least 1,024 pixels.",
  onlyOnSite: "The desk needs the site’s files: open it there.",
  undo: "Undo",
  redo: "Redo",
  /** Names of the three columns. */
  columns: { list: "On the desk", record: "The record", preview: "As its page will be" },
  intake: {
    title: "Take in a newsletter",
    again: "Take in another newsletter",
    about:
      "As text, Markdown or HTML. It is read here, in the browser: nothing is sent anywhere. Its sentences stay on the desk; only facts go into the data.",
    file: "Choose or drop a file",
    drop: "Drop the newsletter to take it in",
    paste: "Or paste its text",
    take: "Take in the text",
    pasted: "pasted text",
    waits: (name: string): string => `${name} is taken in once the data set is loaded.`,
    taken: (name: string, drafts: number, open: number): string =>
      `${counted(drafts, "draft")} and ${counted(open, "question")} from ${name}.`,
    nothing: (name: string): string =>
      `No item was found in ${name}. A newsletter has numbered items, or dated lists of news.`,
    tooLarge: (name: string, most: number): string =>
      `${name} is too large: a newsletter has at most ${most} MB.`,
    tooLong: {
      lines: (name: string, most: number): string =>
        `${name} has more than ${most.toLocaleString("en")} lines: a newsletter has some hundreds. Nothing has changed.`,
      items: (name: string, most: number): string =>
        `${name} has more than ${most} items: a newsletter has some twenty. Nothing has changed.`,
    },
    /** A file that holds no text as it stands. */
    foreign: {
      pdf: (name: string): string =>
        `${name} is a PDF: copy its text, and paste it here. Nothing has changed.`,
      archive: (name: string): string =>
        `${name} is a zip or an Office document: save it as text or HTML first. Nothing has changed.`,
    },
    failed: (name: string, message: string): string => `${name} could not be read: ${message}`,
  },
  open: {
    title: "Correct a record",
    record: "Record, body, company or source to correct",
    /** On a phone, the button that shows the controls. */
    fold: "Take in, correct or add",
    unknown: (id: string): string =>
      `The site’s data has no record or target ‘${id}’. One of your own data is corrected in your files.`,
    kinds: {
      policies: "New policy",
      news: "New piece of news",
      sources: "New source",
      agencies: "New body",
      companies: "New company",
    },
  },
  find: {
    none: "Nothing has all these words.",
    found: (shown: number, total: number): string =>
      shown === total ? `${total} found` : `${shown} of ${total}; type on to narrow them down`,
    add: (typed: string): string => `Add ‘${typed}’ as a new one`,
  },
  keeping: {
    /** On a phone, what unfolds undo, redo and copies. */
    more: "Undo and copies",
    nothing: "Nothing to keep yet.",
    kept: (time: string): string => `Kept in this browser, ${time}.`,
    full: "This browser has no room left, so the last changes aren’t kept: they are lost when the page closes. Download a copy.",
    refused:
      "This browser doesn’t allow the page to keep anything: what is on the desk is lost when the page closes. Download a copy.",
    cleared: "What this browser had kept was deleted. What is on the desk was kept again.",
    unreadable:
      "What this browser had kept can’t be read, and lies under another name until you keep something here. Open a copy if you have one.",
    other: (time: string): string =>
      `Another tab has changed the desk (${time}). Until you choose, nothing is kept from here, and nothing is lost: undo leads to the other.`,
    takeOther: "Show the other tab’s work",
    keepOwn: "Go on with this one",
    copy: "Download a copy",
    openCopy: "Open a copy",
    notACopy: (name: string): string => `${name} isn’t a copy of the desk.`,
  },
  list: {
    caption: "Records on the desk",
    drafts: "From the newsletter",
    corrected: "Corrected",
    others: "New besides",
    untitled: "without a title",
    left: (left: LeftToDo): string => leftParts(left).join(", "),
    ready: (warnings: number): string =>
      warnings === 0 ? "ready" : `ready, ${counted(warnings, "warning")}`,
    leftOut: "left out",
    unchanged: "unchanged",
    published: "in the data",
    likeOne: "like another record",
    next: "Next question",
    drop: "Take off the desk",
    dropPublished: (count: number): string =>
      `Take off ${count === 1 ? "the record" : `the ${count} records`} that the data has`,
  },
  record: {
    /** What one does here, while nothing is on the desk. */
    steps: {
      begin: "Take in a newsletter, or choose a record to correct.",
      check:
        "Check what was recognised beside the sentence that it was read from, and correct it. A changed fact needs a page that shows it.",
      publish:
        "Publish: the changed files are made in the browser, as an archive or a patch for you to commit. Nothing is sent.",
    },
    loading: "The form is being loaded.",
    /** 'Draft 2 of 18' */
    place: (place: number, total: number): string => `Draft ${place} of ${total}`,
    correction: (kind: string): string => `${kind}, corrected`,
    fresh: (kind: string): string => `${kind}, new`,
    file: fileLabels,
    leaveOut: "Leave out",
    takeBack: "Take back in",
    outdated:
      "The data has changed since this record was opened here: publishing it would undo that. Take it off the desk and open it again.",
    idFixed: "The id of a published record is part of addresses and stays.",
    english: "English",
    chinese: "Chinese",
    /** A field within something that has fields: 'Target 2: Value'. */
    within: (owner: string, label: string): string => `${owner}: ${label}`,
    inLanguage: (label: string, language: string): string => `${label}, ${language}`,
    /** Labels of a list’s parts: 'Target 2'. */
    item: (label: string, place: number): string => `${label} ${place}`,
    addTo: (label: string): string => `Add to ‘${label}’`,
    remove: (label: string): string => `Remove ${label}`,
    removeShort: "Remove",
    more: "More fields",
    notSaid: "not said",
    yes: "yes",
    no: "no",
    rangeTo: "to",
    figureFrom: (label: string): string => `${label}, from`,
    figureTo: (label: string): string => `${label}, up to`,
    inWords: "A goal in words",
    line: (line: number): string => `line ${line}`,
    lineState: (line: number, state: string): string => `line ${line} · ${state}`,
    missing: "has to be filled in",
    inOneLanguage: "has to be there in both languages",
    confidence,
    why: "Why it is changed, for the log of changes",
    errors: (count: number): string => `${counted(count, "thing")} to put right`,
    warnings: (count: number): string => counted(count, "warning"),
    /** A finding that isn’t of one field. */
    atField: (field: string, message: string): string => `${field}: ${message}`,
    checking: "The whole data set is being checked with it.",
    checked: "Checked by the rules of the data.",
    notChecked: (message: string): string => `The data could not be checked: ${message}`,
  },
  warnings: {
    title: "Warnings to settle or accept",
    about:
      "A warning may be a fact about the document. Readers see it on the record’s page; one that is accepted stands there with its reason.",
    accept: "Accept with a reason",
    acceptOf: (field: string): string => `Accept with a reason: ${field}`,
    reasonFor: (field: string): string => `Why it stands, ${field}`,
    withdraw: "Warn again",
    withdrawOf: (field: string): string => `Warn again: ${field}`,
    gone: "Nothing warns of it any more: take the reason out.",
  },
  facts: {
    title: "Changed facts",
    about:
      "What was printed isn’t overwritten: each changed fact becomes a correction, with the page that shows it.",
    gone: "taken out",
    fact: (path: string, printed: string, checked: string): string =>
      `${path}: ${printed} → ${checked}`,
    needsEvidence: "Needs a page as evidence.",
    changedSince:
      "The evidence was given before the record said this. Write anew what it shows, or say that it shows this too.",
    showsThisToo: "The evidence shows this too",
    joined: ", ",
  },
  questions: {
    title: (open: number): string =>
      open === 0 ? "No open question" : counted(open, "open question"),
    ask: (kind: keyof typeof questions, found: string): string => questions[kind](found),
    nameless: "an unnamed one",
    empty: "Leave it empty",
    byHand: "Settled otherwise",
    write: "Write it",
    takeOut: "Take it out",
    go: "Go to the field",
    same: (label: string): string => `The same: correct ‘${label}’`,
    different: "Another record",
    leaveOut: "Leave it out",
    settled: (count: number): string => `${count} settled`,
    reopen: "Ask again",
  },
  preview: {
    notYet: "Its page can be shown once these are put right:",
    noPage: "It has no page of its own before a record refers to it.",
    source: (name: string): string => `Source text, ${name}`,
    sourceNote: "For your eyes: it never goes into the data.",
  },
  publish: {
    button: "Publish an edition…",
    label: "A new edition",
    none: "Nothing is ready to publish.",
    /** Joins what is ready and whether it was checked. */
    state: (ready: string, checked: string): string => `${ready} ${checked}`,
    ready: (records: number, others: number): string =>
      `${listWords([
        `${counted(records, "record")} ready`,
        ...(others === 0
          ? []
          : [counted(others, "body, company or source", "bodies, companies and sources")]),
      ])}.`,
    title: (version: string): string => `Edition ${version}`,
    about:
      "Makes the changed files, the log of changes, the package and the table of pinyin. Nothing is sent: unpack the archive over the folder public, or apply the patch, and commit it.",
    version: "Version",
    date: "Day of the edition",
    includes: (count: number): string => `Published are ${counted(count, "record")}:`,
    added: "added",
    changed: "changed",
    /** What became of a record, and the warnings in it that nobody has accepted. */
    withWarnings: (change: string, count: number): string =>
      count === 0 ? change : `${change}; readers see ${counted(count, "warning")}`,
    staying: (count: number): string =>
      `${count === 1 ? "One record stays" : `${count} records stay`} on the desk, because something is left to do there:`,
    make: "Make the edition",
    making: "The edition is being checked and made.",
    failed: "The edition can’t be made:",
    made: (version: string, files: number): string =>
      `Edition ${version} is made: ${counted(files, "file")}.`,
    zip: "Download the archive",
    patch: "Download the patch",
    message: "Copy what the commit should say",
    copied: "It is copied.",
    refused: "This browser won’t copy it: select the text.",
    close: "Close",
  },
};
