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
  readonly "app/actions": Held<
    Same<typeof import("./en/app/actions.ts"), typeof import("./zh/app/actions.ts")>
  >;
  readonly "app/beforeApp": Held<
    Same<typeof import("./en/app/beforeApp.ts"), typeof import("./zh/app/beforeApp.ts")>
  >;
  readonly "app/failedFiles": Held<
    Same<typeof import("./en/app/failedFiles.ts"), typeof import("./zh/app/failedFiles.ts")>
  >;
  readonly "app/foot": Held<
    Same<typeof import("./en/app/foot.ts"), typeof import("./zh/app/foot.ts")>
  >;
  readonly "app/ignored": Held<
    Same<typeof import("./en/app/ignored.ts"), typeof import("./zh/app/ignored.ts")>
  >;
  readonly "app/language": Held<
    Same<typeof import("./en/app/language.ts"), typeof import("./zh/app/language.ts")>
  >;
  readonly "app/lacking": Held<
    Same<typeof import("./en/app/lacking.ts"), typeof import("./zh/app/lacking.ts")>
  >;
  readonly "app/method": Held<
    Same<typeof import("./en/app/method.ts"), typeof import("./zh/app/method.ts")>
  >;
  readonly "app/missingFiles": Held<
    Same<typeof import("./en/app/missingFiles.ts"), typeof import("./zh/app/missingFiles.ts")>
  >;
  readonly "app/notFound": Held<
    Same<typeof import("./en/app/notFound.ts"), typeof import("./zh/app/notFound.ts")>
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
  readonly "app/place": Held<
    Same<typeof import("./en/app/place.ts"), typeof import("./zh/app/place.ts")>
  >;
  readonly "app/problems": Held<
    Same<typeof import("./en/app/problems.ts"), typeof import("./zh/app/problems.ts")>
  >;
  readonly "app/searching": Held<
    Same<typeof import("./en/app/searching.ts"), typeof import("./zh/app/searching.ts")>
  >;
  readonly "app/shell": Held<
    Same<typeof import("./en/app/shell.ts"), typeof import("./zh/app/shell.ts")>
  >;
  readonly "app/unknown": Held<
    Same<typeof import("./en/app/unknown.ts"), typeof import("./zh/app/unknown.ts")>
  >;
  readonly "charts/bodyFigures": Held<
    Same<typeof import("./en/charts/bodyFigures.ts"), typeof import("./zh/charts/bodyFigures.ts")>
  >;
  readonly "charts/comparison": Held<
    Same<typeof import("./en/charts/comparison.ts"), typeof import("./zh/charts/comparison.ts")>
  >;
  readonly "charts/fieldMarks": Held<
    Same<typeof import("./en/charts/fieldMarks.ts"), typeof import("./zh/charts/fieldMarks.ts")>
  >;
  readonly "charts/matrix": Held<
    Same<typeof import("./en/charts/matrix.ts"), typeof import("./zh/charts/matrix.ts")>
  >;
  readonly "charts/paceScatter": Held<
    Same<typeof import("./en/charts/paceScatter.ts"), typeof import("./zh/charts/paceScatter.ts")>
  >;
  readonly "charts/scoreboard": Held<
    Same<typeof import("./en/charts/scoreboard.ts"), typeof import("./zh/charts/scoreboard.ts")>
  >;
  readonly "charts/strip": Held<
    Same<typeof import("./en/charts/strip.ts"), typeof import("./zh/charts/strip.ts")>
  >;
  readonly "charts/targetGlyph": Held<
    Same<typeof import("./en/charts/targetGlyph.ts"), typeof import("./zh/charts/targetGlyph.ts")>
  >;
  readonly "charts/targetStrip": Held<
    Same<typeof import("./en/charts/targetStrip.ts"), typeof import("./zh/charts/targetStrip.ts")>
  >;
  readonly "charts/ticks": Held<
    Same<typeof import("./en/charts/ticks.ts"), typeof import("./zh/charts/ticks.ts")>
  >;
  readonly "charts/timelineMarks": Held<
    Same<
      typeof import("./en/charts/timelineMarks.ts"),
      typeof import("./zh/charts/timelineMarks.ts")
    >
  >;
  readonly "charts/trajectory": Held<
    Same<typeof import("./en/charts/trajectory.ts"), typeof import("./zh/charts/trajectory.ts")>
  >;
  readonly "charts/yearEnds": Held<
    Same<typeof import("./en/charts/yearEnds.ts"), typeof import("./zh/charts/yearEnds.ts")>
  >;
  readonly "files/addToBriefing": Held<
    Same<typeof import("./en/files/addToBriefing.ts"), typeof import("./zh/files/addToBriefing.ts")>
  >;
  readonly "files/briefing": Held<
    Same<typeof import("./en/files/briefing.ts"), typeof import("./zh/files/briefing.ts")>
  >;
  readonly "files/takeAway": Held<
    Same<typeof import("./en/files/takeAway.ts"), typeof import("./zh/files/takeAway.ts")>
  >;
  readonly "files/watched": Held<
    Same<typeof import("./en/files/watched.ts"), typeof import("./zh/files/watched.ts")>
  >;
  readonly "files/talk": Held<
    Same<typeof import("./en/files/talk.ts"), typeof import("./zh/files/talk.ts")>
  >;
  readonly "files/briefingFiles": Held<
    Same<typeof import("./en/files/briefingFiles.ts"), typeof import("./zh/files/briefingFiles.ts")>
  >;
  readonly "files/citation": Held<
    Same<typeof import("./en/files/citation.ts"), typeof import("./zh/files/citation.ts")>
  >;
  readonly "files/datesFile": Held<
    Same<typeof import("./en/files/datesFile.ts"), typeof import("./zh/files/datesFile.ts")>
  >;
  readonly "files/sentences": Held<
    Same<typeof import("./en/files/sentences.ts"), typeof import("./zh/files/sentences.ts")>
  >;
  readonly "files/cards": Held<
    Same<typeof import("./en/files/cards.ts"), typeof import("./zh/files/cards.ts")>
  >;
  readonly "files/downloadMenu": Held<
    Same<typeof import("./en/files/downloadMenu.ts"), typeof import("./zh/files/downloadMenu.ts")>
  >;
  readonly "files/embed": Held<
    Same<typeof import("./en/files/embed.ts"), typeof import("./zh/files/embed.ts")>
  >;
  readonly "files/figureActions": Held<
    Same<typeof import("./en/files/figureActions.ts"), typeof import("./zh/files/figureActions.ts")>
  >;
  readonly "files/feeds": Held<
    Same<typeof import("./en/files/feeds.ts"), typeof import("./zh/files/feeds.ts")>
  >;
  readonly "files/figureFile": Held<
    Same<typeof import("./en/files/figureFile.ts"), typeof import("./zh/files/figureFile.ts")>
  >;
  readonly "files/oneFile": Held<
    Same<typeof import("./en/files/oneFile.ts"), typeof import("./zh/files/oneFile.ts")>
  >;
  readonly "files/refresh": Held<
    Same<typeof import("./en/files/refresh.ts"), typeof import("./zh/files/refresh.ts")>
  >;
  readonly "files/slides": Held<
    Same<typeof import("./en/files/slides.ts"), typeof import("./zh/files/slides.ts")>
  >;
  readonly "files/tableFile": Held<
    Same<typeof import("./en/files/tableFile.ts"), typeof import("./zh/files/tableFile.ts")>
  >;
  readonly "filters/dateRange": Held<
    Same<typeof import("./en/filters/dateRange.ts"), typeof import("./zh/filters/dateRange.ts")>
  >;
  readonly "filters/dueYears": Held<
    Same<typeof import("./en/filters/dueYears.ts"), typeof import("./zh/filters/dueYears.ts")>
  >;
  readonly "filters/filterBar": Held<
    Same<typeof import("./en/filters/filterBar.ts"), typeof import("./zh/filters/filterBar.ts")>
  >;
  readonly "filters/filters": Held<
    Same<typeof import("./en/filters/filters.ts"), typeof import("./zh/filters/filters.ts")>
  >;
  readonly "filters/nothingMatches": Held<
    Same<
      typeof import("./en/filters/nothingMatches.ts"),
      typeof import("./zh/filters/nothingMatches.ts")
    >
  >;
  readonly "filters/savedViews": Held<
    Same<typeof import("./en/filters/savedViews.ts"), typeof import("./zh/filters/savedViews.ts")>
  >;
  readonly "judging/cautions": Held<
    Same<typeof import("./en/judging/cautions.ts"), typeof import("./zh/judging/cautions.ts")>
  >;
  readonly "judging/details": Held<
    Same<typeof import("./en/judging/details.ts"), typeof import("./zh/judging/details.ts")>
  >;
  readonly "judging/opinions": Held<
    Same<typeof import("./en/judging/opinions.ts"), typeof import("./zh/judging/opinions.ts")>
  >;
  readonly "judging/outcomes": Held<
    Same<typeof import("./en/judging/outcomes.ts"), typeof import("./zh/judging/outcomes.ts")>
  >;
  readonly "judging/pace": Held<
    Same<typeof import("./en/judging/pace.ts"), typeof import("./zh/judging/pace.ts")>
  >;
  readonly "judging/settle": Held<
    Same<typeof import("./en/judging/settle.ts"), typeof import("./zh/judging/settle.ts")>
  >;
  readonly "judging/steps": Held<
    Same<typeof import("./en/judging/steps.ts"), typeof import("./zh/judging/steps.ts")>
  >;
  readonly "judging/why": Held<
    Same<typeof import("./en/judging/why.ts"), typeof import("./zh/judging/why.ts")>
  >;
  readonly "targets/asOf": Held<
    Same<typeof import("./en/targets/asOf.ts"), typeof import("./zh/targets/asOf.ts")>
  >;
  readonly "targets/compareTargets": Held<
    Same<
      typeof import("./en/targets/compareTargets.ts"),
      typeof import("./zh/targets/compareTargets.ts")
    >
  >;
  readonly "targets/opinions": Held<
    Same<typeof import("./en/targets/opinions.ts"), typeof import("./zh/targets/opinions.ts")>
  >;
  readonly "targets/pace": Held<
    Same<typeof import("./en/targets/pace.ts"), typeof import("./zh/targets/pace.ts")>
  >;
  readonly "targets/points": Held<
    Same<typeof import("./en/targets/points.ts"), typeof import("./zh/targets/points.ts")>
  >;
  readonly "targets/targetFinding": Held<
    Same<
      typeof import("./en/targets/targetFinding.ts"),
      typeof import("./zh/targets/targetFinding.ts")
    >
  >;
  readonly "targets/targetList": Held<
    Same<typeof import("./en/targets/targetList.ts"), typeof import("./zh/targets/targetList.ts")>
  >;
  readonly "targets/targetNames": Held<
    Same<typeof import("./en/targets/targetNames.ts"), typeof import("./zh/targets/targetNames.ts")>
  >;
  readonly "targets/targetPage": Held<
    Same<typeof import("./en/targets/targetPage.ts"), typeof import("./zh/targets/targetPage.ts")>
  >;
  readonly "targets/targets": Held<
    Same<typeof import("./en/targets/targets.ts"), typeof import("./zh/targets/targets.ts")>
  >;
  readonly tables: Held<Same<typeof import("./en/tables.ts"), typeof import("./zh/tables.ts")>>;
  readonly ui: Held<Same<typeof import("./en/ui.ts"), typeof import("./zh/ui.ts")>>;
  readonly "views/agencies": Held<
    Same<typeof import("./en/views/agencies.ts"), typeof import("./zh/views/agencies.ts")>
  >;
  readonly "views/bodyPage": Held<
    Same<typeof import("./en/views/bodyPage.ts"), typeof import("./zh/views/bodyPage.ts")>
  >;
  readonly "views/bodyTable": Held<
    Same<typeof import("./en/views/bodyTable.ts"), typeof import("./zh/views/bodyTable.ts")>
  >;
  readonly "views/chronology": Held<
    Same<typeof import("./en/views/chronology.ts"), typeof import("./zh/views/chronology.ts")>
  >;
  readonly "views/companyPage": Held<
    Same<typeof import("./en/views/companyPage.ts"), typeof import("./zh/views/companyPage.ts")>
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
  readonly "views/watch": Held<
    Same<typeof import("./en/views/watch.ts"), typeof import("./zh/views/watch.ts")>
  >;
  readonly "words/ages": Held<
    Same<typeof import("./en/words/ages.ts"), typeof import("./zh/words/ages.ts")>
  >;
  readonly "words/amounts": Held<
    Same<typeof import("./en/words/amounts.ts"), typeof import("./zh/words/amounts.ts")>
  >;
  readonly "words/dates": Held<
    Same<typeof import("./en/words/dates.ts"), typeof import("./zh/words/dates.ts")>
  >;
  readonly "words/evidence": Held<
    Same<typeof import("./en/words/evidence.ts"), typeof import("./zh/words/evidence.ts")>
  >;
  readonly "words/facets": Held<
    Same<typeof import("./en/words/facets.ts"), typeof import("./zh/words/facets.ts")>
  >;
  readonly "words/findings": Held<
    Same<typeof import("./en/words/findings.ts"), typeof import("./zh/words/findings.ts")>
  >;
  readonly "words/issuers": Held<
    Same<typeof import("./en/words/issuers.ts"), typeof import("./zh/words/issuers.ts")>
  >;
  readonly "words/labels": Held<
    Same<typeof import("./en/words/labels.ts"), typeof import("./zh/words/labels.ts")>
  >;
  readonly "words/lists": Held<
    Same<typeof import("./en/words/lists.ts"), typeof import("./zh/words/lists.ts")>
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
