/** What is read is not a publication, or one of a version this reader does not know. */
export class ContractError extends Error {
  override readonly name = 'ContractError';

  constructor(
    /**
     * `version`: a newer major version; `shape`: not what the contract says; `coordinates`: boundaries that are
     * not in degrees; `code`: areas that cannot be told apart.
     */
    readonly code: 'version' | 'shape' | 'coordinates' | 'code',
    message: string,
  ) {
    super(message);
  }
}
