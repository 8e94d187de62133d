export { dateWords, dayWords, dueWords, monthName } from "#messages/dates.ts";
