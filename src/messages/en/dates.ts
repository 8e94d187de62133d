export { dateWords, dayWords, dueWords, monthName } from "#domain/dateWords.ts";
