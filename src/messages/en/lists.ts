export { listWords } from "#domain/listWords.ts";
