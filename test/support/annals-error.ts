import { AnnalsError } from '../../src/domain/errors.js';

/** The AnnalsError that `failing` rejects with. Throws where it resolves, or rejects with anything else. */
export async function getAnnalsError(failing: Promise<unknown>): Promise<AnnalsError> {
  try {
    await failing;
  } catch (error) {
    if (error instanceof AnnalsError) return error;
    throw error;
  }
  throw new Error('Expected an AnnalsError; nothing was thrown.');
}
