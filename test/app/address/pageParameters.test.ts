import { selectionParameters, withSelection } from "#domain/query/selection/selectionAddress.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { hrefsFrom } from "#app/address/hrefsFrom.ts";
import { detailsOf } from "#app/pages/pageDetails.ts";
import { pages, viewParameters } from "#app/pages/pages.ts";
import { emptySelection } from "#domain/query/selection/selection.ts";
import { ignoredIn, withoutIgnored } from "#domain/query/parameters/ignored.ts";
import { setting, valueIn } from "#domain/query/parameters/parameter.ts";
import { coreSnapshot } from "#test/support/dataset.ts";

const page = { snapshot: coreSnapshot(), id: "miit" };
const declaring = pages.flatMap((one) => {
  const load = detailsOf(one).readParameters;
  const { path, parameters } = one;
  return load === undefined || parameters === undefined
    ? []
    : [[path, { names: parameters.names, load }] as const];
});

test("no name of a view is one of the selection's", () => {
  expect(selectionParameters.filter((name) => viewParameters.has(name))).toEqual([]);
});

describe.each(declaring)("the parameters of %s", (_path, { names, load }) => {
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom(
      ..."table native lead due -due sector name -name title date -date led -first records".split(
        " ",
      ),
      ..."steel-eaf charging compute-total big-data steel-2022 ndrc miit".split(" "),
      ..."2021..2025 2023-01-05..2023-10-08 2026..2021 figure list kind".split(" "),
    ),
  );

  test("come back from the address as they were written, whatever they were made from", async () => {
    const declared = (await load())(page);
    for (const parameter of declared) {
      fc.assert(
        fc.property(fc.array(texts), (given) => {
          const { value } = parameter.parse(given);
          const written = parameter.write(value);
          expect(parameter.parse(written)).toEqual({ value, ignored: [] });
          expect(parameter.write(parameter.parse(written).value)).toEqual(written);
        }),
      );
      // The default isn't written, so that one view has one address.
      expect(parameter.write(parameter.parse([]).value)).toEqual([]);
    }
  });

  test("make whole addresses that are read as they were meant, beside selection and strangers", async () => {
    const declared = (await load())(page);
    const name = fc.constantFrom(...names, "agency", "q", "utm", "__proto__");
    fc.assert(
      fc.property(fc.array(fc.tuple(name, texts)), (pairs) => {
        const given = new URLSearchParams(pairs);
        let written = new URLSearchParams(pairs.filter(([one]) => one === "utm"));
        for (const parameter of declared) {
          written = setting(parameter, valueIn(given, parameter))(written);
        }
        written = withSelection(written, emptySelection);
        expect(ignoredIn(written, declared)).toEqual([]);
        for (const parameter of declared) {
          expect(valueIn(written, parameter)).toEqual(valueIn(given, parameter));
        }
        expect(written.getAll("utm")).toEqual(given.getAll("utm"));
        // What the notice takes out leaves the same view, with nothing to be named.
        const tidy = withoutIgnored(given, declared);
        expect(ignoredIn(tidy, declared)).toEqual([]);
        for (const parameter of declared) {
          expect(valueIn(tidy, parameter)).toEqual(valueIn(given, parameter));
        }
      }),
    );
  });
});

test.each([
  [
    "/records",
    "sort=title&agency=miit&utm=x",
    "/records/steel-2022/",
    "sort=title&agency=miit&utm=x",
  ],
  ["/records/steel-2022", "sort=title", "/records/", "sort=title"],
  ["/records/steel-2022", "sort=title", "/records/big-data/", "sort=title"],
  ["/records", "sort=title&q=steel", "/targets/", "q=steel"],
  ["/targets", "sort=due&compare=a&utm=x", "/targets/steel-eaf/", "sort=due&compare=a&utm=x"],
  ["/targets/steel-eaf", "sort=due&open=met&q=x", "/records/", "q=x"],
  ["/agencies/miit", "compare=ndrc&from=2023", "/agencies/mof/", "from=2023"],
  ["/timeline", "window=2021..2025&select=x", "/timeline/", "window=2021..2025&select=x"],
  ["/timeline", "window=2021..2025&select=x&asof=2023-01-01", "/", "asof=2023-01-01"],
])("from %s?%s a link to %s carries %s", (pathname, search, to, carried) => {
  expect(hrefsFrom(pathname, `?${search}`)(to.replace(/(?<=.)\/$/, ""))).toBe(`${to}?${carried}`);
});
