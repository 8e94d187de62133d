/** The parser of JSON-LD ships no types; these are those of what the tests ask of it. */
declare module "jsonld" {
  interface Options {
    readonly documentLoader: (url: string) => Promise<{
      readonly contextUrl?: string;
      readonly documentUrl: string;
      readonly document: object;
    }>;
    readonly safe: boolean;
  }

  /** A term with its type, as the parser writes it out. */
  export interface Expanded {
    readonly "@type"?: readonly string[];
    readonly [term: string]: unknown;
  }

  const jsonld: {
    readonly expand: (node: object, options: Options) => Promise<readonly Expanded[]>;
  };
  export default jsonld;
}
