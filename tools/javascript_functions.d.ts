/** How a document is answered. */
export interface AssessOptions {
  /** The views taken on readings of the text, by id. */
  adopt?: { [reading: string]: boolean } | null;
}
