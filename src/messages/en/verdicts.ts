export { reasons, verdictWords } from "#domain/pace/verdictWords.ts";
