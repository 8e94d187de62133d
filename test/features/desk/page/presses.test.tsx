import { screen, within } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { beforeEach, expect, onTestFinished, test } from "vitest";

import { DeskPage } from "#features/desk/DeskPage.tsx";
import { emptyDesk } from "#features/desk/state/desk.ts";
import { desk } from "#features/desk/state/deskStore.ts";
import type { Draft, Question } from "#importing/draft.ts";
import { RecordPreview } from "#features/records/page/RecordPreview.tsx";
import { dayFrom } from "#test/support/dataset.ts";
import { editorsData, recordInHand } from "#test/support/desk.ts";
import { drafts } from "#test/support/deskDrafts.ts";
import { renderView } from "#test/support/renderView.tsx";

// 'At most three presses a question' (typing isn't one): for each kind of question, once by one of its answers, and
// once by the field that it is about, where no answer fits.

const MOST = 3;

const texts: ReadonlyMap<string, string> = new Map(
  Object.entries({
    policies: [{ id: "known-plan", kind: "policy", title: { en: "Known plan" } }],
    agencies: [
      { id: "miit", acronym: "MIIT", name: { en: "Ministry of Industry" } },
      { id: "mee", acronym: "MEE", name: { en: "Ministry of Ecology" } },
    ],
    companies: [{ id: "known-cells", name: { en: "Known Cells" } }],
    news: [],
    sources: [],
    sectors: [],
  }).map(([file, records]) => [`${file}.json`, JSON.stringify({ records })]),
);

const [PLAN, NEWS] = ["battery-recycling-plan-2024", "2024-07-03-example-cells-plant"] as const;

interface QuestionCase extends Pick<Question, "field" | "answers"> {
  readonly draft: string;
  /** What a person does at the field. */
  readonly atField: "type" | "pick";
  readonly typed: string;
}

const questionCases: Readonly<Record<Exclude<Question["kind"], "near-duplicate">, QuestionCase>> = {
  "ambiguous-year": {
    draft: PLAN,
    field: "targets.0.due",
    answers: [{ label: "2027", value: "2027" }],
    atField: "type",
    typed: "2026",
  },
  "date-outside-period": {
    draft: PLAN,
    field: "dates.0.date",
    answers: [{ label: "2024-08-06", value: "2024-08-06" }],
    atField: "type",
    typed: "2024-06-19",
  },
  "figure-in-words": {
    draft: PLAN,
    field: "quantities.0.value",
    answers: [{ label: "1", value: 1 }],
    atField: "type",
    typed: "2",
  },
  "goal-in-words": {
    draft: PLAN,
    field: "targets.2.goal",
    answers: [],
    atField: "type",
    typed: "Recycling is safe.",
  },
  "no-unit": {
    draft: PLAN,
    field: "targets.0.unit",
    answers: [{ label: "kt", value: "kt" }],
    atField: "type",
    typed: "t",
  },
  "restated-goal": {
    draft: PLAN,
    field: "targets.0.series",
    answers: [{ label: "Batteries recycled a year", value: "batteries-recycled" }],
    atField: "pick",
    typed: "another measure",
  },
  summary: { draft: PLAN, field: "summary", answers: [], atField: "type", typed: "Orders it." },
  "unfinished-text": {
    draft: PLAN,
    field: "targets.0.metric",
    answers: [],
    atField: "type",
    typed: " each year",
  },
  "unknown-body": {
    draft: PLAN,
    field: "issuers.lead",
    answers: [{ label: "MIIT", value: "miit" }],
    atField: "pick",
    typed: "ecology",
  },
  "unknown-company": {
    draft: NEWS,
    field: "companies.0",
    answers: [{ label: "Known Cells", value: "known-cells" }],
    atField: "pick",
    typed: "known",
  },
};

const isKind = (text: string): text is keyof typeof questionCases =>
  Object.hasOwn(questionCases, text);

const kinds = Object.keys(questionCases).filter(isKind);

const form = () => within(screen.getByRole("region", { name: "The record" }));

/** A record with a goal and a figure that the text has in words alone, where it has targets. */
const withInWords = (record: Draft["record"]): Draft["record"] => {
  const targets: unknown = record["targets"];
  const provenance = [{ source: "example-letter-2024-07" }];
  return Array.isArray(targets)
    ? {
        ...record,
        targets: [
          ...targets.map((target: unknown) => target),
          {
            id: "safety",
            metric: { en: "Safety", zh: "安全" },
            due: "2027",
            qualitative: true,
            provenance,
          },
        ],
        quantities: [{ label: { en: "Checks", zh: "检查" }, unit: "per year", provenance }],
      }
    : record;
};

/** Shows one question, with nothing else to answer; counts presses from then on. */
const showQuestion = async (
  question: Omit<Question, "id" | "found">,
): Promise<{ readonly user: UserEvent; readonly presses: () => number }> => {
  const given = drafts();
  desk.act({
    do: "take",
    drafts: {
      ...given,
      drafts: given.drafts
        .filter(({ id }) => id === question.draft)
        .map((draft) => ({ ...draft, record: withInWords(draft.record) })),
      questions: [{ ...question, id: "q", found: "as printed" }],
    },
    name: "July.txt",
  });
  renderView(
    <DeskPage
      data={editorsData(texts)}
      error={undefined}
      onRetry={() => undefined}
      Record={RecordPreview}
      today={dayFrom("2026-11-29")}
    />,
    "/desk",
  );
  await recordInHand();
  let count = 0;
  const press = (): void => {
    count += 1;
  };
  addEventListener("click", press, { capture: true });
  onTestFinished(() => removeEventListener("click", press, { capture: true }));
  return { user: userEvent.setup(), presses: () => count };
};

const expectAnswered = (presses: () => number): void => {
  expect(form().getByText("No open question")).toBeVisible();
  expect(presses()).toBeLessThanOrEqual(MOST);
};

beforeEach(() => {
  localStorage.clear();
  desk.act({ do: "replace", desk: emptyDesk });
});

test.each(kinds.filter((kind) => questionCases[kind].answers.length > 0))(
  "a question of the kind %s is answered in at most three presses by its answer",
  async (kind) => {
    const { draft, field, answers } = questionCases[kind];
    const { user, presses } = await showQuestion({ kind, draft, field, answers });
    await user.click(form().getByRole("button", { name: answers[0]?.label ?? "" }));
    expectAnswered(presses);
  },
);

test.each([/^The same: correct/, "Another record", "Leave it out"])(
  "whether a record is there already is answered in at most three presses: %s",
  async (name) => {
    const { user, presses } = await showQuestion({
      kind: "near-duplicate",
      draft: PLAN,
      field: "id",
      answers: [{ label: "Known plan", value: "known-plan" }],
    });
    await user.click(form().getByRole("button", { name }));
    expect(presses()).toBeLessThanOrEqual(MOST);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("no question");
  },
);
