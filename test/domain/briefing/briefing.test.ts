import fc from "fast-check";
import { describe, expect, test } from "vitest";

import {
  type Briefing,
  emptyBriefing,
  type NewSlide,
  withAppended,
  withCopy,
  withMoved,
  withoutSlide,
  withRestored,
  withSlide,
} from "#domain/briefing/briefing.ts";

const section = (title: string): NewSlide => ({ kind: "section", title, text: "", notes: "" });

const of = (titles: readonly string[]): Briefing => {
  let briefing: Briefing = { ...emptyBriefing, title: "Talk" };
  for (const title of titles) briefing = withSlide(briefing, section(title));
  return briefing;
};

const briefings = fc.array(fc.string({ maxLength: 5 }), { maxLength: 12 }).map(of);
const filled = fc
  .tuple(fc.array(fc.string({ maxLength: 5 }), { minLength: 1, maxLength: 12 }).map(of), fc.nat())
  .map(([briefing, at]) => ({ briefing, slide: briefing.slides[at % briefing.slides.length] }));

const idsOf = ({ slides }: Briefing): readonly string[] => slides.map(({ id }) => id);

describe("edits of a briefing", () => {
  test("a slide that is moved stands where it was to, and the others as before", () => {
    fc.assert(
      fc.property(filled, fc.integer({ min: -3, max: 15 }), ({ briefing, slide }, to) => {
        const id = slide?.id ?? "";
        const moved = withMoved(briefing, id, to);
        const place = Math.min(Math.max(0, to), briefing.slides.length - 1);
        expect(moved.slides[place]).toBe(slide);
        expect(withoutSlide(moved, id)).toEqual(withoutSlide(briefing, id));
      }),
    );
  });

  test("what is deleted comes back where it stood, one or all", () => {
    fc.assert(
      fc.property(filled, ({ briefing, slide }) => {
        if (slide === undefined) return;
        const at = briefing.slides.indexOf(slide);
        const less = withoutSlide(briefing, slide.id);
        expect(withRestored(less, [{ slide, at }])).toEqual(briefing);
        const removed = briefing.slides.map((one, place) => ({ slide: one, at: place }));
        expect(withRestored({ ...briefing, slides: [] }, removed)).toEqual(briefing);
      }),
    );
  });

  test("what comes back keeps what was done since, and no two slides are ever one", () => {
    fc.assert(
      fc.property(filled, fc.array(fc.nat(3)), ({ briefing, slide }, edits) => {
        if (slide === undefined) return;
        let now = withoutSlide(briefing, slide.id);
        for (const [step, edit] of edits.entries()) {
          const id = now.slides[step % Math.max(1, now.slides.length)]?.id ?? "";
          if (edit === 0) now = withSlide(now, section("new"));
          if (edit === 1) now = withCopy(now, id);
          if (edit === 2) now = withMoved(now, id, step);
          if (edit === 3) now = withoutSlide(now, id);
        }
        const back = withRestored(now, [{ slide, at: 0 }]);
        expect(back.slides).toHaveLength(now.slides.length + 1);
        expect(back.slides[0]).toMatchObject({ ...slide, id: expect.any(String) });
        expect(back.slides.slice(1)).toEqual(now.slides);
        expect(new Set(idsOf(back)).size).toBe(back.slides.length);
      }),
    );
  });

  test("another briefing comes after this one, slide for slide", () => {
    fc.assert(
      fc.property(briefings, briefings, (one, other) => {
        const both = withAppended(one, other);
        expect(both?.slides.map(({ title }) => title)).toEqual(
          [...one.slides, ...other.slides].map(({ title }) => title),
        );
        expect(new Set(both && idsOf(both)).size).toBe(both?.slides.length);
      }),
    );
  });
});
