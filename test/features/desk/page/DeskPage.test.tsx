import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

import { DeskPage } from "#features/desk/DeskPage.tsx";
import { desk } from "#features/desk/state/deskStore.ts";
import { emptyDesk } from "#features/desk/state/desk.ts";
import { RecordPreview } from "#features/records/page/RecordPreview.tsx";
import { dayFrom } from "#test/support/dataset.ts";
import type { EditorsData } from "#domain/schema/files.ts";
import { editorsData, recordInHand } from "#test/support/desk.ts";
import { drafts } from "#test/support/deskDrafts.ts";
import { renderView } from "#test/support/renderView.tsx";

const folder = join(import.meta.dirname, "../../../../public/data");
interface DataFile {
  readonly records: readonly { readonly id: string }[];
}

const read = (name: string): DataFile =>
  JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8")) as DataFile;

const plans: ReadonlySet<string> = new Set(["metrology-plan-2021-2035", "patents-2023-2025"]);

/** Two plans of the data set with their pages, and all bodies and sectors: few enough to be checked at each key. */
const texts = ((): ReadonlyMap<string, string> => {
  const plan = read("policies").records.filter(({ id }) => plans.has(id));
  const cited = JSON.stringify(plan);
  const only = (name: string, isKept: (id: string) => boolean): readonly [string, string] => {
    const { records, ...frame } = read(name);
    const kept = records.filter(({ id }) => isKept(id));
    return [`${name}.json`, JSON.stringify({ ...frame, records: kept })];
  };
  return new Map([
    ["policies.json", JSON.stringify({ ...read("policies"), records: plan })],
    only("news", (id) => id.includes("kyndryl")),
    only("sources", (id) => cited.includes(`"${id}"`)),
    only("agencies", () => true),
    only("sectors", () => true),
    only("companies", (id) => id === "kyndryl"),
    ["dataset.json", readFileSync(join(folder, "dataset.json"), "utf8")],
  ]);
})();

const page = (data: EditorsData | undefined) => (
  <DeskPage
    data={data}
    error={undefined}
    onRetry={() => undefined}
    Record={RecordPreview}
    today={dayFrom("2026-11-29")}
  />
);

const show = (address = "/desk") => renderView(page(editorsData(texts)), address);

const showDrafts = async () => {
  desk.act({ do: "take", drafts: drafts(), name: "July.txt" });
  show();
  await recordInHand();
};

const list = () => within(screen.getByRole("navigation", { name: "Records on the desk" }));
const form = () => within(screen.getByRole("region", { name: "The record" }));

