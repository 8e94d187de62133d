import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";

import { FilterDrawer, GroupPanel } from "#app/filters/panels.tsx";
import { facets, type FilterGroup, filterGroups } from "#domain/query/facets.ts";
import { selecting } from "#domain/query/selection/selectionAddress.ts";
import type { Selection } from "#domain/query/selection/selection.ts";
import { actions } from "#messages/app/notices.ts";
import { shell } from "#messages/app/shell.ts";
import { facetWords } from "#messages/words/facets.ts";
import { useNavigation } from "#ui/navigation.tsx";
import { coreSnapshot } from "#test/support/dataset.ts";
import { renderRouted } from "#test/support/renderRouted.tsx";

const SECTOR = "new-energy-vehicles";

/** For each facet of a group a value that nothing has beside the sector. */
const valuesWithoutAny = (group: FilterGroup): readonly string[] => {
  const [all, left] = [coreSnapshot(), coreSnapshot(`sector=${SECTOR}`)];
  return facets.flatMap((facet) => {
    if ((facet.group ?? "more") !== group) return [];
    const table = facet.counts === "targets" ? "targets" : "entries";
    const remaining = left[table].result.counts(facet.key);
    const value = [...all[table].result.counts(facet.key).keys()].find(
      (one) => (remaining.get(one) ?? 0) === 0,
    );
    return value === undefined ? [] : [`${facet.key}=${value}`];
  });
};

/** The head of a fold, by a value within it. */
const headOf = (value: string): RegExp => {
  const facet = facets.find(({ key }) => value.startsWith(`${key}=`));
  return new RegExp(`^${facet === undefined ? "-" : facetWords[facet.key].label}`);
};

const useSelect = () => {
  const { change } = useNavigation();
  return (selection: Selection): void => change(selecting(selection));
};

const showPanel = (group: FilterGroup, query: string) => {
  const Panel = ({ query: shown }: { readonly query: string }) => (
    <div data-menu={group}>
      <GroupPanel
        anchor={{ id: "panel", label: group, isPinned: false, onClose: () => undefined }}
        group={group}
        onPin={() => undefined}
        pinyin={undefined}
        select={useSelect()}
        snapshot={coreSnapshot(shown)}
      />
    </div>
  );
  return renderRouted(Panel, [`/records/?${query}`]);
};

/** What takes something away or folds it: a choice that is made, and each button that stands in no row. */
const pressable = (panel: HTMLElement): readonly HTMLElement[] =>
  [...panel.querySelectorAll<HTMLElement>("input[type=checkbox], button")].filter((control) =>
    control.matches(
      ":checked, [aria-pressed=true], [aria-expanded]:not([aria-controls]), button:not([aria-pressed], [aria-controls], li *, tr *)",
    ),
  );

describe("a press by the keyboard leaves the focus in the panel, whatever it takes away", () => {
  test.each(filterGroups)("%s", async (group) => {
    const user = userEvent.setup();
    const values = valuesWithoutAny(group);
    for (let at = 0; ; at += 1) {
      const { unmount } = showPanel(group, [`sector=${SECTOR}`, ...values].join("&"));
      const panel = screen.getByRole("dialog");
      if (group === "more")
        for (const value of values)
          await user.click(within(panel).getByRole("button", { name: headOf(value) }));
      const control = pressable(panel)[at];
      if (control !== undefined) {
        control.focus();
        await user.keyboard(" ");
        const name = control.closest("label")?.textContent ?? control.outerHTML;
        expect(panel.contains(document.activeElement), name).toBe(true);
      }
      unmount();
      if (control === undefined) {
        expect(at).toBeGreaterThan(1);
        return;
      }
    }
  });

  test.each([
    ["the last chip", "kind=policy", shell.removeFilter("Policy")],
    ["all chips", "kind=policy&from=2021", actions.clearAll],
  ])("the sheet of a small screen: %s", async (_what, query, name) => {
    const Sheet = ({ query: shown }: { readonly query: string }) => (
      <>
        <main>
          <h1 tabIndex={-1}>Records</h1>
        </main>
        <FilterDrawer
          isOpen
          onClose={() => undefined}
          pinyin={undefined}
          results=""
          select={useSelect()}
          snapshot={coreSnapshot(shown)}
        />
      </>
    );
    renderRouted(Sheet, [`/records/?${query}`]);
    const sheet = screen.getByRole("dialog");
    const [button] = within(sheet).getAllByRole("button", { name });
    button?.focus();
    await userEvent.keyboard(" ");
    expect(button).not.toBeInTheDocument();
    expect(sheet).toContainElement(
      document.activeElement instanceof HTMLElement ? document.activeElement : null,
    );
  });
});

test("a field is folded though one of its sectors is chosen", async () => {
  showPanel("sector", `sector=${SECTOR}`);
  const fold = screen.getByRole("button", { expanded: true });
  await userEvent.click(fold);
  expect(fold).toHaveAttribute("aria-expanded", "false");
});
