/* oxlint-disable typescript/consistent-type-imports, typescript/no-unnecessary-type-parameters -- types to be compared have no other name */
/* oxlint-disable eslint/max-lines -- a list that has its lines for each room */
/**
 * Holds the two languages together: a room that one of them lacks, or whose messages differ in name or
 * type, doesn't compile here, at its own line. A test holds the list of rooms to the folders.
 */

/** What a room exports, name by name; what is handed on from elsewhere counts as its own. */
type Exports<Room> = { -readonly [Name in keyof Room]: Room[Name] };

/** Whether two types are the same to the letter, by how the compiler compares what hangs on them. */
type Same<A, B> =
  (<T>() => T extends Exports<A> ? 1 : 2) extends <T>() => T extends Exports<B> ? 1 : 2
    ? true
    : false;

type Held<IsSame extends true> = IsSame;

export interface Rooms {
  readonly "app/ignored": Held<
    Same<typeof import("./en/app/ignored.ts"), typeof import("./zh/app/ignored.ts")>
  >;
  readonly "app/language": Held<
    Same<typeof import("./en/app/language.ts"), typeof import("./zh/app/language.ts")>
  >;
  readonly "app/notices": Held<
    Same<typeof import("./en/app/notices.ts"), typeof import("./zh/app/notices.ts")>
  >;
  readonly "app/page": Held<
    Same<typeof import("./en/app/page.ts"), typeof import("./zh/app/page.ts")>
  >;
  readonly "app/palette": Held<
    Same<typeof import("./en/app/palette.ts"), typeof import("./zh/app/palette.ts")>
  >;
  readonly "app/parts": Held<
    Same<typeof import("./en/app/parts.ts"), typeof import("./zh/app/parts.ts")>
  >;
  readonly "app/shell": Held<
    Same<typeof import("./en/app/shell.ts"), typeof import("./zh/app/shell.ts")>
  >;
  readonly "figures/axes": Held<
    Same<typeof import("./en/figures/axes.ts"), typeof import("./zh/figures/axes.ts")>
  >;
  readonly "figures/bodyFigures": Held<
    Same<typeof import("./en/figures/bodyFigures.ts"), typeof import("./zh/figures/bodyFigures.ts")>
  >;
  readonly "figures/matrix": Held<
    Same<typeof import("./en/figures/matrix.ts"), typeof import("./zh/figures/matrix.ts")>
  >;
  readonly "figures/scoreboard": Held<
    Same<typeof import("./en/figures/scoreboard.ts"), typeof import("./zh/figures/scoreboard.ts")>
  >;
  readonly "figures/strip": Held<
    Same<typeof import("./en/figures/strip.ts"), typeof import("./zh/figures/strip.ts")>
  >;
  readonly "figures/targetGlyph": Held<
    Same<typeof import("./en/figures/targetGlyph.ts"), typeof import("./zh/figures/targetGlyph.ts")>
  >;
  readonly "figures/targetStrip": Held<
    Same<typeof import("./en/figures/targetStrip.ts"), typeof import("./zh/figures/targetStrip.ts")>
  >;
  readonly "figures/timelineMarks": Held<
    Same<
      typeof import("./en/figures/timelineMarks.ts"),
      typeof import("./zh/figures/timelineMarks.ts")
    >
  >;
  readonly "figures/trajectory": Held<
    Same<typeof import("./en/figures/trajectory.ts"), typeof import("./zh/figures/trajectory.ts")>
  >;
  readonly "files/briefing": Held<
    Same<typeof import("./en/files/briefing.ts"), typeof import("./zh/files/briefing.ts")>
  >;
  readonly "files/briefingFiles": Held<
    Same<typeof import("./en/files/briefingFiles.ts"), typeof import("./zh/files/briefingFiles.ts")>
  >;
  readonly "files/citation": Held<
    Same<typeof import("./en/files/citation.ts"), typeof import("./zh/files/citation.ts")>
  >;
  readonly "files/figureActions": Held<
    Same<typeof import("./en/files/figureActions.ts"), typeof import("./zh/files/figureActions.ts")>
  >;
  readonly "files/figureFile": Held<
    Same<typeof import("./en/files/figureFile.ts"), typeof import("./zh/files/figureFile.ts")>
  >;
  readonly "files/figureMenus": Held<
    Same<typeof import("./en/files/figureMenus.ts"), typeof import("./zh/files/figureMenus.ts")>
  >;
  readonly "files/oneFile": Held<
    Same<typeof import("./en/files/oneFile.ts"), typeof import("./zh/files/oneFile.ts")>
  >;
  readonly "files/sentences": Held<
    Same<typeof import("./en/files/sentences.ts"), typeof import("./zh/files/sentences.ts")>
  >;
  readonly "files/site": Held<
    Same<typeof import("./en/files/site.ts"), typeof import("./zh/files/site.ts")>
  >;
  readonly "files/tableFile": Held<
    Same<typeof import("./en/files/tableFile.ts"), typeof import("./zh/files/tableFile.ts")>
  >;
  readonly "files/talk": Held<
    Same<typeof import("./en/files/talk.ts"), typeof import("./zh/files/talk.ts")>
  >;
  readonly "filters/filters": Held<
    Same<typeof import("./en/filters/filters.ts"), typeof import("./zh/filters/filters.ts")>
  >;
  readonly "filters/panel": Held<
    Same<typeof import("./en/filters/panel.ts"), typeof import("./zh/filters/panel.ts")>
  >;
  readonly "judging/opinions": Held<
    Same<typeof import("./en/judging/opinions.ts"), typeof import("./zh/judging/opinions.ts")>
  >;
  readonly "judging/settle": Held<
    Same<typeof import("./en/judging/settle.ts"), typeof import("./zh/judging/settle.ts")>
  >;
  readonly "judging/steps": Held<
    Same<typeof import("./en/judging/steps.ts"), typeof import("./zh/judging/steps.ts")>
  >;
  readonly "judging/verdicts": Held<
    Same<typeof import("./en/judging/verdicts.ts"), typeof import("./zh/judging/verdicts.ts")>
  >;
  readonly "targets/asOf": Held<
    Same<typeof import("./en/targets/asOf.ts"), typeof import("./zh/targets/asOf.ts")>
  >;
  readonly "targets/comparison": Held<
    Same<typeof import("./en/targets/comparison.ts"), typeof import("./zh/targets/comparison.ts")>
  >;
  readonly "targets/pace": Held<
    Same<typeof import("./en/targets/pace.ts"), typeof import("./zh/targets/pace.ts")>
  >;
  readonly "targets/targetPage": Held<
    Same<typeof import("./en/targets/targetPage.ts"), typeof import("./zh/targets/targetPage.ts")>
  >;
  readonly "targets/targets": Held<
    Same<typeof import("./en/targets/targets.ts"), typeof import("./zh/targets/targets.ts")>
  >;
  readonly ui: Held<Same<typeof import("./en/ui.ts"), typeof import("./zh/ui.ts")>>;
  readonly "views/agencies": Held<
    Same<typeof import("./en/views/agencies.ts"), typeof import("./zh/views/agencies.ts")>
  >;
  readonly "views/bodyPage": Held<
    Same<typeof import("./en/views/bodyPage.ts"), typeof import("./zh/views/bodyPage.ts")>
  >;
  readonly "views/coverage": Held<
    Same<typeof import("./en/views/coverage.ts"), typeof import("./zh/views/coverage.ts")>
  >;
  readonly "views/dataDesk": Held<
    Same<typeof import("./en/views/dataDesk.ts"), typeof import("./zh/views/dataDesk.ts")>
  >;
  readonly "views/follow": Held<
    Same<typeof import("./en/views/follow.ts"), typeof import("./zh/views/follow.ts")>
  >;
  readonly "views/gaps": Held<
    Same<typeof import("./en/views/gaps.ts"), typeof import("./zh/views/gaps.ts")>
  >;
  readonly "views/method": Held<
    Same<typeof import("./en/views/method.ts"), typeof import("./zh/views/method.ts")>
  >;
  readonly "views/overview": Held<
    Same<typeof import("./en/views/overview.ts"), typeof import("./zh/views/overview.ts")>
  >;
  readonly "views/recordPage": Held<
    Same<typeof import("./en/views/recordPage.ts"), typeof import("./zh/views/recordPage.ts")>
  >;
  readonly "views/records": Held<
    Same<typeof import("./en/views/records.ts"), typeof import("./zh/views/records.ts")>
  >;
  readonly "views/timeline": Held<
    Same<typeof import("./en/views/timeline.ts"), typeof import("./zh/views/timeline.ts")>
  >;
  readonly "views/timelineTools": Held<
    Same<typeof import("./en/views/timelineTools.ts"), typeof import("./zh/views/timelineTools.ts")>
  >;
  readonly "words/amounts": Held<
    Same<typeof import("./en/words/amounts.ts"), typeof import("./zh/words/amounts.ts")>
  >;
  readonly "words/dates": Held<
    Same<typeof import("./en/words/dates.ts"), typeof import("./zh/words/dates.ts")>
  >;
  readonly "words/findings": Held<
    Same<typeof import("./en/words/findings.ts"), typeof import("./zh/words/findings.ts")>
  >;
  readonly "words/labels": Held<
    Same<typeof import("./en/words/labels.ts"), typeof import("./zh/words/labels.ts")>
  >;
  readonly "words/numbers": Held<
    Same<typeof import("./en/words/numbers.ts"), typeof import("./zh/words/numbers.ts")>
  >;
  readonly "words/order": Held<
    Same<typeof import("./en/words/order.ts"), typeof import("./zh/words/order.ts")>
  >;
  readonly "words/selection": Held<
    Same<typeof import("./en/words/selection.ts"), typeof import("./zh/words/selection.ts")>
  >;
  readonly "words/sources": Held<
    Same<typeof import("./en/words/sources.ts"), typeof import("./zh/words/sources.ts")>
  >;
  readonly "words/terms": Held<
    Same<typeof import("./en/words/terms.ts"), typeof import("./zh/words/terms.ts")>
  >;
  readonly "words/titles": Held<
    Same<typeof import("./en/words/titles.ts"), typeof import("./zh/words/titles.ts")>
  >;
  readonly "words/verdicts": Held<
    Same<typeof import("./en/words/verdicts.ts"), typeof import("./zh/words/verdicts.ts")>
  >;
}
