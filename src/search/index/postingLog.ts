import { fieldBits } from "#search/documents/searchDoc.ts";

const fieldMask = (1 << fieldBits) - 1;

/**
 * Collects which document holds which term in which field. Ranks must come in rising order. Of
 * several fields of a document that hold a term, the weightiest is kept.
 */
export class PostingLog {
  #count = 0;
  #terms = new Uint32Array(1 << 16);
  #postings = new Uint32Array(1 << 16);
  /** Per term, one more than the place of its last posting. */
  #last = new Uint32Array(1 << 14);

  add(term: number, rank: number, field: number): void {
    if (term >= this.#last.length) {
      const last = this.#last;
      this.#last = new Uint32Array(Math.max(term + 1, last.length * 2));
      this.#last.set(last);
    }
    const before = (this.#last[term] ?? 0) - 1;
    if (before >= 0) {
      const posting = this.#postings[before] ?? 0;
      if (posting >>> fieldBits === rank) {
        if ((posting & fieldMask) < field) this.#postings[before] = (rank << fieldBits) | field;
        return;
      }
    }
    if (this.#count === this.#terms.length) this.#grow();
    this.#terms[this.#count] = term;
    this.#postings[this.#count] = (rank << fieldBits) | field;
    this.#count += 1;
    this.#last[term] = this.#count;
  }

  /**
   * The postings by term, in the order in which `places` numbers the terms; in each the weightiest
   * field first, and by rank within a field. So the list of a term is ready to be shown.
   */
  finish(places: Uint32Array): { offsets: Uint32Array; postings: Uint32Array } {
    const offsets = new Uint32Array(places.length + 1);
    for (let at = 0; at < this.#count; at += 1) {
      const next = (places[this.#terms[at] ?? 0] ?? 0) + 1;
      offsets[next] = (offsets[next] ?? 0) + 1;
    }
    for (let at = 1; at < offsets.length; at += 1) {
      offsets[at] = (offsets[at] ?? 0) + (offsets[at - 1] ?? 0);
    }
    const ends = offsets.slice();
    const postings = new Uint32Array(this.#count);
    for (const at of this.#byField()) {
      const place = places[this.#terms[at] ?? 0] ?? 0;
      const end = ends[place] ?? 0;
      postings[end] = this.#postings[at] ?? 0;
      ends[place] = end + 1;
    }
    return { offsets, postings };
  }

  /** Places in the log, those of the weightiest field first, and as they came within a field. */
  #byField(): Uint32Array {
    const starts = new Uint32Array(fieldMask + 2);
    const bucketOf = (at: number): number => fieldMask - ((this.#postings[at] ?? 0) & fieldMask);
    for (let at = 0; at < this.#count; at += 1) {
      const next = bucketOf(at) + 1;
      starts[next] = (starts[next] ?? 0) + 1;
    }
    for (let field = 1; field < starts.length; field += 1) {
      starts[field] = (starts[field] ?? 0) + (starts[field - 1] ?? 0);
    }
    const order = new Uint32Array(this.#count);
    for (let at = 0; at < this.#count; at += 1) {
      const bucket = bucketOf(at);
      const start = starts[bucket] ?? 0;
      order[start] = at;
      starts[bucket] = start + 1;
    }
    return order;
  }

  #grow(): void {
    const [terms, postings] = [this.#terms, this.#postings];
    this.#terms = new Uint32Array(terms.length * 2);
    this.#postings = new Uint32Array(terms.length * 2);
    this.#terms.set(terms);
    this.#postings.set(postings);
  }
}
