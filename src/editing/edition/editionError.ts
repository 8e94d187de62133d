import { type EditionFault, editionFaultWords } from "#messages/views/publishing.ts";

/** An edition that can't be published, with every reason. */
export class EditionError extends Error {
  override readonly name = "EditionError";
  readonly faults: readonly EditionFault[];

  constructor(faults: readonly EditionFault[]) {
    super(faults.map(editionFaultWords).join("\n"));
    this.faults = faults;
  }
}