beforeEach(() => {
  localStorage.clear();
  desk.act({ do: "replace", desk: emptyDesk });
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe("the desk", () => {
  test("begins with a newsletter to take in, or a record to correct", () => {
    show();
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
      "Nothing is on the desk yet",
    );
    expect(screen.getByLabelText("Choose or drop a file")).toHaveAttribute("type", "file");
    expect(screen.getByRole("textbox", { name: "Or paste its text" })).toBeVisible();
  });

  test("takes in a text that is pasted, and says what it found", async () => {
    const user = userEvent.setup();
    show();
    const text = [
      "Example Letter",
      "Reporting period: May 28 - June 25, 2024",
      "1. Rules for paper",
      "At a glance: A notice came out.",
      "Article: Notice on Paper (关于纸张的通知)",
      "Issuing body: MIIT",
      "Date: June 7, 2024",
    ].join("\n\n");
    await user.click(screen.getByRole("textbox", { name: "Or paste its text" }));
    await user.paste(text);
    await user.click(screen.getByRole("button", { name: "Take in the text" }));
    expect(await list().findByRole("button", { name: /Notice on Paper/ })).toBeVisible();
  });

  test("before its data is there keeps what is given, and takes it in then", async () => {
    const user = userEvent.setup();
    const { redraw } = renderView(page(undefined), "/desk");
    const field = screen.getByRole("textbox", { name: "Or paste its text" });
    await user.click(field);
    const text = "Policy news\n\n- June 7: MIIT released rules on paper (Example Daily)";
    await user.paste(text);
    await user.click(screen.getByRole("button", { name: "Take in the text" }));
    const letter = new File(["Policy news\n\n- June 8: MIIT released rules on glass (A)"], "8.txt");
    await user.upload(screen.getByLabelText("Choose or drop a file"), letter);
    expect(await screen.findByText("8.txt is taken in once the data set is loaded.")).toBeVisible();
    expect(field).toHaveValue(text);
    redraw(page(editorsData(texts)));
    expect(await list().findByRole("button", { name: /rules on paper/ })).toBeVisible();
    expect(await list().findByRole("button", { name: /rules on glass/ })).toBeVisible();
    expect(screen.getByText(/from 8\.txt\.$/)).toBeVisible();
  });

  test.each([
    ["%PDF-1.7", "is a PDF: copy its text"],
    ["PK\u0003\u0004", "a zip or an Office document"],
    [`Policy news\n${"- *October 8:* A (B)\n".repeat(600)}`, "more than 500 items"],
  ])(
    "says of a file that begins with %.8j what to do, and changes nothing",
    async (content, advice) => {
      const user = userEvent.setup({ applyAccept: false });
      show();
      await user.upload(
        screen.getByLabelText("Choose or drop a file"),
        new File([content], "letter.pdf"),
      );
      expect(await screen.findByText(new RegExp(`^letter\\.pdf .*${advice}`))).toBeVisible();
      expect(desk.store.get().history.now.items).toEqual([]);
    },
  );

  test("lists the drafts with what is left to do", async () => {
    await showDrafts();
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("2 drafts, 3 questions");
    expect(list().getByRole("button", { name: /Plan for battery recycling/ })).toHaveTextContent(
      "2 questions",
    );
  });

  test("says of each field which line it came from, and how sure that is", async () => {
    await showDrafts();
    expect(form().getByText("line 6 · ≈ concluded")).toBeVisible();
    expect(form().getByText("line 3 · ✓ said there")).toBeVisible();
  });

  test("a press on an answer writes the field and settles the question", async () => {
    const user = userEvent.setup();
    await showDrafts();
    expect(form().getByText(/In which unit\?/)).toBeVisible();
    await user.click(form().getByRole("button", { name: "kt" }));
    expect(form().queryByText(/In which unit\?/)).not.toBeInTheDocument();
    expect(form().getByRole("textbox", { name: "Targets 1: Unit" })).toHaveValue("kt");
  });

  test("undoing brings question and field back", async () => {
    const user = userEvent.setup();
    await showDrafts();
    await user.click(form().getByRole("button", { name: "kt" }));
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(form().getByText(/In which unit\?/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Redo" }));
    expect(form().queryByText(/In which unit\?/)).not.toBeInTheDocument();
  });

  test("a field that its schema refuses says why at once", async () => {
    const user = userEvent.setup();
    await showDrafts();
    const due = form().getByRole("textbox", { name: "Targets 1: Due" });
    await user.clear(due);
    await user.type(due, "2027-13");
    expect(due).toBeInvalid();
    expect(due).toHaveAccessibleDescription(/expected a date/);
  });

  test("finds a body by its name, and writes its id", async () => {
    const user = userEvent.setup();
    await showDrafts();
    const lead = form().getByRole("combobox", { name: "Issued by: Lead" });
    await user.click(lead);
    await user.clear(lead);
    await user.type(lead, "ecology");
    expect(
      screen.getByRole("option", { name: /Ministry of Ecology and Environment/ }),
    ).toHaveAttribute("aria-selected", "true");
    await user.keyboard("{Enter}");
    expect(lead).toHaveValue("Ministry of Ecology and Environment");
    expect(desk.store.get().history.now.items[0]?.record).toMatchObject({
      issuers: { lead: "mee" },
    });
  });

  test("adds a source once, and uses it by its id", async () => {
    const user = userEvent.setup();
    await showDrafts();
    const [folded] = form().getAllByText("Read in 1");
    if (folded !== undefined) await user.click(folded);
    const source = form().getByRole("combobox", { name: "Read in 1: Source" });
    await user.click(source);
    await user.clear(source);
    await user.type(source, "Notice of the ministry");
    await user.click(
      screen.getByRole("option", { name: "Add ‘Notice of the ministry’ as a new one" }),
    );
    expect(list().getByRole("button", { name: /Notice of the ministry/ })).toBeVisible();
    expect(desk.store.get().history.now.items[0]?.record).toMatchObject({
      provenance: [{ source: "notice-of-the-ministry" }],
    });
  });

  test("shows the record as its page will be, once nothing keeps it from having one", async () => {
    const user = userEvent.setup();
    await showDrafts();
    const preview = within(screen.getByRole("region", { name: "As its page will be" }));
    expect(preview.getByText(/Its page can be shown once/)).toBeVisible();
    await user.click(form().getByRole("button", { name: "kt" }));
    await user.type(form().getByRole("textbox", { name: "Summary, English" }), "Orders recycling.");
    await waitFor(() =>
      expect(preview.getByRole("heading", { name: "Plan for battery recycling" })).toBeVisible(),
    );
    expect(preview.getByText("Orders recycling.")).toBeVisible();
    expect(preview.queryByRole("button", { name: /Download/ })).not.toBeInTheDocument();
  });
});

describe("a correction", () => {
  const open = async () => {
    const user = userEvent.setup();
    show();
    const field = screen.getByRole("combobox", { name: /to correct/ });
    await user.click(field);
    await user.type(field, "metrology-plan-2021-2035");
    await user.keyboard("{Enter}");
    await recordInHand();
    return user;
  };

  test("opens an existing record in the same form, unchanged, with its id fixed", async () => {
    await open();
    expect(form().getByText("Policy, corrected")).toBeVisible();
    expect(form().queryByRole("textbox", { name: "Id" })).not.toBeInTheDocument();
    expect(list().getByRole("button", { name: /Metrology/ })).toHaveTextContent("unchanged");
  });

  test("of a printed value asks for evidence, and becomes a correction", async () => {
    const user = await open();
    const title = form().getByRole("textbox", { name: "Title: Chinese" });
    await user.type(title, "（2023年）");
    const facts = within(form().getByRole("region", { name: "Changed facts" }));
    expect(facts.getByRole("textbox", { name: /As printed, English$/ })).toHaveValue(
      "计量发展规划（2021—2035年）",
    );
    expect(facts.getByText(/Needs a page as evidence/)).toBeVisible();
    expect(list().getByRole("button", { name: /Metrology/ })).toHaveTextContent(
      "1 without evidence",
    );
  });
});

describe("a warning", () => {
  const warnings = () =>
    within(form().getByRole("region", { name: "Warnings to settle or accept" }));
  const open = async () => {
    const user = userEvent.setup();
    show("/desk?correct=patents-2023-2025");
    await screen.findByRole("region", { name: "Warnings to settle or accept" });
    return user;
  };
  const recordNow = () => desk.store.get().history.now.items[0]?.record;

  test("is accepted with a reason in one press, which goes into the record", async () => {
    const user = await open();
    await user.click(warnings().getByRole("button", { name: /^Accept with a reason: Targets 1/ }));
    expect(warnings().getByText(/has to be filled in/)).toBeVisible();
    for (const [language, reason] of [
      ["English", "The plan prints none."],
      ["Chinese", "规划未给出基准值。"],
    ] as const) {
      const name = `Why it stands, Targets 1, ${language}`;
      await user.click(warnings().getByRole("textbox", { name }));
      await user.paste(reason);
    }
    expect(warnings().queryByText(/has to be filled in/)).not.toBeInTheDocument();
    expect(recordNow()?.["accepted"]).toEqual([
      {
        rule: "target-without-baseline",
        field: "targets.0",
        reason: { en: "The plan prints none.", zh: "规划未给出基准值。" },
        day: "2026-11-29",
      },
    ]);
    await waitFor(() =>
      expect(list().getByRole("button", { name: /Patent/ })).toHaveTextContent(/ready/),
    );
    expect(form().queryByRole("region", { name: "Changed facts" })).not.toBeInTheDocument();
  });
});

describe("a link to correct something", () => {
  test("opens the record, and leads to the target that it names", async () => {
    show("/desk?correct=patent-contracts");
    expect(await screen.findByText("Policy, corrected")).toBeVisible();
    await waitFor(() => expect(form().getByText("Targets 1")).toHaveFocus());
  });
});

describe("keeping", () => {
  test("brings the desk back on the next visit", async () => {
    await showDrafts();
    expect(localStorage.getItem("desk")).toContain("Plan for battery recycling");
  });

  test("says that there is no room, and loses nothing while the page is open", async () => {
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("no room", "QuotaExceededError");
    });
    await showDrafts();
    expect(screen.getByRole("alert")).toHaveTextContent("This browser has no room left");
    expect(list().getByRole("button", { name: /Plan for battery recycling/ })).toBeVisible();
  });

  test("offers the newer work of another tab, and overwrites neither", async () => {
    const user = userEvent.setup();
    await showDrafts();
    const other = JSON.stringify({
      format: "china-industries-desk-1",
      revision: 99,
      at: "2026-11-29T12:00:00.000Z",
      desk: { ...emptyDesk, given: 7 },
    });
    localStorage.setItem("desk", other);
    dispatchEvent(new StorageEvent("storage", { key: "desk" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("Another tab has changed the desk");
    await user.click(form().getByRole("button", { name: "kt" }));
    expect(localStorage.getItem("desk")).toBe(other);
    await user.click(screen.getByRole("button", { name: "Go on with this one" }));
    expect(localStorage.getItem("desk")).toContain("Plan for battery recycling");
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
      "Nothing is on the desk yet",
    );
  });
});
